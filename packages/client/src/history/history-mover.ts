// Messages move from one device of the account to another: offered here, taken there, part by part.
// Who gets asks for each batch and says from where, so that a stop on either side costs one batch.
import { historyKeyId, historyKeys, makeHistoryPair, openHistory, sealHistory } from '@ganira/crypto/history';
import { CryptoError } from '@ganira/crypto';
import type { VerifiedChain } from '@ganira/identity';
import {
  areEqual,
  create,
  decode,
  HistoryPartSchema,
  limits,
  MailSchema,
  ProtocolError,
  toBinary,
  toHex,
  type HistoryPart,
} from '@ganira/protocol';
import {
  HistoryAnswerSchema,
  HistoryContentSchema,
  HistoryOfferSchema,
  HistoryWantSchema,
  type HistoryChunk,
  type HistoryContent,
  type HistoryWant,
} from '@ganira/protocol/history';
import { sha256 } from '@noble/hashes/sha2.js';
import { share } from '../devices/self-records.ts';
import { ClientError } from '../errors.ts';
import type { Chains } from '../identity/chains.ts';
import { Patience } from '../outbox/patience.ts';
import type { Clock, Random } from '../ports.ts';
import type { Tx } from '../store/database/database.ts';
import { countHistory, endTransfer, putTransfer } from '../store/history-store.ts';
import { listTransfers, type TransferRow } from '../store/transfer-store.ts';
import { listOwnDevices } from '../store/own-device-store.ts';
import { forgetPlainMail, putPlainMail, type PlainMail } from '../store/plain-mail-store.ts';
import type { AccountStore } from '../store/store.ts';
import { listRecordsOf, type SyncRecordRow } from '../store/sync-store.ts';
import type { MailVerdict, Settle } from '../sync/receiver.ts';
import { readAnswer, readOffer, signAnswer, signOffer } from './agreement.ts';
import { placeOf, readChunk, readPlace } from './giving.ts';
import { takeMessages } from './taking.ts';

/** Parts that are under way at once: what is written meanwhile waits for no more than these. */
const batch = 4;
const contentLimit = 65_536;
/** Milliseconds after which it is asked again for what didn't come. */
const firstPatience = 30_000;
const longestPatience = 600_000;
const nothing = new Uint8Array();

export interface HistoryParts {
  store: AccountStore;
  clock: Clock;
  random: Random;
  chains: Chains;
  ownAccountId: Uint8Array;
  ownDeviceId: Uint8Array;
  signingSecret: Uint8Array;
  kick: () => void;
}

export class HistoryMover {
  readonly #parts: HistoryParts;
  /** Of each device that is asked. */
  readonly #asked: Patience;
  /** What the records and the transfers were when they were last looked at. */
  #seen = '';

  constructor(parts: HistoryParts) {
    this.#parts = parts;
    this.#asked = new Patience(parts.clock, { first: firstPatience, longest: longestPatience });
  }

  // -- what a person says

