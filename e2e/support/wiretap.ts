import type { BrowserContext, WebSocket as PageSocket } from 'playwright-core';

export interface Frame {
  /** `/v1/mailbox` or `/v1/delivery`. */
  path: string;
  isSent: boolean;
  bytes: Buffer;
}

/** Everything that crosses between a browser and its server, before TLS would cover it. */
export class Wiretap {
  readonly frames: Frame[] = [];
  readonly #bodies: Promise<Buffer>[] = [];

  constructor(context: BrowserContext) {
    context.on('page', (page) => page.on('websocket', (socket) => this.#follow(socket)));
    context.on('request', (request) => {
      const head = `${request.method()} ${request.url()}\n${JSON.stringify(request.headers())}\n`;
      this.#bodies.push(Promise.resolve(Buffer.from(head + (request.postData() ?? ''))));
    });
    context.on('response', (response) => {
      // The files of the client are the same for everybody.
      if (!new URL(response.url()).pathname.startsWith('/v1/')) return;
      this.#bodies.push(response.body().catch(() => Buffer.alloc(0)));
    });
  }

  #follow(socket: PageSocket): void {
    const path = new URL(socket.url()).pathname;
    const note = (isSent: boolean) => (frame: { payload: string | Buffer }) => {
      this.frames.push({ path, isSent, bytes: Buffer.from(frame.payload) });
    };
    socket.on('framesent', note(true));
    socket.on('framereceived', note(false));
  }

  /** All of it in one piece. */
  async everything(): Promise<Buffer> {
    const bodies = await Promise.all(this.#bodies);
    return Buffer.concat([...bodies, ...this.frames.map(({ bytes }) => bytes)]);
  }
}

/** A secret in every form in which it could have been written down. */
export function tracesOf(secret: string): Map<string, Buffer> {
  const bytes = Buffer.from(secret);
  const traces = new Map([
    ['as it is', bytes],
    ['UTF-16', Buffer.from(secret, 'utf16le')],
    ['hexadecimal', Buffer.from(bytes.toString('hex'))],
    ['percent', Buffer.from(encodeURIComponent(secret))],
    ['JSON', Buffer.from(JSON.stringify(secret).slice(1, -1))],
  ]);
  // Base64 differs by where in three bytes the secret begins; its ends depend on the neighbours.
  for (const shift of [0, 1, 2]) {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const inner = text.slice(shift === 0 ? 0 : 4, -4);
    traces.set(`base64 at ${shift}`, Buffer.from(inner));
    traces.set(`base64url at ${shift}`, Buffer.from(inner.replaceAll('+', '-').replaceAll('/', '_')));
  }
  return traces;
}
