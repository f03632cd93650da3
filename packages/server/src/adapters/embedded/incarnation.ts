// Which life of the store this is. Clients bring a new one up to date.
import { limits } from '@ganira/protocol';
import type { Random } from '../../ports/random.ts';
import type { Database } from './database.ts';

export interface Incarnation {
  readonly incarnation: Uint8Array;
  /** In this life or one before it the store came from a backup. */
  readonly wasRestored: boolean;
}

/** A copy made by a backup has none, so that the server that starts on it makes a new one. */
export function readIncarnation(database: Database, random: Random): Incarnation {
  const fact = database.prepare('SELECT value FROM meta WHERE key = ?');
  const stored = fact.get('incarnation')?.['value'];
  const wasRestored = () => fact.get('restored') !== undefined;
  if (stored instanceof Uint8Array) return { incarnation: stored, wasRestored: wasRestored() };
  const incarnation = random.bytes(limits.id);
  const isRestored = database.prepare('SELECT 1 FROM account LIMIT 1').get() !== undefined;
  const note = database.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)');
  const forget = database.prepare('DELETE FROM key_package WHERE last_resort = 0');
  const doubt = database.prepare('UPDATE group_epoch SET is_behind = 1');
  database.write(() => {
    note.run('incarnation', incarnation);
    if (!isRestored) return;
    note.run('restored', Uint8Array.of(1));
    // Which of them were taken after the backup nobody knows; their devices bring those that are left.
    forget.run();
    doubt.run();
  });
  return { incarnation, wasRestored: isRestored || wasRestored() };
}
