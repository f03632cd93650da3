// Test only: what a device received, item by item.
import type { Item } from '@ganira/protocol';
import type { TestSocket } from './socket.test-helper.ts';

export class Inbox {
  readonly items: Item[] = [];
  readonly #socket: TestSocket;
  #waiting: { count: number; resolve: () => void } | undefined;

  /** @param isAcknowledging answers each Deliver as a device does that has stored it. */
  constructor(socket: TestSocket, isAcknowledging = true) {
    this.#socket = socket;
    for (const frame of socket.frames) {
      if (frame.body.case === 'deliver') this.#take(frame.body.value.items, isAcknowledging);
    }
    socket.onFrame = (frame) => {
      if (frame.body.case === 'deliver') this.#take(frame.body.value.items, isAcknowledging);
    };
  }

  get texts(): string[] {
    return this.items.map(({ body }) => Buffer.from(body).toString('latin1'));
  }

  get sequences(): number[] {
    return this.items.map(({ sequence }) => Number(sequence));
  }

  async until(count: number): Promise<Item[]> {
    if (this.items.length < count) await new Promise<void>((resolve) => (this.#waiting = { count, resolve }));
    return this.items;
  }

  #take(items: Item[], isAcknowledging: boolean): void {
    this.items.push(...items);
    const sequence = items.at(-1)?.sequence ?? 0n;
    if (isAcknowledging && sequence > 0n) {
      this.#socket.send({ body: { case: 'acknowledge', value: { sequence } } });
    }
    if (this.#waiting !== undefined && this.items.length >= this.#waiting.count) this.#waiting.resolve();
  }
}
