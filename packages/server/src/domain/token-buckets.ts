// How often something may happen: a bucket of tokens for each key, filled as time passes.

export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
  /** Tokens that this use takes; 1 when not said. At most `burst`. */
  readonly cost?: number;
}

interface Bucket {
  tokens: number;
  /** Milliseconds, by the caller's clock. */
  at: number;
}

export class TokenBuckets {
  readonly #capacity: number;
  #buckets = new Map<string, Bucket>();

  /** @param capacity keys that are remembered; beyond it the oldest is forgotten, and is full again. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** @returns undefined, or the milliseconds after which there is enough. */
  spend(key: string, rate: Rate, now: number): number | undefined {
    const bucket = this.#bucket(key, rate, now);
    // A clock that is set back must not empty a bucket.
    const passed = Math.max(0, now - bucket.at);
    bucket.tokens = Math.min(rate.burst, bucket.tokens + (passed * rate.perSecond) / 1_000);
    bucket.at = now;
    const cost = rate.cost ?? 1;
    if (bucket.tokens < cost) return Math.ceil(((cost - bucket.tokens) * 1_000) / rate.perSecond);
    bucket.tokens -= cost;
    return undefined;
  }

  clear(): void {
    this.#buckets = new Map();
  }

  #bucket(key: string, rate: Rate, now: number): Bucket {
    const known = this.#buckets.get(key);
    if (known !== undefined) return known;
    if (this.#buckets.size >= this.#capacity) {
      const [oldest] = this.#buckets.keys();
      if (oldest !== undefined) this.#buckets.delete(oldest);
    }
    const fresh = { tokens: rate.burst, at: now };
    this.#buckets.set(key, fresh);
    return fresh;
  }
}