  /** Offers all that is here to another device of the account, which has to want it. @throws ClientError `not_found` */
  async offer(deviceId: Uint8Array): Promise<void> {
    const { store, random, ownDeviceId, signingSecret } = this.#parts;
    if (!this.#isOwnOther(deviceId))
      throw new ClientError('not_found', 'no such other device of this account');
    const { publicKey, secretKey } = makeHistoryPair((length) => random.bytes(length));
    const secret = random.bytes(32);
    await store.change(async (tx, tell) => {
      const messages = await countHistory(tx);
      const offer = toBinary(
        HistoryOfferSchema,
        create(HistoryOfferSchema, {
          fromDevice: ownDeviceId,
          toDevice: deviceId,
          publicKey,
          secret,
          messages,
        }),
      );
      await forgetPlainMail(tx, 'history', deviceId);
      await putTransfer(tx, { ...begun, deviceId, direction: 'to', offer, secretKey, messages });
      await share(tx, random, { kind: 'history', key: deviceId, value: signOffer(signingSecret, offer) });
      tell({ kind: 'devices' });
    });
    this.#parts.kick();
  }

  /** Takes what that device offers. @throws ClientError `not_found` when it offers nothing any more. */
  async accept(deviceId: Uint8Array): Promise<void> {
    const { store, random, ownDeviceId, signingSecret } = this.#parts;
    await this.#reconcile();
    await store.change(async (tx, tell) => {
      const row = await find(tx, deviceId, 'from');
      if (row?.state !== 'offered') throw new ClientError('not_found', 'that device offers no messages');
      const { secretKey, publicKey } = makeHistoryPair((length) => random.bytes(length));
      const answer = toBinary(
        HistoryAnswerSchema,
        create(HistoryAnswerSchema, { offerHash: sha256(row.offer), publicKey }),
      );
      const said = decode(HistoryOfferSchema, row.offer, contentLimit);
      const own = { secretKey, theirPublicKey: said.publicKey };
      const keys = keysOf(own, { offer: row.offer, answer, secret: said.secret });
      if (keys === undefined) throw new ClientError('not_found', 'its key is of no use');
      const { toReceiver: openKey, toGiver: sealKey } = keys;
      await putTransfer(tx, { ...row, state: 'running', secretKey: null, openKey, sealKey });
      const value = signAnswer(signingSecret, answer);
      await share(tx, random, { kind: 'history-answer', key: ownDeviceId, value });
      tell({ kind: 'devices' });
    });
    // The other device begins by itself when it has the answer.
    this.#asked.note(toHex(deviceId));
    this.#parts.kick();
  }

  /** Withdraws, declines or stops; what has come stays. */
  async stop(deviceId: Uint8Array): Promise<void> {
    const { store } = this.#parts;
    await store.change(async (tx, tell) => {
      for (const row of await listTransfers(tx)) {
        if (areEqual(row.deviceId, deviceId) && isOpen(row)) await this.#end(tx, row, 'stopped');
      }
      tell({ kind: 'devices' });
    });
    this.#parts.kick();
  }

  // -- what goes on by itself

  /** What records say is done; what didn't come is asked for again. */
  async run(): Promise<void> {
    await this.#reconcile();
    const { store } = this.#parts;
    for (const row of await store.read(listTransfers)) {
      if (row.state !== 'running' || row.direction !== 'from') continue;
      const key = toHex(row.deviceId);
      if (!this.#asked.isOver(key)) continue;
      this.#asked.note(key);
      const letters = await this.#want(row);
      await store.change((tx) => putPlainMail(tx, ...letters));
      this.#parts.kick();
    }
  }

  get nextTry(): number {
    return this.#asked.next;
  }

  retryNow(): void {
    this.#asked.forget();
  }

  /** A part that came, from whom who has the key. */
  async take({ keyId, sealed }: HistoryPart, settle: Settle): Promise<MailVerdict> {
    const rows = (await this.#parts.store.read(listTransfers)).filter(({ state }) => state === 'running');
    const row = rows.find(({ openKey }) => openKey !== null && areEqual(historyKeyId(openKey), keyId));
    if (row?.openKey == null || !this.#isOwnOther(row.deviceId)) return 'ignored';
    const content = await open(row.openKey, sealed);
    if (content?.body.case === 'want' && row.direction === 'to')
      return await this.#give(row, content.body.value, settle);
    if (content?.body.case === 'chunk' && row.direction === 'from')
      return await this.#takeChunk(row, content.body.value, settle);
    return 'injected';
  }

  async #give(row: TransferRow, want: HistoryWant, settle: Settle): Promise<MailVerdict> {
    const place = readPlace(want.place);
    if (place === undefined) return 'injected';
    const moved = Math.min(want.moved, row.messages);
    await this.#sendBatch({ ...row, ...place, moved }, settle);
    return 'taken';
  }

  async #takeChunk(row: TransferRow, chunk: HistoryChunk, settle: Settle): Promise<MailVerdict> {
    const { store, clock } = this.#parts;
    const place = readPlace(chunk.place);
    const next = readPlace(chunk.next);
    if (place === undefined || (chunk.next !== undefined && next === undefined)) return 'injected';
    // It came before, or one before it didn't come.
    const isNext =
      row.conversation !== null &&
      areEqual(place.conversation, row.conversation) &&
      place.before === row.before;
    if (!isNext) return 'ignored';
    const further: TransferRow = {
      ...row,
      conversation: next?.conversation ?? null,
      before: next?.before ?? 0,
      moved: row.moved + chunk.messages.length,
    };
    const letters = next !== undefined && chunk.isEndOfBatch ? await this.#want(further) : [];
    const isTaken = await store.change(async (tx, tell) => {
      await settle(tx);
      // It may have been stopped meanwhile.
      if ((await find(tx, row.deviceId, 'from'))?.state !== 'running') return false;
      const now = clock.now();
      const { changed, anchor } = await takeMessages(tx, chunk.messages, { behind: row.anchor, now });
      await putTransfer(tx, { ...further, anchor });
      if (next === undefined) await this.#end(tx, { ...further, anchor }, 'done');
      await putPlainMail(tx, ...letters);
      for (const conversation of changed) tell({ kind: 'messages', conversationId: toHex(conversation) });
      if (changed.length > 0) tell({ kind: 'conversations' });
      tell({ kind: 'devices' });
      return true;
    });
    if (!isTaken) return 'ignored';
    const key = toHex(row.deviceId);
    this.#asked.forget(key);
    if (next !== undefined) this.#asked.note(key);
    this.#parts.kick();
    return 'taken';
  }

  /** The next parts, in place of what was still to be sent. @param row from where. */
  async #sendBatch(row: TransferRow, settle: (tx: Tx) => Promise<void>): Promise<void> {
    const { store, clock } = this.#parts;
    const bodies: Uint8Array[] = [];
    let at = row.conversation === null ? undefined : { conversation: row.conversation, before: row.before };
    while (at !== undefined && bodies.length < batch) {
      const from: { conversation: Uint8Array; before: number } = at;
      const chunk = await store.read((tx) => readChunk(tx, from));
      at = readPlace(chunk.next);
      chunk.isEndOfBatch = at === undefined || bodies.length === batch - 1;
      bodies.push(await this.#seal(row, { case: 'chunk', value: chunk }));
    }
    const letters = await this.#lettersTo(row.deviceId, bodies);
    await store.change(async (tx, tell) => {
      await settle(tx);
      // It may have been stopped meanwhile.
      if ((await find(tx, row.deviceId, 'to'))?.state !== 'running') return;
      await putTransfer(tx, { ...row, conversation: at?.conversation ?? null, before: at?.before ?? 0 });
      await putPlainMail(tx, ...letters.map((letter, i) => ({ ...letter, madeAt: clock.now() + i })));
      tell({ kind: 'devices' });
    });
    this.#parts.kick();
  }

  /** None while the device can't be reached. */
  async #want(row: TransferRow): Promise<PlainMail[]> {
    const { moved, before } = row;
    const place = placeOf({ conversation: row.conversation ?? nothing, before });
    const value = create(HistoryWantSchema, { moved, place });
    const body = await this.#seal(row, { case: 'want', value });
    return await this.#lettersTo(row.deviceId, [body]);
  }

  /** @returns a Mail. */
  async #seal({ sealKey }: TransferRow, body: HistoryContent['body']): Promise<Uint8Array> {
    const { random } = this.#parts;
    const key = sealKey ?? nothing;
    const content = toBinary(HistoryContentSchema, create(HistoryContentSchema, { body }));
    const sealed = await sealHistory(key, content, (length) => random.bytes(length));
    const value = create(HistoryPartSchema, { keyId: historyKeyId(key), sealed });
    return toBinary(MailSchema, create(MailSchema, { body: { case: 'history', value } }));
  }

