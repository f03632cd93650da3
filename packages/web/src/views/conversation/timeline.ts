// From messages to the rows on the screen: days, groups, marks. Pure.

import type { MessageKind, MessageView } from '../../rpc/types.ts';
import { startOfDay } from '../../words/rules/rules.ts';

export type MarkKind = Exclude<MessageKind, 'text'>;

export type TimelineRow =
  | { kind: 'day'; key: string; at: number }
  /** What came since the person was here last begins below. */
  | { kind: 'unread'; key: string }
  | { kind: 'mark'; key: string; mark: MarkKind; message: MessageView }
  | MessageRow;

export interface MessageRow {
  kind: 'message';
  key: string;
  message: MessageView;
  at: number;
  /** First and last of a group: one author, one minute, nothing between. */
  isFirst: boolean;
  isLast: boolean;
  /** Time and status stand on the last of a group, and wherever the status differs from its. */
  hasMeta: boolean;
}

const earliest = Date.UTC(2020, 0);

/** When a message says that it was written; when that can't be, when it came. */
export function timeOf(message: MessageView): number {
  if (message.isOwn) return message.sentAt;
  return message.sentAt > message.receivedAt || message.sentAt < earliest
    ? message.receivedAt
    : message.sentAt;
}

/** What was unread when the conversation was opened: after one position, up to another. */
export interface UnreadRange {
  after: number;
  upTo: number;
}

/** @param messages in the order of the screen. */
export function makeTimeline(
  messages: readonly MessageView[],
  unread: UnreadRange | undefined,
): TimelineRow[] {
  const rows: TimelineRow[] = [];
  /** The local day of the row before, from its first millisecond to that of the next day. */
  let day = { from: 0, to: 0 };
  let hasUnread = false;
  let group: MessageRow[] = [];
  const endGroup = (): void => {
    const last = group.at(-1);
    if (last !== undefined) last.isLast = true;
    for (const row of group) row.hasMeta = row === last || row.message.status !== last?.message.status;
    group = [];
  };

  for (const message of messages) {
    const at = timeOf(message);
    if (at < day.from || at >= day.to) {
      endGroup();
      day = dayOf(at);
      rows.push({ kind: 'day', key: `day-${message.messageId}`, at });
    }
    if (!hasUnread && unread !== undefined && isUnread(message, unread)) {
      endGroup();
      hasUnread = true;
      rows.push({ kind: 'unread', key: 'unread' });
    }
    if (message.kind !== 'text') {
      endGroup();
      rows.push({ kind: 'mark', key: message.messageId, mark: message.kind, message });
      continue;
    }
    const before = group.at(-1);
    if (before !== undefined && !belongTogether(before, message, at)) endGroup();
    const row: MessageRow = {
      kind: 'message',
      key: message.messageId,
      message,
      at,
      isFirst: group.length === 0,
      isLast: false,
      hasMeta: false,
    };
    group.push(row);
    rows.push(row);
  }
  endGroup();
  return rows;
}

/** The rows that look as before are the same objects: only what changed is rendered again. */
export function keepRows(known: readonly TimelineRow[], fresh: readonly TimelineRow[]): TimelineRow[] {
  const byKey = new Map(known.map((row) => [row.key, row]));
  return fresh.map((row) => {
    const before = byKey.get(row.key);
    return before !== undefined && isSameRow(before, row) ? before : row;
  });
}

function isSameRow(a: TimelineRow, b: TimelineRow): boolean {
  if (a.kind === 'day' && b.kind === 'day') return a.at === b.at;
  if (a.kind === 'mark' && b.kind === 'mark') return a.message === b.message;
  if (a.kind !== 'message' || b.kind !== 'message') return a.kind === b.kind;
  return (
    a.message === b.message && a.isFirst === b.isFirst && a.isLast === b.isLast && a.hasMeta === b.hasMeta
  );
}

function dayOf(at: number): { from: number; to: number } {
  const from = startOfDay(at);
  // A day has 23 to 25 hours where clocks are changed.
  return { from, to: startOfDay(from + 36 * 3_600_000) };
}

function isUnread({ isOwn, kind, position }: MessageView, { after, upTo }: UnreadRange): boolean {
  return !isOwn && kind === 'text' && position > after && position <= upTo;
}

function belongTogether(before: MessageRow, message: MessageView, at: number): boolean {
  return (
    before.message.author === message.author && Math.floor(before.at / 60_000) === Math.floor(at / 60_000)
  );
}
