// Where a new device and an old one of its account meet before the server knows that they belong
// together: channels that pass a few small messages in both directions, in memory only, for a
// minute, or for five once somebody took the code. Nobody says who they are; what passes is sealed
// under keys that the server doesn't have.
import { limits, toHex } from '@ganira/protocol';
import { ServerError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import { isSameSecret } from './crypto.ts';
import { tooOften } from './rate-limits.ts';

export type LinkSide = 'old' | 'new';

/** One side of a channel, by the key that it chose when it came. */
export interface LinkEnd {
  /** 16 bytes. */
  readonly channel: Uint8Array;
  readonly side: LinkSide;
  /** 16 bytes. */
  readonly key: Uint8Array;
}

export interface LinkRelayOptions {
  readonly clock: Clock;
  /** Channels at a time. */
  readonly channels?: number;
  /** Bytes in all channels. */
  readonly bytes?: number;
  /** Milliseconds for which `take` waits. */
  readonly patience?: number;
}

interface Direction {
  /** Undefined until that side came. */
  key: Uint8Array | undefined;
  readonly parts: Uint8Array[];
}

interface Channel {
  /** By who speaks. */
  readonly sides: Record<LinkSide, Direction>;
  /** By who listens: at most one question of each side is open. */
  readonly waiting: Partial<Record<LinkSide, () => void>>;
  readonly openedAt: number;
  endsAt: number;
  bytes: number;
}

export class LinkRelay {
  readonly #options: Required<LinkRelayOptions>;
  readonly #channels = new Map<string, Channel>();
  #bytes = 0;
  #sweep: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(options: LinkRelayOptions) {
    this.#options = { channels: 1_000, bytes: 33_554_432, patience: 20_000, ...options };
  }

  get size(): number {
    this.#dropEnded();
    return this.#channels.size;
  }

  /** The new device comes first. @returns when the code stops working. */
  open({ channel, key }: LinkEnd): number {
    this.#dropEnded();
    const name = toHex(channel);
    const known = this.#channels.get(name);
    if (known !== undefined) {
      // Its answer was lost.
      if (!holds(known.sides.new, key)) throw notYours();
      return known.endsAt;
    }
    if (this.#isClosed || this.#channels.size >= this.#options.channels) throw tooOften(10_000);
    const openedAt = this.#options.clock.now();
    const endsAt = openedAt + limits.linkCodeSeconds * 1_000;
    const sides = { new: { key, parts: [] }, old: { key: undefined, parts: [] } };
    this.#channels.set(name, { sides, openedAt, endsAt, bytes: 0, waiting: {} });
    this.#sweepLater();
    return endsAt;
  }

  /** The first part of an old device takes the channel: nobody else comes in. */
  put(end: LinkEnd, index: number, part: Uint8Array): void {
    const channel = this.#find(end, 'may-come');
    const { parts } = channel.sides[end.side];
    const known = parts[index];
    if (known !== undefined) {
      if (!isSameSecret(known, part)) throw new ServerError('unexpected', 'another message has this number');
      return;
    }
    if (index !== parts.length)
      throw new ServerError('unexpected', `message ${index}, expected ${parts.length}`);
    const isTooMuch =
      parts.length >= limits.linkParts ||
      channel.bytes + part.length > limits.linkBytes ||
      this.#bytes + part.length > this.#options.bytes;
    if (isTooMuch) throw new ServerError('quota', 'as much as one linking may say');
    parts.push(part);
    channel.bytes += part.length;
    this.#bytes += part.length;
    channel.waiting[other(end.side)]?.();
  }

  /** @returns undefined when nothing came for a while: ask again. */
  async take(end: LinkEnd, index: number): Promise<Uint8Array | undefined> {
    const channel = this.#find(end, 'came');
    const { parts } = channel.sides[other(end.side)];
    // A question that is asked again ends the former one.
    channel.waiting[end.side]?.();
    if (parts[index] === undefined) await this.#wait(channel, end.side);
    // It may have ended in the meantime.
    const part = parts[index];
    if (part === undefined) this.#find(end, 'came');
    return part;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#sweep);
    for (const [name, channel] of this.#channels) this.#drop(name, channel);
  }

  #find(end: LinkEnd, how: 'may-come' | 'came'): Channel {
    this.#dropEnded();
    const channel = this.#channels.get(toHex(end.channel));
    if (channel === undefined) throw new ServerError('not_found', 'no such code, or one that ended');
    const side = channel.sides[end.side];
    if (side.key === undefined && how === 'may-come') {
      side.key = end.key;
      channel.endsAt = channel.openedAt + limits.linkSeconds * 1_000;
    }
    if (!holds(side, end.key)) throw notYours();
    return channel;
  }

  async #wait(channel: Channel, side: LinkSide): Promise<void> {
    if (this.#isClosed) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, this.#options.patience);
    timer.unref();
    channel.waiting[side] = resolve;
    await promise;
    clearTimeout(timer);
    if (channel.waiting[side] === resolve) delete channel.waiting[side];
  }

  #dropEnded(): void {
    const now = this.#options.clock.now();
    for (const [name, channel] of this.#channels) if (channel.endsAt <= now) this.#drop(name, channel);
  }

  #drop(name: string, channel: Channel): void {
    this.#channels.delete(name);
    this.#bytes -= channel.bytes;
    for (const wake of Object.values(channel.waiting)) wake();
  }

  /** What nobody asks for any more goes too. */
  #sweepLater(): void {
    this.#sweep ??= setTimeout(() => {
      this.#sweep = undefined;
      this.#dropEnded();
      if (this.#channels.size > 0) this.#sweepLater();
    }, limits.linkCodeSeconds * 1_000).unref();
  }
}

function other(side: LinkSide): LinkSide {
  return side === 'old' ? 'new' : 'old';
}

function holds(side: Direction, key: Uint8Array): boolean {
  return side.key !== undefined && isSameSecret(side.key, key);
}

function notYours(): ServerError {
  return new ServerError('forbidden', 'somebody else has taken this code');
}
