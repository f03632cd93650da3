import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { ClientApi, ConversationView, MessagePage, MessageView } from '../../rpc/types.ts';
import { codeOf } from '../../rpc/call-error.ts';
import type { ConnectionEvent } from '../../rpc/connection.ts';
import { keepSame, makeLive, type Live } from '../../session/live.ts';
import type { UnreadRange } from './timeline.ts';

export interface ConversationPorts {
  api: ClientApi;
  subscribe: (listener: (event: ConnectionEvent) => void) => () => void;
  conversationId: string;
  now: () => number;
  /** 16 bytes in hexadecimal, never the same twice. */
  newMessageId: () => string;
}

/** One open conversation: what of it is loaded, and what is being sent. */
export interface ConversationState {
  view: ReadonlySignal<ConversationView | undefined>;
  failure: ReadonlySignal<string | undefined>;
  /** In the order of the screen, with what is on its way into the outbox at the end. */
  messages: ReadonlySignal<readonly MessageView[] | undefined>;
  hasMore: ReadonlySignal<boolean>;
  /** Newer ones were let go of: what is shown isn't the end. */
  hasNewer: ReadonlySignal<boolean>;
  unread: ReadonlySignal<UnreadRange | undefined>;
  /** What another device made of the draft while this was open; a new object each time. */
  draftElsewhere: ReadonlySignal<{ text: string } | undefined>;
  loadOlder: () => Promise<void>;
  loadNewer: () => Promise<void>;
  /** Shows the newest, wherever one was. */
  toNewest: () => Promise<void>;
  /** Lets go of what lies far above, so that a long evening doesn't fill the memory. */
  forgetOlder: () => void;
  /** Shows the bubble at once. @throws when it couldn't be stored; the bubble is gone again then. */
  send: (text: string) => Promise<void>;
  markRead: (position: number) => void;
  close: () => void;
}

/** The position of what isn't in the outbox yet. */
const beyond = Number.MAX_SAFE_INTEGER;

/** Shown before it is stored. */
export function isOnItsWay({ position }: MessageView): boolean {
  return position === beyond;
}

const pageSize = 60;
/** No more are loaded: pages at the other end go. At the bottom more than that shrink to `fewest`. */
const most = 600;
const fewest = 200;
/** How far back the status of own messages is asked for again. */
const statusReach = 300;

