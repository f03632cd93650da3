// The messenger on this browser's parts: SQLite in the origin private file system, vaults in
// IndexedDB, WebSockets to the server that served the page.
import { Messenger, migrations } from '@ganira/client';
import {
  browserNetwork,
  calibrateArgon2,
  compileBrowserSqlite,
  deleteBrowserDatabase,
  indexedDbVaultStore,
  lazy,
  openBrowserDatabase,
  preloadUnlocking,
  systemClock,
  systemRandom,
} from '@ganira/client/browser';
import sqliteUrl from '@journeyapps/wa-sqlite/dist/mc-wa-sqlite.wasm?url';
import { toHex } from '@ganira/protocol';
import type { OpensMessenger } from './messenger-port.ts';

/** A tab that was just closed lets go of the store within this many milliseconds. */
const waitForOwner = 5_000;

export const openMessenger: OpensMessenger = async ({ server, handover }) => {
  const sqlite = lazy(() => compileBrowserSqlite(sqliteUrl));
  const messenger = new Messenger({
    server,
    network: browserNetwork,
    clock: systemClock,
    random: systemRandom,
    vaults: indexedDbVaultStore(),
    openStore: async (accountId, key, expect) => {
      return await openBrowserDatabase({
        name: toHex(accountId),
        key,
        migrations,
        mustExist: expect === 'existing',
        sqlite: await sqlite(),
        waitForOwner,
      });
    },
    prepareStore: async () => void (await Promise.all([sqlite(), preloadUnlocking()])),
    deleteStore: (accountId) => deleteBrowserDatabase(toHex(accountId)),
    calibrate: () => calibrateArgon2({ now: () => performance.now() }),
    isStorageKept: () => navigator.storage.persisted(),
  });
  if (handover !== undefined) await messenger.takeOver(handover);
  return {
    api: messenger,
    subscribe: (listener) => messenger.subscribe(listener),
    handover: () => messenger.handover,
  };
};
