import type { LockMinutes } from '../../rpc/types.ts';
import { useApp } from '../../session/app-context.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Choice } from '../../ui/field.tsx';
import { SkeletonRows } from '../../ui/waiting.tsx';
import { useWords, type Translate } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';
import { DuressCard, PasskeyCard, PinCard, ShownNameCheck } from './lock-ways.tsx';

const lockTimes: readonly LockMinutes[] = [1, 5, 15, 60, 0];

/** When the app locks, what opens it, and what a thief of this device gets. */
export function LockPage() {
  const { session } = useApp();
  const { t } = useWords();
  const settings = session.lockSettings.data.value;
  const changing = useAction();
  if (settings === undefined) {
    const code = session.lockSettings.failure.value;
    return code === undefined ? <SkeletonRows count={3} /> : <Problem code={code} />;
  }
  return (
    <>
      <Choice
        legend={t('lock.after')}
        value={String(settings.lockAfter)}
        options={lockTimes.map((minutes) => ({ value: String(minutes), label: timeWords(t, minutes) }))}
        onChange={(value) =>
          void changing.run(async () => {
            const minutes = lockTimes.find((each) => String(each) === value) ?? 0;
            session.lockSettings.set({ ...settings, lockAfter: minutes });
            try {
              await session.api.setLockAfter({ minutes });
            } finally {
              await session.lockSettings.refresh();
            }
          })
        }
        hint={t('lock.after-hint')}
      />
      {settings.lockAfter === 0 && (
        <Callout tone="warn" icon="alert">
          <p>{t('lock.never-words')}</p>
        </Callout>
      )}
      <Problem code={changing.code} />
      <PinCard settings={settings} />
      <PasskeyCard settings={settings} />
      <ShownNameCheck settings={settings} />
      <DuressCard settings={settings} />
      <Callout tone="plain" icon="lock" title={t('lock.does-title')}>
        <p>{t('lock.does')}</p>
      </Callout>
      <Callout tone="plain" icon="device" title={t('lock.disk-title')}>
        <p>{t('lock.disk')}</p>
        <p>{t('lock.disk-limits')}</p>
      </Callout>
    </>
  );
}

function timeWords(t: Translate, minutes: LockMinutes): string {
  if (minutes === 0) return t('lock.never');
  return minutes === 60 ? t('lock.hour') : t('lock.minutes', { count: minutes });
}
