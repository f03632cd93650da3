import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CryptoError } from './errors.ts';
import { sealEnvelope, openEnvelope, type OpenedEnvelope } from './envelope.ts';
import { decodeEnvelopeReceiver, encodeEnvelopeReceiver } from './envelope-receiver-codec.ts';
import {
  envelopesFromTheFirst,
  envelopeTrackingLimits,
  giveUpEnvelopes,
  isAccepted,
  missingEnvelopes,
  trackEnvelope,
  type EnvelopeReceiverState,
} from './envelope-tracking.ts';
import { changed, epoch, followAll, hashOf, inputOf, known, streamOf } from './envelope-story.test-helper.ts';

const alice = streamOf(12);
const pick = (...sequences: number[]) =>
  sequences.map((n) => alice[n - 1]).filter((one) => one !== undefined);
const kinds = (
  arrivals: readonly OpenedEnvelope[],
  start: EnvelopeReceiverState | undefined = envelopesFromTheFirst,
) => followAll(start, arrivals).verdicts.map((verdict) => verdict.kind);

describe('what bob sees of the messages of alice', () => {
  it('everything in order', () => {
    expect(kinds(alice)).toEqual(alice.map(() => 'in-order'));
  });

  it('P9 a replayed message is shown once', () => {
    expect(kinds(pick(1, 2, 2, 1, 3, 1))).toEqual([
      'in-order',
      'in-order',
      'repeated',
      'repeated',
      'in-order',
      'repeated',
    ]);
  });

  it('P10 swapped messages are known by their numbers', () => {
    const { verdicts, state } = followAll(envelopesFromTheFirst, pick(1, 3, 2, 4));
    expect(verdicts).toEqual([
      { kind: 'in-order' },
      { kind: 'gap', first: 2, last: 2 },
      { kind: 'fills-gap' },
      { kind: 'in-order' },
    ]);
    expect(state?.gaps).toEqual([]);
  });

  it('P11 a dropped message is named by the next one, and stays named until it comes', () => {
    const { verdicts, state } = followAll(envelopesFromTheFirst, pick(1, 2, 6, 7));
    expect(verdicts[2]).toEqual({ kind: 'gap', first: 3, last: 5 });
    expect(state && missingEnvelopes(state)).toEqual([{ first: 3, last: 5 }]);
    const later = followAll(state, pick(4));
    expect(later.verdicts).toEqual([{ kind: 'fills-gap' }]);
    expect(later.state && missingEnvelopes(later.state)).toEqual([
      { first: 3, last: 3 },
      { first: 5, last: 5 },
    ]);
  });

  it('P11 the very first message dropped is named too', () => {
    expect(followAll(envelopesFromTheFirst, pick(2)).verdicts).toEqual([{ kind: 'gap', first: 1, last: 1 }]);
  });

  it('what was given up is no longer asked for, and what is left of the gap still is', () => {
    const { state } = followAll(envelopesFromTheFirst, pick(1, 8));
    if (state === undefined) throw new Error('a state');
    const lost = giveUpEnvelopes(state, { first: 4, last: 5 });
    expect(missingEnvelopes(lost)).toEqual([
      { first: 2, last: 3 },
      { first: 6, last: 7 },
    ]);
    expect(followAll(lost, pick(6, 3, 4, 2, 7, 9)).verdicts.map(({ kind }) => kind)).toEqual([
      'fills-gap',
      'fills-gap',
      'rolled-back',
      'fills-gap',
      'fills-gap',
      'in-order',
    ]);
    expect(giveUpEnvelopes(state, { first: 1, last: 99 }).gaps).toEqual([]);
  });

  it('bob joins when alice is already writing: it begins where she is, and takes what she names', () => {
    const { verdicts, state } = followAll(undefined, pick(7, 8, 5, 6, 5, 4));
    expect(verdicts).toEqual([
      { kind: 'first', sequence: 7 },
      { kind: 'in-order' },
      { kind: 'before-start' },
      { kind: 'fills-gap' },
      { kind: 'fills-gap' },
      { kind: 'fills-gap' },
    ]);
    expect(state?.start).toBe(4);
    expect(followAll(undefined, pick(1)).verdicts).toEqual([{ kind: 'in-order' }]);
  });

  it('an old message from before the window is not shown again', () => {
    const many = streamOf(envelopeTrackingLimits.recent + 5);
    const first = many[0];
    if (first === undefined) throw new Error('one');
    const { state } = followAll(envelopesFromTheFirst, many);
    expect(followAll(state, [first]).verdicts).toEqual([{ kind: 'rolled-back' }]);
  });
});

