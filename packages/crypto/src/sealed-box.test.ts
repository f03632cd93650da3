import { concatBytes, fromHex, utf8 } from '@ganira/protocol';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectRefusal } from './group/refusal.test-helper.ts';
import { generateSealKeyPair, openSealed, sealLimit, sealOverhead, sealTo } from './sealed-box.ts';

const info = utf8('ganira contact request v1');

function bytes(hex: string): Uint8Array {
  return fromHex(hex) ?? new Uint8Array();
}

// The plaintext of every vector of RFC 9180 appendix A.
test('RFC 9180 appendix A.1.1.1: the first ciphertext opens', async () => {
  const opened = openSealed(
    bytes('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'),
    concatBytes(
      bytes('37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431'),
      bytes('f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a'),
    ),
    { info: utf8('Ode on a Grecian Urn'), aad: utf8('Count-0') },
  );
  expect(await opened).toEqual(utf8('Beauty is truth, truth beauty'));
});

test('what is sealed to a key opens with its secret, and with nothing else', async () => {
  const [bob, carol] = [await generateSealKeyPair(), await generateSealKeyPair()];
  const plaintext = utf8('alice asks');
  const sealed = await sealTo(bob.publicKey, plaintext, { info });
  expect(sealed).toHaveLength(plaintext.length + sealOverhead);
  expect(await openSealed(bob.secretKey, sealed, { info })).toEqual(plaintext);
  await expectRefusal(openSealed(carol.secretKey, sealed, { info }), 'undecryptable');
  await expectRefusal(openSealed(bob.secretKey, sealed, { info: utf8('another purpose') }), 'undecryptable');
  await expectRefusal(openSealed(bob.secretKey, sealed, { info, aad: utf8('x') }), 'undecryptable');
  expect(await sealTo(bob.publicKey, plaintext, { info })).not.toEqual(sealed);
});

test('additional data is authenticated and not carried', async () => {
  const bob = await generateSealKeyPair();
  const sealed = await sealTo(bob.publicKey, utf8('x'), { info, aad: utf8('to bob') });
  expect(sealed).toHaveLength(1 + sealOverhead);
  expect(await openSealed(bob.secretKey, sealed, { info, aad: utf8('to bob') })).toEqual(utf8('x'));
  await expectRefusal(openSealed(bob.secretKey, sealed, { info, aad: utf8('to carol') }), 'undecryptable');
});

test('changed, cut, random and oversized boxes are refused with a code', async () => {
  const bob = await generateSealKeyPair();
  const sealed = await sealTo(bob.publicKey, utf8('muraho'), { info });
  await fc.assert(
    fc.asyncProperty(fc.nat(sealed.length * 8 - 1), async (bit) => {
      const changed = sealed.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const opened = await openSealed(bob.secretKey, changed, { info }).catch((error: unknown) => error);
      // X25519 ignores the highest bit of the key (RFC 7748 section 5), but HPKE binds all of it.
      expect(opened).toMatchObject({ name: 'CryptoError', code: 'undecryptable', fault: 'peer' });
    }),
    { numRuns: 200 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const opened = await openSealed(bob.secretKey, bytes, { info }).catch((error: unknown) => error);
      expect(opened).toMatchObject({ name: 'CryptoError', fault: 'peer' });
    }),
    { numRuns: 200 },
  );
  for (const length of [0, 1, sealOverhead - 1]) {
    await expectRefusal(openSealed(bob.secretKey, sealed.subarray(0, length), { info }), 'malformed');
  }
  await expectRefusal(
    openSealed(bob.secretKey, new Uint8Array(sealLimit + sealOverhead + 1), { info }),
    'too_large',
  );
});

test('keys that nothing can be sealed to are refused', async () => {
  // The identity, of small order: every shared secret would be zero (RFC 7748 section 6.1).
  await expectRefusal(sealTo(new Uint8Array(32), utf8('x'), { info }), 'malformed');
  await expectRefusal(sealTo(new Uint8Array(31), utf8('x'), { info }), 'usage');
  await expectRefusal(openSealed(new Uint8Array(33), new Uint8Array(100), { info }), 'usage');
  const bob = await generateSealKeyPair();
  await expectRefusal(sealTo(bob.publicKey, new Uint8Array(sealLimit + 1), { info }), 'usage');
});
