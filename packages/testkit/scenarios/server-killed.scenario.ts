// Point 5 of the first conversation: a server that is killed loses nothing that it acknowledged and
// repeats nothing.
import { expect, test } from 'vitest';
import { until } from '../src/index.ts';
import { friends, numbered, sendAll } from './story.test-helper.ts';

test('R25 a server killed in the middle of bursts loses and repeats nothing', async () => {
  const { world, alice, bob } = await friends({ isChild: true });
  const hers = numbered(240, 'Alice');
  const his = numbered(120, 'Bob');
  for (const part of [0, 1, 2]) {
    await sendAll(alice, bob, hers.slice(part * 80, (part + 1) * 80));
    await sendAll(bob, alice, his.slice(part * 40, (part + 1) * 40));
    const before = (await alice.status()).waiting;
    await until('some have left and some have not', async () => {
      const { waiting } = await alice.status();
      return waiting < before || waiting === 0;
    });
    await world.killServer();
    await world.startServer();
    alice.messenger.nudge();
    bob.messenger.nudge();
  }
  await alice.allDelivered(bob);
  await bob.allDelivered(alice);
  expect(await bob.textsFrom(alice)).toEqual(hers);
  expect(await alice.textsFrom(bob)).toEqual(his);
  expect([...(await alice.marks(bob)), ...(await bob.marks(alice))]).toEqual([]);
});

test('R25 what a killed server had acknowledged reaches a device that comes later', async () => {
  const { world, alice, bob } = await friends({ isChild: true });
  await bob.leave();
  const ids: string[] = [];
  for (const text of numbered(30)) ids.push(await alice.send(bob, text));
  await until('the server acknowledged all', async () => (await alice.status()).waiting === 0);
  await world.killServer();
  await alice.leave();
  await world.startServer();
  // Alice's device is closed: nobody but the server still has them.
  await bob.comeBack();
  await bob.reads(alice, ...numbered(30));
  expect(await bob.texts(alice)).toEqual(numbered(30));
});
