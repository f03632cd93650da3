import { isSignatureValid, signBytes } from '@ganira/identity';
import { defaultCryptoProvider, getCiphersuiteFromName, type CiphersuiteImpl } from 'ts-mls';
import { CryptoError } from '../errors.ts';
import type { RandomBytes } from '../random.ts';

/** X25519 and ML-KEM-768 together: what is recorded today stays closed to a quantum computer. */
export const hybridSuite = 'MLS_256_XWING_AES256GCM_SHA512_Ed25519';
/** Without post-quantum protection, for groups that the hybrid suite is too heavy for. */
export const classicalSuite = 'MLS_128_DHKEMX25519_AES128GCM_SHA256_Ed25519';

export type SuiteName = typeof hybridSuite | typeof classicalSuite;

export function isSuiteName(name: string): name is SuiteName {
  return name === hybridSuite || name === classicalSuite;
}

export async function loadSuite(name: SuiteName, random: RandomBytes): Promise<CiphersuiteImpl> {
  return withStrictSignatures(
    await defaultCryptoProvider.getCiphersuiteImpl(getCiphersuiteFromName(name)),
    random,
  );
}

/**
 * Signatures are made and checked as on the identity chain. WebCrypto would be faster, but each
 * browser decides edge cases of Ed25519 in its own way, and a member could fork a group with a
 * signature that only some accept.
 */
export function withStrictSignatures(suite: CiphersuiteImpl, random: RandomBytes): CiphersuiteImpl {
  return {
    ...suite,
    rng: { randomBytes: random },
    signature: {
      sign: async (secretKey, message) => signBytes(secretKey, message),
      verify: async (publicKey, message, signature) => isSignatureValid(publicKey, message, signature),
      keygen: async () => {
        throw new CryptoError('internal', 'devices bring their own signing keys');
      },
    },
  };
}
