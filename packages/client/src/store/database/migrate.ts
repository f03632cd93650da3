import type { Migration } from './database.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { StoreError } from './store-error.ts';

/** `user_version` counts the migrations that were applied. Each commits together with its count, or not at all. */
export function migrate(connection: SqliteConnection, migrations: readonly Migration[]): void {
  const applied = Number(connection.get('PRAGMA user_version')?.['user_version']);
  if (applied > migrations.length) {
    throw new StoreError(
      'newer_store',
      `the store is at version ${applied}, this program knows ${migrations.length}`,
    );
  }
  migrations.slice(applied).forEach((migration, i) => {
    connection.run('BEGIN IMMEDIATE');
    try {
      connection.execute(migration.sql);
      if (!connection.isInTransaction) {
        throw new StoreError('usage', `migration ${migration.id} ended its own transaction`);
      }
      connection.execute(`PRAGMA user_version = ${applied + i + 1}`);
      connection.run('COMMIT');
    } catch (error) {
      if (connection.isInTransaction) connection.run('ROLLBACK');
      throw error;
    }
  });
}
