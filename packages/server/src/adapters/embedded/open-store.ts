// The whole embedded store of one data directory, wired.
import { join } from 'node:path';
import { SetupError } from '../../errors.ts';
import { dayOf, type Clock } from '../../ports/clock.ts';
import type { Random } from '../../ports/random.ts';
import { EmbeddedAccountDeletion } from './account-deletion.ts';
import { EmbeddedAccountEvents } from './account-events.ts';
import { EmbeddedAccounts } from './accounts.ts';
import { Attempts } from './attempts.ts';
import { Checkpointer } from './checkpointer.ts';
import { Database, sqliteCode } from './database.ts';
import { EmbeddedFactors } from './factors.ts';
import { EmbeddedGrants } from './grants.ts';
import { EmbeddedGroupRegister } from './group-register.ts';
import { EmbeddedInvitations } from './invitations.ts';
import { EmbeddedKeyPackages } from './key-packages.ts';
import { EmbeddedPinKeys } from './pin-keys.ts';
import { EmbeddedPasskeys } from './passkeys.ts';
import { readIncarnation } from './incarnation.ts';
import { LiveGrants } from './live-grants.ts';
import { EmbeddedMailboxStore, type EmbeddedMailboxStoreParts } from './mailbox-store.ts';
import { EmbeddedRecoveryRecords } from './recovery-records.ts';
import { EmbeddedSessions } from './sessions.ts';
import { EmbeddedSetupUse } from './setup-use.ts';

export const databaseFile = 'ganira.db';

export interface EmbeddedStore {
  readonly database: Database;
  readonly incarnation: Uint8Array;
  readonly accounts: EmbeddedAccounts;
  readonly sessions: EmbeddedSessions;
  readonly events: EmbeddedAccountEvents;
  readonly accountDeletion: EmbeddedAccountDeletion;
  readonly factors: EmbeddedFactors;
  readonly passkeys: EmbeddedPasskeys;
  readonly grants: EmbeddedGrants;
  readonly keyPackages: EmbeddedKeyPackages;
  readonly invitations: EmbeddedInvitations;
  readonly pinKeys: EmbeddedPinKeys;
  readonly recoveryRecords: EmbeddedRecoveryRecords;
  readonly attempts: Attempts;
  readonly mailboxes: EmbeddedMailboxStore;
  readonly routes: LiveGrants;
  readonly checkpointer: Checkpointer;
  readonly setupUse: EmbeddedSetupUse;
  /** Each throws away what ended, in one transaction. */
  readonly purges: readonly (() => Promise<void>)[];
}

export interface OpenStoreParts {
  readonly clock: Clock;
  readonly random: Random;
  readonly useGrant: EmbeddedMailboxStoreParts['useGrant'];
}

export function openStore(dataDir: string, parts: OpenStoreParts): EmbeddedStore {
  const { clock, random, useGrant } = parts;
  const database = openDatabase(join(dataDir, databaseFile));
  const routes = new LiveGrants(database);
  const invitations = new EmbeddedInvitations(database, clock);
  const sessions = new EmbeddedSessions(database, clock);
  const events = new EmbeddedAccountEvents(database, clock);
  const attempts = new Attempts(database, random);
  const keyPackages = new EmbeddedKeyPackages(database, clock);
  const grants = new EmbeddedGrants(database, routes, clock);
  const checkpointer = new Checkpointer(database);
  const { incarnation, wasRestored } = readIncarnation(database, random);
  const groupRegister = new EmbeddedGroupRegister(database, wasRestored);
  return {
    database,
    incarnation,
    accounts: new EmbeddedAccounts({ database, liveGrants: routes, invitations, sessions, events, clock }),
    sessions,
    events,
    accountDeletion: new EmbeddedAccountDeletion(database, routes),
    factors: new EmbeddedFactors(database),
    passkeys: new EmbeddedPasskeys(database, clock),
    grants,
    keyPackages,
    invitations,
    pinKeys: new EmbeddedPinKeys(database),
    recoveryRecords: new EmbeddedRecoveryRecords(database),
    attempts,
    mailboxes: new EmbeddedMailboxStore({
      database,
      liveGrants: routes,
      groupRegister,
      attempts,
      checkpointer,
      clock,
      useGrant,
    }),
    routes,
    checkpointer,
    setupUse: new EmbeddedSetupUse(database),
    purges: [
      async () => {
        database.write(() => {
          for (const part of [sessions, events, invitations, keyPackages]) part.purge();
        });
      },
      () => grants.purge(),
      () => attempts.sweep(dayOf(clock.now())),
    ],
  };
}

function openDatabase(path: string): Database {
  try {
    return new Database(path);
  } catch (error) {
    if (error instanceof SetupError) throw error;
    const code = sqliteCode(error);
    if (code !== undefined && [5, 6].includes(code & 0xff)) {
      throw new SetupError(`Another program has the database ${path} open. Stop it first.`);
    }
    if (code !== undefined && [11, 26].includes(code & 0xff)) {
      throw new SetupError(`${path} is damaged or is no Ganira database. Restore a backup.`);
    }
    throw new SetupError(
      `The database ${path} can't be opened: ${error instanceof Error ? error.message : 'unknown'}.`,
    );
  }
}