describe('P15 a history that was told differently', () => {
  const fourth = alice[3];
  if (fourth === undefined) throw new Error('four');
  const other = streamOf(3, 'other ', { sequence: 4, lastHash: fourth.hash });

  it('two messages with one number: the second is marked, once', () => {
    const { state } = followAll(envelopesFromTheFirst, pick(1, 2, 3, 4, 5));
    const { verdicts } = followAll(state, [...other.slice(0, 1), ...other.slice(0, 1)]);
    expect(verdicts).toEqual([{ kind: 'forked', reason: 'same-sequence' }, { kind: 'repeated' }]);
  });

  it('a device that was set back is marked until it passes where it was, then goes on', () => {
    const { state } = followAll(envelopesFromTheFirst, pick(1, 2, 3, 4, 5, 6));
    const last = other[2];
    if (last === undefined) throw new Error('three');
    const after = streamOf(2, 'after ', { sequence: 7, lastHash: last.hash });
    expect(followAll(state, [...other, ...after]).verdicts).toEqual([
      { kind: 'forked', reason: 'same-sequence' },
      { kind: 'forked', reason: 'same-sequence' },
      { kind: 'forked', reason: 'previous-hash' },
      { kind: 'in-order' },
      { kind: 'in-order' },
    ]);
  });

  it('a missing message that is replaced by another does not fill the gap', () => {
    const { state } = followAll(envelopesFromTheFirst, pick(1, 2, 3, 4, 6));
    expect(followAll(state, other.slice(0, 1)).verdicts).toEqual([{ kind: 'forked', reason: 'next-hash' }]);
    const wide = followAll(envelopesFromTheFirst, pick(1, 2, 3, 7)).state;
    const strange = alice[3] && changed(alice[3], { previousHash: hashOf('elsewhere') });
    expect(strange && followAll(wide, [strange]).verdicts).toEqual([
      { kind: 'forked', reason: 'previous-hash' },
    ]);
    expect(followAll(wide, pick(6, 5, 4)).verdicts).toEqual([6, 5, 4].map(() => ({ kind: 'fills-gap' })));
  });

  it('one from before the start that the start does not name', () => {
    const strange = alice[5] && changed(alice[5], { previousHash: hashOf('elsewhere') });
    const { state } = followAll(undefined, pick(7));
    expect(strange && followAll(state, [strange]).verdicts).toEqual([
      { kind: 'forked', reason: 'next-hash' },
    ]);
  });

  it('a message made in another state of the group', () => {
    const sealed = sealEnvelope(
      { sequence: 0, lastHash: new Uint8Array() },
      { ...inputOf('x'), epochAuthenticator: hashOf('epoch of the server') },
    );
    const opened = openEnvelope(sealed.bytes);
    const track = (context: Parameters<typeof trackEnvelope>[2]) =>
      trackEnvelope(envelopesFromTheFirst, opened, context).verdict;
    expect(track(known)).toEqual({ kind: 'forked', reason: 'epoch-authenticator' });
    expect(track({ epochAuthenticator: epoch, earlier: [hashOf('epoch 0')] })).toMatchObject({
      kind: 'forked',
    });
    expect(track({ epochAuthenticator: epoch, earlier: [hashOf('epoch of the server')] })).toEqual({
      kind: 'in-order',
    });
    expect(track({ epochAuthenticator: epoch, earlier: 'unknown' })).toEqual({ kind: 'in-order' });
    expect(track({ epochAuthenticator: undefined, earlier: [] })).toEqual({ kind: 'in-order' });
    const { state } = trackEnvelope(envelopesFromTheFirst, opened, known);
    expect(trackEnvelope(state, opened, known).verdict).toEqual({ kind: 'repeated' });
  });
});

