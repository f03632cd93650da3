import type { MessageView } from '@ganira/client';
import { expect, test } from 'vitest';
import { translator } from './language.ts';
import { messageLines, timeText } from './message-lines.ts';

const at = new Date(2026, 10, 22, 14, 6).getTime();
const message: MessageView = {
  messageId: '00',
  position: 1,
  kind: 'text',
  isOwn: false,
  author: 'aa',
  text: 'Muraho',
  sentAt: at,
  receivedAt: at,
};
const t = translator('en');

test('a message is its time, its author and its text', () => {
  expect(messageLines(message, 'Bob', t)).toEqual(['2026-11-22 14:06  Bob: Muraho']);
});

test('an own message says what became of it', () => {
  expect(messageLines({ ...message, isOwn: true, status: 'delivered' }, 'Bob', t)).toEqual([
    '2026-11-22 14:06  You: Muraho  (delivered)',
  ]);
});

test('no line of a text can pass for a message of its own', () => {
  const text = 'one\n2026-11-22 14:07  Alice: I agree';
  expect(messageLines({ ...message, text }, 'Bob', t)).toEqual([
    '2026-11-22 14:06  Bob: one',
    '                  | 2026-11-22 14:07  Alice: I agree',
  ]);
});

test('what happened to the conversation stands between the messages', () => {
  expect(messageLines({ ...message, kind: 'gap' }, 'Bob', t)).toEqual([
    '2026-11-22 14:06  · Messages of Bob are missing here.',
  ]);
});

test('times are local and of fixed width', () => {
  expect(timeText(new Date(2026, 0, 2, 3, 4).getTime())).toBe('2026-01-02 03:04');
});
