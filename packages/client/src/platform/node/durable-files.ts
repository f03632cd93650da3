import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreError } from '../../store/database/index.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const REFUSED = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Runs a file operation and names its failure. */
export function withStoreErrors<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    if (FULL.has(code)) throw new StoreError('storage_full', `${what}: the disk is full`, { cause });
    if (REFUSED.has(code))
      throw new StoreError('storage_refused', `${what}: not allowed (${code})`, { cause });
    throw new StoreError('io', `${what} failed (${code})`, { cause });
  }
}

/** Only the owner may enter. */
export function makePrivateDirectory(directory: string): void {
  withStoreErrors('making a directory', () => mkdirSync(directory, { recursive: true, mode: 0o700 }));
}

/** Makes the names in a directory (new, renamed, removed) survive a power cut. Windows has no such call and no need. */
export function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  withStoreErrors('syncing a directory', () => {
    const descriptor = openSync(directory, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  });
}

/** Old content or new content, never a mixture, and the new one for good when this returns. */
export function replaceFile(path: string, content: Uint8Array): void {
  withStoreErrors('replacing a file', () => {
    const draft = `${path}.new`;
    const descriptor = openSync(draft, 'w', 0o600);
    try {
      for (let at = 0; at < content.byteLength;) at += writeSync(descriptor, content, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, path);
    syncDirectory(dirname(path));
  });
}
