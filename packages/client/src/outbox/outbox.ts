// Sends what waits: sealed requests and resyncs, commits, then messages. One loop; kicked when
// something was queued, when the network came back, and by its own timer after a failure.
import { areEqual, fromHex, GrantStatus, limits } from '@ganira/protocol';
import { withdrawRequest } from '../contacts/withdrawing.ts';
import { ClientError, isTransient } from '../errors.ts';
import { hasArrived, routeOf, type GroupRoute } from '../groups/routes.ts';
import type { DeliveryConnection } from '../net/delivery-connection.ts';
import type { Clock, Random } from '../ports.ts';
import { getContact } from '../store/contact-store.ts';
import { isStoreError } from '../store/database/index.ts';
import type { ReadTx } from '../store/database/database.ts';
import { noteResyncRefused, setResyncAsked } from '../store/group-store.ts';
import { isStillTried, listReady, markSent, setAttempt } from '../store/outbox-store.ts';
import { setMessageSent, showAsSent } from '../store/message-store.ts';
import { listUnsentPlainMail, markPlainMailSent, type UnsentPlainMail } from '../store/plain-mail-store.ts';
import type { AccountStore } from '../store/store.ts';
import { toHex } from '@ganira/protocol';
import { chooseFor } from './choosing.ts';
import type { CommitPump } from './commit-pump.ts';
import { Patience } from './patience.ts';
import type { RefusedGrants } from './refused-grants.ts';
import type { SealedRow, Sealer } from './sealer.ts';

/** Messages that are encrypted and stored together. */
const batchSize = 64;
/** Milliseconds. A refused grant may be one that a restored server doesn't know yet. */
const firstRefusedDelay = 2_000;
const longestRefusedDelay = 3_600_000;
const firstOfflineDelay = 1_000;
const longestOfflineDelay = 60_000;

/** Work for the network that isn't mail of its own. */
export interface Errand {
  run(): Promise<void>;
  /** When it is worth trying again. */
  readonly nextTry: number;
  retryNow(): void;
}

export interface OutboxParts {
  store: AccountStore;
  delivery: DeliveryConnection;
  clock: Clock;
  random: Random;
  sealer: Sealer;
  commits: CommitPump;
  /** Conversations that can't go on in their group. */
  refounding: Errand;
  refusedGrants: RefusedGrants;
  /** What is done before conversations are looked at, such as asking for chains. */
  errands: Errand[];
  ownAccountId: Uint8Array;
  /** Something left, or failed to leave with this error: counts changed. */
  onProgress: (error?: unknown) => void;
}

export class Outbox {
  readonly #parts: OutboxParts;
  /** Conversations whose grant is refused. */
  readonly #refused: Patience;
  /** Which grants those were. */
  readonly #refusedGrants = new Map<string, Uint8Array>();
  /** Mail outside groups, by attempt. */
  readonly #refusedMail: Patience;
  readonly #sentElsewhere = new Set<string>();
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
    for (const errand of this.#parts.errands) errand.retryNow();
    this.kick();
  }

  /** The server has what a backup had: others tell it of their commits before this device makes new ones. */
  noteRestored(): void {
    this.#parts.commits.noteRestored();
  }

  /** Mail outside groups whose answer somebody waits for: whoever puts it there sends it, and nobody else meanwhile. */
  async leaveTo(attemptId: Uint8Array, send: () => Promise<void>): Promise<void> {
    const key = toHex(attemptId);
    this.#sentElsewhere.add(key);
    try {
      await send();
    } finally {
      this.#sentElsewhere.delete(key);
      this.kick();
    }
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
        if (this.#hasFailed) this.#parts.onProgress();
        this.#offlineDelay = firstOfflineDelay;
        this.#hasFailed = false;
      } catch (error) {
        this.#hasFailed = true;
        // Offline, a server that is closing, a disk that is full: nothing is lost by waiting.
        this.#parts.onProgress(error);
        const wait =
          error instanceof ClientError ? (error.retryAfter ?? this.#offlineDelay) : this.#offlineDelay;
        this.#offlineDelay = Math.min(2 * this.#offlineDelay, longestOfflineDelay);
        this.#wakeAfter(wait * (0.5 + this.#parts.random.fraction()));
        return;
      }
      const { commits, refounding, errands, clock } = this.#parts;
      const next = Math.min(
        this.#refused.next,
        this.#refusedMail.next,
        commits.nextTry,
        refounding.nextTry,
        ...errands.map((errand) => errand.nextTry),
      );
      if (Number.isFinite(next)) this.#wakeAfter(Math.max(0, next - clock.now()));
    }
  }

