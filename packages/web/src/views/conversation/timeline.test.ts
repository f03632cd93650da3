import type { MessageView } from '../../rpc/types.ts';
import { describe, expect, it } from 'vitest';
import { keepRows, makeTimeline, timeOf, type TimelineRow } from './timeline.ts';

const noon = new Date(2026, 2, 18, 12).getTime();
const minute = 60_000;

let position = 0;
function message(more: Partial<MessageView> & { at?: number }): MessageView {
  position++;
  const { at = noon, ...rest } = more;
  return {
    messageId: `m${position}`,
    position,
    kind: 'text',
    isOwn: false,
    author: 'aline',
    text: 'x',
    sentAt: at,
    receivedAt: at,
    ...rest,
  };
}

const own = (more: Partial<MessageView> & { at?: number } = {}): MessageView =>
  message({ isOwn: true, author: 'me', status: 'read', ...more });

function picture(rows: TimelineRow[]): string[] {
  return rows.map((row) => {
    if (row.kind === 'mark') return row.mark;
    if (row.kind !== 'message') return row.kind;
    const edges = `${row.isFirst ? '[' : ''}${row.isLast ? ']' : ''}`;
    return `${row.message.isOwn ? 'own' : 'their'}${edges}${row.hasMeta ? '*' : ''}`;
  });
}

describe('a conversation on the screen', () => {
  it('groups what one person wrote in one minute; the time stands on the last', () => {
    const rows = makeTimeline(
      [
        message({}),
        message({ at: noon + 20_000 }),
        message({ at: noon + minute }),
        own({ at: noon + minute }),
      ],
      undefined,
    );
    expect(picture(rows)).toEqual(['day', 'their[', 'their]*', 'their[]*', 'own[]*']);
  });

  it('shows a status that differs from the group’s', () => {
    const rows = makeTimeline(
      [own({ status: 'failed' }), own({ status: 'read' }), own({ status: 'read' })],
      undefined,
    );
    expect(picture(rows)).toEqual(['day', 'own[*', 'own', 'own]*']);
  });

  it('begins each day anew, and each group after a mark', () => {
    const rows = makeTimeline(
      [message({ at: noon - 86_400_000 }), message({}), message({ kind: 'gap' }), message({})],
      undefined,
    );
    expect(picture(rows)).toEqual(['day', 'their[]*', 'day', 'their[]*', 'gap', 'their[]*']);
  });

  it('draws one line above what is new, not above own messages', () => {
    const first = message({});
    const rows = makeTimeline([first, own(), message({}), message({})], {
      after: first.position,
      upTo: position,
    });
    expect(picture(rows)).toEqual(['day', 'their[]*', 'own[]*', 'unread', 'their[', 'their]*']);
  });

  it('draws no line above what came while it was open, nor above a mark', () => {
    const [first, opened] = [message({}), message({ kind: 'opened' })];
    const rows = makeTimeline([first, opened, message({})], { after: first.position, upTo: opened.position });
    expect(picture(rows)).not.toContain('unread');
  });

  it('distrusts times from the future and from before there was a Ganira', () => {
    expect(timeOf(message({ sentAt: noon + 9e12, receivedAt: noon }))).toBe(noon);
    expect(timeOf(message({ sentAt: 0, receivedAt: noon }))).toBe(noon);
    expect(timeOf(message({ sentAt: noon - minute, receivedAt: noon }))).toBe(noon - minute);
  });

  it('has a key of its own for every row', () => {
    const rows = makeTimeline(
      [message({ at: noon - 86_400_000 }), message({}), message({ at: noon - 86_400_000 })],
      undefined,
    );
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('keeps the rows that look as before, and makes those anew that a new message changes', () => {
    const messages = [message({}), message({ at: noon + minute })];
    const before = makeTimeline(messages, undefined);
    const after = keepRows(before, makeTimeline([...messages, message({ at: noon + minute })], undefined));
    expect(picture(after)).toEqual(['day', 'their[]*', 'their[', 'their]*']);
    expect(after.map((row) => before.includes(row))).toEqual([true, true, false, false]);
  });
});
