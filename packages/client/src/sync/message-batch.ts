// Group messages that follow each other: opened one by one, stored together.
import {
  CryptoError,
  openEnvelope,
  readMessageGroup,
  type CryptoErrorCode,
  type GroupEngine,
  type GroupState,
  type Received,
} from '@ganira/crypto';
import { areEqual, toHex } from '@ganira/protocol';
import { ClientError } from '../errors.ts';
import type { GroupStates } from '../groups/group-states.ts';
import { mergeStaged } from '../groups/merging.ts';
import { countOddMail, setCursor } from '../store/account-store.ts';
import { setChainWanted } from '../store/contact-store.ts';
import { getStagedCommit } from '../store/commit-store.ts';
import { isStoreError, type Tx } from '../store/database/index.ts';
import {
  getGroup,
  markGroupLost,
  setGroupHealth,
  setGroupState,
  setUnopened,
  type GroupRow,
} from '../store/group-store.ts';
import type { AccountStore, Tell } from '../store/store.ts';
import { oweReceipt, type ContentTools } from './content.ts';
import { applyGroupMail } from './group-mail.ts';

/** Messages of the present epoch in a row that don't open: the two sides are on different branches. */
const mostUnopened = 3;

/** A genuine member broke the rules of MLS or of the group with a commit that the register has. */
const condemning: ReadonlySet<CryptoErrorCode> = new Set<CryptoErrorCode>([
  'commit_invalid',
  'commit_refused',
  'leaf_refused',
  'proposal_refused',
  'too_many_members',
]);

export interface BatchParts {
  store: AccountStore;
  engine: GroupEngine;
  states: GroupStates;
  ownDeviceId: Uint8Array;
  tools: Omit<ContentTools, 'tell'>;
}

/** A group while a batch of its mail is being opened. */
interface OpenGroup {
  row: GroupRow;
  state: GroupState;
  unopened: number;
  /** The epoch of a message that this device can't reach; undefined when there was none. */
  ahead: bigint | undefined;
  /** It can't go on: `broken` by this device's own state, `condemned` by the other side's commit. */
  end: 'broken' | 'condemned' | undefined;
  /** The other side should be told where this one stands. */
  owesReceipt: boolean;
}

type Step = (tx: Tx, tell: Tell) => Promise<void>;

export class MessageBatch {
  readonly #parts: BatchParts;
  readonly #groups = new Map<string, OpenGroup>();
  /** Groups whose stored state can't be read. */
  readonly #unreadable = new Map<string, Uint8Array>();
  #isEmpty = true;
  /** What the transaction does, in the order of the mail. */
  readonly #steps: Step[] = [];
  readonly #odd = { injected: 0, replayed: 0 };

  constructor(parts: BatchParts) {
    this.#parts = parts;
  }

