import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';

/** The keys that work everywhere; `Help` lists them. */
export function useShortcuts(): { isHelpOpen: boolean; setHelpOpen: (isOpen: boolean) => void } {
  const { session, route, go } = useApp();
  const [isHelpOpen, setHelpOpen] = useState(false);

  useEffect(() => {
    const actions: Record<string, (event: KeyboardEvent) => void> = {
      k: (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        focusFilter();
      },
      '?': (event) => {
        if ((event.target as HTMLElement).matches('input, textarea, select')) return;
        event.preventDefault();
        setHelpOpen(true);
      },
      Escape: () => leave(),
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = actions[event.key] ?? actions[event.key.toLowerCase()];
      if (act === undefined || event.defaultPrevented) return;
      // What is open above the page has the keys for itself.
      if (document.querySelector('dialog[open], :popover-open') === null) act(event);
    };

    /** Before anything else has a say in it, whatever is open. */
    const onLockKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'l' || event.shiftKey || event.altKey) return;
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      void session.lock().catch(() => undefined);
    };

    const focusFilter = (): void => {
      if (document.querySelector('[data-filter]') === null) go({ name: 'chats' });
      requestAnimationFrame(() => document.querySelector<HTMLInputElement>('[data-filter]')?.focus());
    };

    /** One level up: from the details to the messages, from there to the list. */
    const leave = (): void => {
      const at = route.peek();
      if (at.name !== 'conversation') return;
      if (at.part !== 'messages') go({ ...at, part: 'messages' });
      else if (matchMedia('(max-width: 43.75rem)').matches) go({ name: 'chats' });
    };

    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('keydown', onLockKey, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('keydown', onLockKey, { capture: true });
    };
  }, []);

  return { isHelpOpen, setHelpOpen };
}
