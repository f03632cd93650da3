// The next part of the history, from a place on: contacts in the order of their account ids, of each
// the newest message first.
import { historyRoom } from '@ganira/crypto/history';
import { areEqual, create, limits, utf8 } from '@ganira/protocol';
import {
  HistoryChunkSchema,
  HistoryMessageSchema,
  HistoryStatus,
  type HistoryChunk,
  type HistoryMessage,
  type HistoryPlace,
} from '@ganira/protocol/history';
import type { ReadTx } from '../store/database/database.ts';
import { listHistory, nextConversation, type HistoryRow } from '../store/history-store.ts';
import { statusOf } from '../store/message-store.ts';

/** Bytes of a message besides its text. */
const overhead = 160;
/** Bytes of a chunk besides its messages. */
const frame = 64;
const pageSize = 100;

/** A place, as it is counted with. */
export interface Place {
  conversation: Uint8Array;
  before: number;
}

/** @returns undefined for what can't be one. */
export function readPlace(place: HistoryPlace | undefined): Place | undefined {
  if (place === undefined) return undefined;
  const { conversation } = place;
  const before = Number(place.before);
  const isWhole = [0, limits.id].includes(conversation.length) && Number.isSafeInteger(before);
  return isWhole ? { conversation, before } : undefined;
}

export function placeOf({ conversation, before }: Place): { conversation: Uint8Array; before: bigint } {
  return { conversation, before: BigInt(before) };
}

/** At least one message, where there is one; a long one goes alone. */
export async function readChunk(tx: ReadTx, from: Place): Promise<HistoryChunk> {
  const messages: HistoryMessage[] = [];
  let room = historyRoom - frame;
  let at: Place | undefined = from;
  while (at !== undefined) {
    const conversation = await nextConversation(tx, at.conversation);
    if (conversation === undefined) break;
    const isBegun = at.conversation.length > 0 && areEqual(at.conversation, conversation);
    let before: number = isBegun ? at.before : Number.MAX_SAFE_INTEGER;
    const rows = await listHistory(tx, conversation, { before, limit: pageSize });
    for (const row of rows) {
      const size = overhead + utf8(row.text).length;
      if (messages.length > 0 && size > room) return chunk(from, messages, { conversation, before });
      messages.push(messageOf(row));
      room -= size;
      before = row.position;
    }
    at =
      rows.length === pageSize ? { conversation, before } : { conversation: after(conversation), before: 0 };
    if (rows.length < pageSize && isPastAll(conversation)) at = undefined;
  }
  return chunk(from, messages, undefined);
}

function chunk(from: Place, messages: HistoryMessage[], next: Place | undefined): HistoryChunk {
  return create(HistoryChunkSchema, {
    place: placeOf(from),
    messages,
    ...(next !== undefined && { next: placeOf(next) }),
  });
}

/** The account id that follows. */
function after(conversation: Uint8Array): Uint8Array {
  const next = Uint8Array.from(conversation);
  for (let i = next.length - 1; i >= 0; i--) {
    next[i] = ((next[i] ?? 0) + 1) & 255;
    if (next[i] !== 0) break;
  }
  return next;
}

function isPastAll(conversation: Uint8Array): boolean {
  return conversation.every((byte) => byte === 255);
}

const statuses: Partial<Record<string, HistoryStatus>> = {
  sent: HistoryStatus.SENT,
  delivered: HistoryStatus.DELIVERED,
  read: HistoryStatus.READ,
};

function messageOf(row: HistoryRow): HistoryMessage {
  const { conversation, messageId, text, groupId, deviceId } = row;
  return create(HistoryMessageSchema, {
    conversation,
    messageId,
    text,
    groupId,
    deviceId,
    isOwn: row.isOwn === 1,
    isRead: row.isRead === 1,
    sentAt: BigInt(row.sentAt),
    receivedAt: BigInt(row.receivedAt),
    sequence: BigInt(row.sequence),
    status:
      row.isOwn === 1
        ? (statuses[statusOf(row.status)] ?? HistoryStatus.UNSPECIFIED)
        : HistoryStatus.UNSPECIFIED,
  });
}
