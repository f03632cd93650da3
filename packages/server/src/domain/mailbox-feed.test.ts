import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MailboxKey, MailboxStore, WaitingItem } from '../ports/mailbox-store.ts';
import { feedWindow, MailboxFeed, type FeedOutlet } from './mailbox-feed.ts';

/** A mailbox, a device and the connection between them, all in memory. */
class Scene {
  readonly stored: WaitingItem[] = [];
  readonly received: number[] = [];
  readonly outlet: FeedOutlet & { isCongested: boolean };
  readonly feed: MailboxFeed;
  mostInFlight = 0;
  #acknowledged = 0;

  constructor() {
    const deliver = (items: readonly WaitingItem[]) => {
      this.received.push(...items.map(({ sequence }) => sequence));
      this.mostInFlight = Math.max(this.mostInFlight, this.received.length - this.#acknowledged);
    };
    this.outlet = {
      isCongested: false,
      deliver,
      failFeed: (error) => {
        throw error;
      },
    };
    const store: Pick<MailboxStore, 'page'> = {
      page: async (_mailbox, after, room) => {
        await Promise.resolve();
        return this.stored.filter(({ sequence }) => sequence > after).slice(0, room.items);
      },
    };
    this.feed = new MailboxFeed({
      mailbox: 1 as MailboxKey,
      store: store as MailboxStore,
      outlet: this.outlet,
      after: 0,
    });
    this.feed.resume();
  }

  arrive(count: number): void {
    const from = this.stored.length + 1;
    const items = Array.from({ length: count }, (_, at) => ({
      sequence: from + at,
      grantClass: 1 as const,
      body: new Uint8Array(10),
    }));
    this.stored.push(...items);
    this.feed.offer(items);
  }

  acknowledge(share: number): void {
    const last = Math.floor(this.received.length * share);
    this.#acknowledged = Math.max(this.#acknowledged, last);
    expect(this.feed.acknowledge(last)).toBe(true);
  }

  congest(isCongested: boolean): void {
    this.outlet.isCongested = isCongested;
    if (!isCongested) this.feed.resume();
  }

  async settle(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const step = fc.oneof(
  fc.record({ kind: fc.constant('arrive' as const), value: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant('acknowledge' as const), value: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ kind: fc.constant('congest' as const), value: fc.integer({ min: 0, max: 1 }) }),
  fc.record({ kind: fc.constant('settle' as const), value: fc.constant(0) }),
);

test('whatever happens in between, a device gets each item once, in order, within its window', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const scene = new Scene();
      for (const { kind, value } of steps) {
        if (kind === 'arrive') scene.arrive(value);
        else if (kind === 'acknowledge') scene.acknowledge(value / 100);
        else if (kind === 'congest') scene.congest(value === 1);
        else await scene.settle();
      }
      scene.congest(false);
      while (scene.received.length < scene.stored.length) {
        const before = scene.received.length;
        scene.acknowledge(1);
        await scene.settle();
        expect(scene.received.length).toBeGreaterThan(before);
      }
      expect(scene.received).toEqual(scene.stored.map(({ sequence }) => sequence));
      expect(scene.mostInFlight).toBeLessThanOrEqual(feedWindow.items);
    }),
    { numRuns: 150 },
  );
});

test('an acknowledgement of what was never sent is refused; an old one is nothing new', async () => {
  const scene = new Scene();
  scene.arrive(3);
  await scene.settle();
  expect(scene.feed.acknowledge(4)).toBe(false);
  expect([scene.feed.acknowledge(3), scene.feed.acknowledge(1)]).toEqual([true, true]);
});

test('after it was closed a feed sends nothing', async () => {
  const scene = new Scene();
  await scene.settle();
  scene.feed.close();
  scene.arrive(1);
  scene.feed.offerEphemeral({ sequence: 0, grantClass: 1, body: new Uint8Array(1) });
  await scene.settle();
  expect(scene.received).toEqual([]);
});
