// What own devices seal the recovery record to. Whoever makes a recovery key signs it with that, and
// the self group tells it to the other devices: no device can pass off another one.
import { isSignatureValid, signBytes, type DeviceKey, type VerifiedChain } from '@ganira/identity';
import { areEqual, create, decode, recoverySealKeySigningBytes, toBinary } from '@ganira/protocol';
import { RecoverySealCardSchema } from '@ganira/protocol/recovery';
import { readCard } from '../devices/records/record-kind.ts';
import { readShared, share } from '../devices/self-records.ts';
import type { Random } from '../ports.ts';
import type { Tx } from '../store/database/database.ts';
import { getRecovery, putRecovery, type RecoveryRow } from '../store/recovery-store.ts';
import type { AccountStore } from '../store/store.ts';

export interface KeptSealKey extends RecoveryRow {
  sealKey: Uint8Array;
}

const cardLimit = 2_048;
const sealKeyLength = 1_216;

export interface RecoveryKeys {
  /** On the identity chain. */
  signing: DeviceKey;
  /** Opens a record of the first format. */
  recordKey: Uint8Array;
  /** Opens the record. */
  sealSecret: Uint8Array;
}

/** All that follows from the key on paper. */
export async function recoveryKeys(key: Uint8Array): Promise<RecoveryKeys> {
  const { recoveryRecordKey, recoverySealSecret, recoverySigningKey } =
    await import('@ganira/crypto/recovery-key');
  const recordKey = recoveryRecordKey(key);
  return { signing: recoverySigningKey(key), recordKey, sealSecret: recoverySealSecret(recordKey) };
}

/** While the recovery key is at hand: what its owner's devices need to write the record. */
export async function makeSealCard(accountId: Uint8Array, keys: RecoveryKeys): Promise<Uint8Array> {
  const { recoverySealKey } = await import('@ganira/crypto/recovery-record');
  const sealKey = await recoverySealKey(keys.sealSecret);
  const signature = signBytes(keys.signing.secretKey, recoverySealKeySigningBytes(accountId, sealKey));
  return toBinary(RecoverySealCardSchema, create(RecoverySealCardSchema, { sealKey, signature }));
}

export async function shareSealCard(
  tx: Tx,
  random: Random,
  { publicKey, card }: { publicKey: Uint8Array; card: Uint8Array },
): Promise<void> {
  await share(tx, random, { kind: 'recovery', key: publicKey, value: card });
}

/** @returns undefined where there is no recovery key, or nobody told this device what follows from it. */
export async function findSealKey(
  store: AccountStore,
  chain: VerifiedChain,
): Promise<KeptSealKey | undefined> {
  const { recoveryKey } = chain;
  if (recoveryKey === undefined) return undefined;
  const { row, card } = await store.read(async (tx) => ({
    row: await getRecovery(tx),
    card: await readShared(tx, 'recovery', recoveryKey),
  }));
  const known = row !== undefined && areEqual(row.publicKey, recoveryKey) ? row : undefined;
  if (known?.sealKey) return { ...known, sealKey: known.sealKey };
  const sealKey = readSealCard(card, { accountId: chain.accountId, recoveryKey }) ?? (await derived(known));
  if (sealKey === undefined) return undefined;
  const version = row?.version ?? 0;
  await store.change((tx) => putRecovery(tx, { publicKey: recoveryKey, sealKey, version }));
  return {
    publicKey: recoveryKey,
    sealKey,
    recordKey: null,
    version,
    contentHash: null,
    incarnation: null,
    writtenAt: known?.writtenAt ?? 0,
  };
}

function readSealCard(
  value: Uint8Array | undefined,
  of: { accountId: Uint8Array; recoveryKey: Uint8Array },
): Uint8Array | undefined {
  const card = value && readCard(() => decode(RecoverySealCardSchema, value, cardLimit));
  if (card?.sealKey.length !== sealKeyLength) return undefined;
  const signed = recoverySealKeySigningBytes(of.accountId, card.sealKey);
  return isSignatureValid(of.recoveryKey, signed, card.signature) ? card.sealKey : undefined;
}

/** The device that set a key before devices shared it goes on alone: nobody signed for it. */
async function derived(known: RecoveryRow | undefined): Promise<Uint8Array | undefined> {
  if (!known?.recordKey) return undefined;
  const { recoverySealSecret } = await import('@ganira/crypto/recovery-key');
  const { recoverySealKey } = await import('@ganira/crypto/recovery-record');
  return await recoverySealKey(recoverySealSecret(known.recordKey));
}
