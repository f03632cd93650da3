import type { ComponentChildren } from 'preact';
import './callout.css';
import { Icon, type IconName } from './icon.tsx';

export interface CalloutProps {
  /** `care` is a pause or a hint; `bad` only for harm. */
  tone: 'good' | 'plain' | 'care' | 'warn' | 'bad';
  icon: IconName;
  title?: string;
  children: ComponentChildren;
  /** `alert` for what has just gone wrong. */
  role?: 'alert' | 'status';
}

export function Callout({ tone, icon, title, children, role }: CalloutProps) {
  return (
    <div class={`callout callout-${tone}`} role={role}>
      <Icon name={icon} />
      <div class="callout-body">
        {title !== undefined && <p class="callout-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
