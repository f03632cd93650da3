// Commits: staged on disk, offered to the register, merged when it accepted them; a refused one is
// merged when it was ours after all (the answer got lost), otherwise dropped and, as long as it is
// wanted, made anew for the epoch that follows.
import { CryptoError, type DeviceSigner, type GroupEngine } from '@ganira/crypto';
import { areEqual, toHex, type ResyncBody } from '@ganira/protocol';
import { isTransient } from '../errors.ts';
import { stageCommit, type Staged } from '../groups/commits.ts';
import type { GroupStates } from '../groups/group-states.ts';
import { mergeStaged } from '../groups/merging.ts';
import type { Chains } from '../identity/chains.ts';
import type { DeliveryConnection } from '../net/delivery-connection.ts';
import type { Clock, Random } from '../ports.ts';
import type { Serial } from '../serial.ts';
import {
  deleteStagedCommit,
  getStagedCommit,
  listStagedGroups,
  listUnsentCommits,
  markCommitRegistered,
  markCommitSent,
  putStagedCommit,
  unsendCommitsOf,
  type AcceptedCommit,
  type StagedCommit,
} from '../store/commit-store.ts';
import { getContact, listUnanswered, setReminded } from '../store/contact-store.ts';
import { isStoreError } from '../store/database/index.ts';
import {
  countDevicesDue,
  getGroup,
  listGroupsDue,
  setGroupHealth,
  setGroupState,
  setWantedReadd,
  type GroupRow,
} from '../store/group-store.ts';
import { listOwnDevices } from '../store/own-device-store.ts';
import { dropStaleCiphertexts, listUntoldGroups, unsendGroup } from '../store/outbox-store.ts';
import type { AccountStore } from '../store/store.ts';
import { readResyncBody } from '../sync/resync-body.ts';
import { chooseFor } from './choosing.ts';
import { CommitMailer, isAccepted, isOvertaken, type OfferOutcome } from './commit-mailer.ts';
import type { DeviceChange, DeviceCommits } from './device-commits.ts';
import type { Lanes } from './lanes.ts';
import { Patience } from './patience.ts';
import type { RefusedGrants } from './refused-grants.ts';
import { pausedUntil } from './restored-pause.ts';

/** Fresh keys at least so often: what was stolen before opens nothing after. */
const messagesPerUpdate = 100;
const updateAfter = 7 * 86_400_000;
/** The commit that was first comes by mail. When it doesn't, this device can't go on by itself. */
const mostRefusals = 4;
/** So many groups at once have their devices changed: messages have their turn in between. */
const mostChanges = 8;

type CommitLanes = Pick<Lanes, 'start' | 'isFree' | 'isUnderWay'>;

/** About one group. */
interface Work {
  lane: string;
  groupId: Uint8Array;
  run: () => Promise<void>;
}

/** What the server says of devices holds up no message to the others of the group. */
function devicesLane(groupId: Uint8Array): string {
  return `devices ${toHex(groupId)}`;
}

export interface CommitPumpParts {
  store: AccountStore;
  serial: Serial;
  engine: GroupEngine;
  states: GroupStates;
  chains: Chains;
  delivery: DeliveryConnection;
  clock: Clock;
  random: Random;
  signer: () => DeviceSigner;
  ownAccountId: Uint8Array;
  ownDeviceId: Uint8Array;
  refusedGrants: RefusedGrants;
  loadDevices: () => Promise<DeviceCommits>;
  /** All mail that waited when the mailbox was opened is stored. */
  isCaughtUp: () => boolean;
  /** This group can't be written to any further. Runs inside the serial. */
  onLost: (groupId: Uint8Array) => Promise<void>;
}

export class CommitPump {
  readonly #parts: CommitPumpParts;
  readonly #mailer: CommitMailer;
  readonly #refused: Patience;
  readonly #undelivered: Patience;
  /** What is wanted and can't be made now. */
  readonly #unmade: Patience;
  /** Its code is loaded when a group's devices are to be looked at: for most people that is never. */
  #devices: DeviceCommits | undefined;
  /** Groups whose devices are being changed. */
  #changing = 0;
  #pausedUntil = 0;

