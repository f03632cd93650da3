import { useEffect } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useNow } from '../../ui/use-now.ts';
import { useWords } from '../../words/words.tsx';
import '../recovery/recovery.css';

/** How long "later" lasts, in milliseconds. */
const putOff = 7 * 86_400_000;

/** Quiet, and back after a week: without the key a lost device is a lost account. */
export function RecoveryReminder() {
  const { session, preferences } = useApp();
  const { t } = useWords();
  const now = useNow();
  useEffect(() => void session.recovery.refresh(), []);
  const isMissing = session.recovery.data.value?.state === 'none';
  if (!isMissing || preferences.recoveryLater.value > now) return null;
  return (
    <aside class="recovery-reminder" aria-label={t('settings.recovery')}>
      <p class="small">{t('recovery.reminder')}</p>
      <a class="text-link" href="#settings/recovery">
        {t('recovery.reminder-make')}
      </a>
      <Button size="small" look="quiet" onPress={() => preferences.setRecoveryLater(Date.now() + putOff)}>
        {t('recovery.later')}
      </Button>
    </aside>
  );
}
