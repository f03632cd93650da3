// Messages that another own device had before this one came: each goes where it belongs, once. What
// is here stays as it is.
import { areEqual, limits, utf8 } from '@ganira/protocol';
import { HistoryStatus, type HistoryMessage } from '@ganira/protocol/history';
import { getContact, setReadPosition } from '../store/contact-store.ts';
import type { Tx } from '../store/database/database.ts';
import { countAgain, firstAfter, placeBefore } from '../store/history-store.ts';
import { getMessage, insertMessage, nextPosition, statusCodes } from '../store/message-store.ts';

const statuses: Partial<Record<HistoryStatus, number>> = {
  [HistoryStatus.SENT]: statusCodes.sent,
  [HistoryStatus.DELIVERED]: statusCodes.delivered,
  [HistoryStatus.READ]: statusCodes.read,
};

/** As the column takes it. */
type Checked = Omit<Parameters<typeof insertMessage>[1], 'position'>;

/**
 * @param messages of each conversation the newest first.
 * @param behind the last message that was looked at before.
 * @returns the conversations that changed, and the last message that was looked at.
 */
export async function takeMessages(
  tx: Tx,
  messages: readonly HistoryMessage[],
  { behind, now }: { behind: Uint8Array | null; now: number },
): Promise<{ changed: Uint8Array[]; anchor: Uint8Array | null }> {
  const changed: Uint8Array[] = [];
  const former = behind === null ? undefined : await getMessage(tx, behind);
  let anchor = former && { conversation: former.conversation, position: former.position };
  let last = behind;
  let readUpTo: number | undefined;
  let newest = 0;
  const finish = async (conversation: Uint8Array) => {
    await countAgain(tx, conversation, newest);
    if (readUpTo !== undefined) await setReadPosition(tx, conversation, readUpTo);
    readUpTo = undefined;
    newest = 0;
  };
  for (const message of messages) {
    const row = checked(message, now);
    if (row === undefined || (await getContact(tx, row.conversation)) === undefined) continue;
    const { conversation } = row;
    const present = changed.at(-1);
    if (present !== undefined && !areEqual(present, conversation)) await finish(present);
    if (anchor !== undefined && !areEqual(anchor.conversation, conversation)) anchor = undefined;
    const position = await settle(tx, row, anchor?.position);
    if (position === undefined) continue;
    if (present === undefined || !areEqual(present, conversation)) changed.push(conversation);
    anchor = { conversation, position };
    last = row.messageId;
    newest = Math.max(newest, row.receivedAt);
    if (message.isRead) readUpTo = Math.max(readUpTo ?? -Infinity, position);
  }
  const present = changed.at(-1);
  if (present !== undefined) await finish(present);
  return { changed, anchor: last };
}

/** @returns where it stands now; undefined where its id is another conversation's. */
async function settle(tx: Tx, row: Checked, behind: number | undefined): Promise<number | undefined> {
  const { conversation } = row;
  const known = await getMessage(tx, row.messageId);
  if (known !== undefined) {
    if (!areEqual(known.conversation, conversation)) return undefined;
    return Math.min(known.position, behind ?? known.position);
  }
  const next = behind ?? (await firstAfter(tx, conversation, row.receivedAt));
  const position =
    next === undefined ? await nextPosition(tx, conversation) : await placeBefore(tx, conversation, next);
  return await insertMessage(tx, { ...row, position });
}

/** Size, shape and what this device itself would have written. */
function checked(message: HistoryMessage, now: number): Checked | undefined {
  const { conversation, messageId, text, groupId, deviceId, isOwn } = message;
  const sentAt = Number(message.sentAt);
  const receivedAt = Number(message.receivedAt);
  const sequence = Number(message.sequence);
  const status = isOwn ? statuses[message.status] : 0;
  const isWhole =
    [conversation, messageId, deviceId].every(({ length }) => length === limits.id) &&
    [0, limits.id, limits.hash].includes(groupId.length) &&
    [sentAt, receivedAt, sequence].every(Number.isSafeInteger) &&
    text !== '' &&
    utf8(text).length <= limits.text;
  if (!isWhole || status === undefined) return undefined;
  return {
    conversation,
    messageId,
    kind: 'text',
    isOwn: isOwn ? 1 : 0,
    text,
    // No other clock puts a message into the future.
    sentAt: Math.min(sentAt, now),
    receivedAt: Math.min(receivedAt, now),
    status,
    groupId,
    deviceId,
    sequence,
  };
}
