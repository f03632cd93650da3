import { utf8 } from '@ganira/protocol';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grantKeyId, openForGrant, sealForGrant } from './grant-seal.ts';
import { expectRefusal } from './group/refusal.test-helper.ts';
import { systemRandom } from './random.ts';
import { padSteps, unpadSteps } from './step-padding.ts';

const purpose = 'a test';

test('what is sealed for a grant opens with that grant, for that purpose, and with nothing else', async () => {
  const [grant, other] = [systemRandom(16), systemRandom(16)];
  const plaintext = utf8('alice asks');
  const { keyId, sealed } = await sealForGrant(grant, plaintext, { purpose });
  expect(await openForGrant(grant, sealed, purpose)).toEqual(plaintext);
  expect(grantKeyId(grant, purpose)).toEqual(keyId);
  expect(keyId).toHaveLength(8);
  expect(grantKeyId(other, purpose)).not.toEqual(keyId);
  expect(grantKeyId(grant, 'another')).not.toEqual(keyId);
  await expectRefusal(openForGrant(other, sealed, purpose), 'undecryptable');
  await expectRefusal(openForGrant(grant, sealed, 'another'), 'undecryptable');
  await expectRefusal(openForGrant(grant, sealed.subarray(0, 27), purpose), 'malformed');
  await expectRefusal(sealForGrant(systemRandom(15), plaintext, { purpose }), 'usage');
  const again = await sealForGrant(grant, plaintext, { purpose });
  expect(again.sealed).not.toEqual(sealed);
  expect(again.sealed).toHaveLength(sealed.length);
});

test('a changed seal is refused', async () => {
  const grant = systemRandom(16);
  const { sealed } = await sealForGrant(grant, utf8('muraho'), { purpose });
  await fc.assert(
    fc.asyncProperty(fc.nat(sealed.length * 8 - 1), async (bit) => {
      const changed = sealed.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const opened = await openForGrant(grant, changed, purpose).catch((error: unknown) => error);
      expect(opened).toMatchObject({ name: 'CryptoError', code: 'undecryptable', fault: 'peer' });
    }),
    { numRuns: 100 },
  );
});

test('padding in steps gives back what it was given, and takes nothing else', async () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 9_000 }), (content) => {
      const padded = padSteps(content);
      expect(padded.length % 4_096).toBe(0);
      expect(padded.length - content.length).toBeLessThan(4_096 + 4);
      expect(unpadSteps(padded)).toEqual(content);
    }),
    { numRuns: 50 },
  );
  const padded = padSteps(utf8('muraho'));
  const shorter = padded.slice();
  shorter[3] = 5;
  const longer = padded.slice();
  longer[2] = 16;
  const twoSteps = new Uint8Array(8_192);
  twoSteps[2] = 1;
  for (const wrong of [new Uint8Array(), padded.subarray(1), shorter, longer, twoSteps]) {
    await expectRefusal(() => unpadSteps(wrong), 'malformed');
  }
});
