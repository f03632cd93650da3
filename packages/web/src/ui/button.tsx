import type { ComponentChildren, Ref } from 'preact';
import './button.css';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonProps {
  children: ComponentChildren;
  /** `primary`: the one thing to do here. `danger`: something is lost by it. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  size?: 'medium' | 'small';
  isWide?: boolean;
  /** Keeps its place and its name while what it started goes on. */
  isBusy?: boolean;
  type?: 'button' | 'submit';
  icon?: IconName;
  onPress?: () => void;
  buttonRef?: Ref<HTMLButtonElement>;
  /** Has the focus when the dialog around it opens. */
  isFirstFocus?: boolean;
  describedBy?: string;
}

export function Button(props: ButtonProps) {
  const {
    children,
    look = 'plain',
    size = 'medium',
    isWide,
    isBusy,
    type = 'button',
    icon,
    onPress,
    buttonRef,
  } = props;
  const press = (event: MouseEvent): void => {
    if (isBusy) event.preventDefault();
    else onPress?.();
  };
  return (
    <button
      ref={buttonRef}
      type={type}
      class={`button button-${look} button-${size}${isWide ? ' button-wide' : ''}`}
      aria-disabled={isBusy ? 'true' : undefined}
      aria-busy={isBusy ? 'true' : undefined}
      aria-describedby={props.describedBy}
      data-first-focus={props.isFirstFocus ? '' : undefined}
      onClick={press}
    >
      {icon !== undefined && <Icon name={icon} size="small" />}
      <span>{children}</span>
    </button>
  );
}

export interface LinkButtonProps {
  children: ComponentChildren;
  href: string;
  look?: 'primary' | 'plain' | 'quiet';
  isWide?: boolean;
  icon?: IconName;
}

/** Looks like a button, goes to another view. */
export function LinkButton({ children, href, look = 'plain', isWide, icon }: LinkButtonProps) {
  return (
    <a href={href} class={`button button-${look} button-medium${isWide ? ' button-wide' : ''}`}>
      {icon !== undefined && <Icon name={icon} size="small" />}
      <span>{children}</span>
    </a>
  );
}

export interface IconButtonProps {
  icon: IconName;
  /** Its name for those who don't see the icon, and its tooltip. */
  label: string;
  onPress?: () => void;
  isCurrent?: boolean;
  isPressed?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  class?: string;
}

export function IconButton({
  icon,
  label,
  onPress,
  isPressed,
  buttonRef,
  class: extra = '',
}: IconButtonProps) {
  return (
    <button
      ref={buttonRef}
      type="button"
      class={`icon-button ${extra}`}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onPress}
    >
      <Icon name={icon} class={icon === 'back' || icon === 'send' ? 'icon-turns' : ''} />
    </button>
  );
}

export function IconLink({
  icon,
  label,
  href,
  class: extra = '',
}: {
  icon: IconName;
  label: string;
  href: string;
  class?: string;
}) {
  return (
    <a class={`icon-button ${extra}`} aria-label={label} title={label} href={href}>
      <Icon name={icon} class={icon === 'back' ? 'icon-turns' : ''} />
    </a>
  );
}
