// Many people begin a conversation with one person at once, who is there or away: each of them takes
// keys that this person's devices left at the server.
import { type ClientError, DeliveryConnection } from '@ganira/client';
import { nodeNetwork } from '@ganira/client/node';
import { limits, toHex } from '@ganira/protocol';
import { expect, test } from 'vitest';
import { readTable, until, waitingMail, type Person, type World } from '../src/index.ts';
import { newWorld, quiet } from './story.test-helper.ts';

const day = 86_400_000;
/**
 * Each of them costs a second or two. By default a contact takes most of the keys first, and a few
 * are enough; `PEOPLE=60` lets so many begin.
 */
const measured = Number(process.env['PEOPLE'] ?? 0);
const count = measured || 5;

interface Crowd {
  world: World;
  bob: Person;
  people: Person[];
  /** Takes Bob's keys until so many are left: what anybody with a grant can do, for good reasons or bad ones. */
  takeAllBut(left: number): Promise<void>;
}

/** Bob asked each of them; they haven't answered yet. */
async function crowd(size: number): Promise<Crowd> {
  const world = await newWorld();
  const bob = await world.person('Bob');
  await bob.synced();
  const people: Person[] = [];
  for (let at = 0; at < size; at++) {
    const person = await world.person(`Friend ${at}`);
    await world.ask(person, bob);
    people.push(person);
  }
  const [grant] = await bob.look((store) =>
    store.rows<{ secret: Uint8Array }>(`SELECT secret FROM own_grant WHERE class = 1`),
  );
  const takeAllBut = async (left: number) => {
    const delivery = new DeliveryConnection({ server: world.url, network: nodeNetwork, clock: world.clock });
    while (stockOf(bob, world) > left) await delivery.takeKeyPackages(grant?.secret ?? new Uint8Array());
    delivery.stop();
  };
  return { world, bob, people, takeAllBut };
}

async function accept(bob: Person, person: Person): Promise<void> {
  await person.messenger.acceptRequest({ id: bob.accountId });
}

/** One-time packages of this device that the server has. */
function stockOf({ deviceId }: Person, world: World): number {
  const devices = readTable<{ id: number; device_id: Uint8Array }>(world.dataDir, 'device');
  const device = devices.find((row) => toHex(row.device_id) === deviceId);
  const packages = readTable<{ device: number; last_resort: number }>(world.dataDir, 'key_package');
  return packages.filter((row) => row.device === device?.id && row.last_resort === 0).length;
}

test('60 people begin a conversation with somebody who is away: none is refused, and all can write', async () => {
  const { world, bob, people, takeAllBut } = await crowd(count);
  await bob.leave();
  if (measured === 0) await takeAllBut(2);
  for (const person of people) await accept(bob, person);
  expect(stockOf(bob, world)).toBe(0);
  await bob.comeBack();
  for (const person of people) await world.open(bob, person);
  await until('there are keys for the next', () => stockOf(bob, world) === limits.keyPackagesKept);
  await quiet(bob, ...people);
  // The last ones had to share a key, which opens nothing of what is written now.
  for (const person of people.slice(-3)) {
    expect(await bob.epoch(person)).toBeGreaterThan(1);
    await person.send(bob, 'hello');
    await bob.reads(person, 'hello');
    await bob.send(person, 'hello to you');
    await person.reads(bob, 'hello to you');
  }
});

test('60 people begin a conversation with somebody who is there: keys are brought before they run out', async () => {
  const { world, bob, people, takeAllBut } = await crowd(count);
  let least: number = limits.keyPackagesKept;
  for (const person of people) {
    if (measured === 0) await takeAllBut(limits.keyPackagesKept / 2);
    await accept(bob, person);
    least = Math.min(least, stockOf(bob, world));
    await world.open(bob, person);
  }
  expect(least).toBeGreaterThan(0);
  await until('there are enough', () => stockOf(bob, world) >= limits.keyPackagesKept / 2);
  await quiet(bob, ...people);
});

test('keys that the server may have given out are never offered again', async () => {
  const { world, bob, people } = await crowd(2);
  const [first, second] = people as [Person, Person];
  const copy = await world.backUp();
  await bob.leave();
  await accept(bob, first);
  await until('it waits for Bob', () => waitingMail(world.dataDir).length > 0);
  await world.restore(copy);
  await bob.comeBack();
  await bob.synced();
  await accept(bob, second);
  for (const person of people) await world.open(bob, person);
  await first.send(bob, 'one');
  await second.send(bob, 'two');
  await bob.reads(first, 'one');
  await bob.reads(second, 'two');
});

test('somebody whose keys all ended is away, and not somebody else; back, they are reached', async () => {
  const { world, bob, people } = await crowd(1);
  const [alice] = people as [Person];
  await bob.leave();
  world.advance(32 * day);
  await world.sweep();
  expect(stockOf(bob, world)).toBe(0);
  await until('who is there and writes to nobody brought others', () => stockOf(alice, world) > 0);
  const refusal = await accept(bob, alice).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: 'contact_away' } satisfies Partial<ClientError>);
  expect(alice.events.filter(({ kind }) => kind === 'notice')).toEqual([]);
  await bob.comeBack();
  await until('he brought others too', () => stockOf(bob, world) > 0);
  await accept(bob, alice);
  await world.open(bob, alice);
});
