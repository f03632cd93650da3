import { Aes128Gcm, Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, type KemInterface } from '@hpke/core';
import { getCiphersuiteFromName, type CiphersuiteImpl } from 'ts-mls';
import { makeHashImpl } from 'ts-mls/crypto/implementation/default/makeHashImpl.js';
import { makeKdf, makeKdfImpl } from 'ts-mls/crypto/implementation/default/makeKdfImpl.js';
import { makeGenericHpke } from 'ts-mls/crypto/implementation/hpke.js';
import { CryptoError } from '../errors.ts';
import type { RandomBytes } from '../random.ts';
import { aesGcm } from './aes-gcm.ts';
import { checkSignature, makeSignature } from './signatures.ts';

/** X25519 and ML-KEM-768 together: what is recorded today stays closed to a quantum computer. */
export const hybridSuite = 'MLS_256_XWING_AES256GCM_SHA512_Ed25519';
/** Without post-quantum protection, for groups that the hybrid suite is too heavy for. */
export const classicalSuite = 'MLS_128_DHKEMX25519_AES128GCM_SHA256_Ed25519';

export type SuiteName = typeof hybridSuite | typeof classicalSuite;

export function isSuiteName(name: string): name is SuiteName {
  return name === hybridSuite || name === classicalSuite;
}

/** Put together of the library's parts: its provider knows all suites, and carries what only others need. */
export async function loadSuite(name: SuiteName, random: RandomBytes): Promise<CiphersuiteImpl> {
  const { hash, hpke } = getCiphersuiteFromName(name);
  const suite = new CipherSuite({
    kem: await loadKem(name),
    kdf: makeKdf(hpke.kdf),
    aead: name === classicalSuite ? new Aes128Gcm() : new Aes256Gcm(),
  });
  const parts = {
    name,
    kdf: makeKdfImpl(makeKdf(hpke.kdf)),
    hash: makeHashImpl(crypto.subtle, hash),
    hpke: await makeGenericHpke(hpke, aesGcm, suite),
  };
  return withStrictSignatures(parts, random);
}

async function loadKem(name: SuiteName): Promise<KemInterface> {
  if (name === classicalSuite) return new DhkemX25519HkdfSha256();
  const { XWing } = await loadXWing();
  return new XWing();
}

const loadXWing = () => import('../x-wing.ts');

/** What the hybrid suite needs, before there is an account. */
export async function preloadHybridSuite(): Promise<void> {
  await loadXWing();
}

/**
 * Signatures are made and judged as on the identity chain: each browser decides edge cases of Ed25519
 * in its own way, and a member could fork a group with a signature that only some accept.
 */
export function withStrictSignatures(
  suite: Omit<CiphersuiteImpl, 'rng' | 'signature'>,
  random: RandomBytes,
): CiphersuiteImpl {
  return {
    ...suite,
    rng: { randomBytes: random },
    signature: {
      sign: makeSignature,
      verify: checkSignature,
      keygen: async () => {
        throw new CryptoError('internal', 'devices bring their own signing keys');
      },
    },
  };
}