export function openConversationState(ports: ConversationPorts): ConversationState {
  const { api, conversationId } = ports;
  const stored = signal<readonly MessageView[] | undefined>(undefined);
  const sending = signal<readonly MessageView[]>([]);
  const hasMore = signal(false);
  const hasNewer = signal(false);
  const unread = signal<UnreadRange | undefined>(undefined);
  const draftElsewhere = signal<{ text: string } | undefined>(undefined);
  let markedRead = 0;
  let loading: Promise<void> | undefined;
  /** Counts changes of what is loaded: an answer to a question from before may no longer fit. */
  let changes = 0;

  const view: Live<ConversationView> = makeLive(async () =>
    keepSame(view.data.peek(), await api.openConversation({ conversationId })),
  );
  const messages = makeLive(async () => {
    const newest = await loadFitting();
    const read = unread.value === undefined ? await api.openConversation({ conversationId }) : undefined;
    batch(() => {
      show(newest);
      if (read === undefined) return;
      unread.value = { after: read.readPosition, upTo: stored.value?.at(-1)?.position ?? 0 };
      markedRead = Math.max(markedRead, read.readPosition);
    });
  });

  const replace = (next: readonly MessageView[]): void => {
    changes++;
    stored.value = next;
  };

  const loadFitting = async (): Promise<MessagePage> => {
    const before = changes;
    const page = await (hasNewer.value ? loadAgain() : loadNewest());
    return before === changes ? page : loadFitting();
  };

  /** The end of what is loaded, where that isn't the newest: its status may have changed. */
  const loadAgain = (): Promise<MessagePage> => {
    const known = stored.value ?? [];
    const before = (known.at(-1)?.position ?? 0) + 1;
    return api.pageMessages({ conversationId, before, limit: reachBack(known) });
  };

  /** The newest page, and as many more as are needed to meet what is loaded already. */
  const loadNewest = async (): Promise<MessagePage> => {
    const known = stored.value ?? [];
    let page = await api.pageMessages({ conversationId, limit: reachBack(known) });
    let fresh = page.messages;
    const newestKnown = known.at(-1)?.position ?? Number.POSITIVE_INFINITY;
    const isApart = (): boolean => page.hasMore && (fresh[0]?.position ?? 0) > newestKnown;
    while (isApart()) {
      page = await api.pageMessages({ conversationId, before: fresh[0]?.position ?? 0, limit: pageSize });
      fresh = [...page.messages, ...fresh];
    }
    return { messages: fresh, hasMore: page.hasMore };
  };

  /** Between what was loaded above and what was sent meanwhile. */
  const show = ({ messages: fresh, hasMore: isThereMore }: MessagePage): void => {
    const known = stored.value ?? [];
    const [first, last] = [fresh[0]?.position ?? 0, fresh.at(-1)?.position ?? 0];
    const older = known.filter(({ position }) => position < first);
    const newer = known.filter(({ position }) => position > last);
    const byId = new Map(known.map((message) => [message.messageId, message]));
    const same = fresh.map((message) => {
      const before = byId.get(message.messageId);
      return before !== undefined && isSame(before, message) ? before : message;
    });
    const next = [...older, ...same, ...newer];
    const isNews = next.length !== known.length || next.some((message, i) => message !== known[i]);
    if (stored.value === undefined || isNews) stored.value = next;
    if (older.length === 0) hasMore.value = isThereMore;
    const ids = new Set(fresh.map(({ messageId }) => messageId));
    if (sending.value.some(({ messageId }) => ids.has(messageId))) {
      sending.value = sending.value.filter(({ messageId }) => !ids.has(messageId));
    }
  };

  /** One page at a time, in either direction. */
  const loadMore = (where: 'older' | 'newer'): Promise<void> => {
    const isOlder = where === 'older';
    const [more, rest] = isOlder ? [hasMore, hasNewer] : [hasNewer, hasMore];
    const known = stored.value ?? [];
    const edge = known.at(isOlder ? 0 : -1)?.position;
    if (edge === undefined || !more.value) return Promise.resolve();
    loading ??= (async () => {
      try {
        if (known.length + pageSize > most) {
          rest.value = true;
          replace(isOlder ? known.slice(0, most - pageSize) : known.slice(pageSize - most));
        }
        const before = changes;
        const from = isOlder ? { before: edge } : { after: edge };
        const page = await api.pageMessages({ conversationId, ...from, limit: pageSize });
        if (before !== changes) return;
        const shown = stored.value ?? [];
        batch(() => {
          replace(isOlder ? [...page.messages, ...shown] : [...shown, ...page.messages]);
          more.value = page.hasMore;
        });
      } catch (error) {
        // Scrolling once more asks again; the store says so itself when it is broken.
        if (codeOf(error) === 'conversation_unknown') more.value = false;
      } finally {
        loading = undefined;
      }
    })();
    return loading;
  };

  const toNewest = async (): Promise<void> => {
    try {
      const page = await api.pageMessages({ conversationId, limit: pageSize });
      batch(() => {
        replace(page.messages);
        hasMore.value = page.hasMore;
        hasNewer.value = false;
      });
    } catch {
      // Asked again with the next step; the store says so itself when it is broken.
    }
  };

  const takeDraft = async (): Promise<void> => {
    await view.refresh();
    if (view.data.value !== undefined) draftElsewhere.value = { text: view.data.value.draft };
  };

  const stop = ports.subscribe((event) => {
    if (event.kind === 'draft' && event.conversationId === conversationId) void takeDraft();
    const isOurs = event.kind === 'messages' && event.conversationId === conversationId;
    if (isOurs || event.kind === 'reset') void messages.refresh();
    if (isOurs || ['reset', 'conversations', 'contacts'].includes(event.kind)) void view.refresh();
  });
  void view.refresh();
  void messages.refresh();

  return {
    view: view.data,
    failure: computed(() => view.failure.value ?? messages.failure.value),
    messages: computed(() => stored.value && [...stored.value, ...sending.value]),
    hasMore,
    hasNewer,
    unread,
    draftElsewhere,
    loadOlder: () => loadMore('older'),
    loadNewer: () => loadMore('newer'),
    toNewest,
    forgetOlder() {
      const known = stored.value ?? [];
      if (known.length <= most || hasNewer.value) return;
      hasMore.value = true;
      replace(known.slice(-fewest));
    },
    async send(text) {
      const messageId = ports.newMessageId();
      const draft: MessageView = {
        messageId,
        position: beyond,
        kind: 'text',
        isOwn: true,
        author: '',
        text,
        sentAt: ports.now(),
        receivedAt: ports.now(),
        // No status before it is on the disk: what says that it waits is safe.
      };
      sending.value = [...sending.value, draft];
      if (hasNewer.value) void toNewest();
      const arrive = (message: MessageView | undefined): void =>
        batch(() => {
          sending.value = sending.value.filter((other) => other.messageId !== messageId);
          const isListed = stored.value?.some((other) => other.messageId === messageId) === true;
          if (message !== undefined && !isListed && !hasNewer.value)
            stored.value = [...(stored.value ?? []), message];
        });
      try {
        arrive(await api.sendText({ conversationId, messageId, text }));
      } catch (error) {
        arrive(undefined);
        throw error;
      }
    },
    markRead(position) {
      if (position <= markedRead || position === beyond) return;
      markedRead = position;
      void api.markRead({ conversationId, position }).catch(() => {
        markedRead = 0;
      });
    },
    close: stop,
  };
}

/** Whether both would look the same: what was asked for again is mostly what was there. */
function isSame(one: MessageView, other: MessageView): boolean {
  return (
    one.position === other.position &&
    one.status === other.status &&
    one.kind === other.kind &&
    one.text === other.text
  );
}

/** Enough messages to cover the own ones whose status can still change. */
function reachBack(known: readonly MessageView[]): number {
  const oldest = known.findIndex(({ isOwn, status }) => isOwn && status !== 'read' && status !== 'failed');
  return oldest < 0 ? pageSize : Math.min(Math.max(pageSize, known.length - oldest), statusReach);
}
