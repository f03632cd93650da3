import { useEffect } from 'preact/hooks';
import { useSession } from '../../session/app-context.tsx';
import { startIdleLock } from '../../session/idle-lock.ts';

const uses = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'focus'] as const;

/** While an account is open: locks it after the time that its person chose. */
export function useIdleLock(): void {
  const session = useSession();
  const minutes = session.lockSettings.data.value?.lockAfter;

  useEffect(() => {
    if (minutes === undefined) return undefined;
    const tabs = new BroadcastChannel('ganira-use');
    const idle = startIdleLock({
      now: () => Date.now(),
      after: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      lockAfter: minutes * 60_000,
      tellTabs: () => tabs.postMessage('used'),
      // What went wrong is shown where the accounts are.
      lock: () => void session.lock().catch(() => undefined),
    });
    tabs.onmessage = () => idle.noteUseElsewhere();
    const noteUse = (): void => idle.noteUse();
    const check = (): void => idle.check();
    for (const use of uses) document.addEventListener(use, noteUse, { capture: true, passive: true });
    document.addEventListener('visibilitychange', check);
    return () => {
      for (const use of uses) document.removeEventListener(use, noteUse, { capture: true });
      document.removeEventListener('visibilitychange', check);
      tabs.close();
      idle.stop();
    };
  }, [minutes]);
}
