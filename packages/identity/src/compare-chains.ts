// Two chains of one account, from two sources: does one continue the other?
import { areEqual, toHex } from '@ganira/protocol';
import { IdentityError } from './errors.ts';
import type { VerifiedChain } from './verified-chain.ts';

export type ChainRelation =
  | { readonly relation: 'same' | 'a-extends-b' | 'b-extends-a' }
  | {
      readonly relation: 'forked';
      /** The first position at which they differ. */
      readonly sequence: number;
      /** The two serialised ChainEntry messages at that position: the evidence. After a common
       * genesis both carry a valid signature of the account's own keys; at position 0 they only
       * show that somebody was given another genesis. */
      readonly a: Uint8Array;
      readonly b: Uint8Array;
    };

/** @throws IdentityError `account_mismatch` when the chains are not of one account. */
export function compareChains(a: VerifiedChain, b: VerifiedChain): ChainRelation {
  if (!areEqual(a.accountId, b.accountId)) {
    throw new IdentityError('account_mismatch', `accounts ${toHex(a.accountId)} and ${toHex(b.accountId)}`);
  }
  for (const [sequence, entryOfA] of a.entries.entries()) {
    const entryOfB = b.entries[sequence];
    if (entryOfB === undefined) return { relation: 'a-extends-b' };
    if (!areEqual(entryOfA, entryOfB)) return { relation: 'forked', sequence, a: entryOfA, b: entryOfB };
  }
  return { relation: b.length > a.length ? 'b-extends-a' : 'same' };
}
