/**
 * The port between SQLite and the place where bytes lie. A store is four fixed files: the database, its write-ahead
 * log, its rollback journal (used only while a new database turns to WAL) and the key check. A file of size zero
 * does not exist as far as SQLite is concerned, so "delete" is "truncate to zero" and no directory is ever changed
 * after opening.
 */
export type StoreFileKind = 'main' | 'wal' | 'journal' | 'check';

export const STORE_FILE_KINDS: readonly StoreFileKind[] = ['main', 'wal', 'journal', 'check'];

/** Synchronous, because SQLite calls it in the middle of a statement. Throws `StoreError` (`storage_full` or `io`). */
export interface StoreFile {
  /** Bytes read, fewer than asked only at the end of the file. */
  read(into: Uint8Array, at: number): number;
  /** Bytes written, fewer than asked only when the storage is full. */
  write(from: Uint8Array, at: number): number;
  truncate(size: number): void;
  /** What was written survives a power cut when this returns. */
  flush(): void;
  size(): number;
}

/** The files of one store, held exclusively until `close`. */
export interface OpenStoreFiles {
  file(kind: StoreFileKind): StoreFile;
  close(): Promise<void>;
}

export interface StoreFileSystem {
  /** Takes the store for this owner alone, creating empty files where none are. Rejects with `store_in_use`. */
  open(name: string): Promise<OpenStoreFiles>;
  /** Removes every file of the store; does nothing when there is none. Rejects with `store_in_use`. */
  remove(name: string): Promise<void>;
}
