// The device that is in the account already: it scanned, its person compares, and it signs.
import { linkCommitment, linkSecrets } from '@ganira/crypto/linking';
import { cleanName } from '@ganira/safety';
import type { LinkDevice } from '@ganira/protocol/linking';
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

/** Characters of what a new device says it is. */
const longestLabel = 40;

export type OldSide =
  /** Said the commitment; waits for the other's share. */
  | { readonly step: 'committed'; readonly start: LinkStart; readonly commitment: Uint8Array }
  | { readonly step: 'comparing'; readonly agreement: LinkAgreement; readonly label: string }
  /** Gave the account; waits for the new device's key and the proof that it holds it. */
  | { readonly step: 'offered'; readonly agreement: LinkAgreement; readonly label: string }
  /** The caller appends it to the chain now. */
  | {
      readonly step: 'adding';
      readonly agreement: LinkAgreement;
      readonly label: string;
      readonly device: LinkDevice;
    }
  /** The chain has it; waits until it has signed in. */
  | { readonly step: 'added'; readonly agreement: LinkAgreement; readonly label: string }
  | { readonly step: 'done' }
  | LinkOver;

export interface OwnAccount {
  readonly accountId: Uint8Array;
  readonly entries: readonly Uint8Array[];
  readonly name: string;
}

export function startOldSide(start: LinkStart): LinkTransition<OldSide> {
  const commitment = linkCommitment(start.context, start.pair);
  return {
    state: { step: 'committed', start, commitment },
    say: [bodyOf({ case: 'commitment', value: { commitment } })],
  };
}

/** The person on this side compared. */
export function oldSideCompared(
  state: OldSide,
  isSame: boolean,
  account: OwnAccount,
): LinkTransition<OldSide> {
  if (state.step !== 'comparing') return { state, say: [] };
  if (!isSame) return endLink('codes-differ');
  const { agreement, label } = state;
  const { accountId, entries, name } = account;
  return {
    state: { step: 'offered', label, agreement: { ...agreement, isConfirmed: true } },
    say: [bodyOf({ case: 'account', value: { accountId, entries: [...entries], name } })],
  };
}

/** The server has the entry that adds the device. */
export function oldSideAdded(state: OldSide, entries: readonly Uint8Array[]): LinkTransition<OldSide> {
  if (state.step !== 'adding') return { state, say: [] };
  const { agreement, label } = state;
  return {
    state: { step: 'added', agreement, label },
    say: [bodyOf({ case: 'linked', value: { entries: [...entries] } })],
  };
}

export function oldSideStopped(state: OldSide, end: LinkEnd): LinkTransition<OldSide> {
  // What is on the chain is no longer called off here: a device that isn't wanted is removed.
  if (state.step === 'over' || state.step === 'added' || state.step === 'done') return { state, say: [] };
  return endLink(end);
}

export function oldSideReceived(state: OldSide, body: LinkBody): LinkTransition<OldSide> {
  if (state.step === 'over' || state.step === 'done') return { state, say: [] };
  if (body.case === 'stop') return stopReceived(state, body);
  if (state.step === 'committed' && body.case === 'share') return shareReceived(state, body);
  if (state.step === 'offered' && body.case === 'device')
    return { state: { ...state, step: 'adding', device: body.value }, say: [] };
  if (state.step === 'added' && body.case === 'ready') return { state: { step: 'done' }, say: [] };
  return endLink('refused');
}

function stopReceived(state: OldSide, body: LinkBody & { case: 'stop' }): LinkTransition<OldSide> {
  // It is a device by now, whatever became of it: the face says so.
  if (state.step === 'added') return { state: { step: 'done' }, say: [] };
  return endedThere(body.value.reason);
}

function shareReceived(
  state: OldSide & { step: 'committed' },
  body: LinkBody & { case: 'share' },
): LinkTransition<OldSide> {
  const { context, pair } = state.start;
  const reveal = { publicKey: pair.publicKey, nonce: pair.nonce };
  const { commitment } = state;
  try {
    const secrets = linkSecrets(
      context,
      { side: 'old', secretKey: pair.secretKey },
      { commitment, share: body.value, reveal },
    );
    return {
      state: {
        step: 'comparing',
        label: cleanName(body.value.label, longestLabel),
        agreement: { ...secrets, isConfirmed: false },
      },
      say: [bodyOf({ case: 'reveal', value: reveal })],
    };
  } catch {
    return endLink('refused');
  }
}
