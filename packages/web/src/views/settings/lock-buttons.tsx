import { useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';

/** Locking keeps the session; signing out ends it. Both keep the messages on this device. */
export function LockButtons() {
  const { session, go } = useApp();
  const { t } = useWords();
  const locking = useAction();
  const [isAsking, setAsking] = useState(false);
  const leave = async (how: 'lock' | 'signOut'): Promise<void> => {
    const isDone = await locking.run(() => (how === 'lock' ? session.lock() : session.api.signOut()));
    if (!isDone) return;
    go({ name: 'chats' }, 'replace');
    await session.accounts.refresh();
  };
  return (
    <div class="settings-leave">
      <Button icon="lock" isBusy={locking.isBusy} onPress={() => void leave('lock')}>
        {t('settings.lock')}
      </Button>
      <Button icon="exit" look="quiet" onPress={() => setAsking(true)}>
        {t('settings.sign-out')}
      </Button>
      <Problem code={locking.code} />
      {isAsking && (
        <Dialog title={t('sign-out.title')} onClose={() => setAsking(false)}>
          <p>{t('sign-out.words')}</p>
          <div class="dialog-actions">
            <Button look="primary" isWide isBusy={locking.isBusy} onPress={() => void leave('signOut')}>
              {t('settings.sign-out')}
            </Button>
            <Button isWide onPress={() => setAsking(false)}>
              {t('action.cancel')}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
