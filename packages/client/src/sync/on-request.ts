import { areEqual, limits, toHex, type SealedRequest } from '@ganira/protocol';
import { cleanName } from '@ganira/safety';
import { openRequest } from '../contacts/links.ts';
import type { Clock } from '../ports.ts';
import { getContact } from '../store/contact-store.ts';
import { deleteOwnGrant } from '../store/grant-store.ts';
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
    // Nor must it work again on a restored server.
    if (link.usesLeft <= 1) await deleteOwnGrant(tx, link.grantHash);
    tell({ kind: 'links' });
    // Anybody who holds the link can claim to be a contact: nothing of theirs is changed by it.
    if ((await getContact(tx, request.accountId)) !== undefined) return 'ignored';
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
    return 'taken';
  });
}
