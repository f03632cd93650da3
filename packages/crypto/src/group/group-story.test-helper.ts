// Test-only: people with devices, and the groups they are in.
import { deviceKeyFromSeed } from '@ganira/identity';
import { areEqual, toHex } from '@ganira/protocol';
import { createGroupEngine } from './group-engine.ts';
import type { DeviceSigner, GroupEngine, OwnKeyPackage } from './group-types.ts';
import type { GroupPolicy } from './group-policy.ts';
import { hybridSuite, type SuiteName } from './suites.ts';
import { systemRandom } from '../random.ts';

/** 22 November 2026. */
export const storyStart = 1_795_305_600_000;
const day = 86_400;

export function createSigner(): DeviceSigner {
  return {
    identity: { accountId: systemRandom(16), deviceId: systemRandom(16), chainHead: systemRandom(32) },
    ...deviceKeyFromSeed(systemRandom(32)),
  };
}

/** Accepts the devices that it was told of, with the keys that it was told of. */
export class KnownDevices implements GroupPolicy {
  readonly #keys = new Map<string, Uint8Array>();
  isEveryCommitAllowed = true;
  readonly seen: unknown[] = [];

  know(signer: DeviceSigner): void {
    this.#keys.set(toHex(signer.identity.deviceId), signer.publicKey);
  }

  isLeafValid(identity: DeviceSigner['identity'], signaturePublicKey: Uint8Array): boolean {
    const known = this.#keys.get(toHex(identity.deviceId));
    return known !== undefined && areEqual(known, signaturePublicKey);
  }

  isCommitAllowed(commit: unknown): boolean {
    this.seen.push(commit);
    return this.isEveryCommitAllowed;
  }
}

export interface Story {
  readonly engine: GroupEngine;
  readonly policy: KnownDevices;
  /** Unix milliseconds; a test may move it. */
  clock: { now: number };
  newDevice(): DeviceSigner;
  keyPackageOf(signer: DeviceSigner): Promise<OwnKeyPackage>;
}

export async function createStory(suite: SuiteName = hybridSuite): Promise<Story> {
  const policy = new KnownDevices();
  const clock = { now: storyStart };
  const engine = await createGroupEngine({ suite, policy, now: () => clock.now });
  return {
    engine,
    policy,
    clock,
    newDevice() {
      const signer = createSigner();
      policy.know(signer);
      return signer;
    },
    keyPackageOf(signer) {
      const seconds = Math.floor(clock.now / 1_000);
      return engine.createKeyPackage(signer, { notBefore: seconds - day, notAfter: seconds + 30 * day });
    },
  };
}

export function storyGroup() {
  return { groupId: systemRandom(16), groupData: Uint8Array.of(1, 2, 3) };
}

export async function createPair(story: Story) {
  const { engine } = story;
  const alice = story.newDevice();
  const bob = story.newDevice();
  const keyPackage = await story.keyPackageOf(bob);
  const founded = await engine.create(alice, {
    groupId: systemRandom(16),
    groupData: Uint8Array.of(1, 2, 3),
  });
  const added = await engine.commit(founded, { add: [keyPackage.publicPart] });
  if (added.welcome === undefined || added.ratchetTree === undefined) throw new Error('nobody was welcomed');
  const bobState = await engine.join(bob, {
    welcome: added.welcome,
    ratchetTree: added.ratchetTree,
    keyPackage,
  });
  return { alice, bob, aliceState: added.staged, bobState, added, founded, keyPackage };
}
