// Runs beside the server: writes the log back into the database, so that no commit waits for it.
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

export interface CheckpointResult {
  /** Frames in the log, and how many of them are written back; -1 when it could not be done. */
  readonly log: number;
  readonly written: number;
}

const { path } = workerData as { path: string };
const connection = new DatabaseSync(path, { timeout: 0 });
const statement = connection.prepare('PRAGMA wal_checkpoint(PASSIVE)');

parentPort?.on('message', () => {
  parentPort?.postMessage(checkpoint());
});

function checkpoint(): CheckpointResult {
  try {
    const row = statement.get();
    return { log: Number(row?.['log'] ?? -1), written: Number(row?.['checkpointed'] ?? -1) };
  } catch {
    // A full disk: the log stays, and with it everything that was acknowledged.
    return { log: -1, written: -1 };
  }
}
