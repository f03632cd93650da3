// The key packages of this device that the server gives out, so that others can bring it into groups:
// some that are used once, and one for when those are gone.
import type { DeviceSigner, GroupEngine, OwnKeyPackage } from '@ganira/crypto';
import { limits } from '@ganira/protocol';
import type { MailboxConnection } from '../net/mailbox-connection.ts';
import type { Clock } from '../ports.ts';
import type { Serial } from '../serial.ts';
import {
  countOneTimeKeyPackages,
  deleteExpiredKeyPackages,
  deleteFutureKeyPackages,
  findUnsyncedLastResort,
  hasFreshLastResort,
  insertKeyPackage,
  markKeyPackageSynced,
  type KeyPackageRow,
} from '../store/key-package-store.ts';
import { listContactsWithoutGroup } from '../store/contact-store.ts';
import type { AccountStore } from '../store/store.ts';

const day = 86_400;
const oneTimeLife = 30 * day;
/** It is given to many, so it dies soon. */
const lastResortLife = 7 * day;
/** Mail waits at most 30 days for a device. */
const grace = 31 * day;
/** Clocks of peers may be a little behind. */
const lifetimeSlack = 3_600;
/** Milliseconds. */
const betweenRenewals = day * 1_000;
const betweenFillings = 7 * day * 1_000;
/** So many are made and given at a time: whoever waits for the first ones doesn't wait for all. */
const atATime = 8;
/** On top, for the conversations that other devices of this account bring this one into. */
const mostForNewDevice = 48;
/** Whoever takes them only to take them fills no disk: from then on the last resort has to do. */
const mostOutstanding = 1_000;

export interface KeyPackageStockParts {
  store: AccountStore;
  mailbox: MailboxConnection;
  engine: GroupEngine;
  signer: () => DeviceSigner;
  clock: Clock;
  /** In which the server is brought up to date. */
  syncing: Serial;
}

export class KeyPackageStock {
  readonly #parts: KeyPackageStockParts;
  #incarnation: Uint8Array | undefined;
  #isFilling = false;
  /** When it was last filled up. Milliseconds. */
  #filledAt = 0;
  #isStopped = false;
  #stopTimer: () => void = () => undefined;
  readonly #begun = Promise.withResolvers<void>();

  constructor(parts: KeyPackageStockParts) {
    this.#parts = parts;
  }

  /** For good. */
  stop(): void {
    this.#isStopped = true;
    this.#stopTimer();
  }

  /** Resolves when the server has some, or all that it keeps. */
  get begun(): Promise<void> {
    return this.#begun.promise;
  }

  /** The server says how many one-time ones it has. */
  noteLeft(oneTime: number): void {
    // While it is filled up, what was said before that is no longer true; whatever is taken then is told.
    if (this.#isFilling || oneTime >= limits.keyPackagesKept / 2) return;
    this.#isFilling = true;
    void this.#parts.syncing
      .run(() => this.#fill(oneTime))
      // The connection ended, or the disk is full: the next connection does it again.
      .catch(() => undefined)
      .finally(() => {
        this.#isFilling = false;
      });
  }

  /** After signing on, and inside `syncing`. */
  async begin(incarnation: Uint8Array, oneTime: number): Promise<void> {
    this.#incarnation = incarnation;
    await this.#fill(oneTime);
    this.#renewLater();
  }

  /** A device that stays online for weeks, even idle, can still be brought into a group. */
  #renewLater(): void {
    const { clock, syncing } = this.#parts;
    this.#stopTimer();
    if (this.#isStopped) return;
    this.#stopTimer = clock.after(betweenRenewals, () => {
      // The last-resort one each day; the one-time ones were taken or ended after a week or more.
      const isOld = clock.now() - this.#filledAt >= betweenFillings;
      void syncing
        .run(() => (isOld ? this.#fill(0) : this.#renew()))
        .catch(() => undefined)
        .finally(() => this.#renewLater());
    });
  }

  get #isOnline(): boolean {
    return this.#parts.mailbox.state === 'online';
  }

  async #fill(oneTime: number): Promise<void> {
    if (!this.#isOnline) return;
    const { store } = this.#parts;
    const now = this.#seconds();
    await store.change(async (tx) => {
      await deleteExpiredKeyPackages(tx, now, grace);
      await deleteFutureKeyPackages(tx, now + grace);
    });
    const coming = (await store.read(listContactsWithoutGroup)).length;
    const room = mostOutstanding - (await store.read(countOneTimeKeyPackages));
    const wanted = limits.keyPackagesKept + Math.min(coming, mostForNewDevice) - oneTime;
    for (let left = Math.min(wanted, room); left > 0; left -= atATime) {
      await this.#addOneTime(Math.min(left, atATime));
      this.#begun.resolve();
    }
    this.#begun.resolve();
    this.#filledAt = this.#parts.clock.now();
    await this.#renew();
  }

  /** One that the server may have is never offered again, also when the answer was lost: two would get it. */
  async #addOneTime(count: number): Promise<void> {
    const { store, mailbox } = this.#parts;
    const now = this.#seconds();
    const made: OwnKeyPackage[] = [];
    while (made.length < count) made.push(await this.#make(oneTimeLife, false));
    await store.change(async (tx) => {
      for (const keyPackage of made) await insertKeyPackage(tx, rowOf(keyPackage), 'directory');
    });
    const packages = made.map(({ publicPart }) => publicPart);
    await mailbox.putKeyPackages({ oneTime: packages, expiresAt: BigInt(now + oneTimeLife) });
  }

  async #renew(): Promise<void> {
    const { store, mailbox } = this.#parts;
    const incarnation = this.#incarnation;
    if (incarnation === undefined || !this.#isOnline) return;
    if (!(await store.read((tx) => hasFreshLastResort(tx, this.#seconds() + day)))) {
      const made = rowOf(await this.#make(lastResortLife, true));
      await store.change((tx) => insertKeyPackage(tx, made, 'directory'));
    }
    const missing = await store.read((tx) => findUnsyncedLastResort(tx, incarnation));
    if (missing !== undefined) {
      const { publicPart: lastResort, reference } = missing;
      // By itself: it lives shorter, and the directory must not hand out what has expired.
      await mailbox.putKeyPackages({ oneTime: [], lastResort, expiresAt: BigInt(missing.expiresAtSeconds) });
      await store.change((tx) => markKeyPackageSynced(tx, reference, incarnation));
    }
  }

  async #make(life: number, isLastResort: boolean): Promise<OwnKeyPackage> {
    const { engine, signer } = this.#parts;
    const now = this.#seconds();
    return await engine.createKeyPackage(signer(), {
      notBefore: now - lifetimeSlack,
      notAfter: now + life,
      isLastResort,
    });
  }

  #seconds(): number {
    return Math.floor(this.#parts.clock.now() / 1_000);
  }
}

function rowOf({ reference, publicPart, secretPart, notAfter, isLastResort }: OwnKeyPackage): KeyPackageRow {
  return {
    reference,
    publicPart,
    secretPart,
    expiresAtSeconds: notAfter,
    isLastResort: isLastResort ? 1 : 0,
  };
}
