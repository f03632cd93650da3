import {
  compareChains,
  hashChainEntry,
  verifyChain,
  IdentityError,
  type VerifiedChain,
} from '@ganira/identity';
import type { LeafIdentity } from '@ganira/crypto';
import { areEqual, toHex } from '@ganira/protocol';
import { ClientError } from '../errors.ts';
import { IdentityContradiction } from './contradiction.ts';
import { listChains, putChain } from '../store/chain-store.ts';
import type { ReadTx, Tx } from '../store/database/database.ts';

/** What is pinned of an account before its chain was seen. */
export interface PinnedAccount {
  accountId: Uint8Array;
  genesisHash: Uint8Array;
  /** A head that must lie on the chain. */
  chainHead?: Uint8Array;
}

/** The verified identity chains of this account and of everybody known: who a leaf may be. */
export class Chains {
  readonly #known = new Map<string, VerifiedChain>();
  /** Stored ones that nobody has asked for yet: with hundreds of contacts verifying all would take seconds. */
  readonly #stored = new Map<string, { accountId: Uint8Array; entries: readonly Uint8Array[] }>();
  /** Chains that are being looked at, each for the length of one join or founding. */
  readonly #trials = new Set<readonly VerifiedChain[]>();
  readonly #unknown = new Map<string, Uint8Array>();

  static async load(tx: ReadTx): Promise<Chains> {
    const chains = new Chains();
    for (const stored of await listChains(tx)) chains.#stored.set(toHex(stored.accountId), stored);
    return chains;
  }

  get(accountId: Uint8Array): VerifiedChain | undefined {
    const key = toHex(accountId);
    const stored = this.#stored.get(key);
    if (stored !== undefined) {
      this.#known.set(key, verifyChain(stored.entries, { accountId: stored.accountId }));
      this.#stored.delete(key);
    }
    return this.#known.get(key);
  }

  /** Who that account is, without verifying what is stored: that takes a while. */
  genesisHash(accountId: Uint8Array): Uint8Array | undefined {
    const key = toHex(accountId);
    const [genesis] = this.#stored.get(key)?.entries ?? [];
    return genesis === undefined ? this.#known.get(key)?.genesisHash : hashChainEntry(genesis);
  }

  /**
   * Verifies a chain from elsewhere against what is pinned and what is known.
   * @returns the longer of the known and the new one.
   * @throws ClientError `identity_refused`: forged, forked, or another identity.
   */
  check(entries: readonly Uint8Array[], pinned: PinnedAccount): VerifiedChain {
    const chain = verifyPinned(entries, pinned);
    const known = this.get(pinned.accountId);
    // Another identity than the pinned one is history: the person took the account for a new one.
    if (known === undefined || !areEqual(known.genesisHash, pinned.genesisHash)) return chain;
    const compared = compareChains(chain, known);
    if (compared.relation === 'forked') {
      throw new IdentityContradiction('the identity chain contradicts the known one', {
        fork: [compared.a, compared.b],
      });
    }
    return compared.relation === 'a-extends-b' ? chain : known;
  }

  async store(tx: Tx, chain: VerifiedChain): Promise<void> {
    await putChain(tx, chain.accountId, chain.entries);
  }

  /** After the commit of `store`. One that is shorter than the known one of that identity changes nothing. */
  remember(chain: VerifiedChain): void {
    const known = this.get(chain.accountId);
    const isNews =
      known === undefined || !areEqual(known.genesisHash, chain.genesisHash) || chain.length > known.length;
    if (isNews) this.#known.set(toHex(chain.accountId), chain);
  }

  /** While the work runs, leaves are also judged by these chains. */
  async during<T>(chains: readonly VerifiedChain[], work: () => Promise<T>): Promise<T> {
    const trial = [...chains];
    this.#trials.add(trial);
    try {
      return await work();
    } finally {
      this.#trials.delete(trial);
    }
  }

  /** Is the device on the chain now, as far as is known here? */
  isActive(leaf: Pick<LeafIdentity, 'accountId' | 'deviceId'>): boolean {
    const devices = this.get(leaf.accountId)?.activeDevices ?? [];
    return devices.some((device) => areEqual(device.deviceId, leaf.deviceId));
  }

  /** Of a leaf that was valid once. */
  isRemoved(leaf: Pick<LeafIdentity, 'accountId' | 'deviceId'>): boolean {
    return this.get(leaf.accountId) !== undefined && !this.isActive(leaf);
  }

  /** Accounts of leaves that named a head which no known chain has, since this was last asked. */
  takeUnknown(): Uint8Array[] {
    const accounts = [...this.#unknown.values()];
    this.#unknown.clear();
    return accounts;
  }

  /** A leaf is valid if its device was active at the head that its credential names. */
  isLeafValid(leaf: LeafIdentity, signatureKey: Uint8Array): boolean {
    const known = this.get(leaf.accountId);
    const tried = [...this.#trials].flat().filter(({ accountId }) => areEqual(accountId, leaf.accountId));
    const judges = [...tried, ...(known === undefined ? [] : [known])];
    if (!judges.some((chain) => chain.isOnChain(leaf.chainHead))) {
      this.#unknown.set(toHex(leaf.accountId), leaf.accountId);
    }
    return judges.some((chain) => {
      const device = chain.deviceAt(leaf.chainHead, leaf.deviceId);
      return device !== undefined && areEqual(device.signingKey, signatureKey);
    });
  }
}

function verifyPinned(entries: readonly Uint8Array[], pinned: PinnedAccount): VerifiedChain {
  try {
    const chain = verifyChain(entries, pinned);
    if (pinned.chainHead === undefined || chain.isOnChain(pinned.chainHead)) return chain;
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
    if (error.code === 'genesis_mismatch') throw contradiction(entries, pinned);
    throw new ClientError('identity_refused', error.code);
  }
  throw new ClientError('identity_refused', 'the named head is not on the identity chain');
}

/** A whole chain of the same account from another genesis; or bytes that are no chain at all. */
function contradiction(entries: readonly Uint8Array[], { accountId }: PinnedAccount): ClientError {
  try {
    const { genesisHash } = verifyChain(entries, { accountId });
    return new IdentityContradiction('the identity chain begins with another genesis', { genesisHash });
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
    return new ClientError('identity_refused', error.code);
  }
}
