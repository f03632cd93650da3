import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadAllWords, useWords } from '../words/words.tsx';
import './waiting.css';

/** True after 300 ms: what comes sooner needs no sign of waiting, it would only flicker. */
export function useIsSlow(): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return isSlow;
}

/** Grey rows where a list will be. */
export function SkeletonRows({ count = 6 }: { count?: number }) {
  const { t } = useWords();
  if (!useIsSlow()) return null;
  return (
    <div class="skeleton" role="status">
      <span class="only-read">{t('waiting.loading')}</span>
      {Array.from({ length: count }, (_, i) => (
        <div key={i} class="skeleton-row" aria-hidden="true">
          <span class="skeleton-avatar" />
          <span class="skeleton-lines">
            <span />
            <span />
          </span>
        </div>
      ))}
    </div>
  );
}

/** Grey bubbles where messages will be. */
export function SkeletonBubbles() {
  const { t } = useWords();
  if (!useIsSlow()) return null;
  return (
    <div class="skeleton skeleton-bubbles" role="status">
      <span class="only-read">{t('waiting.loading')}</span>
      {['long', 'short', 'own', 'long', 'own'].map((kind, i) => (
        <span key={i} class={`skeleton-bubble skeleton-${kind}`} aria-hidden="true" />
      ))}
    </div>
  );
}

/**
 * A view whose code is loaded when it is shown for the first time.
 * @param words `first` where people come by before their first message: build/first-words.ts finds what it says
 */
export function lazyView<P extends object>(
  load: () => Promise<ComponentType<P>>,
  words: 'first' | 'all' = 'all',
): ComponentType<P> & { preload: () => void } {
  let loaded: ComponentType<P> | undefined;
  const fetched = async (): Promise<ComponentType<P>> => {
    const [view] = await Promise.all([load(), words === 'all' && loadAllWords()]);
    return (loaded = view);
  };
  function LazyView(props: P) {
    const [View, setView] = useState<{ view: ComponentType<P> } | undefined>(loaded && { view: loaded });
    const [isLost, setLost] = useState(false);
    useEffect(() => {
      if (View !== undefined) return;
      fetched().then(
        (view) => setView({ view }),
        () => setLost(true),
      );
    }, []);
    if (isLost) return <ViewLost />;
    return View === undefined ? null : <View.view {...props} />;
  }
  // What fails is tried again when the view is shown.
  LazyView.preload = (): void => void fetched().catch(() => undefined);
  return LazyView;
}

/** The code of a view couldn't be fetched: offline before the app was kept, or a new version is on the server. */
function ViewLost() {
  const { t } = useWords();
  return (
    <div class="lost" role="alert">
      <p>{t('waiting.lost')}</p>
      <button type="button" class="button button-plain button-medium" onClick={() => location.reload()}>
        {t('action.reload')}
      </button>
    </div>
  );
}
