// The rows that a conversation of two begins with.
import type { GroupState } from '@ganira/crypto';
import { limits, toHex } from '@ganira/protocol';
import type { Random } from '../ports.ts';
import { deleteCommitsOf } from '../store/commit-store.ts';
import { insertContact, setContactGroup } from '../store/contact-store.ts';
import type { Tx } from '../store/database/database.ts';
import { noteEpoch, type EpochParts } from '../groups/epochs.ts';
import { getGroup, insertGroup, setToldHead } from '../store/group-store.ts';
import { deleteGaps, insertMessage } from '../store/message-store.ts';
import { enqueue, moveToGroup } from '../store/outbox-store.ts';
import { forgetPlainMail } from '../store/plain-mail-store.ts';
import type { Tell } from '../store/store.ts';
import { introductionContent } from './introduction.ts';

export interface RowParts extends EpochParts {
  random: Random;
}

/** @param isJoinedLate whether others may have written before this device came. */
export async function putGroup(
  tx: Tx,
  parts: RowParts,
  group: {
    groupId: Uint8Array;
    accountId: Uint8Array;
    generation: number;
    state: GroupState;
    isJoinedLate: boolean;
  },
): Promise<void> {
  const { engine, clock, chains, ownAccountId } = parts;
  await insertGroup(tx, {
    groupId: group.groupId,
    accountId: group.accountId,
    generation: group.generation,
    state: engine.encodeState(group.state),
    foundedAt: clock.now(),
    isJoinedLate: group.isJoinedLate ? 1 : 0,
  });
  await noteEpoch(tx, parts, group.state);
  // The Welcome that founds it carries the chains.
  const head = chains.get(ownAccountId)?.head;
  if (head !== undefined && engine.epoch(group.state) === 0n) await setToldHead(tx, group.groupId, head);
}

export async function beginConversation(
  tx: Tx,
  parts: RowParts & { tell: Tell },
  contact: {
    accountId: Uint8Array;
    genesisHash: Uint8Array;
    name: string;
    grantSecret: Uint8Array | null;
    isEstablished: 0 | 1;
    groupId: Uint8Array;
    ownDeviceId: Uint8Array;
  },
): Promise<void> {
  await insertContact(tx, { ...contact, since: parts.clock.now() });
  await insertMark(tx, parts, { ...contact, kind: 'opened' });
  parts.tell({ kind: 'contacts' });
  parts.tell({ kind: 'conversations' });
  parts.tell({ kind: 'messages', conversationId: toHex(contact.accountId) });
}

/** What happened to the conversation itself, at its end. */
export async function insertMark(
  tx: Tx,
  { clock, random }: Pick<RowParts, 'clock' | 'random'>,
  mark: {
    kind: 'opened' | 'repaired' | 'met' | 'left' | 'new-identity';
    accountId: Uint8Array;
    groupId: Uint8Array;
    ownDeviceId: Uint8Array;
  },
): Promise<void> {
  const now = clock.now();
  await insertMessage(tx, {
    conversation: mark.accountId,
    messageId: random.bytes(limits.id),
    kind: mark.kind,
    isOwn: 0,
    text: '',
    sentAt: now,
    receivedAt: now,
    status: 0,
    groupId: mark.groupId,
    deviceId: mark.ownDeviceId,
    sequence: 0,
  });
}

/** The conversation goes on in another group; what the other side didn't confirm goes there. */
export async function moveConversation(
  tx: Tx,
  parts: RowParts & { tell: Tell },
  move: {
    accountId: Uint8Array;
    from: { groupId: Uint8Array; generation: number };
    to: { groupId: Uint8Array; generation: number };
    ownDeviceId: Uint8Array;
  },
): Promise<void> {
  const { accountId, from, to } = move;
  const isSaid = (await getGroup(tx, from.groupId))?.isAtRest === 1;
  await setContactGroup(tx, accountId, to.groupId);
  await deleteCommitsOf(tx, from.groupId);
  await moveToGroup(tx, accountId, to.groupId);
  await deleteGaps(tx, accountId);
  await forgetPlainMail(tx, 'resync', accountId);
  if (from.groupId.length > 0 && to.generation > from.generation && !isSaid) {
    await insertMark(tx, parts, { ...move, groupId: to.groupId, kind: 'repaired' });
  }
  parts.tell({ kind: 'conversations' });
  parts.tell({ kind: 'messages', conversationId: toHex(accountId) });
}

export async function enqueueIntroduction(
  tx: Tx,
  random: Random,
  to: { accountId: Uint8Array; groupId: Uint8Array; name: string; grant: Uint8Array },
): Promise<void> {
  await enqueue(tx, {
    conversation: to.accountId,
    groupId: to.groupId,
    kind: 'introduction',
    content: introductionContent(to.name, to.grant),
    messageId: random.bytes(limits.id),
  });
}
