import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { IconLink } from '../../ui/button.tsx';
import { useWords } from '../../words/words.tsx';
import './pane.css';

/**
 * The heading of what was just opened. It takes the focus, so that the next key and the screen
 * reader go on from there; not on the first page, where nothing was opened by hand.
 */
export function PaneHeading({ children }: { children: ComponentChildren }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const active = document.activeElement;
    if (active !== null && active !== document.body) ref.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={ref} tabIndex={-1}>
      {children}
    </h1>
  );
}

export interface PaneProps {
  title: string;
  /** Where the arrow leads. */
  back: string;
  /** The arrow is there on wide screens too. */
  isDeep?: boolean;
  children: ComponentChildren;
}

/** A page in the main column: a heading and what scrolls below. */
export function Pane({ title, back, isDeep = true, children }: PaneProps) {
  const { t } = useWords();
  return (
    <div class="pane">
      <header class="pane-header">
        <IconLink icon="back" label={t('action.back')} href={back} class={isDeep ? '' : 'only-narrow'} />
        <PaneHeading>{title}</PaneHeading>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- So that the arrow keys scroll a page without links. */}
      <div class="pane-body" tabIndex={0} role="region" aria-label={title}>
        <div class="pane-column">{children}</div>
      </div>
    </div>
  );
}
