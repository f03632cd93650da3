// X-Wing (draft-connolly-cfrg-xwing-kem) of the noble library, as the HPKE library asks for a KEM. The latter's own
// package brings curves and hashes a second time.
import type { KemInterface, RecipientContextParams, SenderContextParams } from '@hpke/core';
import { shake256 } from '@noble/hashes/sha3.js';
import { XWing as kem } from '@noble/post-quantum/hybrid.js';
import { CryptoError } from './errors.ts';

/** What HPKE hands around as a key: bytes under a kind. WebCrypto never sees it. */
interface XWingKey extends CryptoKey {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export class XWing implements KemInterface {
  readonly id = 0x647a;
  readonly secretSize = 32;
  readonly encSize = 1_120;
  readonly publicKeySize = 1_216;
  readonly privateKeySize = 32;

  async serializePublicKey(key: CryptoKey): Promise<ArrayBuffer> {
    return bytesOf(key, 'public').buffer;
  }

  async deserializePublicKey(key: ArrayBufferLike | ArrayBufferView): Promise<CryptoKey> {
    return this.#keyOf('public', key);
  }

  async serializePrivateKey(key: CryptoKey): Promise<ArrayBuffer> {
    return bytesOf(key, 'private').buffer;
  }

  async deserializePrivateKey(key: ArrayBufferLike | ArrayBufferView): Promise<CryptoKey> {
    return this.#keyOf('private', key);
  }

  async importKey(format: 'raw' | 'jwk', key: ArrayBuffer | JsonWebKey, isPublic = true): Promise<CryptoKey> {
    if (format !== 'raw' || !(key instanceof ArrayBuffer))
      throw new CryptoError('usage', 'X-Wing: only raw keys');
    return this.#keyOf(isPublic ? 'public' : 'private', key);
  }

  async generateKeyPair(): Promise<CryptoKeyPair> {
    return await this.generateKeyPairDerand(crypto.getRandomValues(new Uint8Array(this.privateKeySize)));
  }

  async deriveKeyPair(material: ArrayBufferLike | ArrayBufferView): Promise<CryptoKeyPair> {
    return await this.generateKeyPairDerand(shake256(copyOf(material), { dkLen: this.privateKeySize }));
  }

  /** @param seed 32 bytes: the private key itself. */
  async generateKeyPairDerand(seed: Uint8Array): Promise<CryptoKeyPair> {
    const privateKey = this.#keyOf('private', seed);
    return { privateKey, publicKey: this.#keyOf('public', kem.keygen(copyOf(seed)).publicKey) };
  }

  async encap(params: SenderContextParams): Promise<{ sharedSecret: ArrayBuffer; enc: ArrayBuffer }> {
    if (params.senderKey !== undefined || params.ekm !== undefined)
      throw new CryptoError('usage', 'X-Wing: the sender has no key, and no chosen chance');
    const { sharedSecret, cipherText } = kem.encapsulate(bytesOf(params.recipientPublicKey, 'public'));
    return { sharedSecret: copyOf(sharedSecret).buffer, enc: copyOf(cipherText).buffer };
  }

  async decap({ recipientKey, enc }: RecipientContextParams): Promise<ArrayBuffer> {
    const ciphertext = copyOf(enc);
    if (ciphertext.length !== this.encSize)
      throw new CryptoError('malformed', `X-Wing: ${ciphertext.length} bytes, expected ${this.encSize}`);
    const key = 'privateKey' in recipientKey ? recipientKey.privateKey : recipientKey;
    return copyOf(kem.decapsulate(ciphertext, bytesOf(key, 'private'))).buffer;
  }

  #keyOf(type: 'public' | 'private', given: ArrayBufferLike | ArrayBufferView): XWingKey {
    const bytes = copyOf(given);
    const length = type === 'public' ? this.publicKeySize : this.privateKeySize;
    if (bytes.length !== length)
      throw new CryptoError('malformed', `X-Wing ${type} key: ${bytes.length} bytes, expected ${length}`);
    return { type, extractable: true, algorithm: { name: 'X-Wing' }, usages: [], bytes };
  }
}

/** A copy: the library wipes what it is given. */
function bytesOf(key: CryptoKey, type: 'public' | 'private'): Uint8Array<ArrayBuffer> {
  if (key.type !== type || key.algorithm.name !== 'X-Wing')
    throw new CryptoError('usage', `X-Wing: a ${type} key is asked, not ${key.algorithm.name} ${key.type}`);
  return copyOf((key as XWingKey).bytes);
}

/** A copy of exactly these bytes: a view may be part of a larger buffer. */
function copyOf(bytes: ArrayBufferLike | ArrayBufferView): Uint8Array<ArrayBuffer> {
  return ArrayBuffer.isView(bytes)
    ? Uint8Array.from(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    : Uint8Array.from(new Uint8Array(bytes));
}
