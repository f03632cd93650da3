// The connection of this device to its mailbox: kept, found again with back-off when it is lost,
// and given up only when the server no longer takes the session.
import {
  AppendChainSchema,
  DeleteGrantsSchema,
  GrantSchema,
  PutGrantsSchema,
  PutKeyPackagesSchema,
  concatBytes,
  create,
  limits,
  type Grant,
} from '@ganira/protocol';
import type { ConnectionState } from '../api.ts';
import type { Random } from '../ports.ts';
import { Serial } from '../serial.ts';
import { backoffDelay } from './backoff.ts';
import { expectDone, type ClientBody } from './frame-socket.ts';
import { MailboxSession, type MailboxOptions, type SessionEnd } from './mailbox-session.ts';
import { offline } from './server-error.ts';

export interface MailboxConnectionOptions extends MailboxOptions {
  random: Random;
  /** Called when the state has changed; it begins as `offline`. */
  onState(state: ConnectionState): void;
}

export type GrantInput = Pick<Grant, 'hash' | 'class'> &
  Partial<Pick<Grant, 'deviceId' | 'expiresAt' | 'uses'>>;

export interface KeyPackagesInput {
  oneTime: Uint8Array[];
  lastResort?: Uint8Array;
  /** Unix seconds. */
  expiresAt: bigint;
}

/** Online for so long, and the next loss begins again with the shortest wait. */
const stableTime = 60_000;
/** New ones that the server takes in one request. */
const chainEntriesPerRequest = 64;

/** Why the server should take entries that add a device: the person said so, now or before. */
export interface ChainConsent {
  /** Uses a step-up for `add-device` up. @param contentHash of the entries. */
  sign?: (contentHash: Uint8Array) => { proof: Uint8Array; signature: Uint8Array };
  /** As the server gave it for a chain that ended with the last of the entries. */
  receipt?: Uint8Array;
}

export class MailboxConnection {
  readonly #options: MailboxConnectionOptions;
  readonly #queue = new Serial();
  #state: ConnectionState = 'offline';
  #isRunning = false;
  #session: MailboxSession | undefined;
  #failures = 0;
  #refused = 0;
  /** Counts attempts, so that one which was overtaken while it waited does nothing. */
  #attempt = 0;
  #stopRetry: (() => void) | undefined;
  /** Another connection of this device took over: this one waits until somebody looks. */
  #isReplaced = false;
  #stopStableTimer: () => void = () => undefined;
  #stopOnline: () => void = () => undefined;

