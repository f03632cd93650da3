// What joining a conversation and joining the self group have in common.
import { CryptoError, type DeviceSigner } from '@ganira/crypto';
import type { VerifiedChain } from '@ganira/identity';
import {
  decode,
  limits,
  ProtocolError,
  WelcomeContentSchema,
  type Chain,
  type Welcome,
} from '@ganira/protocol';
import type { RowParts } from '../contacts/conversation-rows.ts';
import { ClientError } from '../errors.ts';
import type { GroupStates } from '../groups/group-states.ts';
import { getKeyPackage, type KnownKeyPackage } from '../store/key-package-store.ts';
import type { AccountStore } from '../store/store.ts';
import type { MailVerdict } from './receiver.ts';

export interface WelcomeParts extends RowParts {
  store: AccountStore;
  states: GroupStates;
  signer: () => DeviceSigner;
  ownDeviceId: Uint8Array;
}

/** @throws ClientError `identity_refused` for another chain than the own one. */
export function checkOwn(
  { chains, ownAccountId }: Pick<WelcomeParts, 'chains' | 'ownAccountId'>,
  entries: readonly Uint8Array[],
): VerifiedChain {
  const genesisHash = chains.get(ownAccountId)?.genesisHash;
  if (genesisHash === undefined) throw new ClientError('internal', 'the own identity chain is missing');
  return chains.check(entries, { accountId: ownAccountId, genesisHash });
}

export async function findKeyPackage(
  { store }: Pick<WelcomeParts, 'store'>,
  welcome: Welcome,
): Promise<KnownKeyPackage | MailVerdict> {
  const { references, keys } = welcome;
  if (references.length === 0 || references.length !== keys.length) return 'injected';
  return await store.read(async (tx) => {
    for (const reference of references) {
      const row = await getKeyPackage(tx, reference);
      if (row !== undefined) return row;
    }
    // Keys that this device no longer has, or that are somebody else's.
    return 'ignored';
  });
}

/** With what was sealed with it. */
export interface OpenedWelcome {
  welcome: Uint8Array;
  groupId: Uint8Array;
  ratchetTree: Uint8Array;
  chains: Chain[];
}

export async function openWelcome(
  { engine, signer }: WelcomeParts,
  sealed: Welcome,
  keyPackage: KnownKeyPackage,
): Promise<OpenedWelcome | undefined> {
  try {
    const content = await engine.openSealedWelcome(signer(), { sealed, keyPackage });
    const { welcome, groupId, ratchetTree, chains } = decode(WelcomeContentSchema, content, limits.body);
    return { welcome, groupId, ratchetTree, chains };
  } catch (error) {
    if (error instanceof CryptoError || error instanceof ProtocolError) return undefined;
    throw error;
  }
}
