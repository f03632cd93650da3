// R08: several devices of one person, all equal.
import { expect, test } from 'vitest';
import { until } from '../src/index.ts';
import { friends } from './story.test-helper.ts';

test('R08 a second device of Bob gets what Alice writes, and Alice sees that it is there', async () => {
  const { world, alice, bob } = await friends();
  const phone = await world.addDevice(bob);
  await phone.joined(alice);
  await alice.send(bob, 'to all of you');
  await bob.reads(alice, 'to all of you');
  await phone.reads(alice, 'to all of you');
  await alice.allDelivered(bob);
  await until('the line is there', async () => (await alice.marks(bob)).length > 0);
  expect(await alice.marks(bob)).toEqual(['device-added']);
});

test('R08 what Bob writes on one device shows on the other as his own, with its status', async () => {
  const { world, alice, bob } = await friends();
  const phone = await world.addDevice(bob);
  await phone.joined(alice);
  await bob.send(alice, 'from the laptop');
  await phone.send(alice, 'from the phone');
  await alice.reads(bob, 'from the laptop', 'from the phone');
  await bob.reads(alice, 'from the phone');
  await phone.reads(alice, 'from the laptop');
  await bob.allDelivered(alice);
  await phone.allDelivered(alice);
  for (const device of [bob, phone]) {
    const messages = await device.messages(alice);
    const texts = messages.filter(({ kind }) => kind === 'text');
    expect(texts.map(({ isOwn }) => isOwn)).toEqual([true, true]);
  }
});

test('R08 contacts that come after the second device are those of both', async () => {
  const { world, alice, bob } = await friends();
  const carol = await world.person('Carol');
  const phone = await world.addDevice(bob);
  await phone.joined(alice);
  await world.introduce(bob, carol);
  await phone.joined(carol);
  await carol.send(bob, 'to both');
  await bob.reads(carol, 'to both');
  await phone.reads(carol, 'to both');
  await phone.send(carol, 'from the phone');
  await carol.reads(bob, 'from the phone');
  await bob.reads(carol, 'from the phone');
});

test('R08 a request that is answered on one device is answered on the other', async () => {
  const { world, bob } = await friends();
  const carol = await world.person('Carol');
  const phone = await world.addDevice(bob);
  await phone.joined();
  const { url } = await phone.messenger.createContactLink({ uses: 1, hours: 1 });
  await until('the laptop has the link', async () => (await bob.messenger.listContactLinks()).length > 0);
  await carol.messenger.sendContactRequest({ url });
  const { id } = await world.requestOf(bob, carol);
  await world.requestOf(phone, carol);
  await bob.messenger.acceptRequest({ id });
  await world.open(bob, carol);
  await phone.joined(carol);
  expect(await phone.messenger.listRequests()).toEqual([]);
});
