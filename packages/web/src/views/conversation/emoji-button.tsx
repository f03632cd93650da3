import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../../ui/button.tsx';
import { lazyView } from '../../ui/waiting.tsx';
import { useWords } from '../../words/words.tsx';
import type { EmojiGridProps } from './emoji-grid.tsx';

const EmojiGrid = lazyView<EmojiGridProps>(async () => (await import('./emoji-grid.tsx')).EmojiGrid);

export interface EmojiButtonProps {
  onPick: (emoji: string) => void;
  /** The picker closed: the focus goes back to writing. */
  onDone: () => void;
}

export function EmojiButton({ onPick, onDone }: EmojiButtonProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  // Beside its button, above the composer. The popover is in the top layer, so nothing cuts it.
  useEffect(() => {
    const element = panel.current;
    if (element === null || button.current === null) return;
    if (!isOpen) return;
    const box = button.current.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(button.current).direction === 'rtl';
    element.style.bottom = `${innerHeight - box.top + 8}px`;
    if (isRightToLeft) element.style.right = `${innerWidth - box.right}px`;
    else element.style.left = `${Math.max(8, box.left)}px`;
    element.showPopover();
  }, [isOpen]);

  return (
    <>
      <IconButton
        icon="smile"
        label={t('composer.emoji')}
        buttonRef={button}
        isPressed={isOpen}
        onPress={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div
          ref={panel}
          class="emoji"
          popover="auto"
          role="dialog"
          aria-label={t('composer.emoji')}
          onToggle={(event) => {
            if (event.newState === 'closed') {
              setOpen(false);
              onDone();
            }
          }}
        >
          <EmojiGrid onPick={onPick} />
        </div>
      )}
    </>
  );
}