describe('any order, loss and repetition', () => {
  const stream = streamOf(24);
  const arrivals = fc.array(fc.nat(stream.length - 1), { maxLength: 80 });
  const opened = (indices: readonly number[]) =>
    indices.map((i) => stream[i]).filter((one) => one !== undefined);

  it('P9 P10 P11 names exactly what is missing and takes nothing twice', () => {
    fc.assert(
      fc.property(arrivals, (indices) => {
        const { state, verdicts } = followAll(envelopesFromTheFirst, opened(indices));
        const arrived = new Set(indices.map((i) => i + 1));
        const highest = Math.max(0, ...arrived);
        const missing = Array.from({ length: highest }, (_, i) => i + 1).filter((n) => !arrived.has(n));
        const named = state === undefined ? [] : missingEnvelopes(state);
        expect(
          named.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
        ).toEqual(missing);

        const accepted = verdicts.flatMap((verdict, i) => (isAccepted(verdict) ? [indices[i]] : []));
        expect(new Set(accepted).size).toBe(accepted.length);
        expect(new Set(accepted)).toEqual(new Set(indices));
        expect(verdicts.some(({ kind }) => kind === 'forked')).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('joining late: nothing twice, nothing from before unless vouched for, no gap left unnamed', () => {
    fc.assert(
      fc.property(arrivals, (indices) => {
        const { state, verdicts } = followAll(undefined, opened(indices));
        const accepted = verdicts.flatMap((verdict, i) =>
          isAccepted(verdict) ? [(indices[i] ?? 0) + 1] : [],
        );
        expect(new Set(accepted).size).toBe(accepted.length);
        if (state === undefined) return;
        const missing = missingEnvelopes(state).reduce((sum, { first, last }) => sum + last - first + 1, 0);
        expect(accepted.length + missing).toBe(state.nextSequence - state.start);
        expect(verdicts.some(({ kind }) => kind === 'forked')).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('one forged message anywhere never counts as the real one and never stops the rest', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(stream, { minLength: 2 }), fc.nat(), fc.nat(), (order, at, which) => {
        const real = order[which % order.length];
        if (real === undefined) return;
        const forged = changed(real, { chainHead: hashOf('forged') });
        const place = at % (order.length + 1);
        const all = [...order.slice(0, place), forged, ...order.slice(place)];
        const { verdicts } = followAll(envelopesFromTheFirst, all);
        const ofReal = verdicts[all.indexOf(real)];
        const ofForged = verdicts[place];
        // One of the two is taken at most: the first to come, or the one that its neighbours name.
        const taken = [ofReal, ofForged].filter((verdict) => verdict !== undefined && isAccepted(verdict));
        expect(taken.length).toBeLessThanOrEqual(1);
        // Told as a fork by either, or by a neighbour that names the other one.
        const successorCame = order.some((one) => one.sequence === real.sequence + 1);
        if (successorCame || taken.length === 1) {
          expect(verdicts.some(({ kind }) => kind === 'forked')).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the state is bounded, whatever comes', () => {
    let state: EnvelopeReceiverState = envelopesFromTheFirst;
    const forgotten: number[] = [];
    for (let n = 0; n < 3 * envelopeTrackingLimits.gaps; n++) {
      const [sealed] = streamOf(1, `${n} `, { sequence: 1 + 2 * n, lastHash: hashOf(String(n)) });
      if (sealed === undefined) continue;
      const tracked = trackEnvelope(state, sealed, known);
      state = tracked.state;
      forgotten.push(...tracked.forgotten.map(({ first }) => first));
    }
    expect(state.gaps.length).toBe(envelopeTrackingLimits.gaps);
    expect(state.recent.length).toBe(envelopeTrackingLimits.recent);
    expect(forgotten).toEqual(Array.from({ length: 2 * envelopeTrackingLimits.gaps }, (_, i) => 1 + 2 * i));
    expect(encodeEnvelopeReceiver(state).length).toBeLessThan(8_000);
  });
});

describe('the state in the store', () => {
  const { state } = followAll(undefined, pick(3, 5, 9, 12, 2, 7));
  if (state === undefined) throw new Error('a state');
  const given = giveUpEnvelopes(state, { first: 6, last: 6 });

  it('is the same after writing and reading, also as JSON', () => {
    for (const one of [state, given, envelopesFromTheFirst]) {
      expect(decodeEnvelopeReceiver(encodeEnvelopeReceiver(one))).toEqual(one);
    }
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  it('P9 keeps what was seen over a restart', () => {
    const restored = decodeEnvelopeReceiver(encodeEnvelopeReceiver(state));
    expect(followAll(restored, pick(12, 4, 4)).verdicts.map(({ kind }) => kind)).toEqual([
      'repeated',
      'fills-gap',
      'repeated',
    ]);
  });

  it('is refused when it is not whole', () => {
    const bytes = encodeEnvelopeReceiver(state);
    const refused = (wrong: Uint8Array) => {
      expect(() => decodeEnvelopeReceiver(wrong)).toThrow(
        expect.objectContaining({ code: 'state_invalid' }) as CryptoError,
      );
    };
    for (let length = 0; length < bytes.length; length++) refused(bytes.subarray(0, length));
    refused(new Uint8Array([...bytes, 0]));
    refused(Uint8Array.from(bytes, (byte, i) => (i === 0 ? 2 : byte)));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        try {
          decodeEnvelopeReceiver(noise);
        } catch (error) {
          expect(error).toMatchObject({ code: 'state_invalid' });
        }
      }),
    );
  });
});
