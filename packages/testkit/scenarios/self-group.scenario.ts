// R08: what the devices of an account have in common, on all of them alike.
import { expect, test } from 'vitest';
import { until, type Person, type World } from '../src/index.ts';
import { friends } from './story.test-helper.ts';

interface Story {
  world: World;
  alice: Person;
  bob: Person;
  phone: Person;
}

async function withPhone(): Promise<Story> {
  const { world, alice, bob } = await friends();
  const phone = await world.addDevice(bob);
  await phone.joined(alice);
  return { world, alice, bob, phone };
}

const draftOf = async (device: Person, other: Person) =>
  (await device.messenger.openConversation({ conversationId: other.accountId })).draft;

const unreadOf = async (device: Person, other: Person) =>
  (await device.messenger.listConversations()).find(({ accountId }) => accountId === other.accountId)?.unread;

test('R08 name, drafts and what was read follow to the other device', async () => {
  const { alice, bob, phone } = await withPhone();
  await bob.messenger.setName({ name: 'Robert' });
  await until('the phone has the name', async () => (await phone.messenger.me()).name === 'Robert');
  await bob.messenger.saveDraft({ conversationId: alice.accountId, text: 'I was about to' });
  await until('the phone has the draft', async () => (await draftOf(phone, alice)) === 'I was about to');
  await alice.send(bob, 'read me once');
  await bob.reads(alice, 'read me once');
  await phone.reads(alice, 'read me once');
  expect(await unreadOf(phone, alice)).toBe(1);
  await bob.readAll(alice);
  await until('it is read on the phone too', async () => (await unreadOf(phone, alice)) === 0);
});

test('R08 two devices that changed the same thing while apart settle on the same', async () => {
  const { alice, bob, phone } = await withPhone();
  phone.network.cut();
  await bob.messenger.setName({ name: 'Bobby' });
  await phone.messenger.setName({ name: 'Roberto' });
  await bob.messenger.saveDraft({ conversationId: alice.accountId, text: 'from the laptop' });
  await phone.messenger.saveDraft({ conversationId: alice.accountId, text: 'from the phone' });
  await until('the laptop has told it', async () => {
    const untold = await bob.look((store) =>
      store.count('outbox', `kind = 'self-update' AND state <> 'sent'`),
    );
    return untold === 0;
  });
  phone.network.mend();
  const isSame = async () => {
    const names = [(await bob.messenger.me()).name, (await phone.messenger.me()).name];
    const drafts = [await draftOf(bob, alice), await draftOf(phone, alice)];
    const untold = await phone.look((store) => store.count('sync_record', 'is_dirty = 1'));
    return names[0] === names[1] && drafts[0] === drafts[1] && untold === 0;
  };
  await until('both say the same', isSame);
});

test('R08 a message that waits on the phone while it is away comes once, and is read where it was read', async () => {
  const { alice, bob, phone } = await withPhone();
  await phone.leave();
  await alice.send(bob, 'one');
  await alice.send(bob, 'two');
  await bob.reads(alice, 'one', 'two');
  await bob.readAll(alice);
  await bob.send(alice, 'three');
  await alice.reads(bob, 'three');
  await phone.comeBack();
  await phone.reads(alice, 'one', 'two', 'three');
  await until('nothing is unread', async () => (await unreadOf(phone, alice)) === 0);
  expect(await phone.texts(alice)).toEqual(['one', 'two', 'three']);
});

test('R08 a device that was away for 60 days catches up by itself, says what may be missing, and shares again', async () => {
  const { world, alice, bob, phone } = await withPhone();
  const day = 86_400_000;
  await phone.leave();
  for (const week of [1, 2, 3, 4, 5, 6, 7, 8]) {
    world.advance(7.5 * day);
    await alice.send(bob, `week ${week}`);
    await bob.reads(alice, `week ${week}`);
  }
  await world.sweep();
  // Who wrote it lets go of what was sent more than a month ago.
  for (const device of [alice, bob]) {
    await device.leave();
    await device.comeBack();
    await device.online();
  }
  await bob.messenger.setName({ name: 'Robert' });
  await phone.comeBack();
  await phone.online();
  await alice.send(bob, 'all there?');
  await phone.reads(alice, 'all there?');
  await phone.send(alice, 'all here');
  await alice.reads(bob, 'all here');
  await bob.reads(alice, 'all here');
  await until('the phone has the name', async () => (await phone.messenger.me()).name === 'Robert');
  // It says so, and what was still to be had is there.
  expect(phone.events).toContainEqual({ kind: 'notice', notice: { code: 'mail_expired' } });
  const texts = await phone.texts(alice);
  expect(texts).toEqual(expect.arrayContaining(['week 5', 'week 6', 'week 7', 'week 8']));
});
