// Brings the leaves of groups in line with the devices of the chains: a new own device comes into
// every group, one that was removed leaves it. What is to be done is seen from the group itself each
// time, so that it goes on after a stop, and so that nobody does it twice.
import type { GroupEngine } from '@ganira/crypto';
import { areEqual, toHex } from '@ganira/protocol';
import {
  listInformedDevices,
  receiversOf,
  takeOwnDevices,
  type FoundingParts,
  type OwnDevices,
} from '../contacts/accepting.ts';
import { enqueueChainNews } from '../devices/chain-news.ts';
import { learnChain } from '../devices/learning.ts';
import { ClientError, isTransient } from '../errors.ts';
import { stageCommit, type Staged } from '../groups/commits.ts';
import { findDeviceWork, noteDeviceWork } from '../groups/epochs.ts';
import type { GroupStates } from '../groups/group-states.ts';
import { isStoreError } from '../store/database/index.ts';
import {
  countDevicesDue,
  getGroup,
  listDevicesDue,
  setDevicesDue,
  setToldHead,
  type GroupRow,
} from '../store/group-store.ts';
import { Patience } from './patience.ts';
import type { RefusedGrants } from './refused-grants.ts';

/** More than so many new entries are taken from the server. */
const mostNews = 32;

export interface DeviceChange {
  /** Own devices that come. */
  added: OwnDevices;
}

export interface DeviceCommitsParts extends FoundingParts {
  engine: GroupEngine;
  states: GroupStates;
  ownAccountId: Uint8Array;
  ownDeviceId: Uint8Array;
  refusedGrants: RefusedGrants;
}

export class DeviceCommits {
  readonly #parts: DeviceCommitsParts;
  /** Groups that something was in the way of. */
  readonly #failed: Patience;
  #nextDue = Infinity;
  /** Own devices that know with whom this account writes. */
  #informed = '';

  constructor(parts: DeviceCommitsParts) {
    this.#parts = parts;
    this.#failed = new Patience(parts.clock, { first: 1_000, longest: 300_000 });
  }

