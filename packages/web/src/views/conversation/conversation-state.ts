import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { ClientApi, ConversationView, MessageView } from '../../rpc/types.ts';
import { codeOf } from '../../rpc/call-error.ts';
import type { ConnectionEvent } from '../../rpc/connection.ts';
import { makeLive } from '../../session/live.ts';
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
  unread: ReadonlySignal<UnreadRange | undefined>;
  loadOlder: () => Promise<void>;
  /** Shows the bubble at once. @throws when it couldn't be stored; the bubble is gone again then. */
  send: (text: string) => Promise<void>;
  markRead: (position: number) => void;
  close: () => void;
}

const pageSize = 60;
/** How far back the status of own messages is asked for again. */
const statusReach = 300;

export function openConversationState(ports: ConversationPorts): ConversationState {
  const { api, conversationId } = ports;
  const stored = signal<readonly MessageView[] | undefined>(undefined);
  const sending = signal<readonly MessageView[]>([]);
  const hasMore = signal(false);
  const unread = signal<UnreadRange | undefined>(undefined);
  let markedRead = 0;
  let loadingOlder: Promise<void> | undefined;

  const live = makeLive(async () => {
    const view = await api.openConversation({ conversationId });
    await loadNewest();
    if (unread.value === undefined) {
      unread.value = { after: view.readPosition, upTo: stored.value?.at(-1)?.position ?? 0 };
      markedRead = Math.max(markedRead, view.readPosition);
    }
    return view;
  });

  /** The newest page, and as many more as are needed to meet what is loaded already. */
  const loadNewest = async (): Promise<void> => {
    const known = stored.value ?? [];
    let page = await api.pageMessages({ conversationId, limit: reachBack(known) });
    let fresh = page.messages;
    const newestKnown = known.at(-1)?.position ?? Number.POSITIVE_INFINITY;
    const isApart = (): boolean => page.hasMore && (fresh[0]?.position ?? 0) > newestKnown;
    while (isApart()) {
      page = await api.pageMessages({ conversationId, before: fresh[0]?.position ?? 0, limit: pageSize });
      fresh = [...page.messages, ...fresh];
    }
    const start = fresh[0]?.position;
    const older = start === undefined ? [] : known.filter(({ position }) => position < start);
    stored.value = [...older, ...fresh];
    if (older.length === 0) hasMore.value = page.hasMore;
    const ids = new Set(fresh.map(({ messageId }) => messageId));
    if (sending.value.some(({ messageId }) => ids.has(messageId))) {
      sending.value = sending.value.filter(({ messageId }) => !ids.has(messageId));
    }
  };

  const stop = ports.subscribe((event) => {
    if (event.kind === 'messages' && event.conversationId === conversationId) void live.refresh();
    else if (event.kind === 'conversations' || event.kind === 'contacts' || event.kind === 'reset')
      void live.refresh();
  });
  void live.refresh();

  return {
    view: live.data,
    failure: live.failure,
    messages: computed(() => stored.value && [...stored.value, ...sending.value]),
    hasMore,
    unread,
    loadOlder() {
      loadingOlder ??= (async () => {
        try {
          const before = stored.value?.[0]?.position;
          if (before === undefined || !hasMore.value) return;
          const page = await api.pageMessages({ conversationId, before, limit: pageSize });
          stored.value = [...page.messages, ...(stored.value ?? [])];
          hasMore.value = page.hasMore;
        } catch (error) {
          // Scrolling up once more asks again; the store says so itself when it is broken.
          if (codeOf(error) === 'conversation_unknown') hasMore.value = false;
        } finally {
          loadingOlder = undefined;
        }
      })();
      return loadingOlder;
    },
    async send(text) {
      const messageId = ports.newMessageId();
      const draft: MessageView = {
        messageId,
        position: Number.MAX_SAFE_INTEGER,
        kind: 'text',
        isOwn: true,
        author: '',
        text,
        sentAt: ports.now(),
        receivedAt: ports.now(),
        status: 'queued',
      };
      sending.value = [...sending.value, draft];
      try {
        const message = await api.sendText({ conversationId, messageId, text });
        const isListed = stored.value?.some((other) => other.messageId === messageId) === true;
        if (!isListed) stored.value = [...(stored.value ?? []), message];
      } finally {
        sending.value = sending.value.filter((other) => other.messageId !== messageId);
      }
    },
    markRead(position) {
      if (position <= markedRead || position === Number.MAX_SAFE_INTEGER) return;
      markedRead = position;
      void api.markRead({ conversationId, position }).catch(() => {
        markedRead = 0;
      });
    },
    close: stop,
  };
}

/** Enough messages to cover the own ones whose status can still change. */
function reachBack(known: readonly MessageView[]): number {
  const oldest = known.findIndex(({ isOwn, status }) => isOwn && status !== 'read' && status !== 'failed');
  return oldest < 0 ? pageSize : Math.min(Math.max(pageSize, known.length - oldest), statusReach);
}
