import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';

/** The keys that work everywhere; `Help` lists them. */
export function useShortcuts(): { isHelpOpen: boolean; setHelpOpen: (isOpen: boolean) => void } {
  const { route, go } = useApp();
  const [isHelpOpen, setHelpOpen] = useState(false);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const target = event.target as HTMLElement;
      const isTyping = target.matches('input, textarea, select');
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        focusFilter();
      } else if (event.key === '?' && !isTyping) {
        event.preventDefault();
        setHelpOpen(true);
      } else if (event.key === 'Escape') leave();
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
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return { isHelpOpen, setHelpOpen };
}
