import type { MessageView } from '@ganira/client';
import { inertLines } from './inert-text.ts';
import type { Translate } from './language.ts';

/** Local time in the order of ISO 8601: the same in every language. */
export function timeText(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The date alone. */
export function dayText(at: number): string {
  return timeText(at).slice(0, 10);
}

/**
 * One message for the screen. Every line but the first begins with a bar, so that a text can't look
 * like another message.
 */
export function messageLines(message: MessageView, name: string, t: Translate): string[] {
  const time = timeText(message.isOwn ? message.sentAt : message.receivedAt);
  if (message.kind !== 'text') return [`${time}  · ${t(`kind.${message.kind}`, { name })}`];
  const author = message.isOwn ? t('you') : name;
  const [first = '', ...more] = inertLines(message.text);
  const status = message.status === undefined ? '' : `  (${t(`status.${message.status}`)})`;
  const lines = [
    `${time}  ${author}: ${first}`,
    ...more.map((line) => `${' '.repeat(time.length)}  | ${line}`),
  ];
  const last = lines.pop() ?? '';
  return [...lines, last + status];
}
