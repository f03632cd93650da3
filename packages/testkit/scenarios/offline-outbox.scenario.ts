// Requirement R25 and point 5 of the first conversation: what is written offline waits, survives,
// and arrives once and in order.
import { expect, test } from 'vitest';
import { until } from '../src/index.ts';
import { friends, numbered, sendAll } from './story.test-helper.ts';

test('R25 what both wrote offline survives closing and arrives once, in order', async () => {
  const { alice, bob } = await friends();
  alice.network.cut();
  bob.network.cut();
  const hers = numbered(5, 'Alice');
  const his = numbered(5, 'Bob');
  await sendAll(alice, bob, hers.slice(0, 3));
  await sendAll(bob, alice, his.slice(0, 3));
  expect((await alice.status()).waiting).toBe(3);
  await alice.leave();
  await bob.leave();
  await alice.comeBack({ withPassword: true });
  await bob.comeBack({ withPassword: true });
  await sendAll(alice, bob, hers.slice(3));
  await sendAll(bob, alice, his.slice(3));
  expect((await alice.status()).waiting).toBe(5);
  expect(await alice.texts(bob)).toEqual(hers);

  alice.network.mend();
  bob.network.mend();
  await alice.allDelivered(bob);
  await bob.allDelivered(alice);
  expect(await alice.textsFrom(bob)).toEqual(his);
  expect(await bob.textsFrom(alice)).toEqual(hers);
  expect(await alice.marks(bob)).toEqual([]);
  await until('nothing waits', async () => (await alice.status()).waiting === 0);
});

test('R25 a message that is sent twice by the face is one message', async () => {
  const { alice, bob } = await friends();
  const input = { conversationId: bob.accountId, messageId: 'ab'.repeat(16), text: 'once' };
  const [first, second] = await Promise.all([
    alice.messenger.sendText(input),
    alice.messenger.sendText(input),
  ]);
  expect(second.position).toBe(first.position);
  await alice.allDelivered(bob);
  expect(await bob.texts(alice)).toEqual(['once']);
});

test('R25 connections that break in the middle of hundreds lose and repeat nothing', async () => {
  const { alice, bob } = await friends();
  const texts = numbered(300);
  alice.network.cut();
  await sendAll(alice, bob, texts);
  // Every so often a frame of either direction is the last one of its connection.
  let frames = 0;
  const breakNow = () => {
    frames += 1;
    if (frames % 97 === 0) return 'lose';
    return frames % 61 === 0 ? 'pass-then-cut' : 'pass';
  };
  alice.network.onFrameOut = breakNow;
  alice.network.onFrameIn = breakNow;
  bob.network.onFrameIn = breakNow;
  alice.network.mend();
  const nudging = setInterval(() => {
    for (const person of [alice, bob]) person.clock.advance(1_000);
  }, 50);
  await bob.reads(alice, ...texts);
  clearInterval(nudging);
  alice.network.onFrameOut = () => 'pass';
  alice.network.onFrameIn = () => 'pass';
  bob.network.onFrameIn = () => 'pass';
  alice.messenger.nudge();
  bob.messenger.nudge();
  await alice.allDelivered(bob);
  expect(await bob.texts(alice)).toEqual(texts);
  expect(await bob.marks(alice)).toEqual([]);
});

test('R25 an answer that is lost or comes twice changes nothing', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  let answers = 0;
  const stop = world.evil.rules.onDown((frame, link) => {
    if (link.owner !== 'Alice' || frame.body.case !== 'sent') return undefined;
    answers += 1;
    // The first is lost with its connection, later ones come again and again.
    if (answers === 1) {
      world.evil.cut('Alice');
      return [];
    }
    return undefined;
  });
  await sendAll(alice, bob, numbered(4));
  alice.messenger.nudge();
  await alice.allDelivered(bob);
  stop();
  expect(answers).toBeGreaterThan(1);
  expect(await bob.texts(alice)).toEqual(numbered(4));
});

test('R25 a slow network delivers everything, in order', async () => {
  const { alice, bob } = await friends();
  alice.network.delay = 3;
  bob.network.delay = 3;
  await sendAll(alice, bob, numbered(20));
  await alice.allDelivered(bob);
  expect(await bob.texts(alice)).toEqual(numbered(20));
});
