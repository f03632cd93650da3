// A device that stops at any moment while a conversation is founded: it is founded all the same.
import { expect, test } from 'vitest';
import type { Person, World } from '../src/index.ts';
import { crashAtEveryStep } from './crash.test-helper.ts';
import { newWorld, quiet } from './story.test-helper.ts';

async function accept(person: Person, id: string): Promise<void> {
  const requests = await person.messenger.listRequests();
  if (requests.some((request) => request.id === id)) await person.messenger.acceptRequest({ id });
}

async function expectOpen(world: World, a: Person, b: Person): Promise<void> {
  await world.open(a, b);
  await a.send(b, 'hello');
  await b.send(a, 'hello yourself');
  await a.reads(b, 'hello yourself');
  await b.reads(a, 'hello');
  await quiet(a, b);
  expect([await a.textsFrom(b), await b.textsFrom(a)]).toEqual([['hello yourself'], ['hello']]);
  expect([...(await a.marks(b)), ...(await b.marks(a))]).toEqual([]);
  expect(await a.messenger.listRequests()).toEqual([]);
}

test('R25 the device that accepts a request may stop at any step', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  let asker = await world.person('Asker 1');
  let request = await world.ask(alice, asker);
  const steps = await crashAtEveryStep({
    person: alice,
    act: async () => {
      await accept(alice, request.id);
      await world.open(alice, asker);
      await quiet(alice);
    },
    afterwards: async (step) => {
      // A person whose app was gone presses the button again, if it is still there.
      await accept(alice, request.id);
      await expectOpen(world, alice, asker);
      await asker.dispose();
      asker = await world.person(`Asker ${step + 1}`);
      request = await world.ask(alice, asker);
    },
  });
  expect(steps).toBeGreaterThan(8);
});

test('R25 the device whose request is accepted may stop at any step', async () => {
  const world = await newWorld();
  const bob = await world.person('Bob');
  let owner = await world.person('Owner 1');
  let request = await world.ask(owner, bob);
  const steps = await crashAtEveryStep({
    person: bob,
    act: async () => {
      await owner.messenger.acceptRequest({ id: request.id });
      await world.open(owner, bob);
      await quiet(bob);
    },
    afterwards: async (step) => {
      await accept(owner, request.id);
      await expectOpen(world, owner, bob);
      await owner.dispose();
      owner = await world.person(`Owner ${step + 1}`);
      request = await world.ask(owner, bob);
    },
  });
  expect(steps).toBeGreaterThan(5);
});

test('R25 the device that asks may stop at any step of asking', async () => {
  const world = await newWorld();
  const bob = await world.person('Bob');
  let owner = await world.person('Owner 1');
  let { url } = await owner.messenger.createContactLink({ uses: 1, hours: 1 });
  const steps = await crashAtEveryStep({
    person: bob,
    act: async () => {
      await bob.messenger.sendContactRequest({ url });
      await world.requestOf(owner, bob);
    },
    afterwards: async (step) => {
      // He opens the link again.
      await bob.messenger.sendContactRequest({ url });
      const request = await world.requestOf(owner, bob);
      await owner.messenger.acceptRequest({ id: request.id });
      await expectOpen(world, owner, bob);
      await owner.dispose();
      owner = await world.person(`Owner ${step + 1}`);
      url = (await owner.messenger.createContactLink({ uses: 1, hours: 1 })).url;
    },
  });
  expect(steps).toBeGreaterThan(3);
});
