import type { MessageView } from '../../rpc/types.ts';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { useWords } from '../../words/words.tsx';
import { isOnItsWay } from './conversation-state.ts';

/** Reads out what comes while the conversation is open: one message by its words, a burst by its number. */
export function useNewsAnnounced(messages: readonly MessageView[] | undefined, name: string): void {
  const { announce } = useApp();
  const { t } = useWords();
  const heard = useRef<number>(undefined);

  useEffect(() => {
    if (messages === undefined) return;
    const newest = messages.findLast((message) => !isOnItsWay(message))?.position ?? 0;
    const before = heard.current;
    heard.current = Math.max(before ?? 0, newest);
    if (before === undefined) return;
    const news = messages.filter(
      ({ position, isOwn, kind }) => position > before && !isOwn && kind === 'text',
    );
    const [first] = news;
    if (news.length === 1 && first !== undefined)
      announce(t('news.one', { name, text: first.text.slice(0, 300) }));
    else if (news.length > 1) announce(t('news.several', { count: news.length, name }));
  }, [messages]);
}
