// What notifications may say, and when there is something to say.
import type { NotifyChoice } from '@ganira/client';
import { expect, test } from 'vitest';
import { until, type Person } from '../src/index.ts';
import { friends, numbered, quiet, sendAll, whileTimePasses } from './story.test-helper.ts';

const newsOf = (person: Person) => person.events.filter(({ kind }) => kind === 'news');

async function shows(person: Person, choice: NotifyChoice) {
  await person.messenger.setNotify({ shows: choice });
  return await person.messenger.readNews();
}

test('notifications say what their person chose, and begin with nothing', async () => {
  const { alice, bob } = await friends();
  expect(await bob.messenger.notifySettings()).toEqual({ shows: 'off' });
  await alice.send(bob, 'one');
  await alice.send(bob, `two\n${'long '.repeat(100)}`);
  await until('bob has both', async () => (await bob.status()).unread === 2);
  const [unnamed] = (await shows(bob, 'nothing')).conversations;
  const row = { conversationId: alice.accountId, tag: unnamed?.tag, count: 2 };
  expect(unnamed).toEqual(row);
  expect(unnamed?.tag).toMatch(/^[0-9a-f]{32}$/);
  expect((await shows(bob, 'name')).conversations).toEqual([{ ...row, name: 'Alice' }]);
  const [full] = (await shows(bob, 'text')).conversations;
  expect(full?.text).toMatch(/^two long long .*…$/);
  expect(full?.text?.length).toBeLessThanOrEqual(160);

  // The tag says nothing to others and leads back here.
  expect(full?.tag).toBe(unnamed?.tag);
  expect(full?.tag).not.toContain(alice.accountId);
  expect(await bob.messenger.findNews({ tag: full?.tag ?? '' })).toBe(alice.accountId);
  expect(await bob.messenger.findNews({ tag: 'f'.repeat(32) })).toBeUndefined();

  await bob.readAll(alice);
  expect((await bob.messenger.readNews()).conversations).toEqual([]);
});

test('news are what somebody else wrote: not receipts, own messages, nor what a blocked person writes', async () => {
  const { alice, bob } = await friends();
  const ofAlice = newsOf(alice).length;
  await alice.send(bob, 'muraho');
  await until('bob hears of it', async () => newsOf(bob).length === 1);
  expect(newsOf(bob)).toEqual([{ kind: 'news', conversationId: alice.accountId }]);
  await alice.allDelivered(bob);
  expect(newsOf(alice)).toHaveLength(ofAlice);

  await bob.messenger.block({ accountId: alice.accountId });
  expect((await shows(bob, 'text')).conversations).toEqual([]);
});

test('a request is news; its name is said where names are', async () => {
  const { world, bob } = await friends();
  const { url } = await bob.messenger.createContactLink({ uses: 1, hours: 1 });
  const before = newsOf(bob).length;
  const carol = await world.person('Carol');
  await carol.messenger.sendContactRequest({ url });
  await until('bob hears of it', async () => newsOf(bob).length > before);
  expect((await shows(bob, 'nothing')).requests).toEqual({ count: 1 });
  expect((await shows(bob, 'name')).requests).toEqual({ count: 1, name: 'Carol' });
});

test('on another device: what it read is no news here, and what it wrote never is', async () => {
  const { world, alice, bob } = await friends();
  const phone = await world.addDevice(bob);
  await phone.joined(alice);
  await phone.messenger.setNotify({ shows: 'name' });
  await phone.leave();
  const texts = numbered(40);
  await sendAll(alice, bob, texts);
  await bob.reads(alice, ...texts);
  await bob.readAll(alice);
  await bob.send(alice, 'answered at the desk');
  await alice.reads(bob, 'answered at the desk');
  await bob.messenger.settle();
  await phone.comeBack();
  await until('the phone has caught up', async () => (await phone.status()).isCaughtUp === true);
  await phone.reads(alice, 'answered at the desk');
  await until('and knows what was read', async () => (await phone.status()).unread === 0);
  const news = await phone.messenger.readNews();
  expect(news).toMatchObject({ shows: 'name', isCatchingUp: false, conversations: [] });
});

