// For tests of this package only: people with devices whose keys come from a counter.
import {
  create,
  ChainEntryBodySchema,
  ChainEntrySchema,
  chainEntrySigningBytes,
  toBinary,
} from '@ganira/protocol';
import { sha256 } from '@noble/hashes/sha2.js';
import {
  appendAddDevice,
  createGenesis,
  deviceKeyFromSeed,
  extendChain,
  IdentityError,
  proveDevice,
  signBytes,
  verifyChain,
  type ChainSigner,
  type DeviceKey,
  type VerifiedChain,
} from './index.ts';

export interface TestDevice {
  readonly deviceId: Uint8Array;
  readonly key: DeviceKey;
  readonly signer: ChainSigner;
}

export const signedAt = 1_700_000_000n;

export function bytesOf(label: string, length = 16): Uint8Array {
  return sha256(new TextEncoder().encode(label)).slice(0, length);
}

export function deviceOf(label: string): TestDevice {
  const key = deviceKeyFromSeed(bytesOf(`key ${label}`, 32));
  const deviceId = bytesOf(`device ${label}`);
  return { deviceId, key, signer: { kind: 'device', deviceId, secretKey: key.secretKey } };
}

export function recoveryOf(label: string): { readonly key: DeviceKey; readonly signer: ChainSigner } {
  const key = deviceKeyFromSeed(bytesOf(`recovery ${label}`, 32));
  return { key, signer: { kind: 'recovery', secretKey: key.secretKey } };
}

export function chainOf(account: string, device: TestDevice): VerifiedChain {
  const { deviceId, key } = device;
  return verifyChain([createGenesis({ accountId: bytesOf(account), deviceId, deviceKey: key, signedAt })]);
}

export function withDevice(chain: VerifiedChain, signer: ChainSigner, device: TestDevice): VerifiedChain {
  return extendChain(chain, [addEntry(chain, signer, device)]);
}

export function addEntry(chain: VerifiedChain, signer: ChainSigner, device: TestDevice): Uint8Array {
  return appendAddDevice(chain, signer, {
    device: { deviceId: device.deviceId, signingKey: device.key.publicKey },
    proof: proveDevice(chain, device.key.secretKey),
    signedAt,
  });
}

type BodyInit = Parameters<typeof create<typeof ChainEntryBodySchema>>[1] & object;

/** An entry that follows the chain, signed by this secret, with whatever is wanted wrong. */
export function forgedEntry(chain: VerifiedChain, secretKey: Uint8Array, wrong: BodyInit): Uint8Array {
  const body = toBinary(
    ChainEntryBodySchema,
    create(ChainEntryBodySchema, {
      version: 1,
      accountId: chain.accountId,
      sequence: chain.length,
      previousHash: chain.head,
      signedAt,
      ...wrong,
    }),
  );
  return signedEntry(body, secretKey);
}

export function signedEntry(body: Uint8Array, secretKey: Uint8Array): Uint8Array {
  const signature = signBytes(secretKey, chainEntrySigningBytes(body));
  return toBinary(ChainEntrySchema, create(ChainEntrySchema, { body, signature }));
}

/** The code of the IdentityError that this throws; anything else passes through. */
export function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof IdentityError) return error.code;
    throw error;
  }
  return 'accepted';
}
