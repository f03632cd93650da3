import type { BrowserContext, Page } from 'playwright-core';
import { tracesOf } from './wiretap.ts';

/** Everything that must not happen in any story. */
export class Watch {
  /** Console errors, uncaught errors, policy violations, requests to other origins. */
  readonly faults: string[] = [];
  /** All that left the browser. */
  readonly #sent: Buffer[] = [];
  readonly #origin: string;
  #tolerated: RegExp[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** A story that cuts the network sees Chromium complain about it. */
  tolerate(...patterns: RegExp[]): void {
    this.#tolerated.push(...patterns);
  }

  async attach(context: BrowserContext): Promise<void> {
    for (const page of context.pages()) this.#attachPage(page);
    context.on('page', (page) => this.#attachPage(page));
    context.on('request', (request) => {
      const url = new URL(request.url());
      const isOwn = url.origin === this.#origin || ['blob:', 'data:', 'about:'].includes(url.protocol);
      if (!isOwn) this.faults.push(`request to ${url.origin}`);
      this.#sent.push(Buffer.from(`${request.url()}\n${JSON.stringify(request.headers())}\n`));
      this.#sent.push(request.postDataBuffer() ?? Buffer.alloc(0));
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
  }

  #attachPage(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        this.faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.faults.push(`uncaught: ${error.message}`));
    page.on('websocket', (socket) => {
      if (new URL(socket.url()).host !== new URL(this.#origin).host)
        this.faults.push(`socket to ${socket.url()}`);
      socket.on('framesent', ({ payload }) => this.#sent.push(Buffer.from(payload)));
    });
  }

  /**
   * @param secrets that must not have left the browser in any form: what is typed to get in.
   * @throws when anything happened that was not tolerated.
   */
  check(secrets: readonly string[]): void {
    const sent = Buffer.concat(this.#sent);
    for (const secret of secrets) {
      for (const [form, trace] of tracesOf(secret))
        if (sent.includes(trace)) this.faults.push(`“${secret}” was sent, ${form}`);
    }
    const faults = this.faults.filter((fault) => !this.#tolerated.some((pattern) => pattern.test(fault)));
    if (faults.length > 0) throw new Error(`in the browser:\n${faults.join('\n')}`);
  }
}
