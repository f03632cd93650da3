// Sends what waits: sealed requests and resyncs, commits, then messages. One loop; kicked when
// something was queued, when the network came back, and by its own timer after a failure.
import { fromHex, GrantStatus } from '@ganira/protocol';
import type { Refounding } from '../contacts/refounding.ts';
import { withdrawRequest } from '../contacts/withdrawing.ts';
import { ClientError, isTransient } from '../errors.ts';
import type { DeliveryConnection } from '../net/delivery-connection.ts';
import type { Clock, Random } from '../ports.ts';
import { getContact } from '../store/contact-store.ts';
import { isStoreError } from '../store/database/index.ts';
import { setResyncAsked } from '../store/group-store.ts';
import { listReady, markSent } from '../store/outbox-store.ts';
import { setMessageSent } from '../store/message-store.ts';
import { listUnsentPlainMail, markPlainMailSent, type UnsentPlainMail } from '../store/plain-mail-store.ts';
import type { AccountStore } from '../store/store.ts';
import { toHex } from '@ganira/protocol';
import type { CommitPump } from './commit-pump.ts';
import { Patience } from './patience.ts';
import type { SealedRow, Sealer } from './sealer.ts';

/** Messages that are encrypted and stored together. */
const batchSize = 64;
/** Milliseconds. A refused grant may be one that a restored server doesn't know yet. */
const firstRefusedDelay = 30_000;
const longestRefusedDelay = 3_600_000;
const firstOfflineDelay = 1_000;
const longestOfflineDelay = 60_000;

export interface OutboxParts {
  store: AccountStore;
  delivery: DeliveryConnection;
  clock: Clock;
  random: Random;
  sealer: Sealer;
  commits: CommitPump;
  refounding: Refounding;
  /** Something left or failed to leave: counts changed. */
  onProgress: () => void;
}

