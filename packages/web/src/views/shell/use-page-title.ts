import { useEffect } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { nameInWords } from '../../words/names.ts';

/** "(3) Aline · Ganira": the unread count first, where a narrow tab still shows it. */
export function usePageTitle(): void {
  const { session, route } = useApp();
  const at = route.value;
  const unread = session.status.data.value?.unread ?? 0;
  const row =
    at.name === 'conversation'
      ? session.conversations.data.value?.find(({ conversationId }) => conversationId === at.conversationId)
      : undefined;
  const title = `${unread > 0 ? `(${unread}) ` : ''}${row === undefined ? '' : `${nameInWords(row.name)} · `}Ganira`;
  useEffect(() => {
    document.title = title;
    return () => {
      document.title = 'Ganira';
    };
  }, [title]);
}
