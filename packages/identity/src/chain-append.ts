// Making entries. Each is checked by the rules before it is handed out: nobody publishes what
// others would refuse.
import {
  chainDeviceSigningBytes,
  chainGuardianEndSigningBytes,
  chainGuardianSigningBytes,
  chainPolicySigningBytes,
} from '@ganira/protocol';
import { writeChainEntry, type ChainDeviceKey, type ChainOperation } from './chain-entry.ts';
import type { ChainGuardian, ChainPolicy } from './chain-guardians.ts';
import { signBytes, type DeviceKey } from './signatures.ts';
import { extendChain, verifyChain, type VerifiedChain } from './verified-chain.ts';

export type ChainSigner =
  | { readonly kind: 'device'; readonly deviceId: Uint8Array; readonly secretKey: Uint8Array }
  | { readonly kind: 'recovery'; readonly secretKey: Uint8Array };

export interface NewGenesis {
  /** 16 bytes. */
  readonly accountId: Uint8Array;
  /** 16 bytes. */
  readonly deviceId: Uint8Array;
  readonly deviceKey: DeviceKey;
  /** Unix seconds. */
  readonly signedAt: bigint;
  /** Whether it may have guardians, for as long as it exists. */
  readonly isChild?: boolean;
}

/** @returns the serialised first ChainEntry of an account. */
export function createGenesis(genesis: NewGenesis): Uint8Array {
  const { accountId, deviceId, deviceKey, signedAt, isChild = false } = genesis;
  const entry = writeChainEntry(
    {
      accountId,
      sequence: 0,
      previousHash: new Uint8Array(),
      signedAt,
      signer: deviceId,
      operation: { kind: 'genesis', device: { deviceId, signingKey: deviceKey.publicKey }, isChild },
    },
    deviceKey.secretKey,
  );
  verifyChain([entry]);
  return entry;
}

/** The new device's proof that it holds its key, for this account and right after this head. */
export function proveDevice(
  chain: Pick<VerifiedChain, 'accountId' | 'head'>,
  secretKey: Uint8Array,
): Uint8Array {
  return signBytes(secretKey, chainDeviceSigningBytes(chain.accountId, chain.head));
}

export interface NewDevice {
  readonly device: ChainDeviceKey;
  /** From `proveDevice` on the new device. */
  readonly proof: Uint8Array;
  readonly signedAt: bigint;
}

/** @returns the serialised ChainEntry; throws IdentityError when the rules don't allow it. */
export function appendAddDevice(chain: VerifiedChain, signer: ChainSigner, added: NewDevice): Uint8Array {
  const { device, proof, signedAt } = added;
  return append(chain, signer, { operation: { kind: 'add-device', device, proof }, signedAt });
}

/** @returns the serialised ChainEntry; throws IdentityError when the rules don't allow it. */
export function appendRemoveDevice(
  chain: VerifiedChain,
  signer: ChainSigner,
  removed: { readonly deviceId: Uint8Array; readonly signedAt: bigint },
): Uint8Array {
  const { deviceId, signedAt } = removed;
  return append(chain, signer, { operation: { kind: 'remove-device', deviceId }, signedAt });
}

/** @returns the serialised ChainEntry; throws IdentityError when the rules don't allow it. */
export function appendSetRecoveryKey(
  chain: VerifiedChain,
  signer: ChainSigner,
  set: { readonly recoveryKey: Uint8Array; readonly signedAt: bigint },
): Uint8Array {
  const { recoveryKey, signedAt } = set;
  return append(chain, signer, { operation: { kind: 'set-recovery-key', recoveryKey }, signedAt });
}

/**
 * A handle of 3 to 32 of a to z, 0 to 9 and _, the first one a letter; empty: none any more.
 * @returns the serialised ChainEntry; throws IdentityError when the rules don't allow it.
 */
export function appendSetHandle(
  chain: VerifiedChain,
  signer: ChainSigner,
  set: { readonly handle: string; readonly signedAt: bigint },
): Uint8Array {
  const { handle, signedAt } = set;
  return append(chain, signer, { operation: { kind: 'set-handle', handle }, signedAt });
}

type ChainPlace = Pick<VerifiedChain, 'accountId' | 'head'>;

/** On the guardian's side, each for one account and right after this head. */
export const guardianConsent = {
  add: (chain: ChainPlace, secretKey: Uint8Array, commitment: Uint8Array): Uint8Array =>
    signBytes(secretKey, chainGuardianSigningBytes(chain.accountId, chain.head, commitment)),
  remove: (chain: ChainPlace, secretKey: Uint8Array): Uint8Array =>
    signBytes(secretKey, chainGuardianEndSigningBytes(chain.accountId, chain.head)),
  policy: (chain: ChainPlace, secretKey: Uint8Array, policy: ChainPolicy): Uint8Array =>
    signBytes(secretKey, chainPolicySigningBytes(chain.accountId, chain.head, policy)),
};

interface Consented {
  /** From `guardianConsent`. */
  readonly proof: Uint8Array;
  readonly signedAt: bigint;
}

/** @returns the serialised ChainEntry; throws IdentityError when the rules don't allow it. */
export function appendAddGuardian(
  chain: VerifiedChain,
  signer: ChainSigner,
  { key: guardianKey, commitment, proof, signedAt }: ChainGuardian & Consented,
): Uint8Array {
  const operation = { kind: 'add-guardian', guardianKey, commitment, proof } as const;
  return append(chain, signer, { operation, signedAt });
}

/** @returns the serialised ChainEntry; throws IdentityError when the rules don't allow it. */
export function appendRemoveGuardian(
  chain: VerifiedChain,
  signer: ChainSigner,
  { key: guardianKey, proof, signedAt }: Pick<ChainGuardian, 'key'> & Consented,
): Uint8Array {
  const operation = { kind: 'remove-guardian', guardianKey, proof } as const;
  return append(chain, signer, { operation, signedAt });
}

/** @returns the serialised ChainEntry; throws IdentityError when the rules don't allow it. */
export function appendSetPolicy(
  chain: VerifiedChain,
  signer: ChainSigner,
  { key: guardianKey, proof, signedAt, ...policy }: Pick<ChainGuardian, 'key'> & ChainPolicy & Consented,
): Uint8Array {
  const operation = { kind: 'set-policy', guardianKey, proof, ...policy } as const;
  return append(chain, signer, { operation, signedAt });
}

function append(
  chain: VerifiedChain,
  signer: ChainSigner,
  what: { readonly operation: ChainOperation; readonly signedAt: bigint },
): Uint8Array {
  const entry = writeChainEntry(
    {
      accountId: chain.accountId,
      sequence: chain.length,
      previousHash: chain.head,
      signedAt: what.signedAt,
      signer: signer.kind === 'device' ? signer.deviceId : new Uint8Array(),
      operation: what.operation,
    },
    signer.secretKey,
  );
  extendChain(chain, [entry]);
  return entry;
}