  #wakeAfter(milliseconds: number): void {
    this.#cancelTimer?.();
    this.#cancelTimer = this.#parts.clock.after(milliseconds, () => this.kick());
  }

  async #sendAll(): Promise<void> {
    const { errands, refounding, commits } = this.#parts;
    await this.#sendPlainMail();
    for (const errand of errands) await errand.run();
    await refounding.run();
    for (;;) {
      if (this.#isStopped) return;
      const isSelfHeld = this.#isSelfHeld();
      const hasMore = await commits.send({ isSelfHeld });
      if ((await this.#sendBatch()) === 0 && !hasMore) return;
    }
  }

  /** Own devices that can't be reached hold nobody up. */
  #isSelfHeld(): boolean {
    const key = toHex(this.#parts.ownAccountId);
    return !this.#refused.isOver(key);
  }

  async #sendPlainMail(): Promise<void> {
    const { store, delivery } = this.#parts;
    const choose = async () => {
      const unsent = await store.read(listUnsentPlainMail);
      return unsent.filter(({ attemptId }) => {
        const key = toHex(attemptId);
        return this.#refusedMail.isOver(key) && !this.#sentElsewhere.has(key);
      });
    };
    for (const mail of await chooseFor(delivery, choose)) {
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
    if (purpose === 'resync' && status === GrantStatus.REFUSED)
      await store.change((tx) => noteResyncRefused(tx, accountId, clock.now()));
    const isUseless = purpose === 'request' && !mail.isAgain && status === GrantStatus.REFUSED;
    if (isUseless) await withdrawRequest(store, accountId);
    else this.#refusedMail.note(toHex(attemptId));
  }

  /** @returns how many were tried. */
  async #sendBatch(): Promise<number> {
    const { store, sealer, delivery, refusedGrants } = this.#parts;
    let { life } = delivery;
    const choose = () => {
      life = delivery.life;
      return store.read(async (tx) => {
        const held = await this.#listHeld(tx);
        return await listReady(tx, { held, refused: refusedGrants.all, limit: batchSize });
      });
    };
    const wanted = await chooseFor(delivery, choose);
    if (wanted.length === 0) return 0;
    const ready = await sealer.seal(wanted);
    const routes = await this.#routesOf(ready);
    const results = await Promise.allSettled(ready.map((row) => this.#sendRow(row, { routes, life })));
    await this.#note(ready, results, routes);
    const failure = results.find((result) => result.status === 'rejected');
    if (failure !== undefined) throw failure.reason;
    return ready.length;
  }

  /** Conversations that have to wait: not those whose grant is another one by now. */
  async #listHeld(tx: ReadTx): Promise<Uint8Array[]> {
    const held: Uint8Array[] = [];
    for (const conversation of this.#refused.waiting) {
      const accountId = fromHex(conversation) ?? new Uint8Array();
      const grant = (await getContact(tx, accountId))?.grantSecret ?? undefined;
      const refused = this.#refusedGrants.get(conversation);
      if (grant === undefined || refused === undefined || areEqual(grant, refused)) held.push(accountId);
      else this.#refused.forget(conversation);
    }
    return held;
  }

  async #routesOf(rows: readonly SealedRow[]): Promise<Map<string, GroupRoute>> {
    const routes = new Map<string, GroupRoute>();
    await this.#parts.store.read(async (tx) => {
      for (const { groupId } of rows) {
        const key = toHex(groupId);
        const route = routes.has(key) ? undefined : await routeOf(tx, groupId);
        if (route !== undefined) routes.set(key, route);
      }
    });
    return routes;
  }

  /** Called in the order of the rows: the connection keeps it. */
  async #sendRow(
    row: SealedRow,
    { routes, life }: { routes: ReadonlyMap<string, GroupRoute>; life: number },
  ): Promise<RowResult> {
    const route = routes.get(toHex(row.groupId));
    if (route === undefined) return { hasArrived: false, isPartly: false, isRefused: false };
    const { grants } = route;
    const { attemptId, body } = row;
    const outcome = await this.#parts.delivery.send({ grants, attemptId, body, life });
    const statuses = outcome.kind === 'sent' ? outcome.statuses : [];
    this.#parts.refusedGrants.note(route, statuses);
    return {
      hasArrived: hasArrived(route, statuses),
      isPartly: statuses.includes(GrantStatus.STORED),
      isRefused: statuses[0] === GrantStatus.REFUSED,
    };
  }

  async #note(
    rows: readonly SealedRow[],
    results: readonly PromiseSettledResult<RowResult>[],
    routes: ReadonlyMap<string, GroupRoute>,
  ): Promise<void> {
    const { store, onProgress, clock, random } = this.#parts;
    await store.change(async (tx, tell) => {
      for (const [index, row] of rows.entries()) {
        const result = results[index];
        if (result?.status !== 'fulfilled') continue;
        const conversation = toHex(row.conversation);
        const { hasArrived: isThere, isPartly, isRefused } = result.value;
        let isNews = false;
        if (isThere) {
          this.#refused.forget(conversation);
          isNews = (await markSent(tx, row, clock.now())) && row.kind === 'text';
          if (isNews) await setMessageSent(tx, row.messageId, row);
        } else {
          this.#refused.note(conversation);
          const [grant] = routes.get(toHex(row.groupId))?.grants ?? [];
          if (grant !== undefined) this.#refusedGrants.set(conversation, grant);
          // Whoever is blocked isn't told: it looks like what the server keeps for somebody who is away.
          if (isRefused && row.kind === 'text' && (await isStillTried(tx, row)))
            isNews = await showAsSent(tx, row.messageId, row);
          // The server would answer this attempt as it did, whatever becomes of the grant.
          if (isPartly) await setAttempt(tx, row, random.bytes(limits.id));
        }
        if (!isNews) continue;
        tell({ kind: 'messages', conversationId: conversation });
        tell({ kind: 'conversations', conversationId: conversation });
      }
    });
    onProgress();
  }
}

interface RowResult {
  hasArrived: boolean;
  /** Somebody has it, such as own devices. */
  isPartly: boolean;
  /** The server takes nothing under the grant of the other side. */
  isRefused: boolean;
}
