/// <reference types="vite/client" />
import {
  compileBrowserSqlite,
  deleteBrowserDatabase,
  indexedDbVaultStore,
  openBrowserDatabase,
} from '@ganira/client/browser';
import type { AccountId } from '@ganira/protocol';
import sqliteUrl from '@journeyapps/wa-sqlite/dist/mc-wa-sqlite.wasm?url';
import type { Answered, Asked, StoreCommands } from './commands.ts';

const migrations = [
  {
    id: 'notes',
    sql: `CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
      CREATE VIRTUAL TABLE word USING fts5 (body, content = 'note', content_rowid = 'id',
        tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
      CREATE TRIGGER note_added AFTER INSERT ON note BEGIN
        INSERT INTO word (rowid, body) VALUES (new.id, new.body);
      END`,
  },
];

let database: Awaited<ReturnType<typeof openBrowserDatabase>> | undefined;
let mark = '';

const commands: StoreCommands = {
  async open({ name, key, mark: word, waitForOwner }) {
    mark = word;
    const start = performance.now();
    const sqlite = await compileBrowserSqlite(sqliteUrl);
    database = await openBrowserDatabase({
      name,
      key: Uint8Array.from(key),
      migrations,
      sqlite,
      waitForOwner,
    });
    return { milliseconds: performance.now() - start };
  },
  async addEach(count) {
    const start = performance.now();
    for (let i = 0; i < count; i++) await add(i);
    return { milliseconds: performance.now() - start };
  },
  async addAll(count) {
    const start = performance.now();
    await database!.transact(async (tx) => {
      for (let i = 0; i < count; i++) await tx.run('INSERT INTO note (body) VALUES (?)', [body(i)]);
    });
    return { milliseconds: performance.now() - start };
  },
  async addForever() {
    for (let i = 0; ; i++) answer({ promised: await add(i) });
  },
  async inspect() {
    return database!.read(async (tx) => {
      const note = await tx.get<{ rows: number; last: number }>(
        'SELECT count(*) AS rows, coalesce(max(id), 0) AS last FROM note',
      );
      const check = await tx.get<{ integrity_check: string }>('PRAGMA integrity_check');
      const word = await tx.get<{ n: number }>(
        "SELECT count(*) AS n FROM word WHERE word MATCH 'umwa* cafe'",
      );
      return { ...note!, integrity: check!.integrity_check, found: word!.n };
    });
  },
  async close() {
    await database?.close();
  },
  remove: deleteBrowserDatabase,
  putVault: (account) =>
    indexedDbVaultStore().put({
      version: 1,
      accountId: new Uint8Array(16).fill(account) as AccountId,
      genesisHash: new Uint8Array(32).fill(account),
      kdf: { memoryKiB: 65536, passes: 3, lanes: 1 },
      salt: new Uint8Array(16),
      nonce: new Uint8Array(12),
      wrappedKey: new Uint8Array(48),
    }),
  async listVaults() {
    return (await indexedDbVaultStore().list()).map((record) => record.accountId[0]!);
  },
};

function body(i: number): string {
  return `${mark} ${i} n'umwana Café ${'c'.repeat(i % 900)}`;
}

async function add(i: number): Promise<number> {
  return database!.transact(async (tx) => {
    const sql = 'INSERT INTO note (body) VALUES (?) RETURNING id';
    return (await tx.get<{ id: number }>(sql, [body(i)]))!.id;
  });
}

function answer(message: Answered): void {
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { id, name, argument } = data;
  const command = commands[name] as (argument: unknown) => Promise<unknown>;
  command(argument).then(
    (result) => answer({ id, result }),
    (error: unknown) => answer({ id, code: codeOf(error) }),
  );
});

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
