export type { Database, Tx } from './database.ts';
export type { NestingGuard } from './nesting.ts';
export { deleteDatabase, openDatabase } from './open-database.ts';
export type { OpenDatabaseOptions } from './open-database.ts';
export { isStoreError, StoreError } from './store-error.ts';
export { loadSqliteGlue } from './sqlite-wasm.ts';
export { STORE_FILE_KINDS } from './store-files.ts';
export type { OpenStoreFiles, StoreFile, StoreFileKind, StoreFileSystem } from './store-files.ts';
export { whenFree } from './when-free.ts';