  /** @param isFree leaves out groups whose devices are being changed. */
  async due(
    isFree: (groupId: Uint8Array) => boolean,
    { isSelfHeld, limit }: { isSelfHeld: boolean; limit: number },
  ): Promise<Uint8Array[]> {
    const { store, clock, refusedGrants } = this.#parts;
    const now = clock.now();
    const found = await store.read(async (tx) => ({
      due: await listDevicesDue(tx, { now, limit: 64, isSelfHeld, refused: refusedGrants.all }),
      next: (await countDevicesDue(tx)).next,
      informed: await listInformedDevices(tx),
    }));
    const informed = found.informed.map(toHex).toSorted().join();
    // One that conversations waited for is in the self group now.
    if (informed !== this.#informed) this.#failed.forget();
    this.#informed = informed;
    this.#nextDue = found.next > now ? found.next : Infinity;
    const free = found.due.filter((groupId) => isFree(groupId) && this.#failed.isOver(toHex(groupId)));
    return free.slice(0, limit);
  }

  get nextTry(): number {
    return Math.min(this.#failed.next, this.#nextDue);
  }

  retryNow(): void {
    this.#failed.forget();
  }

  /**
   * What the network has to say before a commit can be made.
   * @returns undefined when there is nothing to commit yet, or any more.
   */
  async prepare(groupId: Uint8Array): Promise<DeviceChange | undefined> {
    const { store, states, engine } = this.#parts;
    const key = toHex(groupId);
    const group = await store.read((tx) => getGroup(tx, groupId));
    if (group === undefined) return undefined;
    const members = engine.members(states.of(group));
    const work = findDeviceWork(this.#parts, members);
    if (work.removed.length + work.missing.length === 0) {
      await store.change((tx) => setDevicesDue(tx, groupId, 0));
      return undefined;
    }
    const missing = await this.#ready(group, work.missing);
    if (missing.length + work.removed.length === 0) {
      this.#failed.note(key);
      return undefined;
    }
    const hasOwnNews = missing.length > 0 || work.removed.some((leaf) => this.#isOwn(leaf));
    if (hasOwnNews && (await this.#tellFirst(group, members.length - work.removed.length))) return undefined;
    const added = await this.#take(missing);
    if (added.keyPackages.length === 0 && work.removed.length === 0) {
      // They will have key packages when they are there.
      this.#failed.note(key);
      return undefined;
    }
    this.#failed.forget(key);
    return { added };
  }

  /** Into a conversation comes who was told with whom it is. */
  async #ready({ accountId }: GroupRow, missing: readonly Uint8Array[]): Promise<Uint8Array[]> {
    if (this.#isOwn({ accountId })) return [...missing];
    const informed = await this.#parts.store.read(listInformedDevices);
    return missing.filter((deviceId) => informed.some((one) => areEqual(one, deviceId)));
  }

  async #take(missing: readonly Uint8Array[]): Promise<OwnDevices> {
    try {
      return await takeOwnDevices(this.#parts, missing);
    } catch (error) {
      if (isTransient(error) || isStoreError(error) || !(error instanceof ClientError)) throw error;
      return { chain: this.#ownChain(), keyPackages: [], grants: [] };
    }
  }

  /**
   * Everybody has to know the chain before the commit.
   * @param readers this device included. @returns whether it is still to be told.
   */
  async #tellFirst(group: GroupRow, readers: number): Promise<boolean> {
    const { store, random } = this.#parts;
    const chain = this.#ownChain();
    if (readers < 2 || (group.toldHead !== null && areEqual(group.toldHead, chain.head))) return false;
    const position = Math.max(0, chain.length - mostNews);
    const news = { position, entries: chain.entries.slice(position) };
    await store.change(async (tx) => {
      const to = { conversation: group.accountId, groupId: group.groupId, news };
      await enqueueChainNews(tx, random, to);
      await setToldHead(tx, group.groupId, chain.head);
    });
    return true;
  }

  /** Runs inside the serial. @returns undefined when somebody else did it in the meantime. */
  async make(group: GroupRow, { added }: DeviceChange): Promise<Staged | undefined> {
    const { store, engine, random, states, chains, ownDeviceId } = this.#parts;
    const state = states.of(group);
    const members = engine.members(state);
    await store.change((tx, tell) => learnChain(tx, { ...this.#parts, tell }, { chain: added.chain }));
    const work = findDeviceWork(this.#parts, members);
    const removed = work.removed.filter((leaf) => !areEqual(leaf.deviceId, ownDeviceId));
    const fresh = await this.#stillMissing(added, work.missing);
    if (fresh.keyPackages.length + removed.length === 0) {
      await store.change((tx) =>
        noteDeviceWork(tx, this.#parts, { groupId: group.groupId, leaves: members }),
      );
      return undefined;
    }
    const known = [this.#ownChain(), chains.get(group.accountId)].filter((chain) => chain !== undefined);
    const readers = members.length - 1 - removed.length;
    return await stageCommit({ engine, random }, state, {
      intent: 'devices',
      hasReaders: readers > 0,
      removeDevices: removed.map(({ deviceId }) => deviceId),
      ...(fresh.keyPackages.length === 0
        ? {}
        : { newcomers: { receivers: receiversOf(fresh), chains: [...new Set(known)] } }),
    });
  }

  async #stillMissing(
    { keyPackages, grants }: OwnDevices,
    missing: readonly Uint8Array[],
  ): Promise<Pick<OwnDevices, 'keyPackages' | 'grants'>> {
    const fresh: Pick<OwnDevices, 'keyPackages' | 'grants'> = { keyPackages: [], grants: [] };
    for (const [index, keyPackage] of keyPackages.entries()) {
      const { identity } = await this.#parts.engine.readKeyPackage(keyPackage);
      const grant = grants[index];
      if (grant === undefined || !missing.some((deviceId) => areEqual(deviceId, identity.deviceId))) continue;
      fresh.keyPackages.push(keyPackage);
      fresh.grants.push(grant);
    }
    return fresh;
  }

  #isOwn({ accountId }: { accountId: Uint8Array }): boolean {
    return areEqual(accountId, this.#parts.ownAccountId);
  }

  #ownChain() {
    const chain = this.#parts.chains.get(this.#parts.ownAccountId);
    if (chain === undefined) throw new ClientError('internal', 'the own identity chain is missing');
    return chain;
  }
}
