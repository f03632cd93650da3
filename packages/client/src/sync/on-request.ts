import { areEqual, limits, toHex, type SealedRequest } from '@ganira/protocol';
import { cleanName } from '@ganira/safety';
import { openRequest } from '../contacts/links.ts';
import type { Clock } from '../ports.ts';
import { isBlocked } from '../store/blocked-store.ts';
import { getContact } from '../store/contact-store.ts';
import { deleteOwnGrant, setGrantUses } from '../store/grant-store.ts';
import { getContactLink, useContactLink } from '../store/link-store.ts';
import { isRequestKnown, putRequestIn } from '../store/request-store.ts';
import type { AccountStore } from '../store/store.ts';
import type { MailVerdict, Settle } from './receiver.ts';

/** A sealed request by one of the own links: kept until a person answers. */
export async function takeRequest(
  parts: { store: AccountStore; clock: Clock; ownAccountId: Uint8Array },
  sealed: SealedRequest,
  settle: Settle,
): Promise<MailVerdict> {
  const { store, clock } = parts;
  const link = await store.read((tx) => getContactLink(tx, sealed.keyId));
  if (link === undefined) return 'injected';
  const request = await openRequest(link.requestSecret, sealed);
  if (request === undefined || areEqual(request.accountId, parts.ownAccountId)) return 'injected';
  if (link.isRevoked === 1) return 'ignored';
  return await store.change(async (tx, tell) => {
    await settle(tx);
    // A restored server delivers it again, whatever was answered.
    if (await isRequestKnown(tx, request.accountId, request.grant)) return 'ignored';
    await useContactLink(tx, link.id);
    // Nor must it work more often on a restored server.
    if (link.usesLeft > 1) await setGrantUses(tx, link.grantHash, link.usesLeft - 1);
    else await deleteOwnGrant(tx, link.grantHash);
    tell({ kind: 'links' });
    if (await isBlocked(tx, request.accountId)) return 'ignored';
    // Anybody who holds the link can claim to be a contact: with another identity it is a request like
    // any other, shown beside the contact that it names, and changes nothing of theirs.
    const contact = await getContact(tx, request.accountId);
    if (contact !== undefined && areEqual(contact.genesisHash, request.genesisHash)) return 'ignored';
    await putRequestIn(tx, {
      accountId: request.accountId,
      genesisHash: request.genesisHash,
      chainHead: request.chainHead,
      name: cleanName(request.name, limits.nameCharacters) || toHex(request.accountId).slice(0, 6),
      grantSecret: request.grant,
      linkId: link.id,
      receivedAt: clock.now(),
    });
    tell({ kind: 'requests' });
    tell({ kind: 'news' });
    return 'taken';
  });
}
