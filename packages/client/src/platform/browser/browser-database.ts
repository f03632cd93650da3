import {
  deleteDatabase,
  loadSqliteGlue,
  openDatabase,
  StoreError,
  whenFree,
} from '../../store/database/index.ts';
import type { Database, OpenDatabaseOptions } from '../../store/database/index.ts';
import { opfsStoreFiles } from './opfs-store-files.ts';

export type BrowserDatabaseOptions = Omit<OpenDatabaseOptions, 'files' | 'nesting'> & {
  /** Milliseconds to wait for an owner that is just going away; 0 or absent: fail with `store_in_use` at once. */
  readonly waitForOwner?: number;
};

/** Works in a dedicated worker only. */
export async function openBrowserDatabase(options: BrowserDatabaseOptions): Promise<Database> {
  const { waitForOwner = 0, ...rest } = options;
  return whenFree(() => openDatabase({ ...rest, files: opfsStoreFiles() }), { within: waitForOwner });
}

/** Removes a store and all its files. Rejects with `store_in_use` while somebody holds it. */
export async function deleteBrowserDatabase(name: string): Promise<void> {
  await deleteDatabase(opfsStoreFiles(), name);
}

/** Compiles SQLite from the address that the build gave `mc-wa-sqlite.wasm`, while it is still arriving. */
export async function compileBrowserSqlite(url: string): Promise<WebAssembly.Module> {
  // Fetched at the same time; whoever opens a store waits for it, and hears when it fails.
  loadSqliteGlue().catch(() => undefined);
  try {
    const response = await fetch(url, { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`status ${response.status}`);
    // Streaming needs the type that some servers don't send.
    const isTyped = response.headers.get('content-type')?.startsWith('application/wasm') ?? false;
    return await (isTyped
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer()));
  } catch (cause) {
    throw new StoreError('io', 'SQLite could not be loaded', { cause });
  }
}
