export { calibrateArgon2 } from './argon2.ts';
export type { KdfParams } from './argon2.ts';
export { createVault, openVault } from './vault.ts';
export { decodeVault, encodeVault } from './vault-record.ts';
export type { VaultRecord } from './vault-record.ts';
export type { VaultStore } from './vault-store.ts';
