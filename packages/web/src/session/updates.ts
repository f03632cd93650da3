import { signal, type ReadonlySignal } from '@preact/signals';
import type { MakesScriptUrl } from '../trusted-types.ts';

/** New versions of the program. They wait until the person says when. */
export interface Updates {
  isReady: ReadonlySignal<boolean>;
  /** Starts the waiting version in every tab, by loading the pages anew. */
  apply: () => void;
}

/** How often an open page asks whether the server has another version. */
const checkEvery = 3_600_000;

/** Registers the service worker: the app then opens without a network. */
export function watchUpdates(
  container: ServiceWorkerContainer | undefined,
  makeUrl: MakesScriptUrl,
): Updates {
  const isReady = signal(false);
  let waiting: ServiceWorker | undefined;
  let isApplying = false;

  const offer = (worker: ServiceWorker | null): void => {
    // Without a controller this is the first version of all: nothing to change to.
    if (worker === null || container?.controller == null) return;
    waiting = worker;
    isReady.value = true;
  };

  const register = async (workers: ServiceWorkerContainer): Promise<void> => {
    const registration = await workers.register(makeUrl('/service-worker.js'), { updateViaCache: 'none' });
    offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const arriving = registration.installing;
      arriving?.addEventListener('statechange', () => {
        if (arriving.state === 'installed') offer(arriving);
      });
    });
    setInterval(() => void registration.update().catch(() => undefined), checkEvery);
  };

  if (container !== undefined) {
    container.addEventListener('controllerchange', () => {
      if (isApplying || isReady.peek()) location.reload();
    });
    // A browser that refuses service workers still runs the app, online.
    void register(container).catch(() => undefined);
  }

  return {
    isReady,
    apply() {
      isApplying = true;
      waiting?.postMessage('activate');
    },
  };
}
