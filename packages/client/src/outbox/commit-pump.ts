// Commits: staged on disk, offered to the register, merged when it accepted them; a refused one is
// merged when it was ours after all (the answer got lost), otherwise dropped and, as long as it is
// wanted, made anew for the epoch that follows.
import { CryptoError, type DeviceSigner, type GroupEngine } from '@ganira/crypto';
import { areEqual, GrantStatus, limits, toHex } from '@ganira/protocol';
import { isTransient } from '../errors.ts';
import { stageCommit, type Staged } from '../groups/commits.ts';
import type { GroupStates } from '../groups/group-states.ts';
import { mergeStaged } from '../groups/merging.ts';
import type { Chains } from '../identity/chains.ts';
import type { DeliveryConnection, SendOutcome } from '../net/delivery-connection.ts';
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
  type CommitMail,
  type StagedCommit,
} from '../store/commit-store.ts';
import { getContact, listUnanswered, setReminded, type ContactRow } from '../store/contact-store.ts';
import { isStoreError } from '../store/database/index.ts';
import {
  getGroup,
  listGroupsDue,
  setGroupState,
  setWantedReadd,
  type GroupRow,
} from '../store/group-store.ts';
import { dropStaleCiphertexts, unsendGroup } from '../store/outbox-store.ts';
import type { AccountStore } from '../store/store.ts';
import { readResyncBody } from '../sync/on-resync.ts';
import { Patience } from './patience.ts';

/** Fresh keys at least so often: what was stolen before opens nothing after. */
const messagesPerUpdate = 100;
const updateAfter = 7 * 86_400_000;
/** The commit that was first comes by mail. When it doesn't, this device can't go on by itself. */
const mostRefusals = 4;

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
  /** All mail that waited when the mailbox was opened is stored. */
  isCaughtUp: () => boolean;
  /** This group can't be written to any further. Runs inside the serial. */
  onLost: (groupId: Uint8Array) => Promise<void>;
}

export class CommitPump {
  readonly #parts: CommitPumpParts;
  readonly #refused: Patience;
  readonly #undelivered: Patience;

  constructor(parts: CommitPumpParts) {
    this.#parts = parts;
    this.#refused = new Patience(parts.clock, { first: 1_000, longest: 60_000 });
    this.#undelivered = new Patience(parts.clock, { first: 30_000, longest: 3_600_000 });
  }

  async send(): Promise<void> {
    const { store, clock, serial } = this.#parts;
    await this.#remind();
    for (const commit of await store.read(listUnsentCommits)) {
      await this.#apart(commit.groupId, () => this.#sendAgain(commit));
    }
    const due = { messages: messagesPerUpdate, updatedBefore: clock.now() - updateAfter };
    for (const { groupId } of await store.read((tx) => listGroupsDue(tx, due))) {
      if (this.#refused.isOver(toHex(groupId))) {
        await this.#apart(groupId, () => serial.run(() => this.#stage(groupId)));
      }
    }
    for (const groupId of await store.read(listStagedGroups)) {
      await this.#apart(groupId, () => this.#sendStaged(groupId));
    }
  }

