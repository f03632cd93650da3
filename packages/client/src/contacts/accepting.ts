// Founding a conversation: after a request was accepted, or again when it broke.
import { CryptoError, type DeviceSigner, type GroupEngine } from '@ganira/crypto';
import { areEqual, toHex, type TakenKeyPackages } from '@ganira/protocol';
import type { VerifiedChain } from '@ganira/identity';
import { ClientError, isTransient } from '../errors.ts';
import { foundGroup, type FoundedGroup, type Receiver } from '../groups/commits.ts';
import { IdentityContradiction } from '../identity/contradiction.ts';
import type { Chains, PinnedAccount } from '../identity/chains.ts';
import type { DeliveryConnection } from '../net/delivery-connection.ts';
import { NoAnswer } from '../net/server-error.ts';
import type { Clock, Random } from '../ports.ts';
import { isStoreError } from '../store/database/index.ts';
import type { ReadTx } from '../store/database/database.ts';
import { listLeaves } from '../store/leaf-store.ts';
import { getSelfGroupId, listOwnDevices } from '../store/own-device-store.ts';
import type { AccountStore } from '../store/store.ts';

export interface FoundingParts {
  engine: GroupEngine;
  chains: Chains;
  delivery: DeliveryConnection;
  clock: Clock;
  random: Random;
  signer: () => DeviceSigner;
  store: AccountStore;
}

export interface PeerDevices {
  chain: VerifiedChain;
  keyPackages: Uint8Array[];
}

export interface OwnDevices {
  /** The own chain, as new as the server knows it. */
  chain: VerifiedChain;
  keyPackages: Uint8Array[];
  /** Under which each of them is reached. */
  grants: Uint8Array[];
}

/**
 * Takes a key package of each device that the grant reaches, and judges all of it.
 * @throws ClientError `identity_refused` when the server gave keys that the chain doesn't name;
 * `contact_away` when it has none, since all their devices were away for longer than keys last.
 */
export async function takePeerDevices(
  parts: FoundingParts,
  grant: Uint8Array,
  pinned: PinnedAccount,
): Promise<PeerDevices> {
  const taken = await parts.delivery.takeKeyPackages(grant);
  if (!areEqual(taken.accountId, pinned.accountId)) {
    throw new IdentityContradiction('the key packages are of another account');
  }
  const chain = parts.chains.check(taken.chain, pinned);
  const keyPackages = await parts.chains.during([chain], async () => {
    const checked: Uint8Array[] = [];
    for (const device of taken.devices) checked.push(await checkDevice(parts, chain, device));
    return checked;
  });
  if (keyPackages.length === 0) throw new ClientError('contact_away', 'no device of theirs has keys');
  return { chain, keyPackages };
}

/** The own other devices that know with whom this account writes: others come to know it first. */
export async function listInformedDevices(tx: ReadTx): Promise<Uint8Array[]> {
  const groupId = await getSelfGroupId(tx);
  const leaves = groupId === undefined ? [] : await listLeaves(tx, groupId);
  const others = await listOwnDevices(tx);
  return others
    .map(({ deviceId }) => deviceId)
    .filter((deviceId) => leaves.some((leaf) => areEqual(leaf.deviceId, deviceId)));
}

/**
 * Takes a key package of each of these own devices; by default of all that can be in a conversation.
 * One that has none now, of which the server says nothing, or that the chain no longer names, is left
 * out: it is added later or not at all.
 */
export async function takeOwnDevices(
  parts: FoundingParts,
  only?: readonly Uint8Array[],
): Promise<OwnDevices> {
  const { chains, signer, store, delivery } = parts;
  const { accountId } = signer().identity;
  const known = chains.get(accountId);
  if (known === undefined) throw new ClientError('internal', 'the own identity chain is missing');
  const taken: OwnDevices = { chain: known, keyPackages: [], grants: [] };
  const wanted = only ?? (await store.read(listInformedDevices));
  for (const { deviceId, grantSecret } of await store.read(listOwnDevices)) {
    if (grantSecret === null || !wanted.some((id) => areEqual(id, deviceId))) continue;
    try {
      const answer = await delivery.takeKeyPackages(grantSecret);
      const chain = chains.check(answer.chain, { accountId, genesisHash: known.genesisHash });
      if (chain.length > taken.chain.length) taken.chain = chain;
      for (const device of answer.devices) {
        if (!areEqual(device.deviceId, deviceId)) continue;
        const keyPackage = await chains.during([chain], () => checkDevice(parts, chain, device));
        taken.keyPackages.push(keyPackage);
        taken.grants.push(grantSecret);
      }
    } catch (error) {
      if (error instanceof NoAnswer) continue;
      if (isTransient(error) || isStoreError(error) || !(error instanceof ClientError)) throw error;
      if (error.code === 'identity_refused') {
        store.emit({ kind: 'notice', notice: { code: error.code, accountId: toHex(accountId) } });
      }
    }
  }
  return taken;
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
  throw new IdentityContradiction('a key package is not of an active device of theirs');
}

/** Each of them is reached by a grant of its own. */
export function receiversOf({ grants, keyPackages }: Pick<OwnDevices, 'grants' | 'keyPackages'>): Receiver[] {
  return grants.map((grant, at) => ({ grant, keyPackages: keyPackages.slice(at, at + 1) }));
}

/** A pair with all devices of both. */
export async function foundWith(
  parts: FoundingParts,
  plan: { peer: PeerDevices; own: OwnDevices; grant: Uint8Array; generation: number },
): Promise<FoundedGroup> {
  const { peer, own } = plan;
  return await parts.chains.during([own.chain, peer.chain], () =>
    foundGroup({ engine: parts.engine, random: parts.random }, parts.signer(), {
      kind: 'pair',
      accounts: [own.chain.accountId, peer.chain.accountId],
      generation: plan.generation,
      receivers: [{ grant: plan.grant, keyPackages: peer.keyPackages }, ...receiversOf(own)],
      chains: [own.chain, peer.chain],
    }),
  );
}
