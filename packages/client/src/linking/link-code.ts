// What the new device shows: the text of its QR, and the same to be typed. Neither is an address:
// nothing but the screen "Linked devices" of an old device knows what to do with it.
import { linkTokenLength, type LinkContext } from '@ganira/crypto/linking';
import {
  concatBytes,
  create,
  decode,
  fromBase64Url,
  fromSpokenCode,
  toBase64Url,
  toBinary,
  toSpokenCode,
  utf8,
} from '@ganira/protocol';
import { LinkOfferSchema } from '@ganira/protocol/linking';
import { sha256 } from '@noble/hashes/sha2.js';
import { ClientError } from '../errors.ts';

const mark = 'GANIRA LINK';
const version = 1;
const longestOffer = 1_024;
/** Two bytes behind the token: one for typing errors, one for the server. */
const codeLength = linkTokenLength + 2;

export interface LinkOffer extends LinkContext {
  /** Unix milliseconds, by the server's clock. */
  readonly expiresAt: number;
}

/** @returns the text of the QR. */
export function linkQrText({ token, server, expiresAt }: LinkOffer): string {
  const offer = create(LinkOfferSchema, {
    version,
    server,
    token,
    expiresAt: BigInt(Math.floor(expiresAt / 1_000)),
  });
  return `${mark} ${toBase64Url(toBinary(LinkOfferSchema, offer))}`;
}

/** @returns six groups of four characters. */
export function linkTypedCode({ token, server }: LinkContext): string {
  return toSpokenCode(concatBytes(token, checkBytes({ token, server })));
}

/**
 * Reads what was scanned or typed, for an account on this server.
 * @param now Unix milliseconds, by the server's clock.
 * @throws ClientError `link_code_wrong_kind`, `link_code_mistyped`, `link_code_other_server`,
 * `link_code_other_version` or `link_code_expired`
 */
export function readLinkCode(given: string, here: { server: string; now: number }): LinkContext {
  const text = given.trim();
  return text.startsWith(mark)
    ? readQrText(text.slice(mark.length).trim(), here)
    : readTypedCode(text, here.server);
}

function readQrText(text: string, { server, now }: { server: string; now: number }): LinkContext {
  const bytes = fromBase64Url(text);
  const offer = bytes === undefined ? undefined : decodeOffer(bytes);
  if (offer === undefined || offer.version === 0)
    throw new ClientError('link_code_wrong_kind', 'not what a new device shows, or cut off');
  if (offer.version !== version)
    throw new ClientError('link_code_other_version', `version ${offer.version}, known is ${version}`);
  if (offer.token.length !== linkTokenLength)
    throw new ClientError('link_code_wrong_kind', `token of ${offer.token.length} bytes`);
  if (offer.server !== server)
    throw new ClientError('link_code_other_server', `the code is for ${offer.server}, this is ${server}`);
  if (Number(offer.expiresAt) * 1_000 <= now)
    throw new ClientError('link_code_expired', 'the code is too old');
  return { token: offer.token, server };
}

function decodeOffer(bytes: Uint8Array) {
  try {
    return decode(LinkOfferSchema, bytes, longestOffer);
  } catch {
    return undefined;
  }
}

function readTypedCode(text: string, server: string): LinkContext {
  const bytes = fromSpokenCode(text, codeLength);
  if (bytes === undefined) {
    const isCodeLike = /^[0-9a-z\s-]{1,60}$/i.test(text);
    throw new ClientError(
      isCodeLike ? 'link_code_mistyped' : 'link_code_wrong_kind',
      'not what a new device shows',
    );
  }
  const token = bytes.slice(0, linkTokenLength);
  const [typing, place] = checkBytes({ token, server });
  if (bytes[linkTokenLength] !== typing) throw new ClientError('link_code_mistyped', 'a character is wrong');
  if (bytes[linkTokenLength + 1] !== place)
    throw new ClientError(
      'link_code_other_server',
      'the last characters are wrong, or it is of another server',
    );
  return { token, server };
}

function checkBytes({ token, server }: LinkContext): Uint8Array {
  const hash = (purpose: string, ...parts: Uint8Array[]) =>
    sha256(concatBytes(utf8(`ganira link ${purpose} v1`), ...parts))[0] ?? 0;
  return Uint8Array.of(hash('typing', token), hash('server', token, utf8(server)));
}
