// The tables of a client's store, read as somebody would who stole the open device.
import { fromHex } from '@ganira/protocol';
import type { Database } from './mortal-machine.ts';

type ReadTx = Parameters<Parameters<Database['read']>[0]>[0];
type SqlValues = NonNullable<Parameters<ReadTx['all']>[1]>;

export interface StolenGroup {
  groupId: Uint8Array;
  generation: number;
  state: Uint8Array;
  health: string;
}

export interface StolenDevice {
  accountId: Uint8Array;
  deviceId: Uint8Array;
  chainHead: Uint8Array;
  publicKey: Uint8Array;
  secretKey: Uint8Array;
}

export interface StoreReader {
  rows<Row>(sql: string, params?: SqlValues): Promise<Row[]>;
  /** How many rows the query finds. */
  count(table: string, where?: string): Promise<number>;
  /** The groups of a conversation, the one that is written to first. */
  groups(other: string): Promise<StolenGroup[]>;
  account(): Promise<{ injected: number; replayed: number; sessionToken: Uint8Array }>;
  device(): Promise<Omit<StolenDevice, 'chainHead'>>;
}

export function readStore(tx: ReadTx): StoreReader {
  return {
    rows: (sql, params) => tx.all(sql, params),
    async count(table, where = '1') {
      const row = await tx.get<{ count: number }>(`SELECT count(*) AS count FROM ${table} WHERE ${where}`);
      return row?.count ?? 0;
    },
    groups: (other) =>
      tx.all<StolenGroup>(
        `SELECT mls_group.group_id AS groupId, generation, state, health FROM mls_group
         JOIN contact ON contact.account_id = mls_group.account_id
         WHERE mls_group.account_id = ?
         ORDER BY mls_group.group_id = contact.group_id DESC`,
        [fromHex(other) ?? new Uint8Array()],
      ),
    account: () => one(tx, `SELECT injected, replayed, session_token AS sessionToken FROM account`),
    device: () =>
      one(
        tx,
        `SELECT account_id AS accountId, device_id AS deviceId, signing_public AS publicKey,
                signing_secret AS secretKey FROM account`,
      ),
  };
}

async function one<Row>(tx: ReadTx, sql: string): Promise<Row> {
  const row = await tx.get<Row>(sql);
  if (row === undefined) throw new Error('the store is empty');
  return row;
}
