// A device that stops at any moment of a conversation loses and repeats nothing.
import { toHex } from '@ganira/protocol';
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person } from '../src/index.ts';
import { crashAtEveryStep } from './crash.test-helper.ts';
import { friends, quiet } from './story.test-helper.ts';

const day = 86_400_000;

/** A face keeps the id of a message until it was told that it is stored, and tries again with it. */
class Writer {
  readonly #from: Person;
  readonly #to: Person;
  readonly texts: string[] = [];
  #open: { conversationId: string; messageId: string; text: string } | undefined;

  constructor(from: Person, to: Person) {
    this.#from = from;
    this.#to = to;
  }

  async write(text: string): Promise<void> {
    this.texts.push(text);
    this.#open = { conversationId: this.#to.accountId, messageId: toHex(randomBytes(16)), text };
    await this.again();
  }

  async again(): Promise<void> {
    if (this.#open === undefined) return;
    await this.#from.messenger.sendText(this.#open);
    this.#open = undefined;
  }
}

async function expectExact(writer: Writer, from: Person, to: Person): Promise<void> {
  expect(await to.textsFrom(from)).toEqual(writer.texts);
  expect(
    [...(await to.marks(from)), ...(await from.marks(to))].filter((kind) => kind !== 'repaired'),
  ).toEqual([]);
}

test('R25 a device that stops at any step of sending sends each message once', async () => {
  const { alice, bob } = await friends();
  const writer = new Writer(alice, bob);
  const steps = await crashAtEveryStep({
    person: alice,
    act: async (step) => {
      await writer.write(`step ${step}`);
      await alice.allDelivered(bob);
      await quiet(alice);
    },
    afterwards: async () => {
      await writer.again();
      await alice.allDelivered(bob);
      await quiet(alice, bob);
    },
  });
  expect(steps).toBeGreaterThan(5);
  await expectExact(writer, alice, bob);
});

test('R25 a device that stops at any step of receiving shows each message once', async () => {
  const { alice, bob } = await friends();
  const writer = new Writer(alice, bob);
  const steps = await crashAtEveryStep({
    person: bob,
    act: async (step) => {
      await writer.write(`step ${step}, the first`);
      await writer.write(`step ${step}, the second`);
      await alice.allDelivered(bob);
      await quiet(bob);
    },
    afterwards: async () => {
      await alice.allDelivered(bob);
      await quiet(alice, bob);
    },
  });
  expect(steps).toBeGreaterThan(3);
  await expectExact(writer, alice, bob);
});

test('R25 a device that stops at any step of a fresh key goes on', async () => {
  const { world, alice, bob } = await friends();
  const writer = new Writer(alice, bob);
  const answers = new Writer(bob, alice);
  const steps = await crashAtEveryStep({
    person: alice,
    act: async (step) => {
      world.advance(8 * day);
      await writer.write(`week ${step}`);
      await alice.allDelivered(bob);
      await quiet(alice);
    },
    afterwards: async (step) => {
      // The answer is written in the new epoch, perhaps before Alice knows that it began.
      await answers.write(`answer ${step}`);
      await writer.again();
      await alice.allDelivered(bob);
      await bob.allDelivered(alice);
      await quiet(alice, bob);
    },
  });
  expect(steps).toBeGreaterThan(8);
  await expectExact(writer, alice, bob);
  await expectExact(answers, bob, alice);
  expect(await alice.marks(bob)).toEqual([]);
});

test('R25 a device that stops at any step of taking a fresh key goes on', async () => {
  const { world, alice, bob } = await friends();
  const writer = new Writer(alice, bob);
  await crashAtEveryStep({
    person: bob,
    act: async (step) => {
      world.advance(8 * day);
      await writer.write(`week ${step}`);
      await alice.allDelivered(bob);
      await quiet(bob);
    },
    afterwards: async () => {
      await alice.allDelivered(bob);
      await quiet(alice, bob);
    },
  });
  await expectExact(writer, alice, bob);
  expect(await alice.marks(bob)).toEqual([]);
});
