// The server's relay for one side: HTTP, repeated until it worked or the code is over.
import { linkChannel, type LinkContext } from '@ganira/crypto/linking';
import { fromBase64Url, limits, toBase64Url } from '@ganira/protocol';
import { ClientError } from '../errors.ts';
import type { HttpApi } from '../net/http-api.ts';
import type { Clock, Random } from '../ports.ts';
import type { LinkSide, LinkTransport } from './link-wire.ts';

export interface LinkRelayParts {
  readonly http: HttpApi;
  readonly clock: Clock;
  readonly random: Random;
  readonly context: LinkContext;
  readonly side: LinkSide;
}

/** Milliseconds between two tries while the server can't be reached. */
const pause = 1_000;

export class LinkRelay implements LinkTransport {
  readonly #parts: LinkRelayParts;
  readonly #end: { channel: string; side: LinkSide; key: string };
  readonly #over = Promise.withResolvers<never>();
  #isOver = false;

  constructor(parts: LinkRelayParts) {
    this.#parts = parts;
    const { context, side, random } = parts;
    const key = toBase64Url(random.bytes(limits.id));
    this.#end = { channel: toBase64Url(linkChannel(context)), side, key };
    this.#over.promise.catch(() => undefined);
  }

  /** By the new device. @returns Unix milliseconds by the server's clock: now, and the code's end. */
  async open(): Promise<{ now: number; endsAt: number }> {
    const { channel, key } = this.#end;
    return await this.#parts.http.call('linkOpen', { channel, key });
  }

  /** Nothing waits any more. */
  close(): void {
    this.#isOver = true;
    this.#over.reject(new ClientError('linking_stopped', 'the linking was stopped here'));
  }

  async put(index: number, part: Uint8Array): Promise<void> {
    await this.#untilReached(() =>
      this.#parts.http.call('linkPut', { ...this.#end, index, part: toBase64Url(part) }),
    );
  }

  async take(index: number): Promise<Uint8Array> {
    for (;;) {
      const { part } = await this.#untilReached(() =>
        this.#parts.http.call('linkTake', { ...this.#end, index }),
      );
      if (part === undefined) continue;
      const bytes = fromBase64Url(part);
      if (bytes === undefined) throw new ClientError('internal', 'the relay sent text that is not base64url');
      return bytes;
    }
  }

  async #untilReached<T>(ask: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await Promise.race([ask(), this.#over.promise]);
      } catch (error) {
        const failure = named(error);
        if (this.#isOver || !(failure instanceof ClientError) || failure.code !== 'offline') throw failure;
        await Promise.race([this.#pause(), this.#over.promise]);
      }
    }
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => void this.#parts.clock.after(pause, resolve));
  }
}

/** The relay's refusals, in words for the person. */
function named(error: unknown): unknown {
  if (!(error instanceof ClientError)) return error;
  if (error.code === 'not_found')
    return new ClientError('link_code_expired', 'no such code, or its time is over');
  if (error.code === 'forbidden') return new ClientError('link_code_used', 'another device took this code');
  return error;
}
