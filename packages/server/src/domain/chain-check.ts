// The identity package's rules behind the server's port.
import { areEqual, toHex } from '@ganira/protocol';
import type { ReadEntry, VerifiedChain } from '@ganira/identity';
import { ServerError } from '../errors.ts';
import type { ChainRules, ChainStep, CheckedChain } from '../ports/chain-rules.ts';

/** Chains that were verified lately: a long one takes a second, its next entry a millisecond. */
const remembered = 64;

function stepOf({ operation, signer }: ReadEntry): ChainStep {
  return { kind: operation.kind, deviceId: signer.length === 0 ? undefined : signer };
}

export class IdentityChainRules implements ChainRules {
  readonly #chains = new Map<string, VerifiedChain>();

  async extend(
    accountId: Uint8Array,
    stored: readonly Uint8Array[],
    fresh: readonly Uint8Array[],
  ): Promise<CheckedChain> {
    // Loaded at the first use: curves take their time to start.
    const { extendChain, IdentityError, readChainEntry, verifyChain } = await import('@ganira/identity');
    const key = toHex(accountId);
    try {
      const known = this.#recall(key, stored);
      const chain = known ? extendChain(known, fresh) : verifyChain([...stored, ...fresh], { accountId });
      this.#remember(key, chain);
      const { activeDevices, recoveryKey } = chain;
      const steps = fresh.map((entry) => stepOf(readChainEntry(entry)));
      return { accountId: chain.accountId, activeDevices, recoveryKey, steps };
    } catch (error) {
      if (error instanceof IdentityError) {
        throw new ServerError('chain_refused', `${error.code} at entry ${error.sequence ?? 0}`);
      }
      throw error;
    }
  }

  #recall(key: string, stored: readonly Uint8Array[]): VerifiedChain | undefined {
    const chain = this.#chains.get(key);
    const last = stored.at(-1);
    if (chain === undefined || last === undefined || chain.length !== stored.length) return undefined;
    return areEqual(chain.entries.at(-1) ?? new Uint8Array(), last) ? chain : undefined;
  }

  #remember(key: string, chain: VerifiedChain): void {
    this.#chains.delete(key);
    this.#chains.set(key, chain);
    const [oldest] = this.#chains.keys();
    if (this.#chains.size > remembered && oldest !== undefined) this.#chains.delete(oldest);
  }
}
