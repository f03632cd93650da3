import { STORE_FILE_KINDS, StoreError } from '../../store/database/index.ts';
import type {
  OpenStoreFiles,
  StoreFile,
  StoreFileKind,
  StoreFileSystem,
} from '../../store/database/index.ts';
import { withStoreErrors, withStoreErrorsSync } from './browser-errors.ts';

/** The part of `FileSystemSyncAccessHandle` (WHATWG File System) that is used; only dedicated workers have it. */
interface SyncAccessHandle {
  read(into: Uint8Array, options: { at: number }): number;
  write(from: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  flush(): void;
  getSize(): number;
  close(): void;
}

type SyncFileHandle = FileSystemFileHandle & { createSyncAccessHandle?(): Promise<SyncAccessHandle> };

const ROOT = 'ganira-stores';

/**
 * Stores in the origin private file system, one directory each. The access handle on the database itself is taken
 * first and is the lock: a second one is refused by the browser in every tab and worker of the origin.
 */
export function opfsStoreFiles(): StoreFileSystem {
  return {
    async open(name) {
      const directory = await withStoreErrors('opening the store', async () =>
        (await rootDirectory()).getDirectoryHandle(name, { create: true }),
      );
      return openHandles(directory);
    },
    async remove(name) {
      await withStoreErrors('removing the store', async () => {
        const root = await rootDirectory();
        const directory = await root.getDirectoryHandle(name).catch(ignoreMissing);
        if (directory === undefined) return;
        await (await openHandles(directory)).close();
        await root.removeEntry(name, { recursive: true });
      });
    },
  };
}

async function rootDirectory(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(ROOT, { create: true });
}

async function openHandles(directory: FileSystemDirectoryHandle): Promise<OpenStoreFiles> {
  const handles = new Map<StoreFileKind, SyncAccessHandle>();
  try {
    for (const kind of STORE_FILE_KINDS) {
      handles.set(kind, await withStoreErrors(`opening ${kind}`, () => openHandle(directory, kind)));
    }
  } catch (error) {
    closeAll(handles);
    throw error;
  }
  return {
    file(kind) {
      const handle = handles.get(kind);
      if (handle === undefined) throw new StoreError('closed', `the ${kind} file is closed`);
      return opfsFile(handle);
    },
    async close() {
      closeAll(handles);
    },
  };
}

async function openHandle(
  directory: FileSystemDirectoryHandle,
  kind: StoreFileKind,
): Promise<SyncAccessHandle> {
  const file: SyncFileHandle = await directory.getFileHandle(kind, { create: true });
  if (file.createSyncAccessHandle === undefined) {
    throw new StoreError('storage_refused', 'no synchronous access to files here: not a dedicated worker');
  }
  return file.createSyncAccessHandle();
}

function closeAll(handles: Map<StoreFileKind, SyncAccessHandle>): void {
  for (const handle of handles.values()) handle.close();
  handles.clear();
}

function opfsFile(handle: SyncAccessHandle): StoreFile {
  return {
    read: (into, at) => withStoreErrorsSync('reading', () => handle.read(into, { at })),
    write: (from, at) =>
      withStoreErrorsSync('writing', () => writtenOf(handle.write(from, { at }), from.length)),
    truncate: (size) => withStoreErrorsSync('truncating', () => handle.truncate(size)),
    flush: () => withStoreErrorsSync('flushing', () => handle.flush()),
    size: () => withStoreErrorsSync('measuring', () => handle.getSize()),
  };
}

/**
 * Chromium 156 in a private window doesn't throw when there is no space: it returns the error, which is negative, as
 * an unsigned number.
 */
function writtenOf(returned: number, wanted: number): number {
  return returned > wanted ? 0 : returned;
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
  throw error;
}
