import { generateSealKeyPair, openSealed, sealTo } from '@ganira/crypto';
import {
  ContactLinkSchema,
  ContactRequestSchema,
  create,
  decode,
  fromBase64Url,
  GrantClass,
  limits,
  MailSchema,
  SealedRequestSchema,
  toBase64Url,
  toBinary,
  utf8,
  type ContactLink,
  type ContactRequest,
  type SealedRequest,
} from '@ganira/protocol';
import { sha256 } from '@noble/hashes/sha2.js';
import { ClientError } from '../errors.ts';
import type { Random } from '../ports.ts';
import type { OwnGrant } from '../store/grant-store.ts';
import type { ContactLinkRow } from '../store/link-store.ts';

const linkVersion = 1;
const fragment = '#add/';
const longestLink = 2_048;
const requestInfo = utf8('ganira contact request v1');
/** The plaintext of every sealed request, so that a name's length doesn't show. */
const paddedRequest = 1_024;

function keyIdOf(requestPublic: Uint8Array): Uint8Array {
  return sha256(requestPublic).slice(0, 8);
}

/** A new link's secrets; its grant is to be given to the server. */
export async function makeContactLink(
  random: Random,
  options: { now: number; expiresAtSeconds: number; uses: number },
): Promise<{ row: ContactLinkRow; grant: OwnGrant }> {
  const keys = await generateSealKeyPair();
  const secret = random.bytes(limits.grant);
  const hash = sha256(secret);
  return {
    row: {
      id: keyIdOf(keys.publicKey),
      requestPublic: keys.publicKey,
      requestSecret: keys.secretKey,
      grantHash: hash,
      createdAt: options.now,
      expiresAtSeconds: options.expiresAtSeconds,
      usesLeft: options.uses,
    },
    grant: {
      hash,
      secret,
      class: GrantClass.REQUEST,
      accountId: null,
      expiresAtSeconds: options.expiresAtSeconds,
      uses: options.uses,
      deviceId: null,
    },
  };
}

export function writeContactLink(
  server: string,
  link: { accountId: Uint8Array; genesisHash: Uint8Array; row: ContactLinkRow; grant: Uint8Array },
): string {
  const bytes = toBinary(
    ContactLinkSchema,
    create(ContactLinkSchema, {
      version: linkVersion,
      accountId: link.accountId,
      genesisHash: link.genesisHash,
      requestKey: link.row.requestPublic,
      grant: link.grant,
      expiresAt: BigInt(link.row.expiresAtSeconds),
    }),
  );
  return `${server.replace(/\/$/, '')}/${fragment}${toBase64Url(bytes)}`;
}

/**
 * @throws ClientError `link_malformed`, or `link_other_server` for a link of another server.
 */
export function readContactLink(server: string, text: string): ContactLink {
  const trimmed = text.trim();
  if (trimmed.length > longestLink) throw new ClientError('link_malformed', 'too long for a contact link');
  let url: URL;
  try {
    url = new URL(trimmed);
  } catch {
    throw new ClientError('link_malformed', 'not an address');
  }
  const code = url.hash.startsWith(fragment) ? url.hash.slice(fragment.length) : '';
  const bytes = fromBase64Url(code);
  if (code === '' || bytes === undefined) throw new ClientError('link_malformed', 'not a contact link');
  if (url.origin !== new URL(server).origin) {
    throw new ClientError('link_other_server', 'the link belongs to another server');
  }
  const link = readLinkBytes(bytes);
  if (link === undefined) throw new ClientError('link_malformed', 'not a contact link of this version');
  return link;
}

function readLinkBytes(bytes: Uint8Array): ContactLink | undefined {
  try {
    const link = decode(ContactLinkSchema, bytes, longestLink);
    const isWhole =
      link.version === linkVersion &&
      link.accountId.length === limits.id &&
      link.genesisHash.length === limits.hash &&
      link.requestKey.length === 32 &&
      link.grant.length === limits.grant;
    return isWhole ? link : undefined;
  } catch {
    return undefined;
  }
}

/** @returns a Mail for the link's grant. */
export async function sealRequest(link: ContactLink, request: ContactRequest): Promise<Uint8Array> {
  const plain = toBinary(ContactRequestSchema, request);
  const padded = new Uint8Array(paddedRequest);
  new DataView(padded.buffer).setUint16(0, plain.length);
  padded.set(plain, 2);
  const sealed = await sealTo(link.requestKey, padded, { info: requestInfo });
  return toBinary(
    MailSchema,
    create(MailSchema, {
      body: {
        case: 'request',
        value: create(SealedRequestSchema, {
          keyId: keyIdOf(link.requestKey),
          sealed,
        }),
      },
    }),
  );
}

/** @returns undefined when it isn't a request to this key. */
export async function openRequest(
  secretKey: Uint8Array,
  sealed: SealedRequest,
): Promise<ContactRequest | undefined> {
  try {
    const padded = await openSealed(secretKey, sealed.sealed, { info: requestInfo });
    if (padded.length !== paddedRequest) return undefined;
    const length = new DataView(padded.buffer, padded.byteOffset).getUint16(0);
    const request = decode(ContactRequestSchema, padded.slice(2, 2 + length), paddedRequest);
    const isWhole =
      request.accountId.length === limits.id &&
      request.genesisHash.length === limits.hash &&
      request.chainHead.length === limits.hash &&
      request.grant.length === limits.grant;
    return isWhole ? request : undefined;
  } catch {
    return undefined;
  }
}
