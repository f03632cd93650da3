// What the devices of an account share: records, of which the newest holds on all of them alike.
import { areEqual, compareBytes, create, limits, SelfRecordSchema, type SelfRecord } from '@ganira/protocol';
import type { Random } from '../ports.ts';
import type { ReadTx, Tx } from '../store/database/database.ts';
import { enqueue, hasQueuedSelfUpdate } from '../store/outbox-store.ts';
import { getAccount } from '../store/account-store.ts';
import { getSelfGroupId, listOwnDevices } from '../store/own-device-store.ts';
import {
  getRecord,
  hasDirtyRecords,
  listDirtyRecords,
  listRecordsOfKey,
  markRecordTold,
  nextSyncCounter,
  putRecordRow,
  type SyncRecordRow,
} from '../store/sync-store.ts';
import { kindOf, type RecordName } from './records/index.ts';
import type { RecordScene } from './records/record-kind.ts';

/** Bytes of records in one message; a longer record goes alone. */
const pageSize = 14_000;
const mostInPage = 200;
const longestKind = 32;
const longestKey = 64;
/** No honest device counts so far. */
const mostCounted = 2 ** 48;

/**
 * Does the first one hold? By counter, then by device, then by value, so that all agree in whatever
 * order they hear of them.
 */
export function isNewer(
  a: Pick<SyncRecordRow, 'counter' | 'deviceId' | 'value'>,
  b: Pick<SyncRecordRow, 'counter' | 'deviceId' | 'value'>,
): boolean {
  if (a.counter !== b.counter) return a.counter > b.counter;
  const byDevice = compareBytes(a.deviceId, b.deviceId);
  return (byDevice === 0 ? compareBytes(a.value, b.value) : byDevice) > 0;
}

/** Something of this device's own, which it has done already: the others will hear of it. */
export async function share(
  tx: Tx,
  random: Random,
  record: { kind: RecordName; key: Uint8Array; value: Uint8Array },
): Promise<void> {
  const known = await getRecord(tx, record.kind, record.key);
  if (known !== undefined && areEqual(known.value, record.value)) return;
  const deviceId = (await getAccount(tx))?.deviceId;
  if (deviceId === undefined) return;
  await putRecordRow(tx, { ...record, counter: await nextSyncCounter(tx), deviceId }, { isDirty: true });
  await tellRecords(tx, random);
}

/** What waits to be told goes with the next message of the self group, where there is one. */
export async function tellRecords(tx: Tx, random: Random): Promise<void> {
  if (!(await hasDirtyRecords(tx)) || (await hasQueuedSelfUpdate(tx))) return;
  await enqueueUpdate(tx, random);
}

async function enqueueUpdate(tx: Tx, random: Random): Promise<void> {
  const groupId = await getSelfGroupId(tx);
  const account = await getAccount(tx);
  const hasOthers = (await listOwnDevices(tx)).length > 0;
  if (groupId === undefined || account === undefined || !hasOthers) return;
  await enqueue(tx, {
    conversation: account.accountId,
    groupId,
    kind: 'self-update',
    content: null,
    messageId: random.bytes(limits.id),
  });
}

/** The next page of what waits. They count as told: the envelope that holds them is kept. */
export async function takePage(tx: Tx, random: Random): Promise<SelfRecord[]> {
  const page: SelfRecord[] = [];
  let size = 0;
  for (const row of await listDirtyRecords(tx, mostInPage)) {
    size += row.key.length + row.value.length + longestKind + longestKey;
    if (page.length > 0 && size > pageSize) break;
    page.push(create(SelfRecordSchema, { ...row, counter: BigInt(row.counter) }));
    await markRecordTold(tx, row);
  }
  if (await hasDirtyRecords(tx)) await enqueueUpdate(tx, random);
  return page;
}

/** What another device of this account says. */
export async function applyRecords(
  tx: Tx,
  records: readonly SelfRecord[],
  scene: Omit<RecordScene, 'applyAgain'>,
): Promise<void> {
  for (const record of records) {
    const row = readRecord(record);
    if (row === undefined) continue;
    const known = await getRecord(tx, row.kind, row.key);
    if (known !== undefined && !isNewer(row, known)) continue;
    await putRecordRow(tx, row, { isDirty: false });
    await kindOf(row.kind)?.apply(tx, row, {
      ...scene,
      applyAgain: (again, key) => applyKey(again, key, scene),
    });
  }
}

function readRecord(record: SelfRecord): SyncRecordRow | undefined {
  const { kind, key, value, deviceId } = record;
  const counter = Number(record.counter);
  const isWhole =
    kind.length <= longestKind &&
    key.length <= longestKey &&
    deviceId.length === limits.id &&
    counter <= mostCounted;
  return isWhole ? { kind, key, value, counter, deviceId } : undefined;
}

/** Records that were there before what they are about. */
async function applyKey(tx: Tx, key: Uint8Array, scene: Omit<RecordScene, 'applyAgain'>): Promise<void> {
  for (const row of await listRecordsOfKey(tx, key)) {
    if (row.kind === 'contact') continue;
    await kindOf(row.kind)?.apply(tx, row, { ...scene, applyAgain: async () => undefined });
  }
}

/** @returns undefined where it was never said or is over. */
export async function readShared(
  tx: ReadTx,
  kind: RecordName,
  key: Uint8Array,
): Promise<Uint8Array | undefined> {
  const record = await getRecord(tx, kind, key);
  return record === undefined || record.value.length === 0 ? undefined : record.value;
}
