// HTTP is loaded at the first request: a server that starts again has its devices back before that.
import type { RequestListener } from 'node:http';
import type { Log } from '../../ports/log.ts';

export interface HttpApp {
  readonly answer: RequestListener;
  close(): Promise<void>;
}

export class LazyHttpApp implements HttpApp {
  readonly #load: () => Promise<HttpApp>;
  readonly #log: Log;
  #app: Promise<HttpApp> | undefined;

  constructor(load: () => Promise<HttpApp>, log: Log) {
    this.#load = load;
    this.#log = log;
  }

  readonly answer: RequestListener = (request, response) => {
    this.#app ??= this.#load();
    this.#app.then(
      (app) => app.answer(request, response),
      (error: unknown) => {
        this.#app = undefined;
        this.#log.failure('http_failed', error);
        response.writeHead(500).end();
      },
    );
  };

  async close(): Promise<void> {
    const app = await this.#app?.catch(() => undefined);
    await app?.close();
  }
}