export class Outbox {
  readonly #parts: OutboxParts;
  /** Conversations whose grant is refused. */
  readonly #refused: Patience;
  /** Mail outside groups, by attempt. */
  readonly #refusedMail: Patience;
  #isRunning = false;
  #isWanted = false;
  #isStopped = true;
  #hasFailed = false;
  #offlineDelay = firstOfflineDelay;
  #cancelTimer: (() => void) | undefined;
  #finished: Promise<void> = Promise.resolve();

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    const delays = { first: firstRefusedDelay, longest: longestRefusedDelay };
    this.#refused = new Patience(parts.clock, delays);
    this.#refusedMail = new Patience(parts.clock, delays);
  }

  start(): void {
    this.#isStopped = false;
    this.kick();
  }

  /** Resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#cancelTimer?.();
    await this.#finished;
  }

  /** Resolves when nothing is under way. @returns whether the last attempt went through. */
  async idle(): Promise<boolean> {
    while (this.#isRunning) await this.#finished;
    return !this.#hasFailed;
  }

  /** The network is back: what was held back by failures is tried at once. */
  retryNow(): void {
    this.#offlineDelay = firstOfflineDelay;
    this.#refused.forget();
    this.#refusedMail.forget();
    this.#parts.commits.retryNow();
    this.#parts.refounding.retryNow();
    this.kick();
  }

  kick(): void {
    this.#isWanted = true;
    if (this.#isRunning || this.#isStopped) return;
    this.#isRunning = true;
    this.#finished = this.#run();
  }

  async #run(): Promise<void> {
    try {
      await this.#sendWhileWanted();
    } finally {
      // In the same turn in which the loop found nothing more: a kick after it starts anew.
      this.#isRunning = false;
    }
  }

  async #sendWhileWanted(): Promise<void> {
    while (this.#isWanted && !this.#isStopped) {
      this.#isWanted = false;
      this.#cancelTimer?.();
      try {
        await this.#sendAll();
        this.#offlineDelay = firstOfflineDelay;
        this.#hasFailed = false;
      } catch (error) {
        this.#hasFailed = true;
        // Offline, a server that is closing, a disk that is full: nothing is lost by waiting.
        this.#parts.onProgress();
        const wait =
          error instanceof ClientError ? (error.retryAfter ?? this.#offlineDelay) : this.#offlineDelay;
        this.#offlineDelay = Math.min(2 * this.#offlineDelay, longestOfflineDelay);
        this.#wakeAfter(wait * (0.5 + this.#parts.random.fraction()));
        return;
      }
      const { commits, refounding, clock } = this.#parts;
      const next = Math.min(this.#refused.next, this.#refusedMail.next, commits.nextTry, refounding.nextTry);
      if (Number.isFinite(next)) this.#wakeAfter(Math.max(0, next - clock.now()));
    }
  }

  #wakeAfter(milliseconds: number): void {
    this.#cancelTimer?.();
    this.#cancelTimer = this.#parts.clock.after(milliseconds, () => this.kick());
  }

  async #sendAll(): Promise<void> {
    await this.#sendPlainMail();
    await this.#parts.refounding.run();
    await this.#parts.commits.send();
    for (;;) {
      if (this.#isStopped || (await this.#sendBatch()) === 0) return;
      await this.#parts.commits.send();
    }
  }

  async #sendPlainMail(): Promise<void> {
    for (const mail of await this.#parts.store.read(listUnsentPlainMail)) {
      if (!this.#refusedMail.isOver(toHex(mail.attemptId))) continue;
      try {
        await this.#sendOnePlainMail(mail);
      } catch (error) {
        // What is wrong with one doesn't stop the others.
        if (isTransient(error) || isStoreError(error)) throw error;
        this.#refusedMail.note(toHex(mail.attemptId));
      }
    }
  }

  async #sendOnePlainMail(mail: UnsentPlainMail): Promise<void> {
    const { store, delivery, clock } = this.#parts;
    const { attemptId, purpose, accountId } = mail;
    const outcome = await delivery.send({ grants: [mail.grantSecret], attemptId, body: mail.body });
    const status = outcome.kind === 'sent' ? outcome.statuses[0] : undefined;
    if (status === GrantStatus.STORED) {
      await store.change(async (tx) => {
        await markPlainMailSent(tx, attemptId);
        if (purpose === 'resync') await setResyncAsked(tx, accountId, clock.now());
      });
      return;
    }
    // A restored server may not know a grant yet that it knew before; a link that never worked is over.
    const isUseless = purpose === 'request' && !mail.isAgain && status === GrantStatus.REFUSED;
    if (isUseless) await withdrawRequest(store, accountId);
    else this.#refusedMail.note(toHex(attemptId));
  }

  /** @returns how many were tried. */
  async #sendBatch(): Promise<number> {
    const { store, sealer } = this.#parts;
    const held = this.#refused.waiting.map((conversation) => fromHex(conversation) ?? new Uint8Array());
    const wanted = await store.read((tx) => listReady(tx, { held, limit: batchSize }));
    if (wanted.length === 0) return 0;
    const ready = await sealer.seal(wanted);
    const grants = await this.#grantsOf(ready);
    const results = await Promise.allSettled(ready.map((row) => this.#sendRow(row, grants)));
    await this.#note(ready, results);
    const failure = results.find((result) => result.status === 'rejected');
    if (failure !== undefined) throw failure.reason;
    return ready.length;
  }

  async #grantsOf(rows: readonly SealedRow[]): Promise<Map<string, Uint8Array>> {
    const grants = new Map<string, Uint8Array>();
    await this.#parts.store.read(async (tx) => {
      for (const { conversation } of rows) {
        const key = toHex(conversation);
        const grant = grants.has(key) ? null : (await getContact(tx, conversation))?.grantSecret;
        if (grant !== null && grant !== undefined) grants.set(key, grant);
      }
    });
    return grants;
  }

  /** Called in the order of the rows: the connection keeps it. */
  async #sendRow(row: SealedRow, grants: ReadonlyMap<string, Uint8Array>): Promise<GrantStatus> {
    const grant = grants.get(toHex(row.conversation));
    if (grant === undefined) return GrantStatus.REFUSED;
    const outcome = await this.#parts.delivery.send({
      grants: [grant],
      attemptId: row.attemptId,
      body: row.body,
    });
    return outcome.kind === 'sent' ? (outcome.statuses[0] ?? GrantStatus.REFUSED) : GrantStatus.REFUSED;
  }

  async #note(
    rows: readonly SealedRow[],
    results: readonly PromiseSettledResult<GrantStatus>[],
  ): Promise<void> {
    const { store, onProgress } = this.#parts;
    await store.change(async (tx, tell) => {
      for (const [index, row] of rows.entries()) {
        const result = results[index];
        if (result?.status !== 'fulfilled') continue;
        const conversation = toHex(row.conversation);
        if (result.value !== GrantStatus.STORED) {
          this.#refused.note(conversation);
          continue;
        }
        this.#refused.forget(conversation);
        await markSent(tx, row.id);
        if (row.kind !== 'text') continue;
        await setMessageSent(tx, row.messageId, { groupId: row.groupId, sequence: row.sequence });
        tell({ kind: 'messages', conversationId: conversation });
        tell({ kind: 'conversations' });
      }
    });
    onProgress();
  }
}
