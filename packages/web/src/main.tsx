import { signal } from '@preact/signals';
import { render } from 'preact';
import './styles/layers.css';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import { checkEnvironment } from './environment.ts';
import { startNotifier } from './notifications/start-notifier.ts';
import { openPreferences } from './preferences.ts';
import { Root, type RootProps } from './root.tsx';
import { openConnection } from './rpc/connection.ts';
import { openRouter } from './router.ts';
import { openSession } from './session/session.ts';
import { watchUpdates, type Updates } from './session/updates.ts';
import { createScriptUrlPolicy } from './trusted-types.ts';
import { spawnWorker } from './worker/spawn-worker.ts';
import { loadAllWords, loadWords } from './words/words.tsx';

async function start(): Promise<void> {
  const storage = localStorageIfAllowed();
  const preferences = openPreferences({ storage, offeredLanguages: navigator.languages });
  const makeUrl = createScriptUrlPolicy();
  const environment = checkEnvironment(globalThis);
  const parts: Pick<RootProps, 'running' | 'environment'> = { environment };
  let updates: Updates = { isReady: signal(false), apply: () => location.reload() };
  if (environment === 'ready') {
    // The worker loads while the page does.
    const session = openSession({
      connection: openConnection(() => spawnWorker(makeUrl)),
      after: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    if (import.meta.env.PROD) updates = watchUpdates(navigator.serviceWorker, makeUrl);
    const router = openRouter(window);
    const words = async () => {
      await loadAllWords();
      return await loadWords(preferences.language.peek());
    };
    startNotifier({ session, router, words });
    parts.running = {
      session,
      router,
      openJudge: async () => (await import('./worker/open-judge.ts')).openJudge(makeUrl),
    };
  }
  const words = await loadWords(preferences.language.value);
  const place = document.getElementById('app');
  if (place !== null)
    render(<Root preferences={preferences} updates={updates} firstWords={words} {...parts} />, place);
}

/** A browser may refuse the very mention of it. */
function localStorageIfAllowed(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

void start();
