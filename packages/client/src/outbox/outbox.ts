// Sends what waits: sealed requests and resyncs, commits, then messages. One loop, kicked when
// something was queued, when the network came back, when something left, and by its own timers. It
// looks what there is to do and begins it in lanes; it never waits for an answer itself, so that what
// the server leaves without one holds up its own conversation alone.
import { areEqual, fromHex, GrantStatus, limits, toHex } from '@ganira/protocol';
import { withdrawRequest } from '../contacts/withdrawing.ts';
import { isTransient, toClientError } from '../errors.ts';
import { hasArrived, routeOf, type GroupRoute } from '../groups/routes.ts';
import type { DeliveryConnection } from '../net/delivery-connection.ts';
import { NoAnswer } from '../net/server-error.ts';
import type { Clock, Random } from '../ports.ts';
import { getContact } from '../store/contact-store.ts';
import { isStoreError } from '../store/database/index.ts';
import type { ReadTx } from '../store/database/database.ts';
import { noteResyncRefused, setResyncAsked } from '../store/group-store.ts';
import { isStillTried, listReady, markSent, setAttempt } from '../store/outbox-store.ts';
import { getSelfGroupId } from '../store/own-device-store.ts';
import { setMessageSent, showAsSent } from '../store/message-store.ts';
import { listUnsentPlainMail, markPlainMailSent, type UnsentPlainMail } from '../store/plain-mail-store.ts';
import type { AccountStore } from '../store/store.ts';
import { chooseFor } from './choosing.ts';
import type { CommitPump } from './commit-pump.ts';
import { Lanes, type Start } from './lanes.ts';
import { Patience } from './patience.ts';
import type { RefusedGrants } from './refused-grants.ts';
import type { SealedRow, Sealer } from './sealer.ts';

/** Messages that are encrypted and stored together, and under way in one conversation: 2 MiB at most. */
const batchSize = 32;
/** Messages under way in all; the connection takes 256 requests and 4 MiB at once. */
const mostRows = 192;
/** Milliseconds. A refused grant may be one that a restored server doesn't know yet. */
const firstRefusedDelay = 2_000;
const longestRefusedDelay = 3_600_000;
const firstOfflineDelay = 1_000;
const longestOfflineDelay = 60_000;
/** The lane of the grants of this account. */
export const grantsKey = 'grants';

/** Work for the network that isn't mail of its own. */
export interface Errand {
  /** Looks what there is to do and begins it. Waits for the store, never for the network. */
  run(start: Start): Promise<void>;
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
  refusedGrants: RefusedGrants;
  /** What is looked at before the mail of conversations, such as asking for chains. */
  errands: Errand[];
  ownAccountId: Uint8Array;
  /** Something left, or failed to leave with this error: counts changed. */
  onProgress: (error?: unknown) => void;
}

/** How the rows of one batch leave. */
interface Way {
  routes: ReadonlyMap<string, GroupRoute>;
  life: number;
}

