import type { Aead } from 'ts-mls/crypto/aead.js';

/** Nothing here is in shared memory. */
type Bytes = Uint8Array<ArrayBuffer>;

async function importKey(key: Uint8Array, usage: KeyUsage): Promise<CryptoKey> {
  return await crypto.subtle.importKey('raw', key as Bytes, 'AES-GCM', false, [usage]);
}

function parameters(nonce: Uint8Array, additional: Uint8Array): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce as Bytes, additionalData: additional as Bytes };
}

/** Of both suites: the length of the key says whether it is AES-128 or AES-256. */
export const aesGcm: Aead = {
  async encrypt(key, nonce, ...[additional, plaintext]) {
    const encrypting = await importKey(key, 'encrypt');
    return new Uint8Array(
      await crypto.subtle.encrypt(parameters(nonce, additional), encrypting, plaintext as Bytes),
    );
  },
  async decrypt(key, nonce, ...[additional, ciphertext]) {
    const decrypting = await importKey(key, 'decrypt');
    return new Uint8Array(
      await crypto.subtle.decrypt(parameters(nonce, additional), decrypting, ciphertext as Bytes),
    );
  },
};
