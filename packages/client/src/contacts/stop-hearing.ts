import { toHex } from '@ganira/protocol';
import { getContact, setReadPosition, setUnblockedAt } from '../store/contact-store.ts';
import type { Tx } from '../store/database/database.ts';
import { deleteGrantsOf } from '../store/grant-store.ts';
import { forgetPlainMail } from '../store/plain-mail-store.ts';
import { declineRequestIn, deleteRequestOut } from '../store/request-store.ts';
import type { Tell } from '../store/store.ts';

/**
 * What follows on each own device when somebody is blocked: nothing that they were given reaches this
 * account any more, nothing is asked of them, and nothing of theirs counts as new.
 */
export async function stopHearing(tx: Tx, tell: Tell, accountId: Uint8Array): Promise<void> {
  await deleteGrantsOf(tx, accountId);
  await declineRequestIn(tx, accountId);
  await deleteRequestOut(tx, accountId);
  for (const purpose of ['request', 'resync'] as const) await forgetPlainMail(tx, purpose, accountId);
  await setUnblockedAt(tx, accountId, 0);
  const contact = await getContact(tx, accountId);
  if (contact !== undefined) await setReadPosition(tx, accountId, contact.lastPosition);
  tell({ kind: 'requests' });
  tell({ kind: 'messages', conversationId: toHex(accountId) });
}
