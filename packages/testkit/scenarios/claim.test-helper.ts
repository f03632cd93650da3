// Test-only: requests that no honest client makes.
import { sealTo } from '@ganira/crypto';
import {
  ContactLinkSchema,
  ContactRequestSchema,
  create,
  decode,
  fromBase64Url,
  GrantClass,
  MailSchema,
  SealedRequestSchema,
  toBinary,
  utf8,
  type ContactRequest,
} from '@ganira/protocol';
import type { Person, World } from '../src/index.ts';

/** Somebody with a link, whose device says that it is this account, with an identity made up. */
export async function claim(
  world: World,
  as: { url: string; owner: Person; accountId: Uint8Array; name: string; fill: number },
): Promise<void> {
  const { url, owner, accountId, name, fill } = as;
  const link = decode(
    ContactLinkSchema,
    fromBase64Url(url.split('#add/')[1] ?? '') ?? new Uint8Array(),
    1_024,
  );
  const genesisHash = new Uint8Array(32).fill(fill);
  const request = create(ContactRequestSchema, {
    accountId,
    genesisHash,
    chainHead: genesisHash,
    name,
    grant: new Uint8Array(16).fill(fill),
  });
  const body = await sealedRequest(link.requestKey, request);
  world.evil.mailboxOf(owner.name).give([{ body, class: GrantClass.REQUEST }]);
}

async function sealedRequest(requestKey: Uint8Array, request: ContactRequest): Promise<Uint8Array> {
  const plain = toBinary(ContactRequestSchema, request);
  const padded = new Uint8Array(1_024);
  new DataView(padded.buffer).setUint16(0, plain.length);
  padded.set(plain, 2);
  const sealed = await sealTo(requestKey, padded, { info: utf8('ganira contact request v1') });
  const keyId = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(requestKey))).slice(
    0,
    8,
  );
  const value = create(SealedRequestSchema, { keyId, sealed });
  return toBinary(MailSchema, create(MailSchema, { body: { case: 'request', value } }));
}
