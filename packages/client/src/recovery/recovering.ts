// Coming back with the recovery key on a device that has nothing: it asks the server for what is kept
// for the key, judges it, and puts itself on the identity chain in the place of all that were there.
import {
  isFirstRecoveryRecord,
  openFirstRecoveryRecord,
  openRecoveryRecord,
} from '@ganira/crypto/recovery-record';
import {
  appendAddDevice,
  appendRemoveDevice,
  extendChain,
  IdentityError,
  isSignatureValid,
  proveDevice,
  signBytes,
  verifyChain,
  type DeviceKey,
  type VerifiedChain,
} from '@ganira/identity';
import {
  areEqual,
  concatBytes,
  decode,
  limits,
  recoveryContentSigningBytes,
  recoveryFinishSigningBytes,
  recoveryOpenSigningBytes,
  sessionSigningBytes,
  toBase64Url,
  utf8,
  type AccountId,
  type EndpointReply,
} from '@ganira/protocol';
import {
  RecoveryRecordSchema,
  SignedRecoveryRecordSchema,
  type RecoveryRecord,
} from '@ganira/protocol/recovery';
import { sha256 } from '@noble/hashes/sha2.js';
import { startRegistration } from '../account/opaque.ts';
import { bytesOf } from '../account/signing-in.ts';
import { ClientError } from '../errors.ts';
import type { HttpApi } from '../net/http-api.ts';
import { recordFormat } from './record-content.ts';
import type { RecoveryKeys } from './seal-key.ts';

export interface FoundRecord {
  version: number;
  content: RecoveryRecord;
}

export interface Recovery {
  chain: VerifiedChain;
  record: FoundRecord | undefined;
  /** Puts the device on the chain. @returns the session token. */
  finish(device: { deviceId: Uint8Array; key: DeviceKey; now: number }): Promise<FinishedRecovery>;
}

export interface FinishedRecovery {
  chain: VerifiedChain;
  removedDevices: number;
  sessionToken: Uint8Array;
}

/**
 * @throws ClientError `recovery_refused`, `identity_refused` when the server gave another chain,
 * `recovery_record_unreadable`, or without `acceptOld` `recovery_record_old`.
 */
export async function openRecovery(
  http: HttpApi,
  keys: RecoveryKeys,
  input: { accountId: AccountId; password: string; acceptOld: boolean },
): Promise<Recovery> {
  const { accountId } = input;
  const account = toBase64Url(accountId);
  const registration = await startRegistration(input.password);
  const started = await http.call('recoveryStart', { accountId: account });
  const opened = await http.call('recoveryOpen', {
    accountId: account,
    binding: started.binding,
    registrationRequest: registration.registrationRequest,
    signature: sign(keys.signing, recoveryOpenSigningBytes(bytesOf(started.binding), accountId)),
  });
  const chain = readChain(opened.chain, accountId, keys);
  const record = await readRecord(opened.record, keys, chain);
  checkAge(chain, record, input.acceptOld);
  return {
    chain,
    record,
    finish: async ({ deviceId, key, now }) => {
      const change = replaceDevices(chain, { keys, deviceId, key, now });
      const registrationRecord = registration.finish(opened.registrationResponse);
      const binding = bytesOf(opened.binding);
      const signed = recoveryFinishSigningBytes(binding, {
        accountId,
        entriesHash: sha256(concatBytes(...change.entries.map((entry) => sha256(entry)))),
        recordHash: sha256(utf8(registrationRecord)),
      });
      const finished = await http.call('recoveryFinish', {
        accountId: account,
        binding: opened.binding,
        entries: change.entries.map(toBase64Url),
        registrationRecord,
        deviceId: toBase64Url(deviceId),
        deviceSignature: sign(key, sessionSigningBytes(binding, deviceId)),
        signature: sign(keys.signing, signed),
      });
      return {
        chain: change.chain,
        removedDevices: chain.activeDevices.length,
        sessionToken: bytesOf(finished.sessionToken),
      };
    },
  };
}

function sign(key: DeviceKey, bytes: Uint8Array): string {
  return toBase64Url(signBytes(key.secretKey, bytes));
}

