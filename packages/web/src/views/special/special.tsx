import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Stage } from '../../ui/stage.tsx';
import { useWords } from '../../words/words.tsx';
import type { Environment } from '../../environment.ts';

/** This browser, or the way the page came, can't keep secrets: why, and what to do. */
export function CannotRun({ because }: { because: Exclude<Environment, 'ready'> }) {
  const { t } = useWords();
  if (because === 'insecure') {
    return (
      <Stage>
        <h1>{t('insecure.title')}</h1>
        <p class="stage-lead">{t('insecure.why')}</p>
        <Callout tone="warn" icon="lock" title={t('insecure.what-to-do')}>
          <p>{t('insecure.https', { host: location.host })}</p>
          <p>{t('insecure.operator')}</p>
        </Callout>
        <p class="small">{t('insecure.nothing-lost')}</p>
      </Stage>
    );
  }
  return (
    <Stage>
      <h1>{t('old.title')}</h1>
      <p class="stage-lead">{t(because === 'no-store' ? 'old.no-store' : 'old.no-locks')}</p>
      <Callout tone="warn" icon="device" title={t('insecure.what-to-do')}>
        <p>{t('old.what')}</p>
      </Callout>
    </Stage>
  );
}

/** A tab with another version of the program holds the store. */
export function OtherVersion() {
  const { t } = useWords();
  const { updates } = useApp();
  const reload = (): void => {
    if (updates.isReady.peek()) updates.apply();
    else location.reload();
  };
  return (
    <Stage>
      <h1>{t('other-version.title')}</h1>
      <p class="stage-lead" role="status">
        {t('other-version.words')}
      </p>
      <Button look="primary" isWide onPress={reload}>
        {t('action.reload')}
      </Button>
    </Stage>
  );
}

/** The messenger itself didn't start. */
export function StartFailed({ code }: { code: string }) {
  const { session } = useApp();
  const { t } = useWords();
  return (
    <Stage>
      <h1>{t('start.failed')}</h1>
      <Callout tone="warn" icon="alert" role="alert">
        <p>{errorWords(t, code)}</p>
      </Callout>
      <Button
        look="primary"
        isWide
        onPress={() => (code === 'internal' ? location.reload() : void session.accounts.refresh())}
      >
        {t('action.try-again')}
      </Button>
    </Stage>
  );
}
