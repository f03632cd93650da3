// Gives the notifier this browser.
import type { Router } from '../router.ts';
import type { Session } from '../session/session.ts';
import type { Words } from '../words/words.tsx';
import { watchLookedAt } from './looked-at.ts';
import { makeNotifier } from './notifier.ts';
import { openTray } from './tray.ts';

export interface NotifierParts {
  session: Session;
  router: Router;
  /** All of the person's language. */
  words: () => Promise<Words>;
}

/** Of the pages of this browser the one that holds it shows what is to be shown. */
const leaderLock = 'ganira-notifier';

export function openNotifier({ session, router, words }: NotifierParts): void {
  const lookedAt = watchLookedAt(document, navigator.locks);
  const tray = openTray(window, (tag) => press(tag));
  const notifier = makeNotifier({
    api: session.api,
    shown: tray.list,
    show: tray.show,
    close: tray.close,
    isLookedAt: () => lookedAt.isAnywhere(),
    words,
    go: (to) => {
      if (to === 'chats') router.go({ name: 'chats' });
      else if (to === 'requests') router.go({ name: 'people', page: 'requests' });
      else router.go({ name: 'conversation', conversationId: to.conversationId, part: 'messages' });
    },
  });
  const press = (tag: string): void => void notifier.press(tag).catch(() => undefined);

  session.subscribe((event) => notifier.note(event));
  session.accounts.data.subscribe((accounts) => notifier.noteOpen(accounts?.open !== undefined));
  void navigator.locks.request(leaderLock, () => {
    notifier.lead();
    return new Promise<never>(() => undefined);
  });
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const tag = pressedTag(data);
    if (tag !== undefined) press(tag);
  });
}

/** What the service worker says when a notification was pressed; of anything else nothing. */
function pressedTag(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('pressed' in data)) return undefined;
  return typeof data.pressed === 'string' ? data.pressed : undefined;
}
