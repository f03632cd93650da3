import type { NotifierParts } from './open-notifier.ts';

/** Loads what shows notifications where the browser may show any: now, or once the person turns them on in some tab. */
export function startNotifier(parts: NotifierParts): void {
  let isStarted = false;
  const start = async (): Promise<void> => {
    if (isStarted || globalThis.Notification?.permission !== 'granted') return;
    isStarted = true;
    // Without a network it may not come: the next event asks for it again.
    const loaded = await import('./open-notifier.ts').catch(() => undefined);
    isStarted = loaded !== undefined;
    loaded?.openNotifier(parts);
  };
  void start();
  parts.session.subscribe(() => void start());
}
