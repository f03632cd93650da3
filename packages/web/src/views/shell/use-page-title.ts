import { useEffect } from 'preact/hooks';
import { useSession } from '../../session/app-context.tsx';

/**
 * "(3) Ganira": the unread count first, where a narrow tab still shows it. Never a name: browsers keep titles in their
 * history, in the open.
 */
export function usePageTitle(): void {
  const unread = useSession().status.data.value?.unread ?? 0;
  const title = `${unread > 0 ? `(${unread}) ` : ''}Ganira`;
  useEffect(() => {
    document.title = title;
    return () => {
      document.title = 'Ganira';
    };
  }, [title]);
}
