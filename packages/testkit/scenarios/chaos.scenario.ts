// Whatever happens, in whatever order: nothing that was acknowledged is lost, nothing is shown twice.
import { expect, test } from 'vitest';
import type { Person, World } from '../src/index.ts';
import { chooser } from './chooser.test-helper.ts';
import { friends, quiet, whileTimePasses } from './story.test-helper.ts';

/** Each is a history of its own, the same on every run as far as the machine lets it be. */
const seeds = (process.env['CHAOS'] ?? '1 2 3 4').split(' ').map(Number);
const length = 30;
const day = 86_400_000;

class History {
  readonly #world: World;
  readonly #people: [Person, Person];
  readonly #choose: (count: number) => number;
  readonly written = new Map<Person, string[]>();
  readonly log: string[] = [];
  #copy: string | undefined;
  #evilness = 0;

  constructor(world: World, people: [Person, Person], seed: number) {
    this.#world = world;
    this.#people = people;
    this.#choose = chooser(seed);
    for (const person of people) this.written.set(person, []);
    // Now and then the server drops, doubles or swaps what it delivers.
    world.evil.rules.onMail((items) => {
      if (this.#choose(100) >= this.#evilness) return undefined;
      const what = this.#choose(3);
      if (what === 0) return items.slice(1);
      return what === 1
        ? [...items, ...items.map(({ body, class: kind }) => ({ body, class: kind }))]
        : items.toReversed();
    });
  }

  async act(): Promise<void> {
    const person = this.#people[this.#choose(2)] as Person;
    const other = this.#people.find((one) => one !== person) as Person;
    const actions: [weight: number, name: string, run: () => Promise<void>][] = [
      [8, 'writes', () => this.#write(person, other)],
      [2, 'reads', () => person.readAll(other)],
      [3, 'loses the network', async () => person.network.cut()],
      [5, 'finds the network', async () => person.network.mend()],
      [3, 'breaks connections', async () => person.network.drop()],
      [2, 'stops', () => this.#reopen(person, () => person.crash())],
      [2, 'closes and opens', () => this.#reopen(person, () => person.leave())],
      [2, 'a week passes', async () => this.#world.advance(8 * day)],
      [2, 'the server starts again', () => this.#restart()],
      [1, 'a backup is made', async () => void (this.#copy = await this.#world.backUp())],
      [1, 'a backup is restored', () => this.#restore()],
      [2, 'the server is evil', async () => void (this.#evilness = 30)],
      [2, 'the server is good', async () => void (this.#evilness = 0)],
      [1, 'a state breaks', () => this.#corrupt(person, other)],
    ];
    const deck = actions.flatMap((action) => Array.from({ length: action[0] }, () => action));
    const [, name, run] = deck[this.#choose(deck.length)] as (typeof deck)[number];
    this.log.push(`${person.name} ${name}`);
    await run();
    await new Promise((resolve) => {
      setTimeout(resolve, this.#choose(30));
    });
  }

  async makePeace(): Promise<void> {
    this.#evilness = 0;
    for (const person of this.#people) {
      person.network.mend();
      person.messenger.nudge();
    }
  }

  async #write(person: Person, other: Person): Promise<void> {
    const written = this.written.get(person) ?? [];
    for (let left = 1 + this.#choose(4); left > 0; left--) {
      const text = `${person.name} ${written.length + 1}`;
      written.push(text);
      await person.send(other, text);
    }
  }

  async #reopen(person: Person, close: () => Promise<void>): Promise<void> {
    await close();
    await person.comeBack();
  }

  async #restart(): Promise<void> {
    await this.#world.stopServer();
    await this.#world.startServer();
  }

  async #restore(): Promise<void> {
    if (this.#copy !== undefined) await this.#world.restore(this.#copy);
  }

  async #corrupt(person: Person, other: Person): Promise<void> {
    const [group] = await person.look((store) => store.groups(other.accountId));
    await person.crash();
    await person.comeBack();
    await person.damage(`UPDATE mls_group SET state = x'00' WHERE group_id = ?`, [group?.groupId ?? null]);
  }
}

for (const seed of seeds) {
  test(`R25 history ${seed}: nothing is lost and nothing shown twice`, async () => {
    const { world, alice, bob } = await friends({ isEvil: true });
    const history = new History(world, [alice, bob], seed);
    try {
      for (let step = 0; step < length; step++) await history.act();
      await history.makePeace();
      // What follows shows what is still missing.
      for (const [one, other] of [
        [alice, bob],
        [bob, alice],
      ] as const) {
        history.written.get(one)?.push(`${one.name}, the last`);
        await one.send(other, `${one.name}, the last`);
      }
      await whileTimePasses(world, async () => {
        await alice.allDelivered(bob);
        await bob.allDelivered(alice);
        await quiet(alice, bob);
      });
      for (const [one, other] of [
        [alice, bob],
        [bob, alice],
      ] as const) {
        const shown = await other.textsFrom(one);
        const written = history.written.get(one) ?? [];
        // Founding again sends what was missing as new; else everything is in its place.
        const isInOrder = !(await other.marks(one)).includes('repaired');
        expect(isInOrder ? shown : shown.toSorted()).toEqual(isInOrder ? written : written.toSorted());
      }
    } catch (error) {
      throw new Error(`after: ${history.log.join('; ')}`, { cause: error });
    }
  });
}
