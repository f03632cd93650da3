import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VirtualizerHandle } from 'virtua';
import type { MessageView } from '../../rpc/types.ts';
import { isOnItsWay } from './conversation-state.ts';
import type { TimelineRow } from './timeline.ts';

/** Counts as being at the bottom, in pixels. */
const bottomSlack = 48;
/** So near an end of what is loaded more is asked for. */
const startSlack = 600;
/** Pixels. */
const lineHeight = 20;
/** Milliseconds after a change of layout in which scrolling isn't taken for a person's. */
const settling = 250;

export interface ScrollPorts {
  list: RefObject<VirtualizerHandle | null>;
  scroller: RefObject<HTMLElement | null>;
  messages: readonly MessageView[];
  rows: readonly TimelineRow[];
  hasNewer: boolean;
  onNearStart: () => void;
  onNearEnd: () => void;
  onBottom: () => void;
  onNewest: () => void;
  onSeen: (position: number) => void;
}

export interface Scroll {
  /** Messages that came while the person was further up. */
  missed: number;
  toNewest: () => void;
  onScroll: () => void;
  onScrollEnd: () => void;
  /** The wheel, over what lies on the list without being in it. */
  onWheelBeside: (event: WheelEvent) => void;
}

/** Who is at the bottom stays there, whatever grows; who reads further up isn't moved. */
export function useScroll(ports: ScrollPorts): Scroll {
  const { list, scroller, messages, rows } = ports;
  const isAtBottom = useRef(true);
  const settledAt = useRef(0);
  const [missed, setMissed] = useState(0);
  const known = useRef({ newest: 0, onTheirWay: 0 });

  const toBottom = (): void => {
    settledAt.current = performance.now();
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
    isAtBottom.current = true;
    setMissed(0);
    ports.onBottom();
  };

  const toNewest = (): void => {
    toBottom();
    // What comes then is gone to.
    if (ports.hasNewer) ports.onNewest();
  };

  const onWheelBeside = ({ deltaY, deltaMode }: WheelEvent): void => {
    const isInLines = deltaMode === WheelEvent.DOM_DELTA_LINE;
    scroller.current?.scrollBy({ top: isInLines ? deltaY * lineHeight : deltaY });
  };

  const tellSeen = (): void => {
    const handle = list.current;
    if (handle === null) return;
    const bottom = handle.findItemIndex(handle.scrollOffset + handle.viewportSize);
    const end = isAtBottom.current ? rows.length - 1 : Math.min(bottom, rows.length - 1);
    const row = rows.findLast(({ kind }, i) => i <= end && (kind === 'message' || kind === 'mark'));
    if (row?.kind === 'message' || row?.kind === 'mark') ports.onSeen(row.message.position);
  };

  const onScroll = (): void => {
    const handle = list.current;
    if (handle === null) return;
    const below = handle.scrollSize - handle.scrollOffset - handle.viewportSize;
    const isNear = below < bottomSlack && !ports.hasNewer;
    // Only a person leaves the bottom. While rows are measured or a font arrives, the list moves by itself.
    if (isNear) isAtBottom.current = true;
    else if (performance.now() - settledAt.current > settling) isAtBottom.current = false;
    if (isAtBottom.current) setMissed(0);
    if (handle.scrollOffset < startSlack) ports.onNearStart();
    else if (below < startSlack && ports.hasNewer) ports.onNearEnd();
  };

  useLayoutEffect(() => {
    const stored = messages.filter((message) => !isOnItsWay(message));
    const { newest, onTheirWay } = known.current;
    const news = newest === 0 ? [] : stored.filter(({ position }) => position > newest);
    const isSending = messages.length - stored.length > onTheirWay;
    const last = stored.at(-1)?.position ?? 0;
    known.current = { newest: Math.max(newest, last), onTheirWay: messages.length - stored.length };
    if (newest === 0 || isAtBottom.current || isSending) toBottom();
    else setMissed((before) => before + news.filter(({ isOwn }) => !isOwn).length);
    tellSeen();
  }, [rows]);

  // The composer grows, the keyboard opens, a row is measured.
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

  // What lies on the screen is seen when the person comes back to the window.
  useEffect(() => {
    const onReturn = (): void => tellSeen();
    document.addEventListener('visibilitychange', onReturn);
    window.addEventListener('focus', onReturn);
    return () => {
      document.removeEventListener('visibilitychange', onReturn);
      window.removeEventListener('focus', onReturn);
    };
  });

  return { missed, toNewest, onScroll, onScrollEnd: tellSeen, onWheelBeside };
}
