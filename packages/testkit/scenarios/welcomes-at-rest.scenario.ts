// R51: what waits at the server for the people of a conversation that was just founded.
import { decode, limits, MailSchema, toHex, type Welcome } from '@ganira/protocol';
import { expect, test } from 'vitest';
import { readTable, until, type World } from '../src/index.ts';
import { newWorld } from './story.test-helper.ts';

interface Waiting {
  mailbox: number;
  body: Uint8Array;
  welcome: Welcome;
}

function waitingWelcomes({ dataDir }: World): Waiting[] {
  const shared = readTable<{ id: number; body: Uint8Array }>(dataDir, 'shared_body');
  const items = readTable<{ mailbox: number; body: Uint8Array | null; shared_body: number | null }>(
    dataDir,
    'item',
  );
  return items.flatMap(({ mailbox, body: own, shared_body: id }) => {
    const body = own ?? shared.find((one) => one.id === id)?.body ?? new Uint8Array();
    const mail = decode(MailSchema, body, limits.body).body;
    return mail.case === 'welcome' ? [{ mailbox, body, welcome: mail.value }] : [];
  });
}

test('R51 the Welcomes that wait for a person’s devices and for their contact have nothing in common', async () => {
  const world = await newWorld();
  const bob = await world.person('Bob');
  const carol = await world.person('Carol');
  const tablet = await world.addDevice(bob, 'tablet');
  const phone = await world.addDevice(carol, 'phone');
  for (const device of [bob, tablet, carol, phone]) await device.joined();
  await world.ask(carol, bob);
  for (const device of [bob, tablet, phone]) await device.quiet();
  for (const device of [bob, tablet, phone]) await device.leave();
  await carol.messenger.acceptRequest({ id: bob.accountId });
  const waiting = await until('they wait', () => {
    const welcomes = waitingWelcomes(world);
    return welcomes.length === 3 && welcomes;
  });
  expect(new Set(waiting.map(({ mailbox }) => mailbox)).size).toBe(3);
  // Bob's devices are reached by one grant: that they belong together the server knows.
  const bodies = new Map(waiting.map(({ body, welcome }) => [toHex(body), { body, welcome }]));
  expect(bodies.size).toBe(2);
  const [one, other] = [...bodies.values()];
  if (one === undefined || other === undefined) throw new Error('two bodies');
  expect(one.welcome.sealed.length).toBe(other.welcome.sealed.length);
  const text = Buffer.from(other.body);
  for (let at = 0; at + 16 <= one.body.length; at++)
    expect(text.includes(Buffer.from(one.body.subarray(at, at + 16)))).toBe(false);

  for (const device of [bob, tablet, phone]) await device.comeBack();
  await world.open(bob, carol);
  await tablet.joined(carol);
  await phone.joined(bob);
  await phone.send(bob, 'all here');
  for (const device of [bob, tablet]) await device.reads(carol, 'all here');
});
