export { calibrateArgon2, preloadArgon2 } from './argon2.ts';
export type { KdfParams } from './argon2.ts';
export { unwrapKey, wrapKey } from './key-wrap.ts';
export { createVault, openVault, wrapOpenKey } from './vault.ts';
export { decodeVault, encodeVault } from './vault-record.ts';
export type { VaultRecord } from './vault-record.ts';
export type { VaultStore } from './vault-store.ts';
