import type { ComponentChildren } from 'preact';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './mark.tsx';
import './stage.css';

/** One calm card in the middle: what is shown before somebody is in. */
export function Stage({ children, hasMark = true }: { children: ComponentChildren; hasMark?: boolean }) {
  return (
    <div class="stage">
      <header class="stage-top">
        <LanguageSwitch />
      </header>
      <main class="stage-card">
        {hasMark && <Mark />}
        {children}
      </main>
    </div>
  );
}