  /** Under the grant that reaches the device now. */
  async #lettersTo(deviceId: Uint8Array, bodies: readonly Uint8Array[]): Promise<PlainMail[]> {
    const { store, random, clock } = this.#parts;
    const devices = await store.read(listOwnDevices);
    const grantSecret = devices.find((device) => areEqual(device.deviceId, deviceId))?.grantSecret;
    if (grantSecret == null) return [];
    return bodies.map((body) => ({
      attemptId: random.bytes(limits.id),
      purpose: 'history',
      accountId: deviceId,
      grantSecret,
      body,
      madeAt: clock.now(),
    }));
  }

  // -- what the records of the self group say

  async #reconcile(): Promise<void> {
    const { store } = this.#parts;
    const chain = this.#chain();
    const { offers, answers, rows } = await store.read(async (tx) => ({
      offers: await listRecordsOf(tx, 'history'),
      answers: await listRecordsOf(tx, 'history-answer'),
      rows: await listTransfers(tx),
    }));
    const seen = seenOf(chain, { records: [...offers, ...answers], rows });
    if (seen === this.#seen) return;
    const said = offers.flatMap((record) => readOffer(chain, record) ?? []);
    const isStillSaid = (row: TransferRow) => said.some(({ body }) => areEqual(body, row.offer));
    for (const row of rows.filter(isOpen)) {
      if (!this.#isOwnOther(row.deviceId) || !isStillSaid(row)) await this.#over(row);
      else if (row.direction === 'to' && row.state === 'offered') {
        const answer = answers.find(({ key }) => areEqual(key, row.deviceId));
        const read = answer && readAnswer(chain, answer, row.offer);
        if (read !== undefined) await this.#begin(row, { body: read.body, publicKey: read.said.publicKey });
      }
    }
    for (const { body, said: offer } of said) {
      if (!areEqual(offer.toDevice, this.#parts.ownDeviceId)) continue;
      await this.#noteOffer({ deviceId: offer.fromDevice, offer: body, messages: offer.messages });
    }
    this.#seen = seen;
  }

  async #noteOffer(offered: Pick<TransferRow, 'deviceId' | 'offer' | 'messages'>): Promise<void> {
    await this.#parts.store.change(async (tx, tell) => {
      const known = await find(tx, offered.deviceId, 'from');
      if (known !== undefined && areEqual(known.offer, offered.offer)) return;
      await putTransfer(tx, { ...begun, ...offered, direction: 'from', secretKey: null });
      tell({ kind: 'devices' });
    });
  }

  /** They want it: the first parts leave. */
  async #begin(row: TransferRow, answer: { body: Uint8Array; publicKey: Uint8Array }): Promise<void> {
    const { store } = this.#parts;
    const { secret } = decode(HistoryOfferSchema, row.offer, contentLimit);
    const own = { secretKey: row.secretKey ?? nothing, theirPublicKey: answer.publicKey };
    const keys = keysOf(own, { offer: row.offer, answer: answer.body, secret });
    if (keys === undefined) return await store.change((tx) => this.#end(tx, row, 'stopped'));
    const { toReceiver: sealKey, toGiver: openKey } = keys;
    const running: TransferRow = { ...row, state: 'running', secretKey: null, sealKey, openKey };
    await store.change((tx) => putTransfer(tx, running));
    await this.#sendBatch(running, async () => undefined);
  }

  /** The other side ended it, or is gone. */
  async #over(row: TransferRow): Promise<void> {
    const isWhole = row.direction === 'to' && row.state === 'running' && row.conversation === null;
    await this.#parts.store.change(async (tx, tell) => {
      const present = await find(tx, row.deviceId, row.direction);
      if (present === undefined || !isOpen(present)) return;
      const moved = isWhole ? row.messages : row.moved;
      await endTransfer(tx, { ...row, moved }, isWhole ? 'done' : 'stopped');
      await forgetPlainMail(tx, 'history', row.deviceId);
      tell({ kind: 'devices' });
    });
  }

  /** This side ends it: the other one hears of that by the records. */
  async #end(tx: Tx, row: TransferRow, how: 'done' | 'stopped'): Promise<void> {
    const { random, ownDeviceId } = this.#parts;
    await endTransfer(tx, row, how);
    await forgetPlainMail(tx, 'history', row.deviceId);
    const key = row.direction === 'to' ? row.deviceId : ownDeviceId;
    await share(tx, random, { kind: 'history', key, value: nothing });
    await share(tx, random, { kind: 'history-answer', key, value: nothing });
  }

  #chain(): VerifiedChain {
    const chain = this.#parts.chains.get(this.#parts.ownAccountId);
    if (chain === undefined) throw new ClientError('internal', 'the own identity chain is missing');
    return chain;
  }

  #isOwnOther(deviceId: Uint8Array): boolean {
    const { ownDeviceId } = this.#parts;
    const isActive = this.#chain().activeDevices.some((device) => areEqual(device.deviceId, deviceId));
    return isActive && !areEqual(deviceId, ownDeviceId);
  }
}

