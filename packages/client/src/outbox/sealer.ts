// From intents to ciphertexts: the envelope, its place in the sender's order, the ratchet's state
// and the ciphertext are stored in one transaction before anything is sent.
import {
  CryptoError,
  padEnvelope,
  sealEnvelope,
  type CryptoErrorCode,
  type EnvelopeReceiverState,
  type GroupEngine,
  type GroupState,
} from '@ganira/crypto';
import {
  ContentSchema,
  create,
  decode,
  limits,
  ReceiptSchema,
  ResentSchema,
  SelfUpdateSchema,
  toHex,
  type Content,
} from '@ganira/protocol';
import { takePage } from '../devices/self-records.ts';
import { groupMail } from '../groups/commits.ts';
import { routeOf } from '../groups/routes.ts';
import { readTrack } from '../groups/track.ts';
import type { GroupStates } from '../groups/group-states.ts';
import type { Clock, Random } from '../ports.ts';
import type { Serial } from '../serial.ts';
import { getStagedCommit } from '../store/commit-store.ts';
import { getContact } from '../store/contact-store.ts';
import type { ReadTx, Tx } from '../store/database/database.ts';
import { getGroup, getTrack, setGroupState, setOwnEnvelope, type GroupRow } from '../store/group-store.ts';
import { lastSequenceAt, setMessageFailed } from '../store/message-store.ts';
import {
  deleteRow,
  getBySequence,
  getStill,
  sealRow,
  setCiphertext,
  type OutboxRow,
} from '../store/outbox-store.ts';
import type { AccountStore } from '../store/store.ts';

/** Envelopes in one answer to a resend request. */
const resentAtOnce = 16;

/** A row that can be sent as it is. */
export interface SealedRow extends OutboxRow {
  sequence: number;
  attemptId: Uint8Array;
  body: Uint8Array;
}

export interface SealerParts {
  store: AccountStore;
  serial: Serial;
  engine: GroupEngine;
  states: GroupStates;
  clock: Clock;
  random: Random;
  /** The head of the own identity chain. */
  chainHead: () => Uint8Array;
  /** This group can't be written to any further. Runs inside the serial. */
  onLost: (groupId: Uint8Array) => Promise<void>;
}

/** A group while rows of it are being sealed. */
interface OpenGroup {
  row: GroupRow;
  state: GroupState;
}

/** Of one batch, by group id. */
interface Sealing {
  /** `undefined` for those that can't be written to now. */
  groups: Map<string, OpenGroup | undefined>;
  /** Those that can't be written to any further by themselves. */
  lost: Map<string, Uint8Array>;
}

/** No state of a group makes a message of this. */
const unsealable: ReadonlySet<CryptoErrorCode> = new Set<CryptoErrorCode>([
  'text_too_long',
  'too_large',
  'usage',
]);

export class Sealer {
  readonly #parts: SealerParts;

  constructor(parts: SealerParts) {
    this.#parts = parts;
  }

  /** @returns those that can be sent now, in order; rows of groups that can't go on are left out. */
  async seal(rows: readonly OutboxRow[]): Promise<SealedRow[]> {
    return await this.#parts.serial.run(() => this.#seal(rows));
  }

