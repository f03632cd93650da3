// The keys of one linking, and the short authentication string that two people compare. The
// exchange is Vaudenay's (CRYPTO 2005, section 4.2) with Diffie-Hellman shares as messages, in the
// order of ZRTP (RFC 6189, section 4.4): who commits can't choose a key after seeing the other,
// and who answers can't choose one that gives a wanted string, since it has not seen what is
// committed. Whoever is in between has one try, at a chance of one in a million.
import { x25519 } from '@noble/curves/ed25519.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8 } from '@ganira/protocol';
import { CryptoError } from '../errors.ts';
import type { RandomBytes } from '../random.ts';
import { agree } from '../x25519-agreement.ts';

const keyLength = 32;
const nonceLength = 32;
export const linkTokenLength = 13;

/** What both devices know from the QR or the typed code. */
export interface LinkContext {
  /** 13 bytes that only whoever sees the new device's screen knows. */
  readonly token: Uint8Array;
  /** The origin of the server. */
  readonly server: string;
}

/** Keys of both directions. */
export interface LinkKeys {
  readonly oldToNew: Uint8Array;
  readonly newToOld: Uint8Array;
}

export interface LinkPairKey {
  readonly publicKey: Uint8Array;
  readonly secretKey: Uint8Array;
  /** Makes the commitment hide the key, and the string depend on both sides' chance. */
  readonly nonce: Uint8Array;
}

export interface LinkTranscript {
  readonly commitment: Uint8Array;
  /** Of the new device. */
  readonly share: { readonly publicKey: Uint8Array; readonly nonce: Uint8Array; readonly label: string };
  /** Of the old device. */
  readonly reveal: { readonly publicKey: Uint8Array; readonly nonce: Uint8Array };
}

export interface LinkCodes {
  /** Six digits. */
  readonly digits: string;
  /** Four numbers below 64: which of the pictures. */
  readonly pictures: readonly number[];
}

export interface LinkSecrets {
  readonly keys: LinkKeys;
  readonly codes: LinkCodes;
}

/** Where the two meet at the relay: 16 bytes that say nothing about the token. */
export function linkChannel(context: LinkContext): Uint8Array {
  return derive(tokenKey(context), 'channel', 16);
}

/** Keys for the messages before the exchange is done: they keep out whoever doesn't know the token. */
export function linkTokenKeys(context: LinkContext): LinkKeys {
  return directions(tokenKey(context));
}

export function makeLinkPairKey(random: RandomBytes): LinkPairKey {
  const secretKey = Uint8Array.from(random(keyLength));
  return {
    secretKey,
    publicKey: x25519.getPublicKey(secretKey),
    nonce: Uint8Array.from(random(nonceLength)),
  };
}

/** What the old device says before it has seen anything of the new one. */
export function linkCommitment(
  context: LinkContext,
  reveal: { readonly publicKey: Uint8Array; readonly nonce: Uint8Array },
): Uint8Array {
  return digest('commitment', linkChannel(context), reveal.publicKey, reveal.nonce);
}

/**
 * @param own this side's pair, as it was sent.
 * @throws CryptoError `malformed` for a key of small order or a length that nobody sends.
 */
export function linkSecrets(
  context: LinkContext,
  own: { readonly side: 'old' | 'new'; readonly secretKey: Uint8Array },
  transcript: LinkTranscript,
): LinkSecrets {
  const { commitment, share, reveal } = transcript;
  for (const bytes of [share.publicKey, share.nonce, reveal.publicKey, reveal.nonce, commitment]) {
    if (bytes.length !== keyLength) {
      throw new CryptoError('malformed', `${bytes.length} bytes, expected ${keyLength}`);
    }
  }
  const theirs = own.side === 'old' ? share.publicKey : reveal.publicKey;
  const hash = digest(
    'transcript',
    utf8(context.server),
    linkChannel(context),
    commitment,
    share.publicKey,
    share.nonce,
    utf8(share.label),
    reveal.publicKey,
    reveal.nonce,
  );
  // The token goes in too: whoever breaks X25519 one day needs it besides.
  const secret = extract(sha256, concatBytes(agree(own.secretKey, theirs), tokenKey(context)), hash);
  return { keys: directions(secret), codes: codesOf(secret) };
}

function codesOf(secret: Uint8Array): LinkCodes {
  const digits = derive(secret, 'digits', 8).reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
  const pictures = derive(secret, 'pictures', 8).reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
  return {
    digits: String(digits % 1_000_000n).padStart(6, '0'),
    pictures: [18n, 12n, 6n, 0n].map((shift) => Number((pictures >> shift) & 63n)),
  };
}

function directions(secret: Uint8Array): LinkKeys {
  return {
    oldToNew: derive(secret, 'old to new', keyLength),
    newToOld: derive(secret, 'new to old', keyLength),
  };
}

function tokenKey({ token, server }: LinkContext): Uint8Array {
  if (token.length !== linkTokenLength)
    throw new CryptoError('usage', `token: ${token.length} bytes, expected ${linkTokenLength}`);
  return extract(sha256, token, digest('token', utf8(server)));
}

function derive(secret: Uint8Array, purpose: string, length: number): Uint8Array {
  return expand(sha256, secret, utf8(`ganira link ${purpose} v1`), length);
}

/** Each part behind its length: no two lists of parts have the same bytes. */
function digest(purpose: string, ...parts: Uint8Array[]): Uint8Array {
  const all = [utf8(`ganira link ${purpose} v1`), ...parts].flatMap((part) => {
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, part.length);
    return [length, part];
  });
  return sha256(concatBytes(...all));
}
