// The MLS basic credential of every leaf: 1 version byte, account id, device id, chain head.
import { areEqual, concatBytes, limits } from '@ganira/protocol';
import type { Credential } from 'ts-mls';
import { CryptoError } from '../errors.ts';

export interface LeafIdentity {
  /** 16 bytes. */
  readonly accountId: Uint8Array;
  /** 16 bytes; unique in a group. */
  readonly deviceId: Uint8Array;
  /** SHA-256, the head of the account's identity chain at which the device was active. */
  readonly chainHead: Uint8Array;
}

const version = 1;
const deviceAt = 1 + limits.id;
const headAt = deviceAt + limits.id;
const encodedLength = headAt + limits.hash;

export function encodeLeafIdentity(identity: LeafIdentity): Uint8Array {
  const { accountId, deviceId, chainHead } = identity;
  if (accountId.length !== limits.id || deviceId.length !== limits.id || chainHead.length !== limits.hash) {
    throw new CryptoError(
      'usage',
      `leaf identity: ${accountId.length}, ${deviceId.length}, ${chainHead.length} bytes, expected 16, 16, 32`,
    );
  }
  return concatBytes(Uint8Array.of(version), accountId, deviceId, chainHead);
}

/** @returns undefined for any other layout or version. */
export function decodeLeafIdentity(bytes: Uint8Array): LeafIdentity | undefined {
  if (bytes.length !== encodedLength || bytes[0] !== version) return undefined;
  return {
    accountId: bytes.slice(1, deviceAt),
    deviceId: bytes.slice(deviceAt, headAt),
    chainHead: bytes.slice(headAt),
  };
}

export function toCredential(identity: LeafIdentity): Credential {
  return { credentialType: 'basic', identity: encodeLeafIdentity(identity) };
}

export function fromCredential(credential: Credential): LeafIdentity | undefined {
  if (credential.credentialType !== 'basic' || !('identity' in credential)) return undefined;
  return decodeLeafIdentity(credential.identity);
}

export function isSameDevice(a: LeafIdentity, b: LeafIdentity): boolean {
  return areEqual(a.accountId, b.accountId) && areEqual(a.deviceId, b.deviceId);
}
