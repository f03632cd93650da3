// Conversations that can't go on in their group are founded again, in a new one: when both sides'
// states are broken, when a resync stays unanswered, and when a commit of the other side broke the
// rules. One side does it first, so that not both do.
import { areEqual, compareBytes, toHex } from '@ganira/protocol';
import { ClientError, isTransient } from '../errors.ts';
import type { Serial } from '../serial.ts';
import type { Start } from '../outbox/lanes.ts';
import { Patience } from '../outbox/patience.ts';
import { isBlocked } from '../store/blocked-store.ts';
import { putStagedCommit } from '../store/commit-store.ts';
import { getContact, listUnblocked, setUnblockedAt, type ContactRow } from '../store/contact-store.ts';
import { isStoreError } from '../store/database/index.ts';
import {
  getGroup,
  listBrokenGroups,
  putGroupAtRest,
  setGroupHealth,
  setWantedReadd,
  type GroupRow,
} from '../store/group-store.ts';
import { showWaitingAsSent } from '../store/outbox-store.ts';
import { readResyncBody } from '../sync/resync-body.ts';
import {
  foundWith,
  takeOwnDevices,
  takePeerDevices,
  type FoundingParts,
  type OwnDevices,
  type PeerDevices,
} from './accepting.ts';
import { learnChain } from '../devices/learning.ts';
import { noteContradiction } from '../trust/contradictions.ts';
import { insertMark, moveConversation, putGroup } from './conversation-rows.ts';

/** How long a resync may stay unanswered, in milliseconds: the side with the lower id goes first. */
const patienceOfFirst = 60_000;
const patienceOfSecond = 300_000;
/** How long somebody who was blocked by a slip may leave it open whether they have the new grant. */
const patienceAfterSlip = 600_000;
/** A side that breaks the rules again and again doesn't keep this one busy. */
const betweenFoundings = 600_000;

export interface RefoundingParts extends FoundingParts {
  serial: Serial;
  ownAccountId: Uint8Array;
  ownDeviceId: Uint8Array;
  /** Asks the other side of a lost group to add this device again, where it wasn't asked yet. */
  ask: (groupId: Uint8Array) => Promise<void>;
  /** All mail that waited when the mailbox was opened is stored. */
  isCaughtUp: () => boolean;
}

type Plan =
  /** With the key package of the other side's own Resync. */
  { kind: 'answer'; peer: PeerDevices } | { kind: 'take' } | { kind: 'wait'; until: number };

export class Refounding {
  readonly #parts: RefoundingParts;
  readonly #failed: Patience;
  #nextTry = Infinity;

  constructor(parts: RefoundingParts) {
    this.#parts = parts;
    this.#failed = new Patience(parts.clock, { first: 30_000, longest: 3_600_000 });
  }

  /** When something will be due; Infinity when nothing is broken. */
  get nextTry(): number {
    return Math.min(this.#nextTry, this.#failed.next);
  }

  retryNow(): void {
    this.#failed.forget();
  }

  async run(start: Start): Promise<void> {
    const { store, serial, ask } = this.#parts;
    this.#nextTry = Infinity;
    await this.#condemnUnheard();
    for (const group of await store.read(listBrokenGroups)) {
      // The device may have stopped between noticing and asking.
      await serial.run(() => ask(group.groupId));
      const plan = this.#plan(group);
      const key = toHex(group.groupId);
      if (plan.kind === 'wait') this.#nextTry = Math.min(this.#nextTry, plan.until);
      else if (this.#failed.isOver(key)) start(`found ${key}`, () => this.#attempt(group, plan));
    }
  }

  /** Their state broke while they were blocked: they can't read the new grant, nor ask under the former one. */
  async #condemnUnheard(): Promise<void> {
    const { store, clock, isCaughtUp } = this.#parts;
    // What they confirmed while this device was away may still be in its mailbox.
    if (!isCaughtUp()) return;
    for (const { accountId, groupId, toldAt } of await store.read(listUnblocked)) {
      const until = toldAt === null || toldAt === 0 ? Infinity : toldAt + patienceAfterSlip;
      if (until > clock.now()) {
        this.#nextTry = Math.min(this.#nextTry, until);
        continue;
      }
      await store.change(async (tx) => {
        await setUnblockedAt(tx, accountId, 0);
        await setGroupHealth(tx, groupId, 'condemned');
      });
    }
  }

  #plan(group: GroupRow): Plan {
    const { clock, signer, chains } = this.#parts;
    const now = clock.now();
    if (group.health === 'condemned') {
      const until = group.generation === 0 ? 0 : group.foundedAt + betweenFoundings;
      return until > now ? { kind: 'wait', until } : { kind: 'take' };
    }
    const isFirst = compareBytes(signer().identity.accountId, group.accountId) < 0;
    const resync = group.wantedReadd === null ? undefined : readResyncBody(group.wantedReadd);
    const chain = chains.get(group.accountId);
    const isTheirs = resync !== undefined && areEqual(resync.accountId, group.accountId);
    if (isTheirs && chain !== undefined && isFirst) {
      return { kind: 'answer', peer: { chain, keyPackages: [resync.keyPackage] } };
    }
    if (group.askedAt === 0) return { kind: 'wait', until: Infinity };
    const until = group.askedAt + (isFirst ? patienceOfFirst : patienceOfSecond);
    return until > now ? { kind: 'wait', until } : { kind: 'take' };
  }

