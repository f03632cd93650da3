// What a chain says of guardians, and the rules for it (README of this package).
import {
  areEqual,
  chainGuardianEndSigningBytes,
  chainGuardianSigningBytes,
  chainPolicySigningBytes,
  limits,
  toHex,
} from '@ganira/protocol';
import type { GuardianOperation } from './chain-entry.ts';
import type { IdentityErrorCode } from './errors.ts';
import { isKeptSignatureValid } from './signatures.ts';

export interface ChainGuardian {
  /** Ed25519 public key, 32 bytes, for this child alone. */
  readonly key: Uint8Array;
  /** SHA-256 that binds the key to the guardian's account. */
  readonly commitment: Uint8Array;
}

export interface ChainPolicy {
  /** From 1. */
  readonly version: number;
  /** SHA-256 of the rules, serialised. */
  readonly digest: Uint8Array;
}

export interface Supervision {
  /** Said by the genesis; nothing changes it. */
  readonly isChild: boolean;
  /** Those who are so at present. */
  readonly guardians: readonly ChainGuardian[];
  /** The rules in force; what the last one said stays in force when a guardian ends, not when the last one does. */
  readonly policy: ChainPolicy | undefined;
}

interface Place {
  readonly accountId: Uint8Array;
  readonly previousHash: Uint8Array;
  readonly refuse: (code: IdentityErrorCode, message: string) => never;
}

/** What holds after an operation; each needs the guardian's signature for this account and this place. */
export function supervise(now: Supervision, operation: GuardianOperation, place: Place): Supervision {
  const { accountId, previousHash, refuse } = place;
  const { guardianKey, proof } = operation;
  if (!now.isChild) refuse('not_a_child', 'only the account of a child has guardians');
  const known = now.guardians.find(({ key }) => areEqual(key, guardianKey));
  if (operation.kind !== 'add-guardian' && known === undefined) {
    refuse('guardian_unknown', `no guardian with the key ${toHex(guardianKey)}`);
  }
  const isProven = (signed: Uint8Array): boolean => isKeptSignatureValid(guardianKey, signed, proof);
  const unproven = 'the guardian did not sign for this account and place';
  switch (operation.kind) {
    case 'add-guardian': {
      const { commitment } = operation;
      if (now.guardians.length >= limits.guardiansPerAccount) {
        refuse('too_many_guardians', `at most ${limits.guardiansPerAccount}`);
      }
      if (!isProven(chainGuardianSigningBytes(accountId, previousHash, commitment))) {
        refuse('proof_invalid', unproven);
      }
      return { ...now, guardians: [...now.guardians, { key: guardianKey, commitment }] };
    }
    case 'remove-guardian': {
      if (!isProven(chainGuardianEndSigningBytes(accountId, previousHash))) refuse('proof_invalid', unproven);
      const guardians = now.guardians.filter((guardian) => guardian !== known);
      return { ...now, guardians, policy: guardians.length === 0 ? undefined : now.policy };
    }
    case 'set-policy': {
      const { version, digest } = operation;
      const expected = (now.policy?.version ?? 0) + 1;
      if (version !== expected)
        refuse('policy_version_gap', `policy version ${version}, expected ${expected}`);
      if (!isProven(chainPolicySigningBytes(accountId, previousHash, { version, digest }))) {
        refuse('proof_invalid', unproven);
      }
      return { ...now, policy: { version, digest } };
    }
  }
}
