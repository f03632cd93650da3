// Runs beside the server: one read transaction sees one moment of the database, while the server
// writes on.
import { DatabaseSync } from 'node:sqlite';
import { workerData } from 'node:worker_threads';

const { path, copy } = workerData as { path: string; copy: string };
const connection = new DatabaseSync(path);
try {
  connection.prepare('VACUUM INTO ?').run(copy);
} finally {
  connection.close();
}
