// The device that is to become one of the account: it shows the code, its person compares, and it
// proves that it holds its key.
import { linkCommitment, linkSecrets } from '@ganira/crypto/linking';
import { extendChain, verifyChain, type VerifiedChain } from '@ganira/identity';
import { areEqual, limits, type AccountId } from '@ganira/protocol';
import { cleanName } from '@ganira/safety';
import {
  bodyOf,
  endedThere,
  endLink,
  type LinkAgreement,
  type LinkBody,
  type LinkEnd,
  type LinkOver,
  type LinkStart,
  type LinkTransition,
} from './link-steps.ts';

export interface GivenAccount {
  readonly accountId: AccountId;
  readonly chain: VerifiedChain;
  readonly name: string;
}

/** What the new device says of itself; the proof is for the head of the chain that it was given. */
export interface ProvenDevice {
  readonly deviceId: Uint8Array;
  readonly signingKey: Uint8Array;
  readonly proof: Uint8Array;
}

export type NewSide =
  /** Shows the code; nobody took it yet. */
  | { readonly step: 'offering'; readonly start: LinkStart; readonly label: string }
  /** Said its share; waits until the other opens the commitment. */
  | {
      readonly step: 'shared';
      readonly start: LinkStart;
      readonly label: string;
      readonly commitment: Uint8Array;
    }
  /** `account` came when the other's person was quicker. */
  | { readonly step: 'comparing'; readonly agreement: LinkAgreement; readonly account?: GivenAccount }
  /** Both people said yes: the caller asks for the password. */
  | { readonly step: 'invited'; readonly agreement: LinkAgreement; readonly account: GivenAccount }
  /** Said its key and proof; waits for the entry. */
  | {
      readonly step: 'proven';
      readonly agreement: LinkAgreement;
      readonly account: GivenAccount;
      readonly device: ProvenDevice;
    }
  /** It is a device: the caller signs in. */
  | { readonly step: 'linked'; readonly agreement: LinkAgreement; readonly account: GivenAccount }
  | { readonly step: 'done' }
  | LinkOver;

export function startNewSide(start: LinkStart, label: string): LinkTransition<NewSide> {
  return { state: { step: 'offering', start, label }, say: [] };
}

/** The person on this side compared. */
export function newSideCompared(state: NewSide, isSame: boolean): LinkTransition<NewSide> {
  if (state.step !== 'comparing') return { state, say: [] };
  if (!isSame) return endLink('codes-differ');
  return {
    state: invitedIfBoth({ ...state, agreement: { ...state.agreement, isConfirmed: true } }),
    say: [],
  };
}

/** The password was right, and the key is on the disk. */
export function newSideProved(state: NewSide, device: ProvenDevice): LinkTransition<NewSide> {
  if (state.step !== 'invited') return { state, say: [] };
  const { agreement, account } = state;
  return {
    state: { step: 'proven', agreement, account, device },
    say: [bodyOf({ case: 'device', value: device })],
  };
}

/** It has signed in. */
export function newSideReady(state: NewSide): LinkTransition<NewSide> {
  if (state.step !== 'linked') return { state, say: [] };
  return { state: { step: 'done' }, say: [bodyOf({ case: 'ready', value: {} })] };
}

export function newSideStopped(state: NewSide, end: LinkEnd): LinkTransition<NewSide> {
  if (state.step === 'over' || state.step === 'done' || state.step === 'linked') return { state, say: [] };
  return endLink(end);
}

export function newSideReceived(state: NewSide, body: LinkBody): LinkTransition<NewSide> {
  // A device that is linked stays one, whatever the other side says.
  if (state.step === 'over' || state.step === 'done' || state.step === 'linked') return { state, say: [] };
  if (body.case === 'stop') return endedThere(body.value.reason);
  if (state.step === 'offering' && body.case === 'commitment') return commitmentReceived(state, body);
  if (state.step === 'shared' && body.case === 'reveal') return revealReceived(state, body);
  if (state.step === 'comparing' && body.case === 'account') return accountReceived(state, body);
  if (state.step === 'proven' && body.case === 'linked') return linkedReceived(state, body);
  return endLink('refused');
}

function commitmentReceived(
  { start, label }: NewSide & { step: 'offering' },
  { value }: LinkBody & { case: 'commitment' },
): LinkTransition<NewSide> {
  const { publicKey, nonce } = start.pair;
  return {
    state: { step: 'shared', start, label, commitment: value.commitment },
    say: [bodyOf({ case: 'share', value: { publicKey, nonce, label } })],
  };
}

function revealReceived(
  { start, label, commitment }: NewSide & { step: 'shared' },
  { value: reveal }: LinkBody & { case: 'reveal' },
): LinkTransition<NewSide> {
  const { context, pair } = start;
  if (!areEqual(linkCommitment(context, reveal), commitment)) return endLink('refused');
  const share = { publicKey: pair.publicKey, nonce: pair.nonce, label };
  try {
    const own = { side: 'new', secretKey: pair.secretKey } as const;
    const secrets = linkSecrets(context, own, { commitment, share, reveal });
    return { state: { step: 'comparing', agreement: { ...secrets, isConfirmed: false } }, say: [] };
  } catch {
    return endLink('refused');
  }
}

function accountReceived(
  state: NewSide & { step: 'comparing' },
  { value }: LinkBody & { case: 'account' },
): LinkTransition<NewSide> {
  const account = readAccount(value);
  if (account === undefined || state.account !== undefined) return endLink('refused');
  return { state: invitedIfBoth({ ...state, account }), say: [] };
}

function readAccount(value: (LinkBody & { case: 'account' })['value']): GivenAccount | undefined {
  const { accountId, entries } = value;
  if (accountId.length !== limits.id) return undefined;
  try {
    const chain = verifyChain(entries);
    if (!areEqual(chain.accountId, accountId)) return undefined;
    return { accountId: accountId as AccountId, chain, name: cleanName(value.name, limits.nameCharacters) };
  } catch {
    return undefined;
  }
}

function linkedReceived(
  { agreement, account, device }: NewSide & { step: 'proven' },
  { value }: LinkBody & { case: 'linked' },
): LinkTransition<NewSide> {
  try {
    const chain = extendChain(account.chain, value.entries);
    const added = chain.deviceAt(chain.head, device.deviceId);
    if (added === undefined || !areEqual(added.signingKey, device.signingKey)) return endLink('refused');
    return { state: { step: 'linked', agreement, account: { ...account, chain } }, say: [] };
  } catch {
    return endLink('refused');
  }
}

function invitedIfBoth(state: NewSide & { step: 'comparing' }): NewSide {
  const { agreement, account } = state;
  return agreement.isConfirmed && account !== undefined ? { step: 'invited', agreement, account } : state;
}