const waitingOf = (person: Person) => person.events.filter(({ kind }) => kind === 'waiting').length;

/** Locks, and watches as the page does then. */
async function lockAndWatch(person: Person): Promise<void> {
  await person.messenger.setNotify({ shows: 'text' });
  const watch = await person.messenger.lock();
  if (watch === undefined) throw new Error(`${person.label} has nothing to watch by`);
  await person.messenger.watchLocked(watch);
}

test('P39 locked: told that somebody wrote, with nothing opened; unlocking brings the message and ends the watch', async () => {
  const { alice, bob } = await friends();
  await lockAndWatch(bob);
  const written = await alice.send(bob, 'are you there?');
  await until('bob is told', async () => waitingOf(bob) === 1);
  // It waits for the key.
  expect(await alice.statusOf(bob, written)).toBe('sent');
  await expect(bob.messenger.status()).rejects.toMatchObject({ code: 'not_open' });

  const wrong = bob.messenger.unlock({ accountId: bob.accountId, password: 'not it' });
  await expect(wrong).rejects.toMatchObject({ code: 'wrong_password' });
  await bob.messenger.unlock(bob);
  await bob.reads(alice, 'are you there?');
  await alice.allDelivered(bob);
  bob.clock.advance(60_000);
  await alice.send(bob, 'and now?');
  await bob.reads(alice, 'and now?');
  expect(waitingOf(bob)).toBe(1);
});

test('locked: what came between locking and watching is told of too', async () => {
  const { alice, bob } = await friends();
  await bob.messenger.setNotify({ shows: 'nothing' });
  const watch = await bob.messenger.lock();
  await alice.send(bob, 'in between');
  await alice.messenger.settle();
  if (watch !== undefined) await bob.messenger.watchLocked(watch);
  await until('bob is told', async () => waitingOf(bob) === 1);
});

test('locked: mail of the own devices is silent, and a device that was removed is told nothing', async () => {
  const { world, alice, bob } = await friends();
  const phone = await world.addDevice(bob);
  await phone.joined(alice);
  await quiet(alice, bob, phone);
  await lockAndWatch(phone);
  await bob.messenger.nameDevice({ deviceId: bob.deviceId, name: 'the desk' });
  await bob.messenger.settle();
  await phone.messenger.unlock(phone);
  await until('the phone has the name', async () =>
    (await phone.messenger.listDevices()).devices.some(({ name }) => name === 'the desk'),
  );
  expect(waitingOf(phone)).toBe(0);

  await quiet(alice, bob, phone);
  await lockAndWatch(phone);
  await bob.messenger.stepUp({ purpose: 'add-device', password: bob.password });
  await bob.messenger.removeDevice({ deviceId: phone.deviceId });
  await bob.quiet();
  const before = waitingOf(phone);
  phone.clock.advance(600_000);
  await alice.send(bob, 'for the desk alone');
  await bob.reads(alice, 'for the desk alone');
  expect(waitingOf(phone)).toBe(before);
});

test('locked again without a network: told of mail once the network is there', async () => {
  const { world, alice, bob } = await friends();
  await bob.messenger.setNotify({ shows: 'name' });
  await bob.messenger.lock();
  bob.network.cut();
  await bob.messenger.unlock(bob);
  const watch = await bob.messenger.lock();
  if (watch !== undefined) await bob.messenger.watchLocked(watch);
  await alice.send(bob, 'are you there?');
  await alice.messenger.settle();
  bob.network.mend();
  await whileTimePasses(world, () => until('bob is told', async () => waitingOf(bob) === 1));
});

test('without notifications a locked device asks the server nothing', async () => {
  const { bob } = await friends();
  expect(await bob.messenger.lock()).toBeUndefined();
});
