// Notifications of this browser, shown through the service worker: as Android wants it, and there when
// the page that showed them isn't any more.
import type { Router } from '../router.ts';
import type { Session } from '../session/session.ts';
import type { Words } from '../words/words.tsx';
import { watchLookedAt } from './looked-at.ts';
import { makeNotifier } from './notifier.ts';
import { tags } from './wording.ts';

export interface NotifierParts {
  session: Session;
  router: Router;
  /** All of the person's language. */
  words: () => Promise<Words>;
}

/** Of the pages of this browser the one that holds it shows what is to be shown. */
const leaderLock = 'ganira-notifier';

export function openNotifier({ session, router, words }: NotifierParts): void {
  const workers = navigator.serviceWorker;
  const registration = () => workers.getRegistration();
  const listShown = async () => (await (await registration())?.getNotifications()) ?? [];
  const lookedAt = watchLookedAt(document, navigator.locks);
  const notifier = makeNotifier({
    api: session.api,
    shown: async () => (await listShown()).map(({ tag }) => tag),
    show: async ({ tag, body, language }) => {
      if (Notification.permission !== 'granted') return;
      const options = { tag, body, lang: language, renotify: tag !== tags.any, icon: '/icons/icon-192.png' };
      await (await registration())?.showNotification('Ganira', options);
    },
    close: async (tags) => {
      for (const notification of await listShown()) if (tags.includes(notification.tag)) notification.close();
    },
    isLookedAt: () => lookedAt.isAnywhere(),
    words,
    go: (to) => {
      if (to === 'chats') router.go({ name: 'chats' });
      else if (to === 'requests') router.go({ name: 'people', page: 'requests' });
      else router.go({ name: 'conversation', conversationId: to.conversationId, part: 'messages' });
    },
  });
  session.subscribe((event) => notifier.note(event));
  session.accounts.data.subscribe((accounts) => notifier.noteOpen(accounts?.open !== undefined));
  void navigator.locks.request(leaderLock, () => {
    notifier.lead();
    return new Promise<never>(() => undefined);
  });
  workers.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const tag = pressedTag(data);
    if (tag !== undefined) void notifier.press(tag).catch(() => undefined);
  });
}

/** What the service worker says when a notification was pressed; of anything else nothing. */
function pressedTag(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('pressed' in data)) return undefined;
  return typeof data.pressed === 'string' ? data.pressed : undefined;
}
