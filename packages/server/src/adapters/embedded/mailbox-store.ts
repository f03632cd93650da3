// The queues, in one SQLite file. A batch is one transaction: acknowledgements, sends, their
// group commits and what they release.
import type { StatementSync } from 'node:sqlite';
import { GrantClass, GrantStatus, limits } from '@ganira/protocol';
import { dayOf, type Clock } from '../../ports/clock.ts';
import type { GroupRegister } from '../../ports/group-register.ts';
import type {
  Batch,
  BatchOutcome,
  BatchSend,
  EphemeralTargets,
  MailboxKey,
  MailboxState,
  MailboxStore,
  PageRoom,
  SendOutcome,
  WaitingItem,
} from '../../ports/mailbox-store.ts';
import type { Route } from '../../ports/route.ts';
import type { Attempts } from './attempts.ts';
import type { Checkpointer } from './checkpointer.ts';
import type { Database } from './database.ts';
import { EmbeddedRoute, type LiveGrant, type LiveGrants } from './live-grants.ts';
import { MailboxQueues } from './mailbox-queues.ts';

export interface EmbeddedMailboxStoreParts {
  readonly database: Database;
  readonly liveGrants: LiveGrants;
  readonly groupRegister: GroupRegister;
  readonly attempts: Attempts;
  readonly checkpointer: Checkpointer;
  readonly clock: Clock;
  /** Undefined, or the milliseconds after which the grant may be used again. */
  readonly useGrant: (key: string, bytes: number) => number | undefined;
}

export class EmbeddedMailboxStore implements MailboxStore {
  readonly #database: Database;
  readonly #liveGrants: LiveGrants;
  readonly #groupRegister: GroupRegister;
  readonly #attempts: Attempts;
  readonly #checkpointer: Checkpointer;
  readonly #clock: Clock;
  readonly #useRate: EmbeddedMailboxStoreParts['useGrant'];
  readonly #queues: MailboxQueues;
  readonly #useGrant: StatementSync;
  readonly #deleteGrant: StatementSync;
  /** Grants of class request that this transaction used: put back when it fails. */
  #used: LiveGrant[] = [];

