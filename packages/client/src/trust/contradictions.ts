import { toHex } from '@ganira/protocol';
import { IdentityContradiction } from '../identity/contradiction.ts';
import type { Clock, Random } from '../ports.ts';
import type { AccountStore } from '../store/store.ts';
import { recordDoubt } from './trust.ts';

/**
 * Something about an account was refused: the person is told, and where it contradicts the identity
 * of a contact, nothing is sent to them until the person decides.
 * @param from where it came from. A `stranger` may be anybody who can reach this account: their
 * word stops nothing, unless it carries the account's own signatures.
 */
export async function noteContradiction(
  { store, clock, random }: { store: AccountStore; clock: Clock; random: Random },
  accountId: Uint8Array,
  { error, from }: { error: unknown; from: 'server' | 'stranger' },
): Promise<void> {
  store.emit({ kind: 'notice', notice: { code: 'identity_refused', accountId: toHex(accountId) } });
  if (!(error instanceof IdentityContradiction)) return;
  if (from === 'stranger' && !error.isFork) return;
  const { isFork, genesisHash, evidence } = error;
  await store.change((tx, tell) =>
    recordDoubt(
      tx,
      { tell, random },
      {
        accountId,
        source: isFork ? 'fork' : 'server',
        claimant: new Uint8Array(),
        genesisHash,
        evidence,
        at: clock.now(),
      },
    ),
  );
}
