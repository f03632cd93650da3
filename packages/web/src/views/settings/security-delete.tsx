import { useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';
import { useStepUp } from './step-up.tsx';

/** The end of the account, and what exactly is lost with it. */
export function SecurityDelete() {
  const { session, go } = useApp();
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const deleting = useAction();
  const stepUp = useStepUp();
  const remove = async (): Promise<void> => {
    setAsking(false);
    const isDone = await deleting.run(async () => {
      if (!(await stepUp.confirm('delete-account'))) return;
      await session.api.deleteAccount();
      go({ name: 'chats' }, 'replace');
      await session.accounts.refresh();
    });
    if (!isDone) setAsking(false);
  };
  return (
    <section class="section">
      <h2>{t('delete.title')}</h2>
      <p class="small">{t('delete.words')}</p>
      <Button look="danger" icon="trash" isBusy={deleting.isBusy} onPress={() => setAsking(true)}>
        {t('delete.delete')}
      </Button>
      <Problem code={deleting.code} />
      {isAsking && (
        <Dialog title={t('delete.question')} onClose={() => setAsking(false)}>
          <ul class="security-losses">
            <li>{t('delete.lost-messages')}</li>
            <li>{t('delete.lost-people')}</li>
            <li>{t('delete.lost-server')}</li>
          </ul>
          <p>{t('delete.no-way-back')}</p>
          <div class="dialog-actions">
            <Button look="danger" isWide onPress={() => void remove()}>
              {t('delete.yes')}
            </Button>
            <Button isWide onPress={() => setAsking(false)}>
              {t('action.cancel')}
            </Button>
          </div>
        </Dialog>
      )}
      {stepUp.dialog}
    </section>
  );
}
