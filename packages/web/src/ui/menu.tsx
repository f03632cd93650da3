import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';
import './menu.css';

export interface MenuItem {
  value: string;
  label: string;
  icon: IconName;
}

export interface MenuProps {
  /** What the menu is about. */
  label: string;
  items: readonly MenuItem[];
  /** Where it was asked for, in the window. */
  at: { x: number; y: number };
  onSelect: (value: string) => void;
  /** Also after a choice. The opener gets the focus back here. */
  onClose: () => void;
}

const margin = 8;

/**
 * A menu as of the ARIA authoring practices (menu pattern), open as long as it is there. The
 * popover is `manual`: an `auto` one that a press of the right button opened is closed by the
 * release of that button.
 */
export function Menu({ label, items, at, onSelect, onClose }: MenuProps) {
  const ref = useRef<HTMLDivElement>(null);
  const entries = (): HTMLButtonElement[] => [...(ref.current?.querySelectorAll('button') ?? [])];

  useLayoutEffect(() => {
    const menu = ref.current;
    if (menu === null) return;
    menu.showPopover();
    const { width, height } = menu.getBoundingClientRect();
    const left = getComputedStyle(menu).direction === 'rtl' ? at.x - width : at.x;
    const fitsBelow = at.y + height + margin <= innerHeight;
    menu.style.left = `${Math.max(margin, Math.min(left, innerWidth - width - margin))}px`;
    menu.style.top = `${Math.max(margin, fitsBelow ? at.y : at.y - height)}px`;
    entries()[0]?.focus();
  }, []);

  useEffect(() => {
    const onPointerDown = (event: PointerEvent): void => {
      if (ref.current?.contains(event.target as Node) !== true) onClose();
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    window.addEventListener('blur', onClose);
    window.addEventListener('resize', onClose);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, true);
      window.removeEventListener('blur', onClose);
      window.removeEventListener('resize', onClose);
    };
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = entries();
    const current = all.indexOf(event.target as HTMLButtonElement);
    const goals: Record<string, () => number> = {
      ArrowDown: () => (current + 1) % all.length,
      ArrowUp: () => (current - 1 + all.length) % all.length,
      Home: () => 0,
      End: () => all.length - 1,
    };
    const goal = goals[event.key];
    if (goal !== undefined) all[goal()]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (/^\p{L}$/u.test(event.key)) {
      const later = [...all.slice(current + 1), ...all.slice(0, current + 1)];
      later.find(({ innerText }) => innerText.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={ref}
      class="menu"
      popover="manual"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {items.map(({ value, label: words, icon }) => (
        <button
          key={value}
          type="button"
          role="menuitem"
          tabIndex={-1}
          class="menu-item"
          onClick={() => {
            onClose();
            onSelect(value);
          }}
          onPointerMove={(event) => event.currentTarget.focus()}
        >
          <Icon name={icon} size="small" />
          {words}
        </button>
      ))}
    </div>
  );
}
