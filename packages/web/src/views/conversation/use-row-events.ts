import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { VirtualizerHandle } from 'virtua';
import type { MessageRow, TimelineRow } from './timeline.ts';

export interface RowEventPorts {
  list: RefObject<VirtualizerHandle | null>;
  scroller: RefObject<HTMLElement | null>;
  rows: readonly TimelineRow[];
  setCurrent: (key: string) => void;
  onMenu: (row: MessageRow, at: { x: number; y: number }, opener: HTMLElement) => void;
}

export interface RowEvents {
  onKeyDown: (event: KeyboardEvent) => void;
  onFocusIn: (event: FocusEvent) => void;
  onContextMenu: (event: MouseEvent) => void;
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: () => void;
  onPointerCancel: () => void;
}

/** How long a finger rests, and how far it may slip, to mean "the menu, please". */
const restFor = 500;
const slip = 10;

/** Walking through the messages with the keyboard, and every way to the menu of one. */
export function useRowEvents({ list, scroller, rows, setCurrent, onMenu }: RowEventPorts): RowEvents {
  const press = useRef<{ timer: ReturnType<typeof setTimeout>; x: number; y: number }>(undefined);
  const pressedAt = useRef(0);

  const focusRow = (index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    setCurrent(row.key);
    list.current?.scrollToIndex(index, { align: 'nearest' });
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-message="${row.key}"]`)?.focus(),
    );
  };

  const rowAt = (target: EventTarget | null): { row: MessageRow; element: HTMLElement } | undefined => {
    const element = (target as Element | null)?.closest<HTMLElement>('[data-message]');
    const row = rows.find(({ key }) => key === element?.dataset['message']);
    return row?.kind === 'message' && element != null ? { row, element } : undefined;
  };

  /** Links and selected text keep the menu of the browser. */
  const belongsToBrowser = (target: EventTarget | null): boolean =>
    (target as Element | null)?.closest('a') != null || getSelection()?.isCollapsed === false;

  const endPress = (): void => {
    clearTimeout(press.current?.timer);
    press.current = undefined;
  };
  useEffect(() => endPress, []);

  return {
    onKeyDown(event) {
      const target = event.target as HTMLElement;
      const key = target.dataset['message'];
      if (key === undefined) return;
      const from = rows.findIndex((row) => row.key === key);
      const goals: Record<string, () => number> = {
        ArrowUp: () => rows.findLastIndex(({ kind }, i) => kind === 'message' && i < from),
        ArrowDown: () => rows.findIndex(({ kind }, i) => kind === 'message' && i > from),
        Home: () => rows.findIndex(({ kind }) => kind === 'message'),
        End: () => rows.findLastIndex(({ kind }) => kind === 'message'),
      };
      const goal = goals[event.key];
      if (goal === undefined && event.key !== 'Enter') return;
      event.preventDefault();
      if (goal === undefined) target.querySelector<HTMLElement>('.message-more')?.click();
      else focusRow(goal());
    },
    onFocusIn(event) {
      const key = rowAt(event.target)?.row.key;
      if (key !== undefined) setCurrent(key);
    },
    onContextMenu(event) {
      const found = rowAt(event.target);
      if (found === undefined || belongsToBrowser(event.target)) return;
      event.preventDefault();
      endPress();
      // Android says it for the same resting finger.
      if (performance.now() - pressedAt.current < 1_000) return;
      const box = found.element.getBoundingClientRect();
      const isFromKeyboard = event.clientX === 0 && event.clientY === 0;
      const at = isFromKeyboard
        ? { x: box.left + 24, y: box.bottom }
        : { x: event.clientX, y: event.clientY };
      onMenu(found.row, at, found.element);
    },
    // iOS has no context menu event: there a resting finger must be timed.
    onPointerDown(event) {
      const found = rowAt(event.target);
      if (event.pointerType !== 'touch' || found === undefined || belongsToBrowser(event.target)) return;
      const { clientX: x, clientY: y } = event;
      const timer = setTimeout(() => {
        pressedAt.current = performance.now();
        onMenu(found.row, { x, y }, found.element);
      }, restFor);
      endPress();
      press.current = { timer, x, y };
    },
    onPointerMove(event) {
      const { current } = press;
      if (current !== undefined && Math.hypot(event.clientX - current.x, event.clientY - current.y) > slip)
        endPress();
    },
    onPointerUp: endPress,
    onPointerCancel: endPress,
  };
}
