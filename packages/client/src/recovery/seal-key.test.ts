import { openRecoveryRecord, sealRecoveryRecord } from '@ganira/crypto/recovery-record';
import { recoverySealSecret } from '@ganira/crypto/recovery-key';
import { deviceKeyFromSeed, type VerifiedChain } from '@ganira/identity';
import { expect, test } from 'vitest';
import { FaultyStoreFiles } from '../store/database/faulty-store-files.test-helper.ts';
import { openTestDatabase } from '../store/database/test-database.test-helper.ts';
import { getRecovery } from '../store/recovery-store.ts';
import { migrations } from '../store/schema.ts';
import { AccountStore } from '../store/store.ts';
import { putRecordRow } from '../store/sync-store.ts';
import { findSealKey, makeSealCard, recoveryKeys } from './seal-key.ts';

const accountId = new Uint8Array(16).fill(1);
const deviceId = new Uint8Array(16).fill(2);
const keysOf = (fill: number) => recoveryKeys(new Uint8Array(32).fill(fill));
const chainWith = (recoveryKey: Uint8Array | undefined) => ({ accountId, recoveryKey }) as VerifiedChain;

async function newStore(): Promise<AccountStore> {
  return new AccountStore(await openTestDatabase({ migrations }), () => undefined);
}

async function tell(store: AccountStore, publicKey: Uint8Array, card: Uint8Array): Promise<void> {
  const record = { kind: 'recovery', key: publicKey, value: card, counter: 1, deviceId };
  await store.change((tx) => putRecordRow(tx, record, { isDirty: false }));
}

test('a device that is told a key by another one writes for it, once the chain names it', async () => {
  const store = await newStore();
  const keys = await keysOf(3);
  await tell(store, keys.signing.publicKey, await makeSealCard(accountId, keys));
  expect(await findSealKey(store, chainWith(undefined))).toBeUndefined();
  expect(await findSealKey(store, chainWith((await keysOf(4)).signing.publicKey))).toBeUndefined();
  const found = await findSealKey(store, chainWith(keys.signing.publicKey));
  expect(found).toMatchObject({ version: 0, writtenAt: 0 });
  const place = { accountId, version: 1 };
  const sealed = await sealRecoveryRecord(found?.sealKey ?? new Uint8Array(), place, Uint8Array.of(7));
  expect(await openRecoveryRecord(keys.sealSecret, place, sealed)).toEqual(Uint8Array.of(7));
});

test('no device passes off another key: that of a thief, for another account, or changed', async () => {
  const keys = await keysOf(3);
  const { publicKey } = keys.signing;
  const thief = { ...(await keysOf(5)), signing: deviceKeyFromSeed(new Uint8Array(32).fill(6)) };
  const changed = await makeSealCard(accountId, keys);
  changed[50] = (changed[50] ?? 0) ^ 1;
  const cards = [
    await makeSealCard(accountId, thief),
    await makeSealCard(new Uint8Array(16).fill(8), keys),
    changed,
    Uint8Array.of(1, 2, 3),
  ];
  for (const card of cards) {
    const store = await newStore();
    await tell(store, publicKey, card);
    expect(await findSealKey(store, chainWith(publicKey))).toBeUndefined();
  }
});

test('the device that set a key before there were seal keys goes on, and forgets what opened records', async () => {
  const keys = await keysOf(3);
  const { publicKey } = keys.signing;
  const at = migrations.findIndex(({ id }) => id === '0012-recovery-seal');
  const files = new FaultyStoreFiles();
  const former = await openTestDatabase({ files, migrations: migrations.slice(0, at) });
  await former.transact((tx) =>
    tx.run(
      `INSERT INTO recovery (one, public_key, record_key, version, content_hash) VALUES (1, ?, ?, 4, ?)`,
      [publicKey, keys.recordKey, new Uint8Array(32)],
    ),
  );
  await former.close();
  const store = new AccountStore(await openTestDatabase({ files, migrations }), () => undefined);
  const found = await findSealKey(store, chainWith(publicKey));
  expect(found).toMatchObject({ version: 4, recordKey: null, contentHash: null });
  expect(await store.read(getRecovery)).toMatchObject({ recordKey: null, sealKey: found?.sealKey });
  const place = { accountId, version: 5 };
  const sealed = await sealRecoveryRecord(found?.sealKey ?? new Uint8Array(), place, Uint8Array.of(7));
  expect(await openRecoveryRecord(recoverySealSecret(keys.recordKey), place, sealed)).toEqual(
    Uint8Array.of(7),
  );
});
