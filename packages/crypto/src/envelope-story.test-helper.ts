// For tests of this package only: one device that writes, and who follows it.
import { sha256 } from '@noble/hashes/sha2.js';
import {
  ContentSchema,
  create,
  EnvelopeSchema,
  toBinary,
  utf8,
  type Content,
  type Envelope,
} from '@ganira/protocol';
import {
  newEnvelopeSender,
  openEnvelope,
  readEnvelope,
  sealEnvelope,
  type EnvelopeSenderState,
  type OpenedEnvelope,
} from './envelope.ts';
import { trackEnvelope, type EnvelopeReceiverState, type EnvelopeVerdict } from './envelope-tracking.ts';

export const epoch = hashOf('epoch 1');

export function hashOf(label: string): Uint8Array {
  return sha256(utf8(label));
}

export function textOf(text: string): Content {
  return create(ContentSchema, { body: { case: 'text', value: { text } } });
}

export function inputOf(text: string) {
  return {
    messageId: hashOf(`message ${text}`).slice(0, 16),
    epochAuthenticator: epoch,
    chainHead: hashOf('chain'),
    sentAt: 1_700_000_000_000,
    content: textOf(text),
  };
}

/** Envelopes 1 to `count`, opened; after another state, those that follow it. */
export function streamOf(
  count: number,
  label = '',
  sender: EnvelopeSenderState = newEnvelopeSender,
): OpenedEnvelope[] {
  let state = sender;
  return Array.from({ length: count }, (_, i) => {
    const sealed = sealEnvelope(state, inputOf(`${label}${i + 1}`));
    state = sealed.next;
    return openEnvelope(sealed.bytes);
  });
}

/** An envelope with something wrong in it, as only a broken or hostile device makes it. */
export function brokenEnvelope(good: OpenedEnvelope, wrong: Partial<Envelope>): Uint8Array {
  return toBinary(EnvelopeSchema, { ...good.envelope, ...wrong });
}

export function changed(good: OpenedEnvelope, wrong: Partial<Envelope>): OpenedEnvelope {
  return readEnvelope(brokenEnvelope(good, wrong));
}

export const known = { epochAuthenticator: epoch, earlier: [] };

/** Follows them all; the verdicts in order and the state at the end. */
export function followAll(
  start: EnvelopeReceiverState | undefined,
  arrivals: readonly OpenedEnvelope[],
): { state: EnvelopeReceiverState | undefined; verdicts: EnvelopeVerdict[] } {
  let state = start;
  const verdicts = arrivals.map((opened) => {
    const tracked = trackEnvelope(state, opened, known);
    state = tracked.state;
    return tracked.verdict;
  });
  return { state, verdicts };
}
