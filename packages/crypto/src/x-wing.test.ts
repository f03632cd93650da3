import { Aes256Gcm, CipherSuite, HkdfSha256, type KemInterface } from '@hpke/core';
import { XWing as LibraryXWing } from '@hpke/hybridkem-x-wing';
import { XWing as NobleXWing } from '@noble/post-quantum/hybrid.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { XWing } from './x-wing.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const few = { numRuns: 12 };

async function publicBytes(kem: KemInterface, { publicKey }: CryptoKeyPair): Promise<Uint8Array> {
  return new Uint8Array(await kem.serializePublicKey(publicKey));
}

test('a seed gives the key that two independent implementations give', async () => {
  await fc.assert(
    fc.asyncProperty(bytes(32), async (seed) => {
      const own = new XWing();
      const other = new LibraryXWing();
      const key = await publicBytes(own, await own.generateKeyPairDerand(seed));
      expect(key).toEqual(await publicBytes(other, await other.generateKeyPairDerand(seed)));
      expect(key).toEqual(Uint8Array.from(NobleXWing.keygen(seed).publicKey));
      expect(await publicBytes(own, await own.deriveKeyPair(seed))).toEqual(
        await publicBytes(other, await other.deriveKeyPair(seed)),
      );
    }),
    few,
  );
});

test('what one side encapsulates, another implementation opens to the same secret', async () => {
  await fc.assert(
    fc.asyncProperty(bytes(32), async (seed) => {
      const own = new XWing();
      const { publicKey: known, secretKey } = NobleXWing.keygen(seed);
      // It wipes the public key that it was given.
      const theirs = NobleXWing.encapsulate(Uint8Array.from(known));
      const recipientKey = await own.deserializePrivateKey(seed);
      const opened = await own.decap({ recipientKey, enc: Uint8Array.from(theirs.cipherText) });
      expect(new Uint8Array(opened)).toEqual(Uint8Array.from(theirs.sharedSecret));
      const mine = await own.encap({ recipientPublicKey: await own.deserializePublicKey(known) });
      expect(new Uint8Array(mine.sharedSecret)).toEqual(
        Uint8Array.from(NobleXWing.decapsulate(new Uint8Array(mine.enc), secretKey)),
      );
    }),
    few,
  );
});

test('sealed with the KEM of the library, opened with ours, and the other way round', async () => {
  const own = new XWing();
  const library = new LibraryXWing();
  const ways: [KemInterface, KemInterface][] = [
    [own, library],
    [library, own],
  ];
  const seed = crypto.getRandomValues(new Uint8Array(32));
  const message = new TextEncoder().encode('Muraho');
  for (const [sealing, opening] of ways) {
    const suiteOf = (kem: KemInterface) =>
      new CipherSuite({ kem, kdf: new HkdfSha256(), aead: new Aes256Gcm() });
    const { publicKey } = await own.generateKeyPairDerand(seed);
    const recipientPublicKey = await sealing.deserializePublicKey(await own.serializePublicKey(publicKey));
    const { enc, ct } = await suiteOf(sealing).seal({ recipientPublicKey }, message.buffer);
    const recipientKey = await opening.deserializePrivateKey(seed);
    expect(new Uint8Array(await suiteOf(opening).open({ recipientKey, enc }, ct))).toEqual(message);
  }
});

test('a key or ciphertext of another length, kind or curve point of small order is refused', async () => {
  const kem = new XWing();
  const { publicKey, privateKey } = await kem.generateKeyPair();
  await expect(kem.deserializePublicKey(new Uint8Array(1_215))).rejects.toThrow('1215 bytes, expected 1216');
  await expect(kem.deserializePrivateKey(new Uint8Array(33))).rejects.toThrow('33 bytes, expected 32');
  await expect(kem.decap({ recipientKey: privateKey, enc: new Uint8Array(1_119) })).rejects.toThrow(
    '1119 bytes, expected 1120',
  );
  await expect(kem.serializePublicKey(privateKey)).rejects.toThrow('a public key is asked');
  await expect(kem.serializePrivateKey(publicKey)).rejects.toThrow('a private key is asked');
  await expect(kem.importKey('jwk', {})).rejects.toThrow('only raw keys');
  const weak = new Uint8Array(await kem.serializePublicKey(publicKey)).fill(0, 1_184);
  const recipientPublicKey = await kem.deserializePublicKey(weak);
  await expect(kem.encap({ recipientPublicKey })).rejects.toThrow('invalid private or public key');
});
