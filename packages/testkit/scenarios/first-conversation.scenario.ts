import { afterEach, beforeEach, expect, test } from 'vitest';
import { until, World, type Person } from '../src/index.ts';

let world: World;
let alice: Person;
let bob: Person;

beforeEach(async () => {
  world = await World.start();
  alice = await world.person('Alice');
  bob = await world.person('Bob');
});

afterEach(async () => {
  await world.close();
});

test('R25 two people with a link write to each other, and each sees what became of it', async () => {
  await world.introduce(alice, bob);
  const id = await alice.send(bob, 'Muraho Bob');
  await bob.reads(alice, 'Muraho Bob');
  await until('it is delivered', async () => (await alice.statusOf(bob, id)) === 'delivered');
  await bob.readAll(alice);
  await until('it is read', async () => (await alice.statusOf(bob, id)) === 'read');
  await bob.send(alice, 'Muraho Alice');
  await alice.reads(bob, 'Muraho Alice');
  expect(await alice.texts(bob)).toEqual(['Muraho Bob', 'Muraho Alice']);
  expect(await bob.texts(alice)).toEqual(['Muraho Bob', 'Muraho Alice']);
});