  async #attempt(group: GroupRow, plan: Exclude<Plan, { kind: 'wait' }>): Promise<void> {
    const { store, serial } = this.#parts;
    const key = toHex(group.groupId);
    try {
      const contact = await store.read((tx) => getContact(tx, group.accountId));
      const grant = contact?.grantSecret;
      if (contact === undefined || grant === undefined || grant === null) return;
      const peer = plan.kind === 'answer' ? plan.peer : await takePeerDevices(this.#parts, grant, contact);
      const own = await takeOwnDevices(this.#parts);
      await serial.run(() => this.#found(contact, { group, grant, peer, own }));
      this.#failed.forget(key);
    } catch (error) {
      if (isTransient(error) || isStoreError(error)) throw error;
      this.#failed.note(key);
      // The key package of their Resync may be too old by now: next time another one is taken.
      if (plan.kind === 'answer') await store.change((tx) => setWantedReadd(tx, group.groupId, null));
      if (error instanceof ClientError && error.code === 'grant_refused') await this.#rest(group);
      if (error instanceof ClientError && error.code === 'identity_refused') {
        await noteContradiction(this.#parts, group.accountId, { error, from: 'server' });
      }
    }
  }

  /**
   * Whoever blocked this account isn't told of: after the time in which somebody who is away would have
   * been founded with, it looks the same as with them.
   */
  async #rest({ groupId, accountId }: GroupRow): Promise<void> {
    const { store, ownDeviceId } = this.#parts;
    await store.change(async (tx, tell) => {
      if (!(await putGroupAtRest(tx, groupId))) return;
      await showWaitingAsSent(tx, accountId);
      await insertMark(tx, this.#parts, { kind: 'repaired', accountId, groupId, ownDeviceId });
      tell({ kind: 'messages', conversationId: toHex(accountId) });
      tell({ kind: 'conversations' });
    });
  }

  /** Runs inside the serial. */
  async #found(
    contact: ContactRow,
    plan: { group: GroupRow; grant: Uint8Array; peer: PeerDevices; own: OwnDevices },
  ): Promise<void> {
    const { group, peer, own } = plan;
    const { store, ownDeviceId } = this.#parts;
    const { accountId } = contact;
    const generation = group.generation + 1;
    const founded = await foundWith(this.#parts, { ...plan, generation });
    await store.change(async (tx, tell) => {
      const now = await getContact(tx, accountId);
      const from = await getGroup(tx, group.groupId);
      // The other side repaired it, or founded it again, in the meantime.
      if (from === undefined || from.health === 'good') return;
      if (now === undefined || !areEqual(now.groupId, group.groupId)) return;
      // Since key packages were asked for.
      if (await isBlocked(tx, accountId)) return;
      for (const chain of [peer.chain, own.chain]) await learnChain(tx, { ...this.#parts, tell }, { chain });
      const to = { groupId: founded.groupId, generation };
      await putGroup(tx, this.#parts, { ...to, accountId, state: founded.state, isJoinedLate: false });
      await moveConversation(tx, { ...this.#parts, tell }, { accountId, from, to, ownDeviceId });
      await putStagedCommit(tx, founded.staged);
    });
  }
}
