import type { StoreFile } from './store-files.ts';

/** Bytes of the check: far too few to help in guessing a random 256-bit key, far too many to match by chance. */
const CHECK_SIZE = 16;
const LABEL = new TextEncoder().encode('ganira store key check v1');

/**
 * SQLite refuses a wrong key and a damaged first page with the same words. This file tells them apart: it is written
 * when the store is made and looked at only after a refusal.
 */
export async function writeKeyCheck(file: StoreFile, key: Uint8Array): Promise<void> {
  file.truncate(0);
  file.write(await checkValue(key), 0);
  file.flush();
}

export async function matchesKeyCheck(file: StoreFile, key: Uint8Array): Promise<boolean> {
  const stored = new Uint8Array(CHECK_SIZE);
  if (file.size() !== CHECK_SIZE || file.read(stored, 0) !== CHECK_SIZE) return false;
  const expected = await checkValue(key);
  return expected.every((byte, i) => byte === stored[i]);
}

async function checkValue(key: Uint8Array): Promise<Uint8Array> {
  const hmac = await crypto.subtle.importKey(
    'raw',
    new Uint8Array(key),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  return new Uint8Array(await crypto.subtle.sign('HMAC', hmac, LABEL), 0, CHECK_SIZE);
}