  constructor(parts: CommitPumpParts) {
    this.#parts = parts;
    this.#mailer = new CommitMailer(parts);
    this.#refused = new Patience(parts.clock, { first: 1_000, longest: 60_000 });
    this.#unmade = new Patience(parts.clock, { first: 1_000, longest: 60_000 });
    this.#undelivered = new Patience(parts.clock, { first: 2_000, longest: 3_600_000 });
  }

  /** Begins what there is to do, each group in a lane of its own. */
  async run(lanes: CommitLanes, { isSelfHeld }: { isSelfHeld: boolean }): Promise<void> {
    await this.#remind();
    if (this.#devices === undefined && (await this.#parts.store.read(countDevicesDue)).left > 0)
      lanes.start('load devices', () => this.#loadDevices());
    const find = () => this.#find(lanes, { isSelfHeld });
    for (const { lane, groupId, run } of await chooseFor(this.#parts.delivery, find)) {
      lanes.start(lane, () => this.#apart(groupId, run));
    }
  }

  async #loadDevices(): Promise<void> {
    this.#devices = await this.#parts.loadDevices();
  }

  /** Of a group the first of them has its turn; then it is looked again. */
  async #find(lanes: CommitLanes, { isSelfHeld }: { isSelfHeld: boolean }): Promise<Work[]> {
    const { store } = this.#parts;
    const unsent = await this.#unsent();
    const staged = await store.read((tx) => listStagedGroups(tx, { isSelfHeld }));
    const due = await this.#due();
    // A refused one is made anew when the mail that came first had time to come.
    const isReady = (groupId: Uint8Array) =>
      lanes.isFree(devicesLane(groupId)) && this.#refused.isOver(toHex(groupId));
    // From the news that goes first to the commit: all of it takes turns with messages.
    const begun = [...(await store.read(listUntoldGroups)), ...staged];
    const onTheirWay = begun.filter((groupId) => lanes.isUnderWay(toHex(groupId)));
    const limit = Math.max(0, mostChanges - this.#changing - onTheirWay.length);
    const changed = (await this.#devices?.due(isReady, { isSelfHeld, limit })) ?? [];
    const inLane = (groupId: Uint8Array, run: Work['run']) => ({ lane: toHex(groupId), groupId, run });
    const works: Work[] = [
      ...unsent.map((commit) => inLane(commit.groupId, () => this.#sendAgain(commit))),
      ...staged.map((groupId) => inLane(groupId, () => this.#sendStaged(groupId))),
      ...due.map((groupId) => inLane(groupId, () => this.#makeDue(groupId))),
      ...changed.map((groupId) => {
        return { lane: devicesLane(groupId), groupId, run: () => this.#change(groupId) };
      }),
    ];
    return works.filter(({ lane }) => lanes.isFree(lane));
  }

  async #unsent(): Promise<AcceptedCommit[]> {
    const unsent: AcceptedCommit[] = [];
    for (const commit of await this.#parts.store.read(listUnsentCommits)) {
      if (this.#undelivered.isOver(await this.#wayTo(commit))) unsent.push(commit);
    }
    return unsent;
  }

  /** What was refused under one grant is tried at once under another. */
  async #wayTo({ groupId }: AcceptedCommit): Promise<string> {
    const route = await this.#mailer.routeOf(groupId);
    const [theirs] = route?.needs === 'first' ? route.grants : [];
    return toHex(groupId) + toHex(theirs ?? new Uint8Array());
  }

  async #due(): Promise<Uint8Array[]> {
    const { store, clock } = this.#parts;
    const now = clock.now();
    const groups = await store.read(async (tx) => {
      this.#pausedUntil = await pausedUntil(tx, now);
      const due =
        this.#pausedUntil > now
          ? { messages: 2 * messagesPerUpdate, updatedBefore: 0 }
          : { messages: messagesPerUpdate, updatedBefore: now - updateAfter };
      return await listGroupsDue(tx, due);
    });
    return groups.filter((groupId) => {
      const key = toHex(groupId);
      return this.#refused.isOver(key) && this.#unmade.isOver(key);
    });
  }

  /** When something that was refused is worth trying again. */
  get nextTry(): number {
    const paused = this.#pausedUntil > this.#parts.clock.now() ? this.#pausedUntil : Infinity;
    const devices = this.#devices?.nextTry ?? Infinity;
    return Math.min(this.#refused.next, this.#unmade.next, this.#undelivered.next, devices, paused);
  }

  retryNow(): void {
    this.#refused.forget();
    this.#unmade.forget();
    this.#undelivered.forget();
    this.#devices?.retryNow();
  }

  /** What goes wrong with one group doesn't stop the others. */
  async #apart(groupId: Uint8Array, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (isTransient(error) || isStoreError(error)) throw error;
      await this.#parts.serial.run(() => this.#parts.onLost(groupId));
    }
  }

  // -- what was accepted and may be missing somewhere

  /** Without their answer they can't even say what they miss: it all goes again, now and then. */
  async #remind(): Promise<void> {
    const { store, clock } = this.#parts;
    const now = clock.now();
    if ((await store.read((tx) => listUnanswered(tx, now))).length === 0) return;
    await store.change(async (tx) => {
      for (const { accountId, groupId } of await listUnanswered(tx, now)) {
        await setReminded(tx, accountId, now);
        await unsendCommitsOf(tx, groupId);
        await unsendGroup(tx, groupId);
        await dropStaleCiphertexts(tx, groupId);
      }
    });
  }

  async #sendAgain(commit: AcceptedCommit): Promise<void> {
    const { store } = this.#parts;
    const way = await this.#wayTo(commit);
    // Not before the one that came before it.
    if (!this.#undelivered.isOver(way)) return;
    if (commit.isRegistered === 0 && (await this.#registerAgain(commit)) === 'done') return;
    if (await this.#mailer.post(commit)) {
      this.#undelivered.forget(way);
      await store.change((tx) => markCommitSent(tx, commit));
    } else this.#undelivered.note(way);
  }

  /** With a server that was restored. @returns `done` when nothing is left to do about it. */
  async #registerAgain(commit: AcceptedCommit): Promise<'done' | 'post'> {
    const { store, serial, onLost } = this.#parts;
    const outcome = await this.#mailer.offer(commit);
    const isLost = isOvertaken(commit, outcome);
    const isDone = isLost || (await this.#mailer.hasArrived(commit, outcome));
    await store.change(async (tx) => {
      await markCommitRegistered(tx, commit);
      if (isDone) await markCommitSent(tx, commit);
    });
    // Another commit took its place on the restored server: this device is on a branch of its own.
    if (isLost) await serial.run(() => onLost(commit.groupId));
    return isDone ? 'done' : 'post';
  }

  // -- what is staged

  async #makeDue(groupId: Uint8Array): Promise<void> {
    const key = toHex(groupId);
    if (await this.#parts.serial.run(() => this.#stage(groupId))) this.#unmade.forget(key);
    else this.#unmade.note(key);
  }

  async #change(groupId: Uint8Array): Promise<void> {
    this.#changing += 1;
    try {
      const change = await this.#devices?.prepare(groupId);
      if (change !== undefined) await this.#parts.serial.run(() => this.#stage(groupId, change));
    } finally {
      this.#changing -= 1;
    }
  }

  /**
   * Makes the commit that the group wants, for its present epoch. Runs inside the serial.
   * @returns whether there is one now.
   */
  async #stage(groupId: Uint8Array, change?: DeviceChange): Promise<boolean> {
    const { store, engine, states } = this.#parts;
    const found = await store.read(async (tx) => ({
      staged: await getStagedCommit(tx, groupId),
      group: await getGroup(tx, groupId),
    }));
    const { staged, group } = found;
    if (staged !== undefined || group === undefined || group.health !== 'good') return false;
    const made =
      change !== undefined
        ? await this.#devices?.make(group, change)
        : group.wantedReadd === null
          ? await this.#makeUpdate(group)
          : await this.#makeReadd(group);
    if (made === undefined) return false;
    await store.change(async (tx) => {
      await setGroupState(tx, groupId, engine.encodeState(made.current));
      await putStagedCommit(tx, made.commit);
    });
    states.replace(groupId, made.current);
    return true;
  }

  async #makeUpdate(group: GroupRow): Promise<Staged> {
    const { engine, random, states, signer } = this.#parts;
    const state = states.of(group);
    const hasReaders = engine
      .members(state)
      .some((leaf) => !areEqual(leaf.deviceId, signer().identity.deviceId));
    return await stageCommit({ engine, random }, state, { intent: 'update', hasReaders });
  }

  /** @returns undefined when it can't be made: whoever asked asks again or founds anew. */
  async #makeReadd(group: GroupRow): Promise<Staged | undefined> {
    const { store, engine, random, states, chains, signer } = this.#parts;
    const state = states.of(group);
    const wanted = readResyncBody(group.wantedReadd ?? new Uint8Array());
    if (wanted === undefined) return undefined;
    const grant = await this.#grantOf(wanted);
    if (grant === undefined) return undefined;
    const { keyPackage, deviceId } = wanted;
    const known = [chains.get(signer().identity.accountId), chains.get(group.accountId)];
    const others = engine
      .members(state)
      .filter((leaf) => !areEqual(leaf.deviceId, signer().identity.deviceId));
    const readers = others.filter((leaf) => !areEqual(leaf.deviceId, deviceId));
    try {
      return await stageCommit({ engine, random }, state, {
        intent: 'readd',
        hasReaders: readers.length > 0,
        newcomers: {
          receivers: [{ grant, keyPackages: [keyPackage] }],
          chains: known.filter((chain) => chain !== undefined),
        },
        removeDevices: readers.length < others.length ? [deviceId] : [],
      });
    } catch (error) {
      if (!(error instanceof CryptoError)) throw error;
      await store.change((tx) => setWantedReadd(tx, group.groupId, null));
      return undefined;
    }
  }

  /** Under which whoever asked gets the Welcome. */
  async #grantOf({ accountId, deviceId }: ResyncBody): Promise<Uint8Array | undefined> {
    const { store, signer } = this.#parts;
    const isOwn = areEqual(accountId, signer().identity.accountId);
    return await store.read(async (tx) => {
      if (!isOwn) return (await getContact(tx, accountId))?.grantSecret ?? undefined;
      const siblings = await listOwnDevices(tx);
      return siblings.find((one) => areEqual(one.deviceId, deviceId))?.grantSecret ?? undefined;
    });
  }

  async #sendStaged(groupId: Uint8Array): Promise<void> {
    const { store, serial } = this.#parts;
    const staged = await store.read(async (tx) => {
      const group = await getGroup(tx, groupId);
      return group?.health === 'good' ? await getStagedCommit(tx, groupId) : undefined;
    });
    if (staged === undefined) return;
    const outcome = await this.#mailer.offer(staged);
    await serial.run(() => this.#settle(staged, outcome));
  }

  /** Runs inside the serial. */
  async #settle(sent: StagedCommit, outcome: OfferOutcome): Promise<void> {
    const { store, engine, states } = this.#parts;
    const staged = await store.read((tx) => getStagedCommit(tx, sent.groupId));
    // Somebody else's commit came in the meantime and was taken, or somebody answered this one.
    if (staged === undefined || !areEqual(staged.commitHash, sent.commitHash)) return;
    if (!isAccepted(sent, outcome)) return await this.#giveWay(staged);
    this.#refused.forget(toHex(staged.groupId));
    const state = engine.decodeState(staged.state);
    const isSent = await this.#mailer.hasArrived(sent, outcome);
    await store.change((tx, tell) => mergeStaged(tx, { ...this.#parts, tell }, { staged, state, isSent }));
    states.replace(staged.groupId, state);
  }

  /** Another commit was first. */
  async #giveWay(staged: StagedCommit): Promise<void> {
    const { store, isCaughtUp, onLost } = this.#parts;
    const key = toHex(staged.groupId);
    await store.change(async (tx) => {
      await deleteStagedCommit(tx, staged.groupId);
      // A group whose founding the register refused never was: the conversation is founded in another.
      if (staged.intent === 'found') await setGroupHealth(tx, staged.groupId, 'condemned');
    });
    if (staged.intent === 'found') return;
    const refusals = this.#refused.note(key, String(staged.epoch));
    if (refusals < mostRefusals || !isCaughtUp()) return;
    this.#refused.forget(key);
    await onLost(staged.groupId);
  }
}
