import { useEffect, useRef } from 'preact/hooks';
import { isOfOneAccount } from './routes.ts';
import { useApp } from './session/app-context.tsx';
import { Mark } from './ui/mark.tsx';
import { lazyView, useIsSlow } from './ui/waiting.tsx';
import type { UnlockProps } from './views/start/unlock.tsx';
import { useWords } from './words/words.tsx';

const Join = lazyView<{ token: string }>(async () => (await import('./views/start/join.tsx')).Join, 'first');
const LinkThisDevice = lazyView<object>(
  async () => (await import('./views/linking/link-this-device.tsx')).LinkThisDevice,
);
const SignIn = lazyView<object>(async () => (await import('./views/start/sign-in.tsx')).SignIn);
const Recover = lazyView<object>(async () => (await import('./views/recovery/recover.tsx')).Recover);
const TrySafety = lazyView<object>(async () => (await import('./views/try/try-safety.tsx')).TrySafety);
const Unlock = lazyView<UnlockProps>(async () => (await import('./views/start/unlock.tsx')).Unlock, 'first');
const Welcome = lazyView<object>(async () => (await import('./views/start/welcome.tsx')).Welcome, 'first');
const Main = lazyView<object>(async () => (await import('./views/shell/main.tsx')).Main, 'first');
const OtherVersion = lazyView<object>(async () => (await import('./views/special/special.tsx')).OtherVersion);
const StartFailed = lazyView<{ code: string }>(
  async () => (await import('./views/special/special.tsx')).StartFailed,
);

/** Decides what a person sees first: where they are let in, or what they came for. */
export function App() {
  const { session, route, go } = useApp();
  const accounts = session.accounts.data.value;
  const failure = session.accounts.failure.value;
  const at = route.value;
  const open = accounts?.open;
  const formerly = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (open === undefined) return;
    // What was on the screen for another account of this browser isn't there for this one.
    const isOther = formerly.current !== undefined && formerly.current !== open;
    formerly.current = open;
    if (isOther && isOfOneAccount(route.peek())) go({ name: 'chats' }, 'replace');
  }, [open]);
  if (session.isOtherVersion.value) return <OtherVersion />;
  if (at.name === 'try') return <TrySafety />;
  if (accounts === undefined) return failure === undefined ? <Opening /> : <StartFailed code={failure} />;
  if (open !== undefined) return <Main key={open} />;
  if (at.name === 'join') return <Join token={at.token} />;
  if (at.name === 'link-device') return <LinkThisDevice />;
  if (at.name === 'sign-in') return <SignIn />;
  if (at.name === 'recover') return <Recover />;
  if (at.name === 'add-account') return <Welcome />;
  return accounts.accounts.length > 0 ? (
    <Unlock accounts={accounts.accounts} onShown={Main.preload} />
  ) : (
    <Welcome />
  );
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
