import { deleteOwnGrant } from '../store/grant-store.ts';
import { forgetPlainMail } from '../store/plain-mail-store.ts';
import { deleteRequestOut, getRequestOut } from '../store/request-store.ts';
import type { AccountStore } from '../store/store.ts';

/** The link is used up, expired or revoked: as if the request had never been made, so that another link works. */
export async function withdrawRequest(store: AccountStore, accountId: Uint8Array): Promise<void> {
  await store.change(async (tx, tell) => {
    const request = await getRequestOut(tx, accountId);
    if (request !== undefined) await deleteOwnGrant(tx, request.grantHash);
    await deleteRequestOut(tx, accountId);
    await forgetPlainMail(tx, 'request', accountId);
    tell({ kind: 'contacts' });
  });
}
