import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { MessageView } from '../../rpc/types.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/words.tsx';
import './message-list.css';
import { Row } from './message-row.tsx';
import { keepRows, makeTimeline, type MessageRow, type TimelineRow, type UnreadRange } from './timeline.ts';
import { useRowEvents } from './use-row-events.ts';
import { useScroll } from './use-scroll.ts';

export interface MessageListProps {
  messages: readonly MessageView[];
  unread: UnreadRange | undefined;
  name: string;
  now: number;
  canFollowLinks: boolean;
  /** What is loaded doesn't reach to the newest. */
  hasNewer: boolean;
  onNearStart: () => void;
  onNearEnd: () => void;
  /** At the newest: what lies far above needn't be kept. */
  onBottom: () => void;
  /** Wanted, where they aren't loaded. */
  onNewest: () => void;
  /** The newest position that is on the screen. */
  onSeen: (position: number) => void;
  onMenu: (row: MessageRow, at: { x: number; y: number }, opener: HTMLElement) => void;
}

export function MessageList(props: MessageListProps) {
  const { messages, unread, name, now, canFollowLinks, hasNewer, onMenu } = props;
  const { t } = useWords();
  const known = useRef<TimelineRow[]>([]);
  const rows = useMemo(
    () => (known.current = keepRows(known.current, makeTimeline(messages, unread))),
    [messages, unread],
  );
  const list = useRef<VirtualizerHandle>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string>();
  const scroll = useScroll({ ...props, list, scroller, rows });
  const events = useRowEvents({ list, scroller, rows, setCurrent, onMenu });

  // Older messages came in above, or were let go of: the list keeps its place from the end.
  const firstId = messages[0]?.messageId;
  const shownFirst = useRef(firstId);
  const isShifted = firstId !== shownFirst.current;
  shownFirst.current = firstId;

  const menu = useRef(onMenu);
  menu.current = onMenu;
  const onMore = useCallback((of: MessageRow, opener: HTMLElement) => {
    const box = opener.getBoundingClientRect();
    menu.current(of, { x: box.left, y: box.bottom }, opener);
  }, []);

  const currentIndex = rows.findIndex(({ key }) => key === current);
  const tabbable = currentIndex >= 0 ? currentIndex : rows.findLastIndex(({ kind }) => kind === 'message');

  return (
    <div class="message-pane">
      <div ref={scroller} class="message-scroller" role="presentation" {...events}>
        <div class="message-filler" />
        <Virtualizer
          ref={list}
          data={rows}
          as="ol"
          item="li"
          shift={isShifted}
          keepMounted={tabbable >= 0 ? [tabbable] : []}
          scrollRef={scroller}
          onScroll={scroll.onScroll}
          onScrollEnd={scroll.onScrollEnd}
        >
          {(row: TimelineRow, i: number) => (
            <Row
              key={row.key}
              row={row}
              name={name}
              now={now}
              canFollowLinks={canFollowLinks}
              isCurrent={i === tabbable}
              onMore={onMore}
            />
          )}
        </Virtualizer>
      </div>
      {(scroll.missed > 0 || hasNewer) && (
        <button type="button" class="message-jump" onClick={scroll.toNewest} onWheel={scroll.onWheelBeside}>
          <Icon name="down" size="small" />
          {scroll.missed > 0 ? t('timeline.jump', { count: scroll.missed }) : t('timeline.newest')}
        </button>
      )}
    </div>
  );
}
