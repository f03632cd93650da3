// R08: a new device of somebody with many conversations comes into all of them, in the background.
import { expect, test } from 'vitest';
import { until, type Person } from '../src/index.ts';
import { newWorld, quiet } from './story.test-helper.ts';

/** Each friend costs a second. `CONVERSATIONS=200` measures with more, and prints how long it took. */
const measured = Number(process.env['CONVERSATIONS'] ?? 0);
const count = measured || 5;

test('R08 a new device comes into all conversations, step by step, while its owner goes on writing', async () => {
  const world = await newWorld();
  const bob = await world.person('Bob');
  const people: Person[] = [];
  for (let at = 0; at < count; at++) {
    const { url } = await bob.messenger.createContactLink({ uses: 1, hours: 1 });
    const person = await world.person(`Friend ${at}`);
    await person.messenger.sendContactRequest({ url });
    const { id } = await world.requestOf(bob, person);
    await bob.messenger.acceptRequest({ id });
    await world.open(bob, person);
    people.push(person);
  }
  const [first, ...others] = people as [Person, ...Person[]];
  await quiet(bob, ...people);
  // They hear of it when they open their app.
  for (const other of others) await other.leave();

  const progress: number[] = [];
  const note = async () => void progress.push((await bob.messenger.listDevices()).conversations.done);
  bob.messenger.subscribe(({ kind }) => {
    if (kind === 'devices') void note();
  });
  const phone = await world.addDevice(bob);
  const begun = performance.now();
  const messageId = await bob.send(first, 'meanwhile');
  await first.reads(bob, 'meanwhile');
  const written = performance.now();
  // As long as it goes on: hundreds take longer than anything else is waited for.
  for (let before = 0; before < count;) {
    before = await until(`the phone is in more than ${before} of them`, async () => {
      const joined = await phone.look((store) => store.count('contact JOIN mls_group USING (group_id)'));
      return joined > before && joined;
    });
  }
  const ended = performance.now();
  if (measured > 0) {
    const milliseconds = { count, writtenAfter: written - begun, allAfter: ended - begun };
    process.stdout.write(`${JSON.stringify(milliseconds)}\n`);
  }
  // The self group counts too, and every step is told.
  await until('all is told', () => progress.includes(count + 1) && progress.length > count);
  await until('it is known', async () => (await bob.statusOf(first, messageId)) === 'delivered');
  await first.send(bob, 'to both');
  for (const device of [bob, phone]) await device.reads(first, 'to both');
  expect(await bob.textsFrom(first)).toEqual(['to both']);
});
