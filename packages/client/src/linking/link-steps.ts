// The two sides of a linking as state machines: what came or what the person said, and the state
// before, give the state after and what to say. No clock, no network, no store.
import { create } from '@ganira/protocol';
import { LinkMessageSchema, LinkStopReason, type LinkMessage } from '@ganira/protocol/linking';
import type { LinkCodes, LinkContext, LinkKeys, LinkPairKey } from '@ganira/crypto/linking';

export type LinkBody = Exclude<LinkMessage['body'], { case: undefined }>;

/**
 * Why it is over. `stopped`: here; `stopped-there`: on the other device; `codes-differ`: one of
 * the two people said so; `refused`: what came doesn't fit; `too-many-devices`: the account has as
 * many as it may.
 */
export type LinkEnd = 'stopped' | 'stopped-there' | 'codes-differ' | 'refused' | 'too-many-devices';

export interface LinkOver {
  readonly step: 'over';
  readonly end: LinkEnd;
}

/** From here on both sides have keys that nobody in between has, if the codes are the same. */
export interface LinkAgreement {
  readonly codes: LinkCodes;
  readonly keys: LinkKeys;
  /** This side's person said that the codes are the same. */
  readonly isConfirmed: boolean;
}

export interface LinkStart {
  readonly context: LinkContext;
  readonly pair: LinkPairKey;
}

export interface LinkTransition<State> {
  readonly state: State;
  /** In this order. */
  readonly say: readonly LinkBody[];
}

const stopReasons: Record<LinkEnd, LinkStopReason> = {
  stopped: LinkStopReason.CANCELLED,
  'stopped-there': LinkStopReason.CANCELLED,
  'codes-differ': LinkStopReason.CODES_DIFFER,
  refused: LinkStopReason.REFUSED,
  'too-many-devices': LinkStopReason.TOO_MANY_DEVICES,
};

const endsThere: Partial<Record<LinkStopReason, LinkEnd>> = {
  [LinkStopReason.CODES_DIFFER]: 'codes-differ',
  [LinkStopReason.REFUSED]: 'refused',
  [LinkStopReason.TOO_MANY_DEVICES]: 'too-many-devices',
};

/** It is over here, and the other side is told. */
export function endLink(end: LinkEnd): LinkTransition<LinkOver> {
  return {
    state: { step: 'over', end },
    say: [stopBody(end)],
  };
}

/** The other side said that it is over. */
export function endedThere(reason: LinkStopReason): LinkTransition<LinkOver> {
  return { state: { step: 'over', end: endsThere[reason] ?? 'stopped-there' }, say: [] };
}

function stopBody(end: LinkEnd): LinkBody {
  const message = create(LinkMessageSchema, { body: { case: 'stop', value: { reason: stopReasons[end] } } });
  return message.body as LinkBody;
}

export function bodyOf(
  init: NonNullable<Parameters<typeof create<typeof LinkMessageSchema>>[1]>['body'],
): LinkBody {
  return create(LinkMessageSchema, { body: init }).body as LinkBody;
}