export class Outbox {
  readonly #parts: OutboxParts;
  /** One for each group, each errand's work and each receiver of mail outside groups. */
  readonly #lanes: Lanes;
  /** Conversations whose grant is refused. */
  readonly #refused: Patience;
  /** Which grants those were. */
  readonly #refusedGrants = new Map<string, Uint8Array>();
  /** Mail outside groups, by attempt. */
  readonly #refusedMail: Patience;
  readonly #sentElsewhere = new Set<string>();
  #rowsUnderWay = 0;
  #isRunning = false;
  #isWanted = false;
  #isStopped = true;
  /** Since the loop last found nothing under way. */
  #hasFailed = false;
  /** Since something last went through. */
  #isTroubled = false;
  #offlineDelay = firstOfflineDelay;
  /** For what was refused, or left without an answer. */
  #cancelTimer: (() => void) | undefined;
  /** For all, after trouble of the connection. */
  #cancelRetry: (() => void) | undefined;
  /** When that is; Infinity without one. */
  #retryAt = Infinity;
  #finished: Promise<void> = Promise.resolve();

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    const delays = { first: firstRefusedDelay, longest: longestRefusedDelay };
    this.#lanes = new Lanes(parts.clock, (error) => this.#noteEnd(error));
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
    this.#cancelRetry?.();
    await this.#ended();
  }

  /** Resolves when nothing is under way. @returns whether all that could be tried went through. */
  async idle(): Promise<boolean> {
    await this.#ended();
    return !this.#hasFailed && !this.#lanes.hasSilent;
  }

  async #ended(): Promise<void> {
    while (this.#isRunning || !this.#lanes.isIdle) {
      await this.#finished;
      await this.#lanes.ended();
    }
  }

  /** The network is back: what was held back by failures is tried at once. */
  retryNow(): void {
    this.#offlineDelay = firstOfflineDelay;
    this.#cancelRetry?.();
    this.#retryAt = Infinity;
    this.#lanes.retryNow();
    this.#refused.forget();
    this.#refusedMail.forget();
    this.#parts.commits.retryNow();
    for (const errand of this.#parts.errands) errand.retryNow();
    this.kick();
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
      await this.#startWhileWanted();
    } finally {
      // In the same turn in which the loop found nothing more: a kick after it starts anew.
      this.#isRunning = false;
    }
  }

  async #startWhileWanted(): Promise<void> {
    while (this.#isWanted && !this.#isStopped) {
      this.#isWanted = false;
      if (this.#lanes.isIdle) this.#hasFailed = false;
      try {
        await this.#startAll();
      } catch (error) {
        // What comes due meanwhile waits for the next attempt: it wasn't looked at.
        this.#noteFailure(error);
        return;
      }
      this.#wakeInTime();
    }
  }

  /** A lane is free again. */
  #noteEnd(error: unknown): void {
    if (error === undefined) {
      this.#offlineDelay = firstOfflineDelay;
      if (this.#isTroubled) this.#parts.onProgress();
      this.#isTroubled = false;
      this.kick();
    } else if (error instanceof NoAnswer) {
      this.#noteTrouble(error);
      // It waits by itself, and others may have waited for it.
      this.kick();
    } else this.#noteFailure(error);
  }

  /** Offline, a server that is closing, a disk that is full: nothing is lost by waiting. */
  #noteFailure(error: unknown): void {
    const { clock, random } = this.#parts;
    this.#noteTrouble(error);
    const { retryAfter = this.#offlineDelay } = toClientError(error);
    const wait = retryAfter * (0.5 + random.fraction());
    const at = clock.now() + wait;
    // What fails together waits together, and not for one that was told to wait longer.
    if (this.#isStopped || at >= this.#retryAt) return;
    if (this.#retryAt === Infinity)
      this.#offlineDelay = Math.min(2 * this.#offlineDelay, longestOfflineDelay);
    this.#cancelRetry?.();
    this.#retryAt = at;
    this.#cancelRetry = clock.after(wait, () => {
      this.#retryAt = Infinity;
      this.kick();
    });
  }

  #noteTrouble(error: unknown): void {
    this.#hasFailed = true;
    this.#isTroubled = true;
    this.#parts.onProgress(error);
  }

  #wakeInTime(): void {
    const { commits, errands, clock } = this.#parts;
    this.#cancelTimer?.();
    const next = Math.min(
      this.#lanes.nextTry,
      this.#refused.next,
      this.#refusedMail.next,
      commits.nextTry,
      ...errands.map((errand) => errand.nextTry),
    );
    if (this.#isStopped || !Number.isFinite(next)) return;
    this.#cancelTimer = clock.after(Math.max(0, next - clock.now()), () => this.kick());
  }

  async #startAll(): Promise<void> {
    const { errands, commits } = this.#parts;
    const lanes = this.#lanes;
    await this.#startPlainMail();
    for (const errand of errands) await errand.run(lanes.start);
    await commits.run(lanes, { isSelfHeld: await this.#isSelfHeld() });
    while (!this.#isStopped && (await this.#startBatch()));
  }

  /** Own devices that can't be reached hold nobody up. */
  async #isSelfHeld(): Promise<boolean> {
    const groupId = await this.#parts.store.read(getSelfGroupId);
    const isSilent = groupId !== undefined && this.#lanes.isSilent(toHex(groupId));
    return isSilent || !this.#refused.isOver(toHex(this.#parts.ownAccountId));
  }

  async #startPlainMail(): Promise<void> {
    const { store, delivery } = this.#parts;
    const choose = async () => {
      const unsent = await store.read(listUnsentPlainMail);
      return unsent.filter((mail) => {
        const key = toHex(mail.attemptId);
        const isFree = this.#lanes.isFree(laneOf(mail));
        return isFree && this.#refusedMail.isOver(key) && !this.#sentElsewhere.has(key);
      });
    };
    for (const [lane, letters] of Map.groupBy(await chooseFor(delivery, choose), laneOf)) {
      this.#lanes.start(lane, async () => {
        for (const mail of letters) await this.#sendPlainMail(mail);
      });
    }
  }

  /** What is wrong with one doesn't stop the others. */
  async #sendPlainMail(mail: UnsentPlainMail): Promise<void> {
    try {
      await this.#sendOnePlainMail(mail);
    } catch (error) {
      if (isTransient(error) || isStoreError(error)) throw error;
      this.#refusedMail.note(toHex(mail.attemptId));
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

  /** @returns whether there may be more. */
  async #startBatch(): Promise<boolean> {
    const { store, sealer, delivery, refusedGrants } = this.#parts;
    const limit = this.#lanes.isFull ? 0 : Math.min(batchSize, mostRows - this.#rowsUnderWay);
    if (limit <= 0) return false;
    let { life } = delivery;
    const choose = () => {
      life = delivery.life;
      const taken = this.#lanes.taken.flatMap((key) => fromHex(key) ?? []);
      // A grant that is handed over is one that the server knows, where it says so.
      const isTelling = this.#lanes.isUnderWay(grantsKey) && !this.#lanes.isSilent(grantsKey);
      return store.read(async (tx) => {
        const held = await this.#listHeld(tx);
        return await listReady(tx, { held, taken, isTelling, refused: refusedGrants.all, limit });
      });
    };
    const wanted = await chooseFor(delivery, choose);
    if (wanted.length === 0) return false;
    const ready = await sealer.seal(wanted);
    const way = { routes: await this.#routesOf(ready), life };
    for (const [key, rows] of Map.groupBy(ready, ({ groupId }) => toHex(groupId))) {
      // Where there was no answer one finds out whether there is now.
      const sent = this.#lanes.isSilent(key) ? rows.slice(0, 1) : rows;
      this.#lanes.start(key, () => this.#sendRows(sent, way));
    }
    return ready.length > 0;
  }

  /** Of one conversation. */
  async #sendRows(rows: readonly SealedRow[], way: Way): Promise<void> {
    this.#rowsUnderWay += rows.length;
    try {
      const results = await Promise.allSettled(rows.map((row) => this.#sendRow(row, way)));
      await this.#note(rows, results, way.routes);
      const failures = results
        .filter((result) => result.status === 'rejected')
        .map(({ reason }): unknown => reason);
      if (failures.length > 0) throw failures.find((error) => error instanceof NoAnswer) ?? failures[0];
    } finally {
      this.#rowsUnderWay -= rows.length;
    }
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
  async #sendRow(row: SealedRow, { routes, life }: Way): Promise<RowResult> {
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

/** What waits for one receiver leaves in its order. */
function laneOf({ accountId }: Pick<UnsentPlainMail, 'accountId'>): string {
  return `mail ${toHex(accountId)}`;
}

interface RowResult {
  hasArrived: boolean;
  /** Somebody has it, such as own devices. */
  isPartly: boolean;
  /** The server takes nothing under the grant of the other side. */
  isRefused: boolean;
}