function seenOf(
  chain: VerifiedChain,
  { records, rows }: { records: readonly SyncRecordRow[]; rows: readonly TransferRow[] },
): string {
  const said = records.map(({ kind, key, value }) => `${kind} ${toHex(key)} ${toHex(value)}`);
  const stand = rows.map((row) => `${toHex(row.deviceId)} ${row.direction} ${row.state} ${toHex(row.offer)}`);
  return [chain.length, ...said, ...stand].join();
}

const begun = {
  state: 'offered',
  sealKey: null,
  openKey: null,
  conversation: nothing,
  before: 0,
  anchor: null,
  moved: 0,
} as const satisfies Partial<TransferRow>;

function isOpen({ state }: TransferRow): boolean {
  return state === 'offered' || state === 'running';
}

async function find(
  tx: Tx,
  deviceId: Uint8Array,
  direction: TransferRow['direction'],
): Promise<TransferRow | undefined> {
  const rows = await listTransfers(tx);
  return rows.find((row) => row.direction === direction && areEqual(row.deviceId, deviceId));
}

/** @returns undefined for a public key that nothing can be agreed with. */
function keysOf(...of: Parameters<typeof historyKeys>): ReturnType<typeof historyKeys> | undefined {
  try {
    return historyKeys(...of);
  } catch (error) {
    if (error instanceof CryptoError) return undefined;
    throw error;
  }
}

async function open(key: Uint8Array, sealed: Uint8Array): Promise<HistoryContent | undefined> {
  try {
    return decode(HistoryContentSchema, await openHistory(key, sealed), contentLimit);
  } catch (error) {
    if (error instanceof CryptoError || error instanceof ProtocolError) return undefined;
    throw error;
  }
}