  constructor(parts: EmbeddedMailboxStoreParts) {
    this.#database = parts.database;
    this.#liveGrants = parts.liveGrants;
    this.#groupRegister = parts.groupRegister;
    this.#attempts = parts.attempts;
    this.#checkpointer = parts.checkpointer;
    this.#clock = parts.clock;
    this.#useRate = parts.useGrant;
    this.#queues = new MailboxQueues(parts.database, parts.liveGrants);
    this.#useGrant = parts.database.prepare(
      'UPDATE delivery_grant SET uses_left = uses_left - 1 WHERE hash = ?',
    );
    this.#deleteGrant = parts.database.prepare('DELETE FROM delivery_grant WHERE hash = ?');
  }

  async commit(batch: Batch): Promise<BatchOutcome> {
    await this.#attempts.load();
    await this.#checkpointer.hold;
    const now = this.#clock.now();
    this.#used = [];
    const reopened = closedRoutes(batch);
    try {
      for (const route of reopened) route.reopen();
      const sends = this.#database.write(() => {
        this.#queues.acknowledge(batch.acknowledgements);
        const outcomes = batch.sends.map((send) => this.#send(send, now));
        // Twice as many as came: so that what is forgotten is gone in time.
        this.#attempts.purge(2 * batch.sends.length);
        return outcomes;
      });
      this.#attempts.settle();
      const spent = this.#used.filter((grant) => grant.usesLeft <= 0);
      for (const grant of spent) this.#liveGrants.grantChanged(grant.hash);
      return { sends, delivered: this.#queues.takeDelivered() };
    } catch (error) {
      this.#queues.forgetDelivered();
      this.#attempts.undo();
      for (const grant of this.#used) grant.usesLeft += 1;
      throw error;
    } finally {
      for (const route of reopened) route.close();
    }
  }

  async page(mailbox: MailboxKey, after: number, room: PageRoom): Promise<WaitingItem[]> {
    return this.#database.read(() => this.#queues.page(mailbox, after, room));
  }

  async state(mailbox: MailboxKey): Promise<MailboxState> {
    return this.#database.read(() => this.#queues.state(mailbox));
  }

  async resolve(route: Route): Promise<EphemeralTargets> {
    const now = this.#clock.now();
    const mailboxes = new Map<MailboxKey, GrantClass>();
    const statuses = grantsOf(route).map((grant) => {
      if (!isUsable(grant, now) || grant.grantClass === GrantClass.REQUEST) return GrantStatus.REFUSED;
      for (const { key } of mailboxesOf(grant)) if (!mailboxes.has(key)) mailboxes.set(key, grant.grantClass);
      // Whether anybody is online stays the receiver's secret.
      return GrantStatus.STORED;
    });
    return { statuses, mailboxes };
  }

  async expire(beforeDay: number, atMost: number): Promise<number> {
    if (!this.#database.read(() => this.#queues.hasExpired(beforeDay))) return 0;
    return this.#database.write(() => this.#queues.expire(beforeDay, atMost));
  }

  #send(send: BatchSend, now: number): SendOutcome {
    const known = this.#attempts.find(send.attemptId);
    if (known !== undefined) return repeatedOutcome(send, known.statuses);
    if (
      isTooLarge(send.route, send.body) ||
      send.attached.some(({ route, body }) => isTooLarge(route, body))
    ) {
      return { kind: 'refused', code: 'too_large' };
    }
    const retryAfter = this.#spendRates(send.route, send.body.length);
    if (retryAfter !== undefined) return { kind: 'rate-limited', retryAfter };
    if (send.commit !== undefined) {
      const verdict = this.#groupRegister.compareAndAppend(send.commit);
      if (verdict.kind === 'stale') return { ...verdict, kind: 'commit-refused' };
      if (verdict.kind === 'forbidden') return { kind: 'refused', code: 'forbidden' };
    }
    const statuses = this.#deliver(send.route, send.body, now);
    const attachedStatuses = send.attached.flatMap(({ route, body }) => this.#deliver(route, body, now));
    const all = attachedStatuses.length === 0 ? statuses : [...statuses, ...attachedStatuses];
    // An attempt that reached nobody may be made again.
    if (send.commit !== undefined || all.includes(GrantStatus.STORED)) {
      this.#attempts.remember(send.attemptId, dayOf(now), all);
    }
    return { kind: 'sent', statuses, attachedStatuses };
  }

  #deliver(route: Route, body: Uint8Array, now: number): GrantStatus[] {
    const grants = grantsOf(route);
    const delivery = this.#queues.begin(body, dayOf(now));
    const statuses = grants.map((grant) => {
      if (!isUsable(grant, now)) return GrantStatus.REFUSED;
      if (grant.grantClass === GrantClass.REQUEST && grants.length > 1) return GrantStatus.REFUSED;
      const isStored = delivery.add(mailboxesOf(grant), grant);
      if (isStored && grant.usesLeft !== Number.POSITIVE_INFINITY) this.#use(grant);
      return isStored ? GrantStatus.STORED : GrantStatus.FULL;
    });
    delivery.store();
    return statuses;
  }

  #spendRates(route: Route, bytes: number): number | undefined {
    let longest: number | undefined;
    for (const { key } of grantsOf(route)) {
      const retryAfter = this.#useRate(key, bytes);
      if (retryAfter !== undefined) longest = Math.max(longest ?? 0, retryAfter);
    }
    return longest;
  }

  #use(grant: LiveGrant): void {
    grant.usesLeft -= 1;
    this.#used.push(grant);
    if (grant.usesLeft > 0) this.#useGrant.run(grant.hash);
    else this.#deleteGrant.run(grant.hash);
  }
}

function grantsOf(route: Route): readonly LiveGrant[] {
  return route instanceof EmbeddedRoute ? route.grants : [];
}

/** Of connections that closed after they sent. */
function closedRoutes(batch: Batch): EmbeddedRoute[] {
  const closed: EmbeddedRoute[] = [];
  const look = (route: Route) => {
    if (route instanceof EmbeddedRoute && !route.isOpen) closed.push(route);
  };
  for (const { route, attached } of batch.sends) {
    look(route);
    for (const each of attached) look(each.route);
  }
  return closed;
}

function isUsable(grant: LiveGrant, now: number): boolean {
  return (
    grant.account !== undefined &&
    grant.expiresAt > now &&
    grant.usesLeft > 0 &&
    mailboxesOf(grant).length > 0
  );
}

function mailboxesOf(grant: LiveGrant) {
  const all = grant.account?.mailboxes ?? [];
  return grant.mailbox === undefined ? all : all.filter(({ key }) => key === grant.mailbox);
}

function isTooLarge(route: Route, body: Uint8Array): boolean {
  if (body.length <= limits.requestBody) return false;
  return grantsOf(route).some(
    (grant) => grant.account !== undefined && grant.grantClass === GrantClass.REQUEST,
  );
}

function repeatedOutcome(send: BatchSend, statuses: Uint8Array | undefined): SendOutcome {
  const stored = (count: number) => Array.from({ length: count }, () => GrantStatus.STORED);
  const size = send.route.size;
  const attachedSize = send.attached.reduce((sum, { route }) => sum + route.size, 0);
  if (statuses === undefined)
    return { kind: 'sent', statuses: stored(size), attachedStatuses: stored(attachedSize) };
  // A route that was opened again may have another length; what is not known was not delivered.
  const at = (index: number): GrantStatus =>
    (statuses[index] as GrantStatus | undefined) ?? GrantStatus.REFUSED;
  return {
    kind: 'sent',
    statuses: Array.from({ length: size }, (_, index) => at(index)),
    attachedStatuses: Array.from({ length: attachedSize }, (_, index) => at(size + index)),
  };
}