  /** Groups of which a message could not be reached. */
  lost(): Uint8Array[] {
    const open = [...this.#groups.values()].filter((group) => this.#isLost(group));
    return [...open.map(({ row }) => row.groupId), ...this.#unreadable.values()];
  }

  #isLost({ ahead, end, state }: OpenGroup): boolean {
    return end === 'broken' || (ahead !== undefined && ahead > this.#parts.engine.epoch(state));
  }

  async open(mls: Uint8Array): Promise<void> {
    this.#isEmpty = false;
    try {
      const { groupId, epoch } = readMessageGroup(mls);
      const group = await this.#group(groupId);
      if (group === undefined) this.#odd.injected++;
      else if (group !== 'unreadable') await this.#openIn(group, { mls, epoch });
    } catch (error) {
      if (isStoreError(error)) throw error;
      this.#odd.injected++;
    }
  }

  async #openIn(group: OpenGroup, { mls, epoch }: { mls: Uint8Array; epoch: bigint }): Promise<void> {
    const { engine } = this.#parts;
    if (epoch > engine.epoch(group.state) && !(await this.#catchUp(group, mls))) {
      group.ahead = epoch > (group.ahead ?? 0n) ? epoch : group.ahead;
      return;
    }
    try {
      const isPresent = epoch === engine.epoch(group.state);
      this.#parts.tools.chains.takeUnknown();
      const received = await engine.receive(group.state, mls);
      group.state = received.state;
      if (isPresent) group.unopened = 0;
      rememberNews(this.#parts.tools, received);
      this.#steps.push(async (tx, tell) => {
        const isHonest = await applyGroupMail(tx, { received, row: group.row }, this.#toolsWith(tell));
        if (!isHonest) await countOddMail(tx, { injected: 1, replayed: 0 });
      });
    } catch (error) {
      if (!(error instanceof CryptoError)) throw error;
      const unknown = this.#parts.tools.chains.takeUnknown();
      if (error.code === 'leaf_refused' && unknown.length > 0) this.#noteUnjudged(group, unknown);
      else this.#noteUnopened(group, error.code, epoch);
    }
  }

  /**
   * Somebody writes in the epoch that a commit of this device begins: it was accepted, and the
   * answer got lost.
   */
  async #catchUp(group: OpenGroup, mls: Uint8Array): Promise<boolean> {
    const { engine, store, tools } = this.#parts;
    const staged = await store.read((tx) => getStagedCommit(tx, group.row.groupId));
    if (staged === undefined || BigInt(staged.epoch) !== engine.epoch(group.state)) return false;
    try {
      const state = engine.decodeState(staged.state);
      await engine.receive(state, mls);
      group.state = state;
      this.#steps.push((tx, tell) => mergeStaged(tx, { ...tools, tell }, { staged, state, isSent: true }));
      return true;
    } catch (error) {
      if (error instanceof CryptoError) return false;
      throw error;
    }
  }

  /** A commit with a leaf of which the chain isn't known here: it may be right. */
  #noteUnjudged(group: OpenGroup, accounts: readonly Uint8Array[]): void {
    group.end ??= 'broken';
    this.#odd.injected++;
    this.#steps.push(async (tx) => {
      for (const accountId of accounts) await setChainWanted(tx, accountId, true);
    });
  }

  #noteUnopened(group: OpenGroup, code: CryptoErrorCode, epoch: bigint): void {
    const { engine } = this.#parts;
    if (code === 'replayed') {
      this.#odd.replayed++;
    } else if (code === 'epoch_too_old') {
      // Of before, come again; or the other side missed a commit and is left behind.
      group.owesReceipt = true;
      this.#odd.replayed++;
    } else if (code === 'not_active') {
      group.end ??= 'broken';
    } else if (condemning.has(code)) {
      group.end = 'condemned';
      this.#odd.injected++;
    } else {
      this.#odd.injected++;
      if (code !== 'undecryptable' || epoch !== engine.epoch(group.state)) return;
      group.owesReceipt = true;
      group.unopened += 1;
      if (group.unopened >= mostUnopened) group.end ??= 'broken';
    }
  }

  async #group(groupId: Uint8Array): Promise<OpenGroup | 'unreadable' | undefined> {
    const { store, states } = this.#parts;
    const key = toHex(groupId);
    const open = this.#groups.get(key);
    if (open !== undefined) return open;
    if (this.#unreadable.has(key)) return 'unreadable';
    const row = await store.read((tx) => getGroup(tx, groupId));
    if (row === undefined) return undefined;
    try {
      const state = states.of(row);
      const { unopened } = row;
      const group: OpenGroup = { row, state, unopened, ahead: undefined, end: undefined, owesReceipt: false };
      this.#groups.set(key, group);
      return group;
    } catch (error) {
      if (!(error instanceof CryptoError)) throw error;
      this.#unreadable.set(key, groupId);
      return 'unreadable';
    }
  }

  #toolsWith(tell: Tell) {
    return { ...this.#parts.tools, tell };
  }

  async store(cursor: bigint): Promise<void> {
    const { store, states } = this.#parts;
    const groups = [...this.#groups.values()];
    if (this.#isEmpty) return;
    try {
      await store.change(async (tx, tell) => {
        for (const step of this.#steps) await step(tx, tell);
        for (const group of groups) await this.#storeGroup(tx, group, tell);
        for (const groupId of this.#unreadable.values()) await markGroupLost(tx, groupId);
        await countOddMail(tx, this.#odd);
        await setCursor(tx, Number(cursor));
      });
    } catch (error) {
      for (const { row } of groups) states.forget(row.groupId);
      throw error;
    }
    for (const { row, state } of groups) states.replace(row.groupId, state);
  }

  async #storeGroup(tx: Tx, group: OpenGroup, tell: Tell): Promise<void> {
    const { engine, ownDeviceId, tools } = this.#parts;
    const { row, state, end } = group;
    await setGroupState(tx, row.groupId, engine.encodeState(state));
    if (group.unopened !== row.unopened) await setUnopened(tx, row.groupId, group.unopened);
    if (end === 'condemned') await setGroupHealth(tx, row.groupId, 'condemned');
    if (this.#isLost(group)) await markGroupLost(tx, row.groupId);
    if (end !== undefined || this.#isLost(group)) tell({ kind: 'conversations' });
    if (!group.owesReceipt) return;
    for (const { deviceId } of engine.members(state)) {
      if (areEqual(deviceId, ownDeviceId)) continue;
      await oweReceipt(tx, { conversation: row.accountId, groupId: row.groupId, deviceId }, tools.random);
    }
  }
}

/** The commit that follows from it may be in the same batch. What it changes is done with the batch. */
function rememberNews({ chains }: BatchParts['tools'], received: Received): void {
  if (received.kind !== 'application') return;
  try {
    const { body } = openEnvelope(received.plaintext).content;
    if (body.case !== 'chainNews') return;
    const { accountId } = received.sender;
    const known = chains.get(accountId);
    if (known === undefined) return;
    const entries = [...known.entries.slice(0, body.value.position), ...body.value.entries];
    chains.remember(chains.check(entries, { accountId, genesisHash: known.genesisHash }));
  } catch (error) {
    // Told again, and counted, when it is applied.
    if (!(error instanceof CryptoError || error instanceof ClientError)) throw error;
  }
}
