import { effect, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Announcer, App } from './app.tsx';
import type { Environment } from './environment.ts';
import type { Preferences } from './preferences.ts';
import type { Router } from './router.ts';
import { AppProvider, type AppContext } from './session/app-context.tsx';
import type { Session } from './session/session.ts';
import type { Updates } from './session/updates.ts';
import { lazyView } from './ui/waiting.tsx';
import { loadWords, WordsProvider, type Words } from './words/words.tsx';

const CannotRun = lazyView<{ because: Exclude<Environment, 'ready'> }>(
  async () => (await import('./views/special/special.tsx')).CannotRun,
);

export interface RootProps {
  environment: Environment;
  preferences: Preferences;
  updates: Updates;
  firstWords: Words;
  /** Missing where the environment isn't ready. */
  running?: { session: Session; router: Router; openJudge: AppContext['openJudge'] };
}

/** Words, theme and what the views may ask for, around everything. */
export function Root({ environment, preferences, updates, firstWords, running }: RootProps) {
  const words = useSignal(firstWords);
  const announced = useSignal('');

  useEffect(
    () =>
      effect(() => {
        const language = preferences.language.value;
        if (language !== words.peek().language) {
          void loadWords(language).then((loaded) => {
            if (preferences.language.peek() === language) words.value = loaded;
          });
        }
      }),
    [],
  );
  // What was read out of a store goes with it.
  useEffect(
    () =>
      effect(() => {
        if (running?.session.accounts.data.value?.open === undefined) announced.value = '';
      }),
    [],
  );
  useEffect(() => effect(() => void (document.documentElement.lang = words.value.language)), []);
  useEffect(
    () => effect(() => void (document.documentElement.dataset['theme'] = preferences.theme.value)),
    [],
  );

  const app = useMemo(
    (): Partial<AppContext> & Pick<AppContext, 'preferences' | 'updates'> => ({
      preferences,
      updates,
      ...(running && {
        session: running.session,
        route: running.router.route,
        go: running.router.go,
        leave: running.router.leave,
        openJudge: running.openJudge,
      }),
      announce: (text) => {
        announced.value = text;
      },
    }),
    [],
  );
  return (
    <WordsProvider value={words.value}>
      <AppProvider value={app as AppContext}>
        {environment === 'ready' ? <App /> : <CannotRun because={environment} />}
        <Announcer text={announced.value} />
      </AppProvider>
    </WordsProvider>
  );
}
