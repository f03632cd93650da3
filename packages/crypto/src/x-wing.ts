// X-Wing (draft-connolly-cfrg-xwing-kem): ML-KEM-768 and X25519 together, as a KEM for HPKE. The package of the
// HPKE library brings curves and hashes of its own; this one takes those that everything else here uses.
import type { KemInterface, RecipientContextParams, SenderContextParams } from '@hpke/core';
import { x25519 } from '@noble/curves/ed25519.js';
import { concatBytes, utf8 } from '@ganira/protocol';
import { createMlKem768, sha3_256, shake256 } from 'mlkem';
import { CryptoError } from './errors.ts';

const mlKemPublicLength = 1_184;
const mlKemCiphertextLength = 1_088;
/** Drawn as in the draft: `\./` over `/^\`. */
const label = utf8('\\.//^\\');

/** What HPKE hands around as a key: bytes under a kind. WebCrypto never sees it. */
interface XWingKey extends CryptoKey {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type MlKem = Awaited<ReturnType<typeof createMlKem768>>;

export class XWing implements KemInterface {
  readonly id = 0x647a;
  readonly secretSize = 32;
  readonly encSize = 1_120;
  readonly publicKeySize = 1_216;
  readonly privateKeySize = 32;
  readonly #mlKem: Promise<MlKem> = createMlKem768();

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
    return await this.generateKeyPairDerand(
      shake256.create({ dkLen: this.privateKeySize }).update(copyOf(material)).digest(),
    );
  }

  /** @param seed 32 bytes: the private key itself. */
  async generateKeyPairDerand(seed: Uint8Array): Promise<CryptoKeyPair> {
    const privateKey = this.#keyOf('private', seed);
    const { mlKemPublic, curvePublic } = await this.#expand(seed);
    return { privateKey, publicKey: this.#keyOf('public', concatBytes(mlKemPublic, curvePublic)) };
  }

  async encap(params: SenderContextParams): Promise<{ sharedSecret: ArrayBuffer; enc: ArrayBuffer }> {
    if (params.senderKey !== undefined || params.ekm !== undefined)
      throw new CryptoError('usage', 'X-Wing: the sender has no key, and no chosen chance');
    const key = bytesOf(params.recipientPublicKey, 'public');
    const mlKem = await this.#mlKem;
    const ephemeral = crypto.getRandomValues(new Uint8Array(32));
    const curveCiphertext = x25519.getPublicKey(ephemeral);
    const curvePublic = key.subarray(mlKemPublicLength);
    const curveSecret = x25519.getSharedSecret(ephemeral, curvePublic);
    const [mlKemCiphertext, mlKemSecret] = mlKem.encap(key.subarray(0, mlKemPublicLength));
    return {
      sharedSecret: combine(mlKemSecret, curveSecret, curveCiphertext, curvePublic),
      enc: copyOf(concatBytes(mlKemCiphertext, curveCiphertext)).buffer,
    };
  }

  async decap({ recipientKey, enc }: RecipientContextParams): Promise<ArrayBuffer> {
    const ciphertext = copyOf(enc);
    if (ciphertext.length !== this.encSize)
      throw new CryptoError('malformed', `X-Wing: ${ciphertext.length} bytes, expected ${this.encSize}`);
    const key = bytesOf('privateKey' in recipientKey ? recipientKey.privateKey : recipientKey, 'private');
    const mlKem = await this.#mlKem;
    const { mlKemPrivate, curvePrivate, curvePublic } = await this.#expand(key);
    const curveCiphertext = ciphertext.subarray(mlKemCiphertextLength);
    const mlKemSecret = mlKem.decap(ciphertext.subarray(0, mlKemCiphertextLength), mlKemPrivate);
    const curveSecret = x25519.getSharedSecret(curvePrivate, curveCiphertext);
    return combine(mlKemSecret, curveSecret, curveCiphertext, curvePublic);
  }

  async #expand(seed: Uint8Array) {
    const expanded = shake256.create({ dkLen: 96 }).update(seed).digest();
    const [mlKemPublic, mlKemPrivate] = (await this.#mlKem).deriveKeyPair(expanded.subarray(0, 64));
    const curvePrivate = expanded.subarray(64);
    return { mlKemPublic, mlKemPrivate, curvePrivate, curvePublic: x25519.getPublicKey(curvePrivate) };
  }

  #keyOf(type: 'public' | 'private', given: ArrayBufferLike | ArrayBufferView): XWingKey {
    const bytes = copyOf(given);
    const length = type === 'public' ? this.publicKeySize : this.privateKeySize;
    if (bytes.length !== length)
      throw new CryptoError('malformed', `X-Wing ${type} key: ${bytes.length} bytes, expected ${length}`);
    return { type, extractable: true, algorithm: { name: 'X-Wing' }, usages: [], bytes };
  }
}

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

function combine(...parts: Uint8Array[]): ArrayBuffer {
  const hash = sha3_256.create();
  for (const part of [...parts, label]) hash.update(part);
  return copyOf(hash.digest()).buffer;
}
