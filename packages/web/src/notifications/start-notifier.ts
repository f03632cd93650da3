import type { NotifierParts } from './open-notifier.ts';

/** Loads what shows notifications where the browser may show any: now, or once the person turns them on in some tab. */
export function startNotifier(parts: NotifierParts): void {
  let isStarted = false;
  const start = async (): Promise<void> => {
    if (isStarted) return;
    isStarted = true;
    const { openNotifier } = await import('./open-notifier.ts');
    openNotifier(parts);
  };
  if (globalThis.Notification?.permission === 'granted') void start();
  parts.session.subscribe(({ kind }) => void (kind === 'notify-settings' && start()));
}
