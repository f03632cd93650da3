// A set of attempt ids that takes 16 bytes for each: open addressing over their first 64 bits.
// Two ids of random bytes share these once in 2^64.

const emptySlots = 1_024;
/** Two numbers that no id is stored as. */
const vacant = { low: 0, high: 0 } as const;
const removed = { low: 1, high: 0 } as const;

export class AttemptSet {
  /** Secret: who chooses ids must not choose their slots. */
  readonly #seed: number;
  #slots = new Uint32Array(2 * emptySlots);
  #used = 0;
  #size = 0;

  constructor(seed: number) {
    this.#seed = seed | 1;
  }

  get size(): number {
    return this.#size;
  }

  has(id: Uint8Array): boolean {
    const { low, high } = fingerprint(id);
    return this.#find(low, high) >= 0;
  }

  add(id: Uint8Array): void {
    const { low, high } = fingerprint(id);
    if (this.#find(low, high) >= 0) return;
    if (2 * (this.#used + 1) > this.#slots.length / 2) this.#grow();
    this.#insert(low, high);
    this.#size += 1;
  }

  delete(id: Uint8Array): void {
    const { low, high } = fingerprint(id);
    const at = this.#find(low, high);
    if (at < 0) return;
    this.#slots[at] = removed.low;
    this.#slots[at + 1] = removed.high;
    this.#size -= 1;
  }

  /** @returns -1 when it isn't there. */
  #find(low: number, high: number): number {
    const slots = this.#slots;
    const mask = slots.length / 2 - 1;
    for (let slot = this.#slotOf(low, high) & mask; ; slot = (slot + 1) & mask) {
      const at = 2 * slot;
      if (slots[at] === low && slots[at + 1] === high) return at;
      if (slots[at] === vacant.low && slots[at + 1] === vacant.high) return -1;
    }
  }

  #insert(low: number, high: number): void {
    const slots = this.#slots;
    const mask = slots.length / 2 - 1;
    let slot = this.#slotOf(low, high) & mask;
    while (slots[2 * slot] !== vacant.low || slots[2 * slot + 1] !== vacant.high) slot = (slot + 1) & mask;
    slots[2 * slot] = low;
    slots[2 * slot + 1] = high;
    this.#used += 1;
  }

  #grow(): void {
    const former = this.#slots;
    // Without what was removed it may fit as it is.
    const slotCount = 4 * this.#size > former.length / 2 ? former.length : former.length / 2;
    this.#slots = new Uint32Array(2 * slotCount);
    this.#used = 0;
    for (let at = 0; at < former.length; at += 2) {
      const low = former[at] ?? 0;
      const high = former[at + 1] ?? 0;
      if (high !== 0 || low > removed.low) this.#insert(low, high);
    }
  }

  /** Mixes all bits with the seed (the finaliser of MurmurHash3). */
  #slotOf(low: number, high: number): number {
    let mixed = Math.imul(low ^ this.#seed, 0x85ebca6b) ^ Math.imul(high ^ (this.#seed >>> 7), 0xc2b2ae35);
    mixed = Math.imul(mixed ^ (mixed >>> 16), this.#seed);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  }
}

function fingerprint(id: Uint8Array): { low: number; high: number } {
  const low = word(id, 0);
  const high = word(id, 4);
  return high === 0 && low <= removed.low ? { low: 2, high: 0 } : { low, high };
}

function word(id: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = [id[at], id[at + 1], id[at + 2], id[at + 3]];
  return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
}
