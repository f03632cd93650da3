import { concatBytes, create, ContentSchema, limits } from '@ganira/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CryptoError } from './errors.ts';
import { newEnvelopeSender, openEnvelope, readEnvelope, sealEnvelope } from './envelope.ts';
import { brokenEnvelope, hashOf, inputOf, streamOf, textOf } from './envelope-story.test-helper.ts';

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof CryptoError) return `${error.fault}: ${error.code}`;
    throw error;
  }
  return 'accepted';
}

function padded(envelope: Uint8Array, size = 256): Uint8Array {
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, envelope.length);
  bytes.set(envelope, 4);
  return bytes;
}

describe('an envelope', () => {
  it('is opened as it was sealed, and each names the one before', () => {
    const one = sealEnvelope(newEnvelopeSender, inputOf('Muraho'));
    const two = sealEnvelope(one.next, inputOf('Amakuru?'));
    const opened = openEnvelope(two.bytes);
    expect(opened.sequence).toBe(2);
    expect(opened.sentAt).toBe(1_700_000_000_000);
    expect(opened.content.body).toMatchObject({ case: 'text', value: { text: 'Amakuru?' } });
    expect(opened.envelope.previousHash).toEqual(one.hash);
    expect(opened.hash).toEqual(two.hash);
    expect(opened.bytes).toEqual(two.envelope);
    expect(readEnvelope(two.envelope)).toEqual(opened);
    expect(two.next).toEqual({ sequence: 2, lastHash: two.hash });
  });

  it('shows nothing of its length but the bucket', () => {
    const sizes = new Map<number, number>();
    for (let length = 0; length <= limits.text; length += 97) {
      const { bytes } = sealEnvelope(newEnvelopeSender, inputOf('x'.repeat(length)));
      sizes.set(bytes.length, (sizes.get(bytes.length) ?? 0) + 1);
    }
    expect([...sizes.keys()]).toEqual([...limits.paddingBuckets]);
    const short = [0, 1, 20, 60].map(
      (length) => sealEnvelope(newEnvelopeSender, inputOf('x'.repeat(length))).bytes.length,
    );
    expect(new Set(short)).toEqual(new Set([256]));
  });

  it('holds the longest text and says when one is longer', () => {
    const letter = 'é';
    const longest = letter.repeat(limits.text / 2);
    const { bytes } = sealEnvelope({ sequence: 2 ** 40, lastHash: hashOf('x') }, inputOf(longest));
    expect(openEnvelope(bytes).content.body.value).toMatchObject({ text: longest });
    expect(refusal(() => sealEnvelope(newEnvelopeSender, inputOf(`${longest}!`)))).toBe(
      'usage: text_too_long',
    );
  });

  it('refuses to seal what others could not open', () => {
    const big = create(ContentSchema, {
      body: { case: 'resent', value: { envelopes: [new Uint8Array(65_600)] } },
    });
    const seal = (wrong: object) =>
      refusal(() => sealEnvelope(newEnvelopeSender, { ...inputOf('x'), ...wrong }));
    expect(seal({ content: big })).toBe('usage: too_large');
    expect(seal({ messageId: new Uint8Array(15) })).toBe('usage: usage');
    expect(seal({ chainHead: new Uint8Array() })).toBe('usage: usage');
    expect(seal({ epochAuthenticator: new Uint8Array(31) })).toBe('usage: usage');
    expect(seal({ sentAt: -1 })).toBe('usage: usage');
    expect(seal({ sentAt: 1.5 })).toBe('usage: usage');
    expect(seal({ sentAt: 8.64e15 + 1 })).toBe('usage: usage');
    expect(seal({ content: textOf('lone \ud800 surrogate') })).toMatch(/accepted|usage: usage/);
  });
});

describe('bytes that are no envelope', () => {
  const [, good] = streamOf(2);
  if (good === undefined) throw new Error('two envelopes');
  const open = (bytes: Uint8Array) => refusal(() => openEnvelope(bytes));
  const read = (wrong: Parameters<typeof brokenEnvelope>[1]) =>
    refusal(() => readEnvelope(brokenEnvelope(good, wrong)));

  it('a size that is no bucket, a length past the end, padding that is not zero', () => {
    expect(open(padded(good.bytes))).toBe('accepted');
    expect(open(padded(good.bytes, 255))).toBe('peer: malformed');
    expect(open(padded(good.bytes, 512))).toBe('peer: malformed');
    expect(open(new Uint8Array())).toBe('peer: malformed');
    expect(open(new Uint8Array(65_537))).toBe('peer: too_large');
    expect(open(new Uint8Array(256))).toBe('peer: malformed');
    expect(open(new Uint8Array(256).fill(255))).toBe('peer: malformed');
    const dirty = padded(good.bytes);
    dirty[255] = 1;
    expect(open(dirty)).toBe('peer: malformed');
    expect(open(padded(good.bytes.subarray(0, -1)))).toBe('peer: malformed');
  });

  it('each field wrong once', () => {
    expect(read({})).toBe('accepted');
    expect(read({ content: undefined })).toBe('peer: malformed');
    expect(read({ sequence: 0n, previousHash: new Uint8Array() })).toBe('peer: malformed');
    expect(read({ sequence: 2n ** 53n })).toBe('peer: malformed');
    expect(read({ sequence: 2n ** 64n - 1n })).toBe('peer: malformed');
    expect(read({ sentAt: 2n ** 64n - 1n })).toBe('peer: malformed');
    expect(read({ messageId: new Uint8Array(17) })).toBe('peer: malformed');
    expect(read({ previousHash: new Uint8Array() })).toBe('peer: malformed');
    expect(read({ previousHash: new Uint8Array(31) })).toBe('peer: malformed');
    expect(read({ sequence: 1n })).toBe('peer: malformed');
    expect(read({ epochAuthenticator: new Uint8Array() })).toBe('peer: malformed');
    expect(read({ chainHead: new Uint8Array(33) })).toBe('peer: malformed');
  });

  it('a content of a later version keeps the sequence going', () => {
    const opened = readEnvelope(brokenEnvelope(good, { content: create(ContentSchema) }));
    expect(opened.content.body.case).toBeUndefined();
    expect(opened.sequence).toBe(2);
  });

  it('P13 bytes of any kind are refused with a code and nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 252 }), fc.boolean(), (bytes, isRaw) => {
        expect(refusal(() => (isRaw ? openEnvelope(bytes) : openEnvelope(padded(bytes))))).toMatch(/^peer: /);
        expect(refusal(() => readEnvelope(concatBytes(bytes, good.bytes)))).toMatch(/^peer: |accepted/);
      }),
      { numRuns: 2_000 },
    );
  });
});
