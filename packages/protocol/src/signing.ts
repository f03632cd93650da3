// The exact bytes that device keys sign. One prefix for each purpose, so that no signature
// serves for another.
import { concatBytes, utf8 } from './bytes.ts';
import type { StepUpPurpose } from './step-up.ts';

/** Authenticate.signature on the mailbox socket. */
export function mailboxSigningBytes(nonce: Uint8Array, sessionTokenHash: Uint8Array): Uint8Array {
  return concatBytes(utf8('ganira mailbox v1'), nonce, sessionTokenHash);
}

/** Binds a session to a device at sign-up and sign-in: `binding` is the server's random challenge. */
export function sessionSigningBytes(binding: Uint8Array, deviceId: Uint8Array): Uint8Array {
  return concatBytes(utf8('ganira session v1'), binding, deviceId);
}

/**
 * A sensitive request: the proof of a step-up, what it is for, and SHA-256 of what is asked for: of
 * the body as it is sent, or, for chain entries, of the SHA-256 of each.
 */
export function stepUpSigningBytes(
  proof: Uint8Array,
  purpose: StepUpPurpose,
  contentHash: Uint8Array,
): Uint8Array {
  return concatBytes(utf8('ganira step-up v1'), proof, contentHash, utf8(purpose));
}

/** At the start of a sign-in: shows that a device of the account asks, before any guess is answered. */
export function signInSigningBytes(accountId: Uint8Array, startLoginRequest: string): Uint8Array {
  return concatBytes(utf8('ganira sign-in v1'), accountId, utf8(startLoginRequest));
}

/** A device that was opened with its PIN: the tries start anew. */
export function pinSigningBytes(challenge: Uint8Array, deviceId: Uint8Array): Uint8Array {
  return concatBytes(utf8('ganira pin v1'), challenge, deviceId);
}

export function chainEntrySigningBytes(body: Uint8Array): Uint8Array {
  return concatBytes(utf8('ganira chain entry v1'), body);
}

export function chainDeviceSigningBytes(accountId: Uint8Array, previousHash: Uint8Array): Uint8Array {
  return concatBytes(utf8('ganira chain device v1'), accountId, previousHash);
}

export function chainGuardianSigningBytes(
  accountId: Uint8Array,
  previousHash: Uint8Array,
  commitment: Uint8Array,
): Uint8Array {
  return concatBytes(utf8('ganira chain guardian v1'), accountId, previousHash, commitment);
}

export function chainGuardianEndSigningBytes(accountId: Uint8Array, previousHash: Uint8Array): Uint8Array {
  return concatBytes(utf8('ganira chain guardian end v1'), accountId, previousHash);
}

export function chainPolicySigningBytes(
  accountId: Uint8Array,
  previousHash: Uint8Array,
  policy: { version: number; digest: Uint8Array },
): Uint8Array {
  const version = new Uint8Array(4);
  new DataView(version.buffer).setUint32(0, policy.version);
  return concatBytes(utf8('ganira chain policy v1'), accountId, previousHash, version, policy.digest);
}

export function introductionSigningBytes(statement: Uint8Array): Uint8Array {
  return concatBytes(utf8('ganira introduction v1'), statement);
}

export function resyncSigningBytes(body: Uint8Array): Uint8Array {
  return concatBytes(utf8('ganira resync v1'), body);
}

/** By the device that gives messages, or by the one that gets them. */
export function historySigningBytes(what: 'offer' | 'answer', body: Uint8Array): Uint8Array {
  return concatBytes(utf8(`ganira history ${what} v1`), body);
}

/** Shows the recovery key: for what is kept for it. */
export function recoveryOpenSigningBytes(binding: Uint8Array, accountId: Uint8Array): Uint8Array {
  return concatBytes(utf8('ganira recovery open v1'), binding, accountId);
}

/** Shows the recovery key: for a new device. The hashes are SHA-256. */
export function recoveryFinishSigningBytes(
  binding: Uint8Array,
  finish: {
    accountId: Uint8Array;
    /** Of the hashes of the entries, one after the other. */
    entriesHash: Uint8Array;
    /** Of the OPAQUE registration record, as text. */
    recordHash: Uint8Array;
  },
): Uint8Array {
  const { accountId, entriesHash, recordHash } = finish;
  return concatBytes(utf8('ganira recovery finish v1'), binding, accountId, entriesHash, recordHash);
}

/** By a device that writes the recovery record, for the server. @param recordHash SHA-256 of the record */
export function recoveryRecordSigningBytes(version: number, recordHash: Uint8Array): Uint8Array {
  return concatBytes(utf8('ganira recovery record v1'), eightBytes(version), recordHash);
}

/** By the same device, inside the seal: for whoever opens it with the recovery key. */
export function recoveryContentSigningBytes(content: {
  accountId: Uint8Array;
  version: number;
  /** The one on the chain. */
  recoveryKey: Uint8Array;
  /** SHA-256 of the serialised RecoveryRecord. */
  contentHash: Uint8Array;
}): Uint8Array {
  const { accountId, version, recoveryKey, contentHash } = content;
  const prefix = utf8('ganira recovery content v1');
  return concatBytes(prefix, accountId, eightBytes(version), recoveryKey, contentHash);
}

/** By the recovery key: what own devices seal the record to. */
export function recoverySealKeySigningBytes(accountId: Uint8Array, sealKey: Uint8Array): Uint8Array {
  return concatBytes(utf8('ganira recovery seal key v1'), accountId, sealKey);
}

function eightBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}
