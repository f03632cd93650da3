import type { GrantClass, Item } from '@ganira/protocol';

/** Mail in the hands of an evil server. */
export interface EvilItem {
  body: Uint8Array;
  class: GrantClass;
  /** Its sequence at the real server; undefined for what the evil one made up. */
  real?: number;
}

interface Entry {
  /** As the client was told; undefined for what was kept from it. */
  evil: number | undefined;
  real: number | undefined;
  item: EvilItem;
}

/**
 * The numbers that an evil server tells a client, beside the real ones: so that it can leave out,
 * add and move mail without the client seeing it by the numbers.
 */
export class MailLedger {
  #incarnation = '';
  #last = 0;
  #entries: Entry[] = [];

  /** Another incarnation counts anew. */
  begin(incarnation: string): void {
    if (this.#incarnation === incarnation) return;
    this.#incarnation = incarnation;
    this.#last = 0;
    this.#entries = [];
  }

  /** What became of this mail when it came before. */
  known(real: number): { item: Item | undefined } | undefined {
    const entry = this.#entries.find((one) => one.real === real);
    return entry && { item: toItem(entry) };
  }

  keepBack(item: EvilItem): void {
    this.#entries.push({ evil: undefined, real: item.real, item });
  }

  number(item: EvilItem): Item {
    this.#last += 1;
    const entry = { evil: this.#last, real: item.real, item };
    // What was held back before is given out now.
    this.#entries = this.#entries.filter((one) => one.real === undefined || one.real !== item.real);
    this.#entries.push(entry);
    return toItem(entry) as Item;
  }

  /** What the real server is told when the client acknowledges. */
  toReal(evil: number): number {
    let real = 0;
    for (const entry of this.#entries) {
      if (entry.evil !== undefined && entry.evil > evil) continue;
      real = Math.max(real, entry.real ?? 0);
    }
    return real;
  }
}

function toItem({ evil, item }: Entry): Item | undefined {
  if (evil === undefined) return undefined;
  return { $typeName: 'ganira.v1.Item', sequence: BigInt(evil), body: item.body, class: item.class };
}
