// A device that stops at any moment while a conversation is repaired: it is repaired all the same.
import { expect, test } from 'vitest';
import type { Person } from '../src/index.ts';
import { crashAtEveryStep } from './crash.test-helper.ts';
import { friends, quiet } from './story.test-helper.ts';

async function breakState(person: Person, other: Person): Promise<void> {
  const groups = await person.look((store) => store.groups(other.accountId));
  await person.leave();
  await person.comeBack();
  for (const { groupId } of groups) {
    await person.damage(`UPDATE mls_group SET state = x'00' WHERE group_id = ?`, [groupId]);
  }
}

for (const who of ['asks', 'answers'] as const) {
  test(`R25 the device that ${who} may stop at any step of a resync`, async () => {
    const { alice, bob } = await friends();
    const person = who === 'asks' ? bob : alice;
    const texts: string[] = [];
    const steps = await crashAtEveryStep({
      person,
      prepare: () => breakState(bob, alice),
      act: async (step) => {
        texts.push(`repair ${step}`);
        await alice.send(bob, `repair ${step}`);
        await alice.allDelivered(bob);
        await quiet(person);
      },
      afterwards: async (step) => {
        if ((await alice.texts(bob)).at(-1) !== `repair ${step}`) await alice.send(bob, `repair ${step}`);
        await alice.allDelivered(bob);
        await quiet(alice, bob);
      },
    });
    expect(steps).toBeGreaterThan(5);
    expect(await bob.textsFrom(alice)).toEqual(texts);
    await bob.send(alice, 'whole again');
    await alice.reads(bob, 'whole again');
    expect(
      [...(await alice.marks(bob)), ...(await bob.marks(alice))].filter((kind) => kind !== 'repaired'),
    ).toEqual([]);
  });
}

for (const who of ['lower', 'higher'] as const) {
  test(`R25 the device of the ${who} id may stop at any step of founding again`, async () => {
    const { alice, bob } = await friends();
    const isAlice = alice.accountId < bob.accountId === (who === 'lower');
    const [person, other] = isAlice ? [alice, bob] : [bob, alice];
    const texts: string[] = [];
    const steps = await crashAtEveryStep({
      person,
      // Neither hears of the other before both are broken.
      prepare: async () => {
        for (const one of [alice, bob]) one.network.cut();
        await breakState(alice, bob);
        await breakState(bob, alice);
      },
      act: async (step) => {
        texts.push(`repair ${step}`);
        await alice.send(bob, `repair ${step}`);
        await bob.send(alice, `repair ${step}`);
        for (const one of [alice, bob]) one.network.mend();
        await alice.allDelivered(bob);
        await quiet(person);
      },
      afterwards: async (step) => {
        for (const one of [alice, bob]) {
          one.network.mend();
          const to = one === alice ? bob : alice;
          const isWritten = (await one.messages(to)).some(
            ({ isOwn, text }) => isOwn && text === `repair ${step}`,
          );
          if (!isWritten) await one.send(to, `repair ${step}`);
        }
        await alice.allDelivered(bob);
        await bob.allDelivered(alice);
        await quiet(alice, bob);
      },
    });
    expect(steps).toBeGreaterThan(5);
    expect(await bob.textsFrom(alice)).toEqual(texts);
    expect(await alice.textsFrom(bob)).toEqual(texts);
    const [group] = await other.look((store) => store.groups(person.accountId));
    expect(group).toMatchObject({ generation: steps + 1, health: 'good' });
  });
}
