// What a notification says. Its title is the product's name, always: a text that somebody chose could
// pretend to be from us.
import type { NewsView, NotifyChoice, UnreadView } from '../rpc/types.ts';
import { nameInWords } from '../words/names.ts';
import type { Translate, Words } from '../words/words.tsx';

/** Of those that aren't about one conversation. */
export const tags = { requests: 'requests', several: 'several', any: 'any' } as const;

export interface Worded {
  tag: string;
  body: string;
  language: string;
}

export interface FreshNews {
  shows: NotifyChoice;
  /** Those that have something new. */
  conversations: readonly UnreadView[];
  requests: NewsView['requests'];
  /** More conversations than that are summed up. */
  mostAtOnce: number;
}

export function wordNews({ t, language }: Words, news: FreshNews): Worded[] {
  const { conversations, requests } = news;
  const worded = (tag: string, body: string): Worded => ({ tag, body, language });
  if (news.shows === 'nothing')
    return conversations.length > 0 || requests.count > 0 ? [worded(tags.any, t('notify.new'))] : [];
  const list =
    conversations.length > news.mostAtOnce
      ? [worded(tags.several, t('notify.several', { count: conversations.length }))]
      : conversations.map((unread) => worded(unread.tag, bodyOf(t, unread)));
  if (requests.count > 0) list.push(worded(tags.requests, requestWords(t, requests)));
  return list;
}

/** The same for every account and every choice: of one that is locked nothing more is known. */
export function wordAny({ t, language }: Words): Worded {
  return { tag: tags.any, body: t('notify.new'), language };
}

function bodyOf(t: Translate, { count, name, text }: UnreadView): string {
  const who = nameInWords(name ?? '');
  const from = who === '' ? t('notify.new') : t('notify.from', { count, name: who });
  // A line of its own: what somebody wrote doesn't continue a sentence of ours.
  return text === undefined ? from : `${from}\n${nameInWords(text)}`;
}

function requestWords(t: Translate, { count, name }: NewsView['requests']): string {
  return count === 1 && name !== undefined
    ? t('notify.request-from', { name: nameInWords(name) })
    : t('notify.requests', { count });
}
