// What may stand beside the password in a vault record: further wraps of the same key, the place of a
// duress code, a name for the lock screen. Sections of a type (one byte), a length (two) and bytes.
import { concatBytes } from '@ganira/protocol';
import { StoreError } from '../database/index.ts';
import { NONCE_SIZE, WRAPPED_KEY_SIZE, type WrappedKey } from './key-wrap.ts';

/** Under a PIN: opened with what the server answers, and with a part that only this device has. */
export interface PinWrap extends WrappedKey {
  /** What the server knows the PIN's key by: 32 random bytes. */
  readonly pinId: Uint8Array;
  /** 32 random bytes. */
  readonly devicePart: Uint8Array;
}

/** Under a passkey: opened with the answer of its PRF (WebAuthn level 3, section 10.1.4). */
export interface PasskeyWrap extends WrappedKey {
  readonly credentialId: Uint8Array;
  /** What the PRF is asked: 32 random bytes. */
  readonly salt: Uint8Array;
}

export interface OtherWraps {
  readonly pin?: PinWrap;
  readonly passkey?: PasskeyWrap;
  /** A duress code, or random bytes that look like one: which of the two can't be seen. */
  readonly duress?: Uint8Array;
  /** Shown while locked, because its person wants it so. */
  readonly shownName?: string;
}

const PART_SIZE = 32;
export const DURESS_SIZE = 76;
const LONGEST_CREDENTIAL_ID = 1_023;
const LONGEST_NAME = 1_024;
const sections = { pin: 1, passkey: 2, duress: 3, shownName: 4 } as const;

/** Sections that always have the same size. */
const fixedSizes: Readonly<Record<number, number>> = {
  [sections.pin]: 2 * PART_SIZE + NONCE_SIZE + WRAPPED_KEY_SIZE,
  [sections.duress]: DURESS_SIZE,
};

export function hasOtherWraps(wraps: OtherWraps): boolean {
  return Object.keys(sections).some((name) => wraps[name as keyof OtherWraps] !== undefined);
}

export function encodeOtherWraps({ pin, passkey, duress, shownName }: OtherWraps): Uint8Array {
  const parts: Uint8Array[] = [];
  const add = (type: number, ...bytes: Uint8Array[]): void => {
    const content = concatBytes(...bytes);
    parts.push(Uint8Array.of(type, content.length >> 8, content.length & 255), content);
  };
  if (pin !== undefined) add(sections.pin, pin.pinId, pin.devicePart, pin.nonce, pin.wrappedKey);
  if (passkey !== undefined)
    add(sections.passkey, passkey.salt, passkey.nonce, passkey.wrappedKey, passkey.credentialId);
  if (duress !== undefined) add(sections.duress, duress);
  if (shownName !== undefined) add(sections.shownName, new TextEncoder().encode(shownName));
  return concatBytes(...parts);
}

/** @throws StoreError `bad_record`; `newer_store` for a section that this program doesn't know. */
export function decodeOtherWraps(bytes: Uint8Array): OtherWraps {
  let wraps: OtherWraps = {};
  let before = 0;
  for (let at = 0; at < bytes.length;) {
    const [type = 0, high = 0, low = 0] = bytes.subarray(at, at + 3);
    const end = at + 3 + high * 256 + low;
    if (at + 3 > bytes.length || end > bytes.length)
      throw new StoreError('bad_record', 'a vault is cut short');
    if (type <= before) throw new StoreError('bad_record', `section ${type} after ${before}`);
    wraps = { ...wraps, ...decodeSection(type, bytes.slice(at + 3, end)) };
    before = type;
    at = end;
  }
  return wraps;
}

function decodeSection(type: number, content: Uint8Array): OtherWraps {
  const fixed = fixedSizes[type];
  if (fixed !== undefined && fixed !== content.length)
    throw new StoreError('bad_record', `section ${type} has ${content.length} bytes, not ${fixed}`);
  const read = readerOf(content);
  switch (type) {
    case sections.pin: {
      const pinId = read(PART_SIZE);
      const devicePart = read(PART_SIZE);
      return { pin: { pinId, devicePart, ...readWrap(read) } };
    }
    case sections.passkey: {
      const salt = read(PART_SIZE);
      const wrap = readWrap(read);
      const credentialId = read();
      if (credentialId.length === 0 || credentialId.length > LONGEST_CREDENTIAL_ID)
        throw new StoreError('bad_record', `a passkey's id of ${credentialId.length} bytes`);
      return { passkey: { salt, ...wrap, credentialId } };
    }
    case sections.duress:
      return { duress: read(DURESS_SIZE) };
    case sections.shownName:
      return { shownName: readName(content) };
    default:
      throw new StoreError('newer_store', `section ${type} of a vault is not known to this program`);
  }
}

type Read = (size?: number) => Uint8Array;

/** Reads the fields of a section in their order. */
function readerOf(content: Uint8Array): Read {
  let at = 0;
  return (size = content.length - at) => {
    const part = content.slice(at, at + size);
    at += size;
    if (part.length !== size)
      throw new StoreError('bad_record', `a field of ${part.length} bytes, not ${size}`);
    return part;
  };
}

function readWrap(read: Read): WrappedKey {
  return { nonce: read(NONCE_SIZE), wrappedKey: read(WRAPPED_KEY_SIZE) };
}

function readName(content: Uint8Array): string {
  try {
    if (content.length > LONGEST_NAME) throw new RangeError('too long');
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch (cause) {
    throw new StoreError('bad_record', 'a name that is no text', { cause });
  }
}
