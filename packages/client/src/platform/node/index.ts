export {
  asyncNestingGuard,
  compileNodeSqlite,
  deleteNodeDatabase,
  openNodeDatabase,
} from './node-database.ts';
export type { NodeDatabaseOptions } from './node-database.ts';
export { nodeStoreFiles } from './node-store-files.ts';
export { nodeVaultStore } from './node-vault-store.ts';
export { nodeNetwork } from './node-network.ts';
export { systemClock, systemRandom } from '../system.ts';
export { createNodeMessenger, endHolder, type NodeMessengerOptions } from './node-messenger.ts';
