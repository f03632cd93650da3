// How often one network may ask, and how often one grant may be used. Networks are known by a keyed
// hash of their prefix, whose key changes each day and never leaves memory.
import { createHmac } from 'node:crypto';
import { ServerError } from '../errors.ts';
import { dayOf, type Clock } from '../ports/clock.ts';
import type { Random } from '../ports/random.ts';
import { TokenBuckets } from './token-buckets.ts';

/** Whole schools and villages come from one address: generous, against machines only. */
const networkRates = {
  /** Opening a socket. */
  connect: { burst: 300, perSecond: 20 },
  /** What could be used to guess, or costs an OPAQUE step. */
  guess: { burst: 60, perSecond: 1 },
  /** Opening a channel for a new device. */
  link: { burst: 30, perSecond: 0.5 },
  /** What the two devices of a linking say. */
  relay: { burst: 400, perSecond: 20 },
  read: { burst: 600, perSecond: 50 },
  write: { burst: 200, perSecond: 10 },
  /** Counts a whole mailbox. */
  report: { burst: 20, perSecond: 0.2 },
} as const;

/** How often a password of one account is tried. */
const tryRates = {
  /** By anybody who has none of its devices. */
  fromElsewhere: { burst: 30, perSecond: 1 / 60 },
  /** By one of its devices: nobody else uses these up. */
  byDevice: { burst: 20, perSecond: 1 / 30 },
} as const;

const grantRates = {
  send: { burst: 1_000, perSecond: 50 },
  /** Each takes a key package away for good. */
  takeKeyPackages: { burst: 20, perSecond: 1 / 60 },
  /** By a grant of one device, which only the account's other devices hold: one for each conversation. */
  takeFromDevice: { burst: 400, perSecond: 1 / 10 },
  /** Reads, and takes nothing. */
  takeChain: { burst: 60, perSecond: 1 / 10 },
} as const;

const bytesPerToken = 16_384;

export type RateKind = keyof typeof networkRates;
export type TryKind = keyof typeof tryRates;
export type GrantRateKind = keyof typeof grantRates;

export class RateLimits {
  readonly isOn: boolean;
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #networks = new TokenBuckets(50_000);
  readonly #grants = new TokenBuckets(100_000);
  readonly #tries = new TokenBuckets(100_000);
  #day = -1;
  #salt: Uint8Array = new Uint8Array();

  constructor(parts: { clock: Clock; random: Random; isOn: boolean }) {
    this.#clock = parts.clock;
    this.#random = parts.random;
    this.isOn = parts.isOn;
  }

  /** @throws ServerError `rate_limited` */
  spend(kind: RateKind, address: string): void {
    if (!this.isOn) return;
    const now = this.#clock.now();
    const retryAfter = this.#networks.spend(
      `${kind} ${this.#network(address, now)}`,
      networkRates[kind],
      now,
    );
    if (retryAfter !== undefined) throw tooOften(retryAfter);
  }

  /**
   * A password is tried, of an account that may exist or not.
   * @param of the account's or the device's id, in memory only.
   * @throws ServerError `rate_limited`
   */
  spendTry(kind: TryKind, of: string): void {
    if (!this.isOn) return;
    const retryAfter = this.#tries.spend(`${kind} ${of}`, tryRates[kind], this.#clock.now());
    if (retryAfter !== undefined) throw tooOften(retryAfter);
  }

  /**
   * @param use the grant as any text that stands for it alone, and the size of what is sent.
   * @returns undefined, or the milliseconds after which it may be used again.
   */
  useGrant(kind: GrantRateKind, use: { grant: string; bytes: number }): number | undefined {
    if (!this.isOn) return undefined;
    const cost = 1 + Math.floor(use.bytes / bytesPerToken);
    return this.#grants.spend(`${kind} ${use.grant}`, { ...grantRates[kind], cost }, this.#clock.now());
  }

  #network(address: string, now: number): string {
    const day = dayOf(now);
    if (day !== this.#day) {
      this.#day = day;
      this.#salt = this.#random.bytes(32);
      this.#networks.clear();
    }
    return createHmac('sha256', this.#salt).update(prefixOf(address)).digest('base64').slice(0, 16);
  }
}

export function tooOften(retryAfter: number): ServerError {
  return new ServerError('rate_limited', 'too often', retryAfter);
}

/** /24 of IPv4, /48 of IPv6. */
export function prefixOf(address: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+)\.\d+$/i.exec(address);
  if (v4?.[1] !== undefined) return v4[1];
  const [head = ''] = address.split('%');
  const [left = '', right] = head.split('::');
  const before = left === '' ? [] : left.split(':');
  const after = right === undefined || right === '' ? [] : right.split(':');
  const zeros = right === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const first = [...before, ...Array.from({ length: zeros }, () => '0'), ...after].slice(0, 3);
  return first.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}