  async #seal(rows: readonly OutboxRow[]): Promise<SealedRow[]> {
    const { store, engine, states, onLost } = this.#parts;
    const sealing: Sealing = { groups: new Map(), lost: new Map() };
    const { groups } = sealing;
    try {
      const sealed = await store.change(async (tx) => {
        const ready: SealedRow[] = [];
        for (const row of rows) {
          const one = await this.#sealApart(tx, sealing, row);
          if (one !== undefined) ready.push(one);
        }
        for (const group of groups.values()) {
          if (group !== undefined) {
            await setGroupState(tx, group.row.groupId, engine.encodeState(group.state));
          }
        }
        return ready;
      });
      for (const group of groups.values()) {
        if (group !== undefined) states.replace(group.row.groupId, group.state);
      }
      for (const groupId of sealing.lost.values()) await onLost(groupId);
      return sealed;
    } catch (error) {
      for (const group of groups.values()) if (group !== undefined) states.forget(group.row.groupId);
      throw error;
    }
  }

  /** What goes wrong with one row or one group doesn't stop the others. */
  async #sealApart(tx: Tx, sealing: Sealing, listed: OutboxRow): Promise<SealedRow | undefined> {
    const key = toHex(listed.groupId);
    const row = await getStill(tx, listed);
    if (sealing.lost.has(key) || row === undefined) return undefined;
    try {
      const group = await this.#open(tx, sealing, row);
      return group && (await this.#sealOne(tx, group, row));
    } catch (error) {
      if (!(error instanceof CryptoError)) throw error;
      if (unsealable.has(error.code)) {
        await deleteRow(tx, row.id);
        await setMessageFailed(tx, row.messageId);
      } else {
        // What was sealed before is stored with its state: no key serves twice.
        sealing.lost.set(key, row.groupId);
      }
      return undefined;
    }
  }

  async #open(tx: ReadTx, { groups }: Sealing, outgoing: OutboxRow): Promise<OpenGroup | undefined> {
    const key = toHex(outgoing.groupId);
    if (groups.has(key)) return groups.get(key);
    const row = await getGroup(tx, outgoing.groupId);
    const route = await routeOf(tx, outgoing.groupId);
    const staged = await getStagedCommit(tx, outgoing.groupId);
    const isReady = row !== undefined && row.health === 'good' && staged === undefined && route !== undefined;
    const group = isReady ? { row, state: this.#parts.states.of(row) } : undefined;
    groups.set(key, group);
    return group;
  }

  async #sealOne(tx: Tx, group: OpenGroup, row: OutboxRow): Promise<SealedRow> {
    const { engine, random } = this.#parts;
    const epoch = Number(engine.epoch(group.state));
    const { sequence, envelope } =
      row.envelope !== null && row.sequence !== null
        ? { sequence: row.sequence, envelope: row.envelope }
        : await this.#makeEnvelope(tx, group, row);
    if (row.body !== null && row.attemptId !== null && row.epoch === epoch) {
      return { ...row, sequence, envelope, attemptId: row.attemptId, body: row.body };
    }
    const { state, message } = await engine.encrypt(group.state, padEnvelope(envelope));
    group.state = state;
    const made = { epoch, attemptId: random.bytes(limits.id), body: groupMail(message) };
    await setCiphertext(tx, row.id, made);
    return { ...row, ...made, sequence, envelope };
  }

  async #makeEnvelope(
    tx: Tx,
    group: OpenGroup,
    row: OutboxRow,
  ): Promise<{ sequence: number; envelope: Uint8Array }> {
    const { engine, clock } = this.#parts;
    const sealed = sealEnvelope(
      { sequence: group.row.ownSequence, lastHash: group.row.ownLastHash },
      {
        messageId: row.messageId,
        epochAuthenticator: engine.epochAuthenticator(group.state),
        chainHead: this.#parts.chainHead(),
        sentAt: clock.now(),
        content: await this.#contentOf(tx, group, row),
      },
    );
    const { sequence } = sealed.next;
    group.row.ownSequence = sequence;
    group.row.ownLastHash = sealed.hash;
    await sealRow(tx, row.id, { sequence, envelope: sealed.envelope });
    await setOwnEnvelope(tx, group.row.groupId, { sequence, hash: sealed.hash });
    return { sequence, envelope: sealed.envelope };
  }

  async #contentOf(tx: Tx, { row: group }: OpenGroup, row: OutboxRow): Promise<Content> {
    if (row.kind === 'receipt' && row.target !== null) return await makeReceipt(tx, group, row.target);
    if (row.kind === 'self-update') {
      const value = create(SelfUpdateSchema, { records: await takePage(tx, this.#parts.random) });
      return create(ContentSchema, { body: { case: 'selfUpdate', value } });
    }
    const content = decode(ContentSchema, row.content ?? new Uint8Array(), limits.body);
    if (row.kind === 'resent' && content.body.case === 'resendRequest') {
      return await makeResent(tx, group.groupId, content.body.value);
    }
    return content;
  }
}

async function makeReceipt(tx: Tx, group: GroupRow, deviceId: Uint8Array): Promise<Content> {
  const stored = await getTrack(tx, group.groupId, deviceId);
  const contact = await getContact(tx, group.accountId);
  const read = await lastSequenceAt(tx, group.groupId, {
    deviceId,
    position: contact?.readPosition ?? 0,
  });
  const delivered = completeUpTo(readTrack(stored));
  return create(ContentSchema, {
    body: {
      case: 'receipt',
      value: create(ReceiptSchema, {
        deviceId,
        delivered: BigInt(delivered),
        read: BigInt(Math.min(read, delivered)),
      }),
    },
  });
}

/** @returns the sequence up to which nothing is missing. */
function completeUpTo({ gaps, nextSequence }: EnvelopeReceiverState): number {
  return (gaps[0]?.first ?? nextSequence) - 1;
}

async function makeResent(
  tx: ReadTx,
  groupId: Uint8Array,
  request: { first: bigint; last: bigint },
): Promise<Content> {
  const envelopes: Uint8Array[] = [];
  const gone: bigint[] = [];
  let size = 0;
  for (let sequence = request.first; sequence <= request.last; sequence++) {
    if (envelopes.length + gone.length >= resentAtOnce) break;
    const row = await getBySequence(tx, groupId, Number(sequence));
    if (row?.envelope === undefined || row.envelope === null) {
      gone.push(sequence);
      continue;
    }
    size += row.envelope.length;
    // The answer is an envelope itself; the rest is asked for again.
    if (size > limits.text && envelopes.length > 0) break;
    envelopes.push(row.envelope);
  }
  return create(ContentSchema, {
    body: { case: 'resent', value: create(ResentSchema, { envelopes, gone }) },
  });
}
