import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from '../words/words.tsx';
import { IconButton } from './button.tsx';
import './dialog.css';

export interface DialogProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  size?: 'small' | 'medium' | 'large';
  /** Without the cross: the choices inside are the only ways out, besides Escape. */
  hasNoCross?: boolean;
}

/** Open as long as it is there. The browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, children, size = 'small', hasNoCross }: DialogProps) {
  const { t } = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    return () => dialog.close();
  }, []);

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape does the same.
    <dialog
      ref={ref}
      class={`dialog dialog-${size}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        // A press on the dimmed page around it.
        if (event.target === ref.current) onClose();
      }}
    >
      <div class="dialog-body">
        <header class="dialog-header">
          <h2 id={titleId}>{title}</h2>
          {hasNoCross !== true && <IconButton icon="close" label={t('dialog.close')} onPress={onClose} />}
        </header>
        {children}
      </div>
    </dialog>
  );
}
