// R33: whatever the devices of one person do, together or apart, in the end all of them say the same.
import { expect, test } from 'vitest';
import { until, type Person, type World } from '../src/index.ts';
import { chooser } from './chooser.test-helper.ts';
import { friends, whileTimePasses } from './story.test-helper.ts';

/** Each is a history of its own. `SYNC='7 8 9'` takes others, `SYNC_ROUNDS=30` goes on for longer. */
const seeds = (process.env['SYNC'] ?? String(1 + Math.floor(Math.random() * 1_000_000)))
  .split(' ')
  .map(Number);
const rounds = Number(process.env['SYNC_ROUNDS'] ?? 2);
const actsOfRound = 14;

interface Household {
  world: World;
  devices: Person[];
  people: [Person, Person];
}

/** Bob's three devices, Alice and Carol. */
async function household(): Promise<Household> {
  const { world, alice, bob } = await friends();
  const carol = await world.person('Carol');
  const phone = await world.addDevice(bob);
  await world.introduce(bob, carol);
  const tablet = await world.addDevice(bob, 'tablet');
  const devices = [bob, phone, tablet];
  for (const device of devices) await device.joined(alice, carol);
  return { world, devices, people: [alice, carol] };
}

class History {
  readonly #household: Household;
  readonly #choose: (count: number) => number;
  readonly log: string[] = [];
  #count = 0;

  constructor(household: Household, seed: number) {
    this.#household = household;
    this.#choose = chooser(seed);
  }

  async act(): Promise<void> {
    const device = this.#one(this.#household.devices);
    const other = this.#one(this.#household.people);
    const { accountId } = other;
    const [alice, carol] = this.#household.people;
    const { messenger } = device;
    const text = `no. ${++this.#count}`;
    const actions: [weight: number, name: string, run: () => Promise<unknown>][] = [
      [2, 'takes a name', () => messenger.setName({ name: text })],
      [3, 'writes a draft', () => messenger.saveDraft({ conversationId: accountId, text })],
      [1, 'empties a draft', () => messenger.saveDraft({ conversationId: accountId, text: '' })],
      [2, 'names a device', () => this.#nameDevice(device, text)],
      [2, 'reads', () => device.readAll(alice)],
      [2, 'writes', () => device.send(alice, text)],
      [3, 'is written to', () => alice.send(device, text)],
      // What somebody wrote before that reached some devices and not others.
      [1, 'blocks', () => messenger.block({ accountId: carol.accountId })],
      [2, 'unblocks', () => unblock(device, carol)],
      [3, 'loses the network', async () => device.network.cut()],
      [3, 'finds the network', async () => device.network.mend()],
      [1, 'stops', () => reopen(device)],
    ];
    const deck = actions.flatMap((action) => Array.from({ length: action[0] }, () => action));
    const [, name, run] = this.#one(deck);
    this.log.push(`${device.label} ${name}`);
    await run();
  }

  #one<T>(all: readonly T[]): T {
    return all[this.#choose(all.length)] as T;
  }

  async #nameDevice({ messenger }: Person, name: string): Promise<void> {
    const { deviceId } = this.#one(this.#household.devices);
    await messenger.nameDevice({ deviceId, name });
  }
}

async function unblock({ messenger }: Person, { accountId }: Person): Promise<void> {
  const blocked = await messenger.listBlocked();
  if (blocked.some((one) => one.accountId === accountId)) await messenger.unblock({ accountId });
}

async function reopen(device: Person): Promise<void> {
  await device.crash();
  await device.comeBack();
}

/** Of what one device says, all that the others should say too. */
async function saidBy(device: Person, people: readonly Person[]): Promise<unknown> {
  const { messenger } = device;
  const { name } = await messenger.me();
  const { devices } = await messenger.listDevices();
  const blocked = await messenger.listBlocked();
  const contacts = await messenger.listContacts();
  const conversations = await messenger.listConversations();
  return {
    name,
    devices: devices.map((one) => [one.deviceId, one.name, one.hasJoined]),
    blocked: blocked.map(({ accountId }) => accountId).toSorted(),
    contacts: contacts
      .map((one) => `${one.accountId} ${one.name} ${one.isBlocked === true} ${JSON.stringify(one.trust)}`)
      .toSorted(),
    unread: conversations.map(({ accountId, unread }) => `${accountId} ${unread}`).toSorted(),
    drafts: await Promise.all(people.map((other) => draftOf(device, other))),
    texts: await Promise.all(people.map(async (other) => (await device.texts(other)).toSorted())),
  };
}

async function draftOf({ messenger }: Person, { accountId }: Person): Promise<string> {
  return (await messenger.openConversation({ conversationId: accountId })).draft;
}

/** The network is there, and nothing waits. */
async function isPeace({ world, devices, people }: Household): Promise<void> {
  for (const device of devices) {
    device.network.mend();
    device.messenger.nudge();
  }
  await whileTimePasses(world, async () => {
    for (const person of [...devices, ...people]) await person.online();
    await until('nothing of the devices is untold', async () => {
      const untold = await Promise.all(
        devices.map((device) =>
          device.look(
            async (store) =>
              (await store.count('sync_record', 'is_dirty = 1')) +
              (await store.count('outbox', `kind = 'self-update' AND state <> 'sent'`)),
          ),
        ),
      );
      return untold.every((count) => count === 0);
    });
  });
}

async function allSayTheSame({ world, devices, people }: Household): Promise<void> {
  let said: unknown[] = [];
  const areSame = async () => {
    said = await Promise.all(devices.map((device) => saidBy(device, people)));
    const [first, ...others] = said.map((one) => JSON.stringify(one));
    return others.every((one) => one === first);
  };
  try {
    await whileTimePasses(world, () => until('all say the same', areSame));
  } catch {
    const [first, ...others] = said;
    for (const other of others) expect(other).toEqual(first);
  }
}

for (const seed of seeds) {
  test(`R33 three devices that did what they liked agree in the end, history ${seed}`, async () => {
    const home = await household();
    const history = new History(home, seed);
    try {
      for (let round = 0; round < rounds; round++) {
        for (let acts = 0; acts < actsOfRound; acts++) await history.act();
        await isPeace(home);
        await allSayTheSame(home);
        history.log.push('peace');
      }
    } catch (error) {
      throw new Error(`SYNC=${seed}, after: ${history.log.join('; ')}`, { cause: error });
    }
  });
}