  constructor(options: MailboxConnectionOptions) {
    this.#options = options;
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** How many connections ended because the server broke the contract. */
  get refused(): number {
    return this.#refused;
  }

  /** Connects, and again after `signed-out`. Running already, it is a nudge. */
  start(): void {
    if (this.#isRunning) return this.nudge();
    this.#isRunning = true;
    this.#failures = 0;
    this.#stopOnline = this.#options.network.onOnline(() => this.#networkIsBack());
    this.#connect();
  }

  /**
   * Resolves when no handler runs any more and none will be called, so it must not be awaited
   * inside one.
   */
  async stop(): Promise<void> {
    this.#halt('offline');
    await this.#queue.idle();
  }

  /** Somebody looks: connect at once instead of waiting, or find out whether the line still lives. */
  nudge(): void {
    if (this.#stopRetry !== undefined || this.#isReplaced) this.#connect();
    else this.#session?.probe();
  }

  /**
   * Everything up to this sequence is stored. To be called in onDeliver or before the next
   * onAuthenticated; what this connection didn't bring is ignored.
   */
  acknowledge(sequence: bigint): void {
    this.#session?.acknowledge(sequence);
  }

  // The requests: each may be repeated. @throws ClientError `offline` or the server's code; then
  // a part of a long list may be stored.

  async putGrants(grants: GrantInput[]): Promise<void> {
    for (const some of chunks(grants, limits.grantsPerRequest)) {
      const value = create(PutGrantsSchema, { grants: some.map((grant) => create(GrantSchema, grant)) });
      await this.#request({ case: 'putGrants', value });
    }
  }

  /** @param hashes SHA-256 of the grants. */
  async deleteGrants(hashes: Uint8Array[]): Promise<void> {
    for (const some of chunks(hashes, limits.grantsPerRequest)) {
      await this.#request({ case: 'deleteGrants', value: create(DeleteGrantsSchema, { hashes: some }) });
    }
  }

  /** The last-resort one goes with the first request. */
  async putKeyPackages({
    oneTime,
    lastResort = new Uint8Array(),
    expiresAt,
  }: KeyPackagesInput): Promise<void> {
    const parts = chunks(oneTime, limits.keyPackagesPerRequest);
    if (parts.length === 0 && lastResort.length > 0) parts.push([]);
    for (const [index, some] of parts.entries()) {
      const value = create(PutKeyPackagesSchema, { oneTime: some, expiresAt });
      if (index === 0) value.lastResort = lastResort;
      await this.#request({ case: 'putKeyPackages', value });
    }
  }

  /** @param position of the first entry, from 0. */
  async appendChain(position: number, entries: Uint8Array[], consent: ChainConsent = {}): Promise<void> {
    const { sign, receipt = new Uint8Array() } = consent;
    let next = position;
    for (const some of chunks(entries, chainEntriesPerRequest)) {
      const signed = sign?.(await hashOfEntries(some));
      const value = create(AppendChainSchema, { position: next, entries: some, receipt, ...signed });
      await this.#request({ case: 'appendChain', value });
      next += some.length;
    }
  }

  async #request(body: ClientBody): Promise<void> {
    if (this.#session?.isOnline !== true) throw offline('not connected');
    await this.#session.socket.request(body, expectDone);
  }

  #connect(): void {
    this.#stopRetry?.();
    this.#stopRetry = undefined;
    this.#isReplaced = false;
    this.#setState('connecting');
    const attempt = ++this.#attempt;
    // What the last connection brought is stored first: the position must include it.
    void this.#queue.idle().then(() => {
      if (attempt === this.#attempt) this.#session = this.#open(attempt);
    });
  }

  #open(attempt: number): MailboxSession {
    return new MailboxSession(
      this.#options,
      {
        onOnline: () => {
          if (attempt !== this.#attempt) return;
          this.#stopStableTimer = this.#options.clock.after(stableTime, () => {
            this.#failures = 0;
          });
          this.#setState('online');
        },
        onEnd: (end) => {
          if (end.kind === 'refused') this.#refused += 1;
          if (attempt === this.#attempt) this.#lost(end);
        },
      },
      this.#queue,
    );
  }

  #lost({ kind, retryAfter }: SessionEnd): void {
    if (kind === 'signed-out' || kind === 'removed') return this.#halt(kind);
    this.#session = undefined;
    this.#stopStableTimer();
    if (kind === 'replaced') this.#isReplaced = true;
    else this.#retryLater(retryAfter);
    this.#setState('offline');
  }

  #retryLater(retryAfter: number | undefined): void {
    const delay = backoffDelay(this.#failures, this.#options.random.fraction(), retryAfter);
    this.#failures += 1;
    this.#stopRetry = this.#options.clock.after(delay, () => this.#connect());
  }

  #networkIsBack(): void {
    // An attempt that began on the network before most likely hangs.
    if (this.#state === 'connecting') {
      this.#attempt += 1;
      this.#session?.drop();
      this.#session = undefined;
      this.#connect();
    } else if (!this.#isReplaced) this.nudge();
  }

  #halt(state: ConnectionState): void {
    this.#isRunning = false;
    this.#isReplaced = false;
    this.#attempt += 1;
    this.#stopRetry?.();
    this.#stopRetry = undefined;
    this.#stopStableTimer();
    this.#stopOnline();
    this.#session?.drop();
    this.#session = undefined;
    this.#setState(state);
  }

  #setState(state: ConnectionState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#options.onState(state);
  }
}

/** SHA-256 of the SHA-256 of each. */
async function hashOfEntries(entries: readonly Uint8Array[]): Promise<Uint8Array> {
  const hash = async (bytes: Uint8Array) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return await hash(concatBytes(...(await Promise.all(entries.map(hash)))));
}

function chunks<T>(items: T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size));
  return parts;
}
