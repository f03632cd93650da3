import type { MessageView } from '../../rpc/types.ts';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { useWords } from '../../words/words.tsx';
import { Icon } from '../../ui/icon.tsx';
import './message-list.css';
import { Row } from './message-row.tsx';
import { makeTimeline, type MessageRow, type TimelineRow, type UnreadRange } from './timeline.ts';

export interface MessageListProps {
  messages: readonly MessageView[];
  unread: UnreadRange | undefined;
  name: string;
  now: number;
  canFollowLinks: boolean;
  onNearStart: () => void;
  /** The newest position that is on the screen. */
  onSeen: (position: number) => void;
  onMenu: (row: MessageRow, at: { x: number; y: number }, opener: HTMLElement) => void;
}

/** Counts as being at the bottom. */
const bottomSlack = 48;
const startSlack = 600;
/** Milliseconds after a change of layout in which scrolling isn't taken for a person's. */
const settling = 250;

export function MessageList(props: MessageListProps) {
  const { messages, unread, name, now, canFollowLinks } = props;
  const { t } = useWords();
  const rows = useMemo(() => makeTimeline(messages, unread), [messages, unread]);
  const list = useRef<VirtualizerHandle>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const isAtBottom = useRef(true);
  const settledAt = useRef(0);
  const [missed, setMissed] = useState(0);
  const [currentKey, setCurrentKey] = useState<string>();

  const firstId = messages[0]?.messageId;
  const before = useRef({ firstId, count: messages.length, lastPosition: 0 });
  const isPrepended = firstId !== before.current.firstId && messages.length > before.current.count;

  const currentIndex = rows.findIndex(({ key }) => key === currentKey);
  const lastMessage = rows.findLastIndex(({ kind }) => kind === 'message');
  const tabbable = currentIndex >= 0 ? currentIndex : lastMessage;

  const measure = (): void => {
    const handle = list.current;
    if (handle === null) return;
    const isNear = handle.scrollSize - handle.scrollOffset - handle.viewportSize < bottomSlack;
    // Only a person leaves the bottom. While rows are measured or a font arrives, the list moves by itself.
    if (isNear) isAtBottom.current = true;
    else if (performance.now() - settledAt.current > settling) isAtBottom.current = false;
    if (isAtBottom.current) setMissed(0);
    if (handle.scrollOffset < startSlack) props.onNearStart();
  };

  const tellSeen = (): void => {
    const handle = list.current;
    if (handle === null) return;
    const end = isAtBottom.current
      ? rows.length - 1
      : handle.findItemIndex(handle.scrollOffset + handle.viewportSize);
    for (let i = Math.min(end, rows.length - 1); i >= 0; i--) {
      const row = rows[i];
      if (row?.kind === 'message' || row?.kind === 'mark') return props.onSeen(row.message.position);
    }
  };

  const toBottom = (): void => {
    settledAt.current = performance.now();
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
    isAtBottom.current = true;
    setMissed(0);
  };

  useLayoutEffect(() => {
    const last = messages.at(-1);
    const { lastPosition, count } = before.current;
    const isNew = last !== undefined && last.position > lastPosition;
    before.current = { firstId, count: messages.length, lastPosition: last?.position ?? 0 };
    if (count === 0 || lastPosition === 0 || isAtBottom.current || (isNew && last.isOwn)) toBottom();
    else if (isNew)
      setMissed(
        (missedBefore) =>
          missedBefore + messages.filter(({ position, isOwn }) => !isOwn && position > lastPosition).length,
      );
    tellSeen();
  }, [rows]);

  // The composer grows, the keyboard opens, a row is measured: who was at the bottom stays there.
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      if (isAtBottom.current) toBottom();
    });
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const onReturn = (): void => tellSeen();
    document.addEventListener('visibilitychange', onReturn);
    window.addEventListener('focus', onReturn);
    return () => {
      document.removeEventListener('visibilitychange', onReturn);
      window.removeEventListener('focus', onReturn);
    };
  });

  const focusRow = (index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    setCurrentKey(row.key);
    list.current?.scrollToIndex(index, { align: 'nearest' });
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-message="${row.key}"]`)?.focus(),
    );
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (target.dataset['message'] === undefined) return;
    const from = rows.findIndex(({ key }) => key === target.dataset['message']);
    const steps: Record<string, () => number> = {
      ArrowUp: () => rows.findLastIndex(({ kind }, i) => kind === 'message' && i < from),
      ArrowDown: () => rows.findIndex(({ kind }, i) => kind === 'message' && i > from),
      Home: () => rows.findIndex(({ kind }) => kind === 'message'),
      End: () => lastMessage,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      focusRow(step());
    } else if (event.key === 'Enter') {
      event.preventDefault();
      target.querySelector<HTMLElement>('.message-more')?.click();
    }
  };

  const rowAt = (target: EventTarget | null): { row: MessageRow; element: HTMLElement } | undefined => {
    const element = (target as Element | null)?.closest<HTMLElement>('[data-message]');
    const row = rows.find(({ key }) => key === element?.dataset['message']);
    return row?.kind === 'message' && element != null ? { row, element } : undefined;
  };

  return (
    <div class="message-pane">
      <div
        ref={scroller}
        class="message-scroller"
        role="presentation"
        onKeyDown={onKeyDown}
        onFocusIn={(event) => {
          const key = (event.target as HTMLElement).closest<HTMLElement>('[data-message]')?.dataset[
            'message'
          ];
          if (key !== undefined) setCurrentKey(key);
        }}
        onContextMenu={(event) => {
          // Selected text and links keep the menu of the browser.
          const found = rowAt(event.target);
          if (
            found === undefined ||
            (event.target as Element).closest('a') !== null ||
            String(getSelection() ?? '') !== ''
          )
            return;
          event.preventDefault();
          const box = found.element.getBoundingClientRect();
          const isFromKeyboard = event.clientX === 0 && event.clientY === 0;
          props.onMenu(
            found.row,
            isFromKeyboard ? { x: box.left + 24, y: box.bottom } : { x: event.clientX, y: event.clientY },
            found.element,
          );
        }}
      >
        <div class="message-filler" />
        <Virtualizer
          ref={list}
          data={rows}
          as="ol"
          item="li"
          shift={isPrepended}
          keepMounted={tabbable >= 0 ? [tabbable] : []}
          scrollRef={scroller}
          onScroll={measure}
          onScrollEnd={tellSeen}
        >
          {(row: TimelineRow, i: number) => (
            <Row
              key={row.key}
              row={row}
              name={name}
              now={now}
              canFollowLinks={canFollowLinks}
              isCurrent={i === tabbable}
              onMore={(of, opener) => {
                const box = opener.getBoundingClientRect();
                props.onMenu(of, { x: box.left, y: box.bottom }, opener);
              }}
            />
          )}
        </Virtualizer>
      </div>
      {missed > 0 && (
        <button type="button" class="message-jump" onClick={toBottom}>
          <Icon name="down" size="small" />
          {t('timeline.jump', { count: missed })}
        </button>
      )}
    </div>
  );
}