  /** When something that was refused is worth trying again. */
  get nextTry(): number {
    return Math.min(this.#refused.next, this.#undelivered.next);
  }

  retryNow(): void {
    this.#refused.forget();
    this.#undelivered.forget();
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
    if (!this.#undelivered.isOver(toHex(commit.groupId))) return;
    if (commit.isRegistered === 0 && (await this.#registerAgain(commit)) === 'done') return;
    if (await this.#post(commit)) {
      this.#undelivered.forget(toHex(commit.groupId));
      await store.change((tx) => markCommitSent(tx, commit));
    } else this.#undelivered.note(toHex(commit.groupId));
  }

  /** With a server that was restored. @returns `done` when nothing is left to do about it. */
  async #registerAgain(commit: AcceptedCommit): Promise<'done' | 'post'> {
    const { store, serial, onLost } = this.#parts;
    const outcome = await this.#offer(commit);
    const isOurs = outcome !== 'forbidden' && isAccepted(commit, outcome);
    const isOvertaken =
      outcome !== 'forbidden' &&
      !isOurs &&
      outcome.kind === 'commit-refused' &&
      Number(outcome.epoch) === commit.epoch + 1;
    await store.change(async (tx) => {
      await markCommitRegistered(tx, commit);
      if (isOvertaken || (outcome !== 'forbidden' && isStoredEverywhere(outcome)))
        await markCommitSent(tx, commit);
    });
    // Another commit took its place on the restored server: this device is on a branch of its own.
    if (isOvertaken) await serial.run(() => onLost(commit.groupId));
    return isOvertaken || (outcome !== 'forbidden' && isStoredEverywhere(outcome)) ? 'done' : 'post';
  }

  /** The mail of a commit that the register has. @returns whether all of it was stored. */
  async #post(commit: CommitMail): Promise<boolean> {
    const { delivery, random } = this.#parts;
    const { body, welcome, welcomeGrant } = commit;
    const contact = await this.#contactOf(commit.groupId);
    const letters = [
      ...(body === null ? [] : [{ grant: contact?.grantSecret, body }]),
      ...(welcome === null ? [] : [{ grant: welcomeGrant, body: welcome }]),
    ];
    for (const letter of letters) {
      if (letter.grant === null || letter.grant === undefined) return false;
      const outcome = await delivery.send({
        grants: [letter.grant],
        attemptId: random.bytes(limits.id),
        body: letter.body,
      });
      if (!isStoredEverywhere(outcome)) return false;
    }
    return true;
  }

  // -- what is staged

  /** Makes the commit that the group wants, for its present epoch. Runs inside the serial. */
  async #stage(groupId: Uint8Array): Promise<void> {
    const { store, engine, states } = this.#parts;
    const found = await store.read(async (tx) => ({
      staged: await getStagedCommit(tx, groupId),
      group: await getGroup(tx, groupId),
    }));
    const { staged, group } = found;
    if (staged !== undefined || group === undefined || group.health !== 'good') return;
    const made = group.wantedReadd === null ? await this.#makeUpdate(group) : await this.#makeReadd(group);
    if (made === undefined) return;
    await store.change(async (tx) => {
      await setGroupState(tx, groupId, engine.encodeState(made.current));
      await putStagedCommit(tx, made.commit);
    });
    states.replace(groupId, made.current);
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
    const grant = (await this.#contactOf(group.groupId))?.grantSecret ?? undefined;
    if (wanted === undefined || grant === undefined) return undefined;
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
        newcomer: { keyPackages: [keyPackage], grant, chains: known.filter((chain) => chain !== undefined) },
        removeDevices: readers.length < others.length ? [deviceId] : [],
      });
    } catch (error) {
      if (!(error instanceof CryptoError)) throw error;
      await store.change((tx) => setWantedReadd(tx, group.groupId, null));
      return undefined;
    }
  }

  async #sendStaged(groupId: Uint8Array): Promise<void> {
    const { store, serial } = this.#parts;
    const staged = await store.read(async (tx) => {
      const group = await getGroup(tx, groupId);
      return group?.health === 'good' ? await getStagedCommit(tx, groupId) : undefined;
    });
    if (staged === undefined) return;
    const outcome = await this.#offer(staged);
    await serial.run(() => this.#settle(staged, outcome));
  }

  /** Runs inside the serial. */
  async #settle(sent: StagedCommit, outcome: SendOutcome | 'forbidden'): Promise<void> {
    const { store, engine, states } = this.#parts;
    const staged = await store.read((tx) => getStagedCommit(tx, sent.groupId));
    // Somebody else's commit came in the meantime and was taken, or somebody answered this one.
    if (staged === undefined || !areEqual(staged.commitHash, sent.commitHash)) return;
    if (outcome === 'forbidden' || !isAccepted(sent, outcome)) return await this.#giveWay(staged);
    this.#refused.forget(toHex(staged.groupId));
    const state = engine.decodeState(staged.state);
    const isSent = outcome.kind === 'commit-refused' || isStoredEverywhere(outcome);
    await store.change((tx, tell) => mergeStaged(tx, { ...this.#parts, tell }, { staged, state, isSent }));
    states.replace(staged.groupId, state);
  }

  /** Another commit was first. */
  async #giveWay(staged: StagedCommit): Promise<void> {
    const { store, isCaughtUp, onLost } = this.#parts;
    const key = toHex(staged.groupId);
    await store.change((tx) => deleteStagedCommit(tx, staged.groupId));
    const refusals = this.#refused.note(key, String(staged.epoch));
    if (refusals < mostRefusals || !isCaughtUp()) return;
    this.#refused.forget(key);
    await onLost(staged.groupId);
  }

  async #offer(commit: CommitMail): Promise<SendOutcome | 'forbidden'> {
    const { delivery } = this.#parts;
    const grant = (await this.#contactOf(commit.groupId))?.grantSecret ?? undefined;
    const readers = grant === undefined ? [] : [grant];
    const newcomers = commit.welcomeGrant === null ? [] : [commit.welcomeGrant];
    const isForNewcomersAlone = commit.body === null;
    try {
      return await delivery.send({
        grants: isForNewcomersAlone ? newcomers : readers,
        attemptId: commit.attemptId,
        body: commit.body ?? commit.welcome ?? new Uint8Array(),
        commit: {
          groupId: commit.groupId,
          epoch: BigInt(commit.epoch),
          commitHash: commit.commitHash,
          writeToken: commit.writeToken,
          nextWriteTokenHash: commit.nextTokenHash,
        },
        ...(isForNewcomersAlone || commit.welcome === null
          ? {}
          : { attached: [{ grants: newcomers, body: commit.welcome }] }),
      });
    } catch (error) {
      if (isForbidden(error)) return 'forbidden';
      throw error;
    }
  }

  async #contactOf(groupId: Uint8Array): Promise<ContactRow | undefined> {
    return await this.#parts.store.read(async (tx) => {
      const group = await getGroup(tx, groupId);
      return group && (await getContact(tx, group.accountId));
    });
  }
}

/** Or it was refused because it had been accepted before: the answer got lost. */
function isAccepted({ epoch, commitHash }: CommitMail, outcome: SendOutcome): boolean {
  if (outcome.kind === 'sent') return true;
  return Number(outcome.epoch) === epoch + 1 && areEqual(outcome.commitHash, commitHash);
}

function isStoredEverywhere(outcome: SendOutcome): boolean {
  if (outcome.kind !== 'sent') return false;
  return [...outcome.statuses, ...outcome.attachedStatuses.flat()].every(
    (status) => status === GrantStatus.STORED,
  );
}

/** The token isn't the register's: this device is more than one commit behind, or on another branch. */
function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'forbidden';
}
