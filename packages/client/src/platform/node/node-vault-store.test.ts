import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountId } from '@ganira/protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { VaultRecord } from '../../store/vault/index.ts';
import { nodeVaultStore } from './node-vault-store.ts';

let directory: string;

beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'ganira-vault-')), 'profile');
});
afterEach(() => rmSync(join(directory, '..'), { recursive: true, force: true }));

const account = (n: number) => new Uint8Array(16).fill(n) as AccountId;
const record = (n: number, salt = 0): VaultRecord => ({
  version: 1,
  accountId: account(n),
  genesisHash: new Uint8Array(32),
  kdf: { memoryKiB: 65536, passes: 3, lanes: 1 },
  salt: new Uint8Array(16).fill(salt),
  nonce: new Uint8Array(12),
  wrappedKey: new Uint8Array(48),
});

test('a vault is kept, replaced, listed and removed', async () => {
  const store = nodeVaultStore(directory);
  expect(await store.list()).toEqual([]);
  expect(await store.get(account(1))).toBeUndefined();
  await store.put(record(1));
  await store.put(record(2));
  await store.put(record(1, 9));
  expect(await nodeVaultStore(directory).get(account(1))).toEqual(record(1, 9));
  expect(await store.list()).toHaveLength(2);
  await store.delete(account(1));
  await store.delete(account(1));
  expect(await store.list()).toEqual([record(2)]);
});

test('a damaged vault is left out of the list and named when asked for', async () => {
  const store = nodeVaultStore(directory);
  await store.put(record(1));
  await store.put(record(2));
  const [first = ''] = readdirSync(directory).sort();
  writeFileSync(join(directory, first), 'x');
  expect(await store.list()).toEqual([record(2)]);
  await expect(store.get(account(1))).rejects.toMatchObject({ code: 'bad_record' });
});

test('what an interrupted write left behind is no vault', async () => {
  const store = nodeVaultStore(directory);
  await store.put(record(1));
  writeFileSync(join(directory, `${'02'.repeat(16)}.vault.new`), 'half');
  expect(await store.list()).toEqual([record(1)]);
});

test('only the owner may read it', async () => {
  await nodeVaultStore(directory).put(record(1));
  const [name = ''] = readdirSync(directory);
  expect((statSync(join(directory, name)).mode & 0o777).toString(8)).toBe('600');
  expect((statSync(directory).mode & 0o777).toString(8)).toBe('700');
});
