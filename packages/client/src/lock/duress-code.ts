// A code that erases. Its place in the vault always has the same size and looks like chance: whether
// there is a code can't be seen on the disk.
import { StoreError, isStoreError } from '../store/database/index.ts';
import { deriveKey, LEAST_KDF } from '../store/vault/argon2.ts';

const saltSize = 16;
const nonceSize = 12;
const contentSize = 32;

export async function makeDuressCode(code: string): Promise<Uint8Array> {
  const salt = crypto.getRandomValues(new Uint8Array(saltSize));
  const iv = crypto.getRandomValues(new Uint8Array(nonceSize));
  const content = crypto.getRandomValues(new Uint8Array(contentSize));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(code, salt), content);
  return Uint8Array.of(...salt, ...iv, ...new Uint8Array(sealed));
}

/** As it is kept: digits may be spaced as those of a PIN, in whichever field they are typed. */
export function readDuressCode(text: string): string {
  const code = text.normalize('NFKC');
  return /^[\d\s]+$/u.test(code) ? code.replaceAll(/\s/gu, '') : code;
}

/** Takes as long for every code, whether there is one or not. */
export async function isDuressCode(place: Uint8Array | undefined, text: string): Promise<boolean> {
  const code = readDuressCode(text);
  if (place === undefined || code === '') return false;
  const salt = place.slice(0, saltSize);
  const iv = place.slice(saltSize, saltSize + nonceSize);
  try {
    const key = await keyOf(code, salt);
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, place.slice(saltSize + nonceSize));
    return true;
  } catch (error) {
    if (isStoreError(error)) throw error;
    return false;
  }
}

async function keyOf(code: string, salt: Uint8Array): Promise<CryptoKey> {
  if (code === '') throw new StoreError('wrong_password', 'an empty code');
  const bytes = new TextEncoder().encode(code);
  const raw = await deriveKey(bytes, { salt, kdf: LEAST_KDF });
  bytes.fill(0);
  return await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
