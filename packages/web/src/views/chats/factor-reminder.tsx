import { useEffect } from 'preact/hooks';
import { useSession } from '../../session/app-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/words.tsx';

/** A quiet line below the chats, for as long as the password alone signs in. */
export function FactorReminder() {
  const { status, secondFactor } = useSession();
  const { t } = useWords();
  const isOnline = status.data.value?.connection === 'online';
  useEffect(() => {
    if (isOnline && secondFactor.data.peek() === undefined) void secondFactor.refresh();
  }, [isOnline]);
  const known = secondFactor.data.value;
  if (known === undefined || known.hasTotp || known.passkeys > 0) return null;
  return (
    <a class="reminder" href="#settings/security">
      <Icon name="shield" size="small" />
      <span>{t('reminder.factor')}</span>
      <Icon name="next" size="small" class="icon-turns" />
    </a>
  );
}
