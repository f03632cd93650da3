import * as menu from '@zag-js/menu';
import { normalizeProps, useMachine } from '@zag-js/preact';
import { Icon, type IconName } from '../../ui/icon.tsx';
import './message-menu.css';

export interface MenuItem {
  value: string;
  label: string;
  icon: IconName;
}

export interface MessageMenuProps {
  label: string;
  items: readonly MenuItem[];
  at: { x: number; y: number };
  onSelect: (value: string) => void;
  onClose: () => void;
}

/** Open as long as it is there, at the point where it was asked for. */
export function MessageMenu({ label, items, at, onSelect, onClose }: MessageMenuProps) {
  const service = useMachine(menu.machine, {
    id: 'message-menu',
    open: true,
    'aria-label': label,
    loopFocus: true,
    defaultHighlightedValue: items[0]?.value,
    positioning: {
      placement: 'bottom-start',
      strategy: 'fixed',
      gutter: 4,
      getAnchorElement: () => ({ getBoundingClientRect: () => new DOMRect(at.x, at.y) }),
    },
    onOpenChange: ({ open }) => {
      if (!open) onClose();
    },
    onSelect: ({ value }) => onSelect(value),
  });
  const api = menu.connect(service, normalizeProps);
  return (
    <div {...api.getPositionerProps()}>
      <ul {...api.getContentProps()} class="menu">
        {items.map(({ value, label: words, icon }) => (
          <li key={value} {...api.getItemProps({ value })} class="menu-item">
            <Icon name={icon} size="small" />
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
