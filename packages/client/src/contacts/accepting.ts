// Founding a conversation: after a request was accepted, or again when it broke.
import { CryptoError, type DeviceSigner, type GroupEngine } from '@ganira/crypto';
import {
  areEqual,
  ContentSchema,
  create,
  GrantClass,
  IntroductionSchema,
  limits,
  toBinary,
  type TakenKeyPackages,
} from '@ganira/protocol';
import type { VerifiedChain } from '@ganira/identity';
import { sha256 } from '@noble/hashes/sha2.js';
import { ClientError } from '../errors.ts';
import { foundPair, type FoundedPair } from '../groups/commits.ts';
import type { Chains, PinnedAccount } from '../identity/chains.ts';
import type { DeliveryConnection } from '../net/delivery-connection.ts';
import type { Clock, Random } from '../ports.ts';
import type { OwnGrant } from '../store/grant-store.ts';

export interface FoundingParts {
  engine: GroupEngine;
  chains: Chains;
  delivery: DeliveryConnection;
  clock: Clock;
  random: Random;
  signer: () => DeviceSigner;
}

export interface PeerDevices {
  chain: VerifiedChain;
  keyPackages: Uint8Array[];
}

/**
 * Takes a key package of each device that the grant reaches, and judges all of it.
 * @throws ClientError `identity_refused` when the server gave keys that the chain doesn't name.
 */
export async function takePeerDevices(
  parts: FoundingParts,
  grant: Uint8Array,
  pinned: PinnedAccount,
): Promise<PeerDevices> {
  const taken = await parts.delivery.takeKeyPackages(grant);
  if (!areEqual(taken.accountId, pinned.accountId)) {
    throw new ClientError('identity_refused', 'the key packages are of another account');
  }
  const chain = parts.chains.check(taken.chain, pinned);
  const keyPackages = await parts.chains.during([chain], async () => {
    const checked: Uint8Array[] = [];
    for (const device of taken.devices) checked.push(await checkDevice(parts, chain, device));
    return checked;
  });
  if (keyPackages.length === 0) throw new ClientError('identity_refused', 'no device of theirs has keys');
  return { chain, keyPackages };
}

async function checkDevice(
  { engine, chains }: FoundingParts,
  chain: VerifiedChain,
  device: TakenKeyPackages['devices'][number],
): Promise<Uint8Array> {
  try {
    const keyPackage = await engine.readKeyPackage(device.keyPackage);
    const { identity } = keyPackage;
    const isTheirs =
      areEqual(identity.accountId, chain.accountId) &&
      areEqual(identity.deviceId, device.deviceId) &&
      chain.activeDevices.some((active) => areEqual(active.deviceId, identity.deviceId)) &&
      chains.isLeafValid(identity, keyPackage.signaturePublicKey);
    if (isTheirs) return device.keyPackage;
  } catch (error) {
    if (!(error instanceof CryptoError)) throw error;
    throw new ClientError('identity_refused', `a key package is not usable: ${error.code}`);
  }
  throw new ClientError('identity_refused', 'a key package is not of an active device of theirs');
}

export async function foundWith(
  parts: FoundingParts,
  peer: PeerDevices & { grant: Uint8Array; generation: number },
): Promise<FoundedPair> {
  const signer = parts.signer();
  const own = parts.chains.get(signer.identity.accountId);
  if (own === undefined) throw new ClientError('internal', 'the own identity chain is missing');
  return await parts.chains.during([peer.chain], () =>
    foundPair({ engine: parts.engine, random: parts.random }, signer, {
      accountId: peer.chain.accountId,
      generation: peer.generation,
      keyPackages: peer.keyPackages,
      grant: peer.grant,
      chains: [own, peer.chain],
    }),
  );
}

/** A grant for one person, to be handed over inside the conversation. */
export function makeContactGrant(random: Random, accountId: Uint8Array): OwnGrant {
  const secret = random.bytes(limits.grant);
  return {
    hash: sha256(secret),
    secret,
    class: GrantClass.CONTACT,
    accountId,
    expiresAtSeconds: 0,
    uses: 0,
  };
}

/** The first content from each side. */
export function introductionContent(name: string, grant: Uint8Array): Uint8Array {
  return toBinary(
    ContentSchema,
    create(ContentSchema, {
      body: { case: 'introduction', value: create(IntroductionSchema, { name, grant }) },
    }),
  );
}
