import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';

/** An invitation was opened while an account is open: it makes another one, which is said before it happens. */
export function InvitationHere() {
  const { session, go } = useApp();
  const { t } = useWords();
  const leaving = useAction();
  const name = nameInWords(session.me.data.value?.name ?? '');
  // The token stays neither in the address nor in the history.
  const leave = (): void => go({ name: 'chats' }, 'replace');
  return (
    <Dialog title={t('accounts.add-title')} onClose={leave}>
      <p>{t('accounts.invited', { name })}</p>
      <Problem code={leaving.code} />
      <div class="dialog-actions">
        <Button
          look="primary"
          isWide
          isBusy={leaving.isBusy}
          onPress={() => void leaving.run(() => session.lock())}
        >
          {t('accounts.make')}
        </Button>
        <Button isWide onPress={leave}>
          {t('accounts.stay')}
        </Button>
      </div>
    </Dialog>
  );
}
