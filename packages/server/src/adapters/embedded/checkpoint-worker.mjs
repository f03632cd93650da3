// Runs beside the server: writes the log back into the database, so that no commit waits for it.
// Plain JavaScript: a thread would load the TypeScript compiler for these lines alone.
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

/** @import { CheckpointResult } from './checkpointer.ts' */

const { path } = /** @type {{ path: string }} */ (workerData);
const connection = new DatabaseSync(path, { timeout: 0 });
const statement = connection.prepare('PRAGMA wal_checkpoint(PASSIVE)');

parentPort?.on('message', () => {
  parentPort?.postMessage(checkpoint());
});

/** @returns {CheckpointResult} */
function checkpoint() {
  try {
    const row = statement.get();
    return { log: Number(row?.['log'] ?? -1), written: Number(row?.['checkpointed'] ?? -1) };
  } catch {
    // A full disk: the log stays, and with it everything that was acknowledged.
    return { log: -1, written: -1 };
  }
}
