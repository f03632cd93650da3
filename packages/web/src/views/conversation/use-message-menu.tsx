import type { MessageView } from '../../rpc/types.ts';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { copyText } from '../../ui/copy.tsx';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { useWords } from '../../words/words.tsx';
import { linksIn } from './use-links.ts';

interface Asked {
  message: MessageView;
  at: { x: number; y: number };
  /** Gets the focus back. */
  opener: HTMLElement;
  onInfo: () => void;
}

interface Opened extends Asked {
  links: string[];
}

/** The one menu of all messages: on right click, long press, the context-menu key and "More". */
export function useMessageMenu(onDone: () => void): {
  open: (what: Asked) => void;
  element: ComponentChildren;
} {
  const { announce } = useApp();
  const { t } = useWords();
  const [opened, setOpened] = useState<Opened>();

  const open = (asked: Asked): void => {
    void linksIn(asked.message.text).then((links) => setOpened({ ...asked, links }));
  };
  const copy = async (text: string): Promise<void> =>
    announce((await copyText(text)) ? t('copy.done') : t('copy.refused'));

  const close = (): void => {
    setOpened(undefined);
    if (opened?.opener.isConnected === true) opened.opener.focus();
    else onDone();
  };

  if (opened === undefined) return { open, element: null };
  const { message, links } = opened;
  const items: MenuItem[] = [{ value: 'copy', label: t('menu.copy-text'), icon: 'copy' }];
  if (links.length > 0) items.push({ value: 'link', label: t('menu.copy-link'), icon: 'link' });
  items.push({ value: 'info', label: t('menu.info'), icon: 'info' });

  const actions: Record<string, () => void> = {
    copy: () => void copy(message.text),
    link: () => void copy(links.join('\n')),
    info: () => opened.onInfo(),
  };
  return {
    open,
    element: (
      <Menu
        key={message.messageId}
        label={t('menu.label')}
        items={items}
        at={opened.at}
        onSelect={(value) => actions[value]?.()}
        onClose={close}
      />
    ),
  };
}
