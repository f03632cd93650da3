// A whole server in this process: for the entry point, and for tests.
import { stat } from 'node:fs/promises';
import type { Server as HttpServer } from 'node:http';
import { backUp } from './adapters/embedded/backup.ts';
import { lockDirectory, type DirectoryLock } from './adapters/embedded/directory-lock.ts';
import { openStore, type EmbeddedStore } from './adapters/embedded/open-store.ts';
import { openAdminSocket, type AdminSocket } from './api/admin/admin-socket.ts';
import { backup } from './api/admin/backup.ts';
import { invite } from './api/admin/invite.ts';
import { rotateSecret } from './api/admin/rotate-secret.ts';
import { status } from './api/admin/status.ts';
import { listen } from './api/http/http-server.ts';
import { assemble, type Assembly } from './assemble.ts';
import {
  opaqueSetupFile,
  prepareDataDirectory,
  readSetupSecrets,
  writeSetupSecrets,
} from './data-directory.ts';
import { newInvitation } from './domain/invitation.ts';
import { RateLimits } from './domain/rate-limits.ts';
import { SetupSecrets } from './domain/setup-secrets.ts';
import { completeSettings, type CreateServerOptions, type Settings } from './settings.ts';
import { serverVersion } from './version.ts';

export interface RunningServer {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly incarnation: Uint8Array;
  /** A fresh one on each start, for as long as nobody has an account. */
  readonly firstInvitation: Uint8Array | undefined;
  /** Throws away now what is past its time; by itself it does so every hour. */
  sweep(): Promise<void>;
  /** Stops accepting, makes everything durable, says goodbye. */
  close(): Promise<void>;
}

/** Hours for which the first invitation works: it is made anew on each start. */
const firstInvitationHours = 7 * 24;

/** @throws SetupError with a sentence for the operator. */
export async function createServer(options: CreateServerOptions): Promise<RunningServer> {
  const settings = completeSettings(options);
  prepareDataDirectory(settings.dataDir);
  const lock = lockDirectory(settings.dataDir);
  try {
    return await open(settings, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function open(settings: Settings, lock: DirectoryLock): Promise<RunningServer> {
  const { clock, random } = settings;
  const rateLimits = new RateLimits({ clock, random, isOn: settings.rateLimits });
  const useGrant = (grant: string, bytes: number) => rateLimits.useGrant('send', { grant, bytes });
  const store = openStore(settings.dataDir, { clock, random, useGrant });
  try {
    return await run({ settings, store, rateLimits, lock });
  } catch (error) {
    await store.checkpointer.close();
    store.database.close();
    throw error;
  }
}

interface RunParts {
  readonly settings: Settings;
  readonly store: EmbeddedStore;
  readonly rateLimits: RateLimits;
  readonly lock: DirectoryLock;
}

async function run({ settings, store, rateLimits, lock }: RunParts): Promise<RunningServer> {
  const firstInvitation = await makeFirstInvitation(store, settings);
  const setupSecrets = new SetupSecrets(
    await readSetupSecrets(settings.opaqueSetupFile, firstInvitation === undefined),
  );
  const assembly = await assemble({ settings, store, rateLimits, setupSecrets });
  const port = await listen(assembly.http, settings);
  const url = urlOf(settings, port);
  const admin = await openAdmin({ settings, store, assembly, setupSecrets, url }).catch((error: unknown) => {
    assembly.http.close();
    throw error;
  });
  settings.log.info('started', { port, version: serverVersion });
  return {
    url,
    port,
    incarnation: store.incarnation,
    firstInvitation,
    sweep: () => assembly.upkeep.sweep(),
    close: once(async () => {
      await admin.close();
      await assembly.stop();
      await store.checkpointer.close();
      store.database.close();
      lock.release();
      settings.log.info('stopped');
    }),
  };
}

async function makeFirstInvitation(
  store: EmbeddedStore,
  settings: Settings,
): Promise<Uint8Array | undefined> {
  const { token, tokenHash, invitation } = newInvitation(settings, { uses: 1, hours: firstInvitationHours });
  const isWanted = await store.invitations.replaceFirst(tokenHash, invitation);
  return isWanted ? token : undefined;
}

function urlOf(settings: Settings, port: number): string {
  const scheme = settings.tls === undefined ? 'http' : 'https';
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  return `${scheme}://${host}:${port}`;
}

interface AdminParts {
  readonly settings: Settings;
  readonly store: EmbeddedStore;
  readonly assembly: Assembly & { readonly http: HttpServer };
  readonly setupSecrets: SetupSecrets;
  readonly url: string;
}

function openAdmin({ settings, store, assembly, setupSecrets, url }: AdminParts): Promise<AdminSocket> {
  const address = () => settings.publicUrl?.origin ?? url;
  const { dataDir, clock, random, log } = settings;
  const { database, incarnation, invitations } = store;
  return openAdminSocket(
    dataDir,
    {
      backup: backup((dir) =>
        backUp(database, dir, { from: settings.opaqueSetupFile, name: opaqueSetupFile }),
      ),
      invite: invite({ invitations, clock, random, address }),
      'rotate-secret': rotateSecret({
        secrets: setupSecrets,
        setupUse: store.setupUse,
        sealings: assembly.sealings,
        store: (secrets) => writeSetupSecrets(settings.opaqueSetupFile, secrets),
      }),
      status: status({
        version: serverVersion,
        address,
        incarnation,
        connections: assembly.connectionCount,
        devicesOnline: assembly.deviceCount,
        databaseBytes: async () => (await stat(database.path)).size,
      }),
    },
    log,
  );
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
