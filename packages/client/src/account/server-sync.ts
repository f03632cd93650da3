// Keeps what the server holds of this account equal to what this device holds: the identity
// chain, grants and deletions of grants, key packages. Run after each sign-on to the mailbox and
// whenever one of them changed; a server that was restored is brought up to date the same way.
import type { DeviceSigner, GroupEngine } from '@ganira/crypto';
import type { Clock } from '../ports.ts';
import type { MailboxConnection } from '../net/mailbox-connection.ts';
import { getChain } from '../store/chain-store.ts';
import { listDeletedGrants, listUnsyncedGrants, markGrantsSynced } from '../store/grant-store.ts';
import {
  deleteExpiredKeyPackages,
  deleteFutureKeyPackages,
  hasFreshLastResort,
  insertKeyPackage,
  listUnsyncedKeyPackages,
  markKeyPackagesSynced,
} from '../store/key-package-store.ts';
import type { AccountStore } from '../store/store.ts';

/** One-time key packages that the directory should hold. */
const wantedKeyPackages = 20;
const day = 86_400;
const oneTimeLife = 30 * day;
/** It is given to many, so it dies soon. */
const lastResortLife = 7 * day;
/** Mail waits at most 30 days for a device. */
const keyPackageGrace = 31 * day;
/** Clocks of peers may be a little behind. */
const lifetimeSlack = 3_600;

export interface ServerSyncParts {
  store: AccountStore;
  mailbox: MailboxConnection;
  engine: GroupEngine;
  signer: () => DeviceSigner;
  clock: Clock;
}

/** What the server said at sign-on. */
export interface ServerHolds {
  incarnation: Uint8Array;
  keyPackages: number;
  chainLength: number;
}

export async function syncChain(
  parts: ServerSyncParts,
  accountId: Uint8Array,
  holds: ServerHolds,
): Promise<void> {
  const entries = await parts.store.read((tx) => getChain(tx, accountId));
  if (entries.length <= holds.chainLength) return;
  await parts.mailbox.appendChain(holds.chainLength, entries.slice(holds.chainLength));
}

export async function syncGrants(parts: ServerSyncParts, incarnation: Uint8Array): Promise<void> {
  const { store, mailbox } = parts;
  for (;;) {
    const deleted = await store.read((tx) => listDeletedGrants(tx, incarnation));
    if (deleted.length === 0) break;
    await mailbox.deleteGrants(deleted);
    await store.change((tx) => markGrantsSynced(tx, deleted, incarnation));
  }
  for (;;) {
    const missing = await store.read((tx) => listUnsyncedGrants(tx, incarnation));
    if (missing.length === 0) break;
    await mailbox.putGrants(
      missing.map((grant) => ({
        hash: grant.hash,
        class: grant.class,
        expiresAt: BigInt(grant.expiresAtSeconds),
        uses: grant.uses,
      })),
    );
    await store.change((tx) =>
      markGrantsSynced(
        tx,
        missing.map((grant) => grant.hash),
        incarnation,
      ),
    );
  }
}

export async function syncKeyPackages(parts: ServerSyncParts, holds: ServerHolds): Promise<void> {
  const { store, mailbox, clock } = parts;
  const now = Math.floor(clock.now() / 1_000);
  await store.change(async (tx) => {
    await deleteExpiredKeyPackages(tx, now, keyPackageGrace);
    await deleteFutureKeyPackages(tx, now + keyPackageGrace);
  });
  const unsynced = await store.read((tx) => listUnsyncedKeyPackages(tx, holds.incarnation));
  const known = unsynced.filter((row) => row.isLastResort === 0).length;
  for (let count = holds.keyPackages + known; count < wantedKeyPackages; count++) {
    await makeKeyPackage(parts, now, 'one-time');
  }
  if (!(await store.read((tx) => hasFreshLastResort(tx, now + day)))) {
    await makeKeyPackage(parts, now, 'last-resort');
  }
  const missing = await store.read((tx) => listUnsyncedKeyPackages(tx, holds.incarnation));
  if (missing.length === 0) return;
  const oneTime = missing.filter((row) => row.isLastResort === 0).map((row) => row.publicPart);
  if (oneTime.length > 0) await mailbox.putKeyPackages({ oneTime, expiresAt: BigInt(now + oneTimeLife) });
  // By itself: it lives shorter, and the directory must not hand out what has expired.
  const lastResort = missing.findLast((row) => row.isLastResort === 1);
  if (lastResort !== undefined) {
    await mailbox.putKeyPackages({
      oneTime: [],
      lastResort: lastResort.publicPart,
      expiresAt: BigInt(lastResort.expiresAtSeconds),
    });
  }
  await store.change((tx) =>
    markKeyPackagesSynced(
      tx,
      missing.map((row) => row.reference),
      holds.incarnation,
    ),
  );
}

async function makeKeyPackage(
  { store, engine, signer }: ServerSyncParts,
  now: number,
  kind: 'one-time' | 'last-resort',
): Promise<void> {
  const isLastResort = kind === 'last-resort';
  const notAfter = now + (isLastResort ? lastResortLife : oneTimeLife);
  const made = await engine.createKeyPackage(signer(), {
    notBefore: now - lifetimeSlack,
    notAfter,
    isLastResort,
  });
  await store.change((tx) =>
    insertKeyPackage(
      tx,
      {
        reference: made.reference,
        publicPart: made.publicPart,
        secretPart: made.secretPart,
        expiresAtSeconds: notAfter,
        isLastResort: isLastResort ? 1 : 0,
      },
      'directory',
    ),
  );
}