function readChain(entries: readonly string[], accountId: AccountId, keys: RecoveryKeys): VerifiedChain {
  try {
    const chain = verifyChain(entries.map(bytesOf), { accountId });
    if (areEqual(chain.recoveryKey ?? new Uint8Array(), keys.signing.publicKey)) return chain;
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
    throw new ClientError('identity_refused', error.code);
  }
  throw new ClientError('identity_refused', 'the chain names another recovery key');
}

async function readRecord(
  record: EndpointReply<'recoveryOpen'>['record'],
  keys: RecoveryKeys,
  chain: VerifiedChain,
): Promise<FoundRecord | undefined> {
  if (record === undefined) return undefined;
  const { version } = record;
  const opened = await openRecord(bytesOf(record.record), { accountId: chain.accountId, version }, keys);
  const { content } = opened;
  if (content.format !== recordFormat)
    throw new ClientError('recovery_record_unreadable', `format ${content.format}: of a newer version`);
  // The record can't be forged: a chain that begins otherwise was.
  if (!areEqual(content.genesisHash, chain.genesisHash) || !chain.isOnChain(content.chainHead))
    throw new ClientError('identity_refused', 'the identity chain is not the one of the record');
  if (!opened.isWrittenBy(chain))
    throw new ClientError('recovery_record_unreadable', 'no device that the account had then wrote it');
  return { version, content };
}

interface OpenedRecord {
  content: RecoveryRecord;
  /** Did a device write it that was on the chain, at the head that it names? */
  isWrittenBy(chain: VerifiedChain): boolean;
}

async function openRecord(
  sealed: Uint8Array,
  place: { accountId: Uint8Array; version: number },
  keys: RecoveryKeys,
): Promise<OpenedRecord> {
  const limit = limits.recoveryRecord;
  try {
    if (isFirstRecoveryRecord(sealed)) {
      const record = await openFirstRecoveryRecord(keys.recordKey, place, sealed);
      // Its key was with the device that set the recovery key, and nowhere else.
      return { content: decode(RecoveryRecordSchema, record, limit), isWrittenBy: () => true };
    }
    const opened = await openRecoveryRecord(keys.sealSecret, place, sealed);
    const { deviceId, signature, record } = decode(SignedRecoveryRecordSchema, opened, limit);
    const content = decode(RecoveryRecordSchema, record, limit);
    const recoveryKey = keys.signing.publicKey;
    const signed = recoveryContentSigningBytes({ ...place, recoveryKey, contentHash: sha256(record) });
    return {
      content,
      isWrittenBy: (chain) => {
        const device = chain.deviceAt(content.chainHead, deviceId);
        return device !== undefined && isSignatureValid(device.signingKey, signed, signature);
      },
    };
  } catch {
    throw new ClientError('recovery_record_unreadable', 'the server changed it, or gave another one');
  }
}

function checkAge(chain: VerifiedChain, record: FoundRecord | undefined, acceptOld: boolean): void {
  if (acceptOld || (record !== undefined && areEqual(record.content.chainHead, chain.head))) return;
  const says = record === undefined ? 'there is none' : 'devices changed after it was written';
  throw new ClientError('recovery_record_old', says);
}

function replaceDevices(
  start: VerifiedChain,
  comer: { keys: RecoveryKeys; deviceId: Uint8Array; key: DeviceKey; now: number },
): { chain: VerifiedChain; entries: Uint8Array[] } {
  const { keys, deviceId, key, now } = comer;
  const signer = { kind: 'recovery', secretKey: keys.signing.secretKey } as const;
  const signedAt = BigInt(Math.floor(now / 1_000));
  const entries: Uint8Array[] = [];
  let chain = start;
  const add = (entry: Uint8Array) => {
    entries.push(entry);
    chain = extendChain(chain, [entry]);
  };
  for (const device of start.activeDevices) {
    add(appendRemoveDevice(chain, signer, { deviceId: device.deviceId, signedAt }));
  }
  const proof = proveDevice(chain, key.secretKey);
  add(appendAddDevice(chain, signer, { device: { deviceId, signingKey: key.publicKey }, proof, signedAt }));
  return { chain, entries };
}
