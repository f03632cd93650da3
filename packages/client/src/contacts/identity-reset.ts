// The same account with another identity: nothing of the former one carries over but what was written.
import { toHex } from '@ganira/protocol';
import type { Clock, Random } from '../ports.ts';
import { deleteChain } from '../store/chain-store.ts';
import { replaceIdentity, type ContactRow } from '../store/contact-store.ts';
import type { Tx } from '../store/database/database.ts';
import { deleteDoubts } from '../store/doubt-store.ts';
import { deleteGrantsOf } from '../store/grant-store.ts';
import { deleteGroupsOf } from '../store/group-store.ts';
import { giveUpConversation } from '../store/outbox-store.ts';
import { forgetPlainMail } from '../store/plain-mail-store.ts';
import { deleteTrust } from '../store/trust-store.ts';
import type { Tell } from '../store/store.ts';
import { insertMark } from './conversation-rows.ts';

export interface ResetParts {
  clock: Clock;
  random: Random;
  ownDeviceId: Uint8Array;
  tell: Tell;
}

/**
 * The former identity reaches this account no longer, what waits for it is not sent, and its groups
 * are forgotten. The new one is in no group yet.
 */
export async function resetIdentity(
  tx: Tx,
  parts: ResetParts,
  next: Pick<ContactRow, 'accountId' | 'genesisHash' | 'grantSecret' | 'since'>,
): Promise<void> {
  const { accountId } = next;
  const { ownDeviceId, tell } = parts;
  await deleteGrantsOf(tx, accountId);
  await giveUpConversation(tx, accountId);
  await deleteGroupsOf(tx, accountId);
  for (const purpose of ['resync', 'request'] as const) await forgetPlainMail(tx, purpose, accountId);
  await deleteChain(tx, accountId);
  await deleteTrust(tx, accountId);
  await deleteDoubts(tx, accountId);
  await replaceIdentity(tx, accountId, next);
  const groupId = new Uint8Array();
  await insertMark(tx, parts, { accountId, groupId, ownDeviceId, kind: 'new-identity' });
  tell({ kind: 'contacts' });
  tell({ kind: 'conversations' });
  tell({ kind: 'requests' });
  tell({ kind: 'messages', conversationId: toHex(accountId) });
}
