import { AsyncLocalStorage } from 'node:async_hooks';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { deleteDatabase, openDatabase, StoreError } from '../../store/database/index.ts';
import type { Database, NestingGuard, OpenDatabaseOptions } from '../../store/database/index.ts';
import { nodeStoreFiles } from './node-store-files.ts';

export type NodeDatabaseOptions = Omit<OpenDatabaseOptions, 'files' | 'nesting' | 'sqlite'> & {
  readonly directory: string;
  /** From `compileNodeSqlite`, where several stores are opened. */
  readonly sqlite?: WebAssembly.Module;
};

export async function openNodeDatabase(options: NodeDatabaseOptions): Promise<Database> {
  const { directory, sqlite, ...rest } = options;
  return openDatabase({
    ...rest,
    files: nodeStoreFiles(directory),
    sqlite: sqlite ?? (await compileNodeSqlite()),
    nesting: asyncNestingGuard(),
  });
}

/** Removes a store and all its files. Rejects with `store_in_use` while somebody holds it. */
export async function deleteNodeDatabase({
  directory,
  name,
}: {
  directory: string;
  name: string;
}): Promise<void> {
  await deleteDatabase(nodeStoreFiles(directory), name);
}

export async function compileNodeSqlite(): Promise<WebAssembly.Module> {
  const path = createRequire(import.meta.url).resolve('@journeyapps/wa-sqlite/dist/mc-wa-sqlite.wasm');
  try {
    return await WebAssembly.compile(await readFile(path));
  } catch (cause) {
    throw new StoreError('internal', 'mc-wa-sqlite.wasm could not be loaded', { cause });
  }
}

/** Follows a call through every `await`, so that a transaction inside a transaction is always seen. */
export function asyncNestingGuard(): NestingGuard {
  const context = new AsyncLocalStorage<{ isRunning: boolean }>();
  return {
    async enter(work) {
      const state = { isRunning: true };
      try {
        return await context.run(state, work);
      } finally {
        // What the work left behind (a timer, say) carries the context on, and by then it is not inside any more.
        state.isRunning = false;
      }
    },
    isInside: () => context.getStore()?.isRunning ?? false,
  };
}
