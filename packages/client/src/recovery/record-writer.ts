// Keeps the recovery record at the server up to date: a while after something changed, all of it is
// written again, sealed. What is the same as before is not written. Every own device does it, when it
// has all mail: what another one wrote meanwhile is then in its record too.
import { signBytes } from '@ganira/identity';
import { areEqual, recoveryRecordSigningBytes, toBase64Url } from '@ganira/protocol';
import type { RecoveryRecord } from '@ganira/protocol/recovery';
import { sha256 } from '@noble/hashes/sha2.js';
import type { ClientEvent } from '../api.ts';
import { isTransient } from '../errors.ts';
import type { Chains } from '../identity/chains.ts';
import type { HttpApi } from '../net/http-api.ts';
import type { Clock } from '../ports.ts';
import { Serial } from '../serial.ts';
import { getAccount, type AccountRow } from '../store/account-store.ts';
import { noteRecordVersion, noteRecordWritten } from '../store/recovery-store.ts';
import type { AccountStore } from '../store/store.ts';
import type { KeptSealKey } from './seal-key.ts';

/** Loaded when there is a recovery key: not before a first message. */
const content = () => import('./record-content.ts');
const seal = () => import('./seal-key.ts');

/** Milliseconds for further changes to come. */
const debounce = 3_000;
const afterFailure = 60_000;
/** Also when nothing changed: a record that is older than the last use by more than this was kept back. */
const renewedAfter = 7 * 86_400_000;
/** Another device of the account wrote in between. */
const mostTries = 3;
const none = new Uint8Array();
const noted = new Set<ClientEvent['kind']>([
  'me',
  'contacts',
  'links',
  'requests',
  'conversations',
  'recovery',
]);

export interface RecordWriterParts {
  store: AccountStore;
  chains: Chains;
  http: HttpApi;
  clock: Clock;
  account: Pick<AccountRow, 'accountId' | 'deviceId' | 'signingSecret'>;
  /** Online, and all mail that waited is stored: what is written isn't older than what is there. */
  isCaughtUp: () => boolean;
}

export class RecordWriter {
  readonly #parts: RecordWriterParts;
  readonly #serial = new Serial();
  #stopTimer: (() => void) | undefined;
  #isStopped = false;

  constructor(parts: RecordWriterParts) {
    this.#parts = parts;
  }

  /** Something happened: there may be news. */
  note(event: ClientEvent): void {
    const isCaughtUp = event.kind === 'status' && event.status.isCaughtUp === true;
    if (isCaughtUp || noted.has(event.kind)) this.#schedule(debounce);
  }

  /** @returns whether the server has all there is; true without a recovery key. */
  async writeNow(): Promise<boolean> {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    return await this.#serial.run(async () => {
      try {
        return await this.#write();
      } catch (error) {
        // It goes again later, whatever it was: a full quota or an ended session ends too.
        this.#schedule(isTransient(error) ? debounce : afterFailure);
        return false;
      }
    });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#stopTimer?.();
    await this.#serial.idle();
  }

  #schedule(milliseconds: number): void {
    if (this.#isStopped || this.#stopTimer !== undefined) return;
    this.#stopTimer = this.#parts.clock.after(milliseconds, () => {
      this.#stopTimer = undefined;
      if (this.#parts.isCaughtUp()) void this.writeNow();
    });
  }

  async #write(): Promise<boolean> {
    for (let tries = 0; tries < mostTries; tries++) {
      const found = await this.#collect();
      if (found === undefined || found.isWritten) return true;
      if (this.#isStopped || !this.#parts.isCaughtUp()) return false;
      if (await this.#put(found)) return true;
    }
    return false;
  }

  async #collect() {
    const { store, chains, account, clock } = this.#parts;
    const chain = chains.get(account.accountId);
    if (chain?.recoveryKey === undefined) return undefined;
    const row = await (await seal()).findSealKey(store, chain);
    if (row === undefined) return undefined;
    const { collectRecord, encodeRecord } = await content();
    const { incarnation, record } = await store.read(async (tx) => ({
      incarnation: (await getAccount(tx))?.incarnation ?? none,
      record: await collectRecord(tx),
    }));
    record.genesisHash = chain.genesisHash;
    record.chainHead = chain.head;
    const contentHash = sha256(encodeRecord(record));
    const isWritten =
      areEqual(row.contentHash ?? none, contentHash) &&
      areEqual(row.incarnation ?? none, incarnation) &&
      // Either way: the clock may have been ahead when it was written.
      Math.abs(clock.now() - row.writtenAt) < renewedAfter;
    return { row, incarnation, record, contentHash, isWritten };
  }

  /** @returns false when the server has a newer one. */
  async #put(found: {
    row: KeptSealKey;
    incarnation: Uint8Array;
    record: RecoveryRecord;
    contentHash: Uint8Array;
  }): Promise<boolean> {
    const { store, http, clock, account } = this.#parts;
    const { row, incarnation, record, contentHash } = found;
    const version = row.version + 1;
    const at = clock.now();
    record.writtenAt = BigInt(at);
    const { sealRecord } = await content();
    const place = { accountId: account.accountId, version };
    const sealed = await sealRecord(row, place, { ...account, record });
    const signature = signBytes(account.signingSecret, recoveryRecordSigningBytes(version, sha256(sealed)));
    const answer = await http.call('recoveryRecordPut', {
      version,
      record: toBase64Url(sealed),
      signature: toBase64Url(signature),
    });
    await store.change(async (tx, tell) => {
      if (answer.isStored) await noteRecordWritten(tx, { version, contentHash, incarnation, at });
      else await noteRecordVersion(tx, answer.version);
      tell({ kind: 'recovery' });
    });
    return answer.isStored;
  }
}
