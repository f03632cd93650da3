// The notifications that are on the screen. A page shows them itself where it may: what goes through the
// service worker Chromium keeps in the profile, in the open, also after it was closed. Android lets
// nobody but the service worker show any.
import { tags, type Worded } from './wording.ts';

export interface Tray {
  /** Their tags, whichever page showed them. */
  list: () => Promise<string[]>;
  show: (notification: Worded) => Promise<void>;
  close: (closed: readonly string[]) => Promise<void>;
}

/** @param onPress of one that this page shows; of others the service worker says it. */
export function openTray(page: Window, onPress: (tag: string) => void): Tray {
  const own = new Map<string, Notification>();
  const registration = () => page.navigator.serviceWorker.getRegistration();
  const ofWorker = async () => (await (await registration())?.getNotifications()) ?? [];

  const closeOwn = (tag: string): void => {
    own.get(tag)?.close();
    own.delete(tag);
  };

  const showHere = (tag: string, options: NotificationOptions): boolean => {
    let shown: Notification;
    try {
      shown = new Notification('Ganira', options);
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
    own.set(tag, shown);
    shown.addEventListener('click', () => {
      page.focus();
      closeOwn(tag);
      onPress(tag);
    });
    shown.addEventListener('close', () => {
      // Of the same tag there may be a newer one.
      if (own.get(tag) === shown) own.delete(tag);
    });
    return true;
  };

  // Nobody is left to close them.
  page.addEventListener('pagehide', () => [...own.keys()].forEach(closeOwn));

  return {
    list: async () => [...own.keys(), ...(await ofWorker()).map(({ tag }) => tag)],
    async show({ tag, body, language }) {
      if (Notification.permission !== 'granted') return;
      // What says the same as before makes no sound.
      const renotify = tag !== tags.any;
      const options = { tag, body, lang: language, renotify, icon: '/icons/icon-192.png' };
      if (!showHere(tag, options)) await (await registration())?.showNotification('Ganira', options);
    },
    async close(closed) {
      closed.forEach(closeOwn);
      for (const shown of await ofWorker()) if (closed.includes(shown.tag)) shown.close();
    },
  };
}
