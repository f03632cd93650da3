// Whether somebody looks at the app, in whichever tab: a page that is before their eyes holds a lock
// with the others that are, and lets go of it when it ends, however it ends.

export interface LookedAt {
  isAnywhere: () => Promise<boolean>;
}

const lockName = 'ganira-looked-at';

export function watchLookedAt(page: Document, locks: LockManager): LookedAt {
  let letGo: (() => void) | undefined;

  const isHere = (): boolean => page.visibilityState === 'visible' && page.hasFocus();

  const look = (): void => {
    if (!isHere()) {
      letGo?.();
      letGo = undefined;
    } else if (letGo === undefined) {
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      void locks.request(lockName, { mode: 'shared' }, () => held);
    }
  };
  page.addEventListener('visibilitychange', look);
  for (const kind of ['focus', 'blur']) page.defaultView?.addEventListener(kind, look);
  look();

  return {
    async isAnywhere() {
      if (isHere()) return true;
      return await locks.request(lockName, { ifAvailable: true }, (lock) => lock === null);
    },
  };
}
