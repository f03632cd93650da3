export { compileBrowserSqlite, deleteBrowserDatabase, openBrowserDatabase } from './browser-database.ts';
export type { BrowserDatabaseOptions } from './browser-database.ts';
export { indexedDbVaultStore } from './indexed-db-vault-store.ts';
export { opfsStoreFiles } from './opfs-store-files.ts';
export { lazy } from '../../lazy.ts';
export { preloadUnlocking } from './preload.ts';
export { browserNetwork } from './browser-network.ts';
export { systemClock, systemRandom } from '../system.ts';
export { calibrateArgon2 } from '../../store/vault/index.ts';
