// Decides which notifications are shown. One page of the browser does it for all.
import type { ClientApi, LockedWatchView } from '@ganira/client';
import type { ConnectionEvent } from '../rpc/connection.ts';
import type { Words } from '../words/words.tsx';
import { tags, wordAny, wordNews, type Worded } from './wording.ts';

export interface NotifierPorts {
  api: Pick<ClientApi, 'readNews' | 'findNews' | 'watchLocked'>;
  /** The tags of those that are shown now, by whichever page. */
  shown: () => Promise<string[]>;
  show: (notification: Worded) => Promise<void>;
  close: (tags: readonly string[]) => Promise<void>;
  /** Whether a window of the app is before somebody's eyes. */
  isLookedAt: () => Promise<boolean>;
  words: () => Promise<Words>;
  /** Opens the conversation, or else what the press is about. */
  go: (to: { conversationId: string } | 'requests' | 'chats') => void;
}

export interface Notifier {
  note: (event: ConnectionEvent) => void;
  /** Whether an account is open now. */
  noteOpen: (isOpen: boolean) => void;
  /** This page does it from now on. */
  lead: () => void;
  /** A notification with this tag was pressed. */
  press: (tag: string) => Promise<void>;
  /** Resolves when what is under way has ended. */
  idle: () => Promise<void>;
}

/** More conversations with news at once are summed up. */
const mostAtOnce = 4;
const conversationTag = /^[0-9a-f]{32}$/;
/** What stands for requests among the ids of conversations. */
const requests = 'requests';

export function makeNotifier(ports: NotifierPorts): Notifier {
  const { api } = ports;
  /** What has news that nobody was told of. */
  const fresh = new Set<string>();
  let isOpen: boolean | undefined;
  let isLeading = false;
  /** While all is locked. */
  let watch: LockedWatchView | undefined;
  let isUpdateWanted = false;
  let queue: Promise<void> = Promise.resolve();

  /** Asked anew after each pause. */
  const isUnlocked = (): boolean => isOpen === true;

  /** One after the other: what is shown by the one is there for the next to close. */
  const enqueue = (work: () => Promise<void>): void => {
    // A store that was locked in the middle, a browser that shows nothing any more: nothing to do about it.
    queue = queue.then(work).catch(() => undefined);
  };

  const closeAll = (): void => {
    fresh.clear();
    enqueue(async () => ports.close(await ports.shown()));
  };

  /** Each page asks for it: whichever is left goes on. */
  const keepWatch = (): void => {
    if (watch !== undefined && !isUnlocked()) void api.watchLocked(watch).catch(() => undefined);
  };

  const update = (): void => {
    if (!isLeading || !isUnlocked() || isUpdateWanted) return;
    isUpdateWanted = true;
    enqueue(async () => {
      isUpdateWanted = false;
      await settle();
    });
  };

  const settle = async (): Promise<void> => {
    const shown = await ports.shown();
    if (fresh.size > 0 && (await ports.isLookedAt())) fresh.clear();
    if (fresh.size === 0 && shown.length === 0) return;
    const told = new Set(fresh);
    const news = await api.readNews();
    if (!isUnlocked()) return;
    const there = new Set<string>(news.conversations.map(({ tag }) => tag));
    if (news.requests.count > 0) there.add(tags.requests);
    if (there.size > 0) for (const tag of [tags.several, tags.any]) there.add(tag);
    await ports.close(shown.filter((tag) => !there.has(tag)));
    // What was read on another device while this one was away is known when all of it came.
    if (news.isCatchingUp) return;
    for (const each of told) fresh.delete(each);
    if (told.size === 0 || news.shows === 'off') return;
    const words = await ports.words();
    const worded = wordNews(words, {
      shows: news.shows,
      conversations: news.conversations.filter(({ conversationId }) => told.has(conversationId)),
      requests: told.has(requests) ? news.requests : { count: 0 },
      mostAtOnce,
    });
    for (const notification of worded) {
      // It may be locked in the meantime.
      if (isUnlocked()) await ports.show(notification);
    }
  };

  /** Where several have something new, the list says which. */
  const onlyUnread = async (): Promise<string | undefined> => {
    const [only, ...others] = (await api.readNews()).conversations;
    return others.length === 0 ? only?.conversationId : undefined;
  };

  const handlers: Partial<{
    [K in ConnectionEvent['kind']]: (event: Extract<ConnectionEvent, { kind: K }>) => void;
  }> = {
    news: ({ conversationId }) => {
      if (!isLeading) return;
      fresh.add(conversationId ?? requests);
      update();
    },
    conversations: update,
    requests: update,
    // Taken out of the account, this device is told nothing new; what was told stays on nobody's screen.
    status: ({ status }) => (status.connection === 'removed' ? closeAll() : update()),
    // What it says may be more than it shall say now.
    'notify-settings': closeAll,
    locked: (event) => {
      ({ watch } = event);
      closeAll();
      keepWatch();
    },
    // Another worker owns the store, and whatever goes on beside it.
    reset: keepWatch,
    // Also when somebody looks at the lock: it says no more than that.
    waiting: () => {
      if (isLeading && !isUnlocked()) enqueue(async () => ports.show(wordAny(await ports.words())));
    },
  };

  return {
    note(event) {
      const handle = handlers[event.kind] as ((event: ConnectionEvent) => void) | undefined;
      handle?.(event);
    },
    noteOpen(next) {
      if (next === isOpen) return;
      isOpen = next;
      if (isOpen) watch = undefined;
      closeAll();
    },
    lead() {
      isLeading = true;
      update();
    },
    async press(tag) {
      if (!isUnlocked()) return;
      if (tag === tags.requests) return ports.go('requests');
      const conversationId = conversationTag.test(tag) ? await api.findNews({ tag }) : await onlyUnread();
      ports.go(conversationId === undefined ? 'chats' : { conversationId });
    },
    idle: async () => await queue,
  };
}
