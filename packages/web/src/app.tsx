import { useEffect, useRef } from 'preact/hooks';
import { useApp } from './session/app-context.tsx';
import { Mark } from './ui/mark.tsx';
import { lazyView, useIsSlow } from './ui/waiting.tsx';
import { useWords } from './words/words.tsx';

const Join = lazyView<{ token: string }>(async () => (await import('./views/start/join.tsx')).Join);
const SignIn = lazyView<object>(async () => (await import('./views/start/sign-in.tsx')).SignIn);
const Unlock = lazyView<{ accounts: readonly { accountId: string; pattern: string }[] }>(
  async () => (await import('./views/start/unlock.tsx')).Unlock,
);
const Welcome = lazyView<object>(async () => (await import('./views/start/welcome.tsx')).Welcome);
const Main = lazyView<object>(async () => (await import('./views/shell/main.tsx')).Main);
const OtherVersion = lazyView<object>(async () => (await import('./views/special/special.tsx')).OtherVersion);
const StartFailed = lazyView<{ code: string }>(
  async () => (await import('./views/special/special.tsx')).StartFailed,
);

/** Decides what a person sees first: where they are let in, or what they came for. */
export function App() {
  const { session, route } = useApp();
  const accounts = session.accounts.data.value;
  const failure = session.accounts.failure.value;
  const at = route.value;
  if (session.isOtherVersion.value) return <OtherVersion />;
  if (accounts === undefined) return failure === undefined ? <Opening /> : <StartFailed code={failure} />;
  if (accounts.open !== undefined) return <Main key={accounts.open} />;
  if (at.name === 'join') return <Join token={at.token} />;
  if (at.name === 'sign-in') return <SignIn />;
  return accounts.accounts.length > 0 ? <Unlock accounts={accounts.accounts} /> : <Welcome />;
}

/** Nothing at all for a moment; the mark when it takes longer. */
function Opening() {
  const { t } = useWords();
  const isSlow = useIsSlow();
  return (
    <main class="opening">
      <div role="status">
        {isSlow && (
          <>
            <Mark />
            <span class="only-read">{t('waiting.opening')}</span>
          </>
        )}
      </div>
    </main>
  );
}

/** Where polite announcements are put, one after the other. */
export function Announcer({ text }: { text: string }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The same words twice are news twice: the text node is made anew.
    if (ref.current !== null) ref.current.replaceChildren(document.createTextNode(text));
  }, [text]);
  return <div ref={ref} class="only-read" aria-live="polite" role="status" />;
}
