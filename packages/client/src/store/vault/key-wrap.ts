// One key under another: AES-256-GCM with a key of HKDF-SHA256 (RFC 5869), bound to what stands beside it.
import type { AccountId } from '@ganira/protocol';
import { concatBytes, utf8 } from '@ganira/protocol';
import { StoreError } from '../database/index.ts';

export interface WrappedKey {
  readonly nonce: Uint8Array;
  /** The 32-byte key and the 16-byte tag. */
  readonly wrappedKey: Uint8Array;
}

export interface WrapContext {
  /** Secret bytes that are hard to guess. */
  readonly secret: Uint8Array;
  /** Public, at least 16 bytes, of this wrap alone. */
  readonly salt: Uint8Array;
  /** What kind of wrap it is. */
  readonly label: string;
  readonly accountId: AccountId;
  readonly genesisHash: Uint8Array;
}

export const NONCE_SIZE = 12;
export const WRAPPED_KEY_SIZE = 48;

export async function wrapKey(key: Uint8Array, context: WrapContext): Promise<WrappedKey> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_SIZE));
  const wrapped = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: boundTo(context) },
    await wrappingKey(context),
    Uint8Array.from(key),
  );
  return { nonce, wrappedKey: new Uint8Array(wrapped) };
}

/** @throws StoreError `wrong_password` for another secret, and for anything that was changed. */
export async function unwrapKey(wrapped: WrappedKey, context: WrapContext): Promise<Uint8Array> {
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: Uint8Array.from(wrapped.nonce), additionalData: boundTo(context) },
        await wrappingKey(context),
        Uint8Array.from(wrapped.wrappedKey),
      ),
    );
  } catch (cause) {
    throw new StoreError('wrong_password', 'this does not open the vault', { cause });
  }
}

function boundTo({ label, accountId, genesisHash }: WrapContext): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(concatBytes(utf8(`ganira ${label} v1`), accountId, genesisHash));
}

async function wrappingKey(context: WrapContext): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', Uint8Array.from(context.secret), 'HKDF', false, [
    'deriveKey',
  ]);
  return await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: Uint8Array.from(context.salt), info: boundTo(context) },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
