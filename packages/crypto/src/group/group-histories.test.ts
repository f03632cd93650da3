import { toHex } from '@ganira/protocol';
import { describe, expect, test } from 'vitest';
import type { DeviceSigner } from './group-types.ts';
import type { GroupState } from './group-state.ts';
import { createStory, storyGroup, type Story } from './group-story.test-helper.ts';
import { classicalSuite, hybridSuite, type SuiteName } from './suites.ts';

interface Plan {
  suite: SuiteName;
  seed: number;
  steps: number;
  /** Members at most. */
  size: number;
}

/** Mulberry32: the same history for the same seed. */
function createDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

class History {
  readonly #story: Story;
  readonly #dice: (below: number) => number;
  readonly #size: number;
  readonly #states = new Map<DeviceSigner, GroupState>();

  constructor(story: Story, plan: Plan) {
    this.#story = story;
    this.#dice = createDice(plan.seed);
    this.#size = plan.size;
  }

  async begin(): Promise<void> {
    const founder = this.#story.newDevice();
    this.#states.set(founder, await this.#story.engine.create(founder, storyGroup()));
  }

  async step(): Promise<void> {
    const kind = this.#dice(10);
    const others = this.#shuffled();
    const author = others.pop();
    if (author === undefined) throw new Error('an empty group');
    if (kind < 4 && this.#states.size < this.#size) {
      const room = this.#size - this.#states.size;
      const added = Array.from({ length: 1 + this.#dice(Math.min(3, room)) }, () => this.#story.newDevice());
      await this.#commit(author, { added, removed: kind === 0 ? others.slice(0, 1) : [] });
    } else if (kind < 6 && others.length > 1) {
      await this.#commit(author, { added: [], removed: others.slice(0, 1 + this.#dice(2)) });
    } else if (kind === 6 && others.length > 0) {
      const lost = others.slice(0, 1);
      await this.#commit(author, { added: lost, removed: lost });
    } else {
      await this.#commit(author, { added: [], removed: [] });
    }
    await this.#expectAgreement();
    await this.#expectTalk();
  }

  get epoch(): bigint {
    const [state] = this.#states.values();
    if (state === undefined) throw new Error('an empty group');
    return this.#story.engine.epoch(state);
  }

  async #commit(
    author: DeviceSigner,
    change: { added: DeviceSigner[]; removed: DeviceSigner[] },
  ): Promise<void> {
    const { engine } = this.#story;
    const keyPackages = await Promise.all(change.added.map((signer) => this.#story.keyPackageOf(signer)));
    const result = await engine.commit(this.#stateOf(author), {
      add: keyPackages.map((keyPackage) => keyPackage.publicPart),
      remove: change.removed.map((signer) => signer.identity.deviceId),
      update: this.#dice(2) === 0,
    });
    for (const [signer, state] of this.#states) {
      if (signer === author) continue;
      const received = await engine.receive(state, result.commit);
      if (received.kind !== 'commit') throw new Error(received.kind);
      expect(received.isActive).toBe(!change.removed.includes(signer));
      this.#states.set(signer, engine.decodeState(engine.encodeState(received.state)));
    }
    this.#states.set(author, engine.decodeState(engine.encodeState(result.staged)));
    for (const signer of change.removed) this.#states.delete(signer);
    for (const [index, signer] of change.added.entries()) {
      const keyPackage = keyPackages[index];
      const { welcome, ratchetTree } = result;
      if (keyPackage === undefined || welcome === undefined || ratchetTree === undefined)
        throw new Error('no welcome');
      this.#states.set(signer, await engine.join(signer, { welcome, ratchetTree, keyPackage }));
    }
  }

  async #expectAgreement(): Promise<void> {
    const { engine } = this.#story;
    const states = [...this.#states.values()];
    const views = states.map((state) => ({
      epoch: engine.epoch(state),
      authenticator: toHex(engine.epochAuthenticator(state)),
      members: engine.members(state).map((identity) => toHex(identity.deviceId)),
    }));
    for (const view of views) expect(view).toEqual(views[0]);
    const expected = [...this.#states.keys()].map((signer) => toHex(signer.identity.deviceId));
    expect(new Set(views[0]?.members)).toEqual(new Set(expected));
  }

  async #expectTalk(): Promise<void> {
    const { engine } = this.#story;
    const [from, to] = this.#shuffled();
    if (from === undefined || to === undefined) return;
    const sent = await engine.encrypt(this.#stateOf(from), Uint8Array.of(7));
    this.#states.set(from, sent.state);
    const received = await engine.receive(this.#stateOf(to), sent.message);
    expect(received).toMatchObject({ kind: 'application', sender: from.identity });
    this.#states.set(to, received.state);
  }

  #stateOf(signer: DeviceSigner): GroupState {
    const state = this.#states.get(signer);
    if (state === undefined) throw new Error('not a member');
    return state;
  }

  #shuffled(): DeviceSigner[] {
    const signers = [...this.#states.keys()];
    for (let last = signers.length - 1; last > 0; last--) {
      const other = this.#dice(last + 1);
      const [a, b] = [signers[last], signers[other]];
      if (a !== undefined && b !== undefined) [signers[last], signers[other]] = [b, a];
    }
    return signers;
  }
}

const isFull = process.env.GANIRA_FULL === '1';
const plans: Plan[] = [
  ...[1, 2].map(
    (seed) =>
      ({ suite: classicalSuite, seed, steps: isFull ? 300 : 40, size: isFull ? 12 : 6 }) satisfies Plan,
  ),
  { suite: hybridSuite, seed: 4, steps: isFull ? 120 : 24, size: 6 },
];

describe('random histories', () => {
  test.each(plans)(
    '$steps additions, removals, updates and returns in $suite (seed $seed): all agree at every step',
    async (plan) => {
      const history = new History(await createStory(plan.suite), plan);
      await history.begin();
      for (let step = 0; step < plan.steps; step++) await history.step();
      expect(history.epoch).toBe(BigInt(plan.steps));
    },
    300_000,
  );

  // The unpatched library refuses this join: it demands equal lists all the way to the root.
  test('somebody joins a tree whose nodes list different unmerged leaves', async () => {
    const story = await createStory(classicalSuite);
    const { engine } = story;
    const founder = story.newDevice();
    const devices = [founder, ...Array.from({ length: 5 }, () => story.newDevice())];
    const founded = await engine.create(founder, storyGroup());
    const keyPackages = await Promise.all(devices.slice(1).map((device) => story.keyPackageOf(device)));
    const added = await engine.commit(founded, { add: keyPackages.map(({ publicPart }) => publicPart) });
    const second = devices[1];
    if (second === undefined) throw new Error('too few');
    // Blanks the path of leaf 1, then fills nodes 3 and 7 above it again.
    const removed = await engine.commit(added.staged, { remove: [second.identity.deviceId] });
    // Leaf 1 is unmerged in nodes 3 and 7, leaf 6 in node 7 only.
    const first = await engine.commit(removed.staged, {
      add: [(await story.keyPackageOf(story.newDevice())).publicPart],
    });
    const carol = story.newDevice();
    const keyPackage = await story.keyPackageOf(carol);
    const last = await engine.commit(first.staged, { add: [keyPackage.publicPart] });
    const joined = await engine.join(carol, {
      welcome: last.welcome ?? new Uint8Array(),
      ratchetTree: last.ratchetTree ?? new Uint8Array(),
      keyPackage,
    });
    expect(engine.epochAuthenticator(joined)).toEqual(engine.epochAuthenticator(last.staged));
  });
});
