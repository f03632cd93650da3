import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Check } from '../../ui/field.tsx';
import { Pattern, patternOf, patternWords } from '../../ui/pattern.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import '../people/people.css';
import { useAction } from '../people/use-action.ts';
import { ConfirmForm } from './confirm-form.tsx';

/** The accounts of this browser. One is open at a time: the others stay encrypted, each with its own password. */
export function AccountsCard() {
  const { session, go } = useApp();
  const words = useWords();
  const { t } = words;
  const [isForgetting, setForgetting] = useState(false);
  const leaving = useAction();
  const view = session.accounts.data.value;
  if (view === undefined) return null;
  const others = view.accounts.filter(({ accountId }) => accountId !== view.open);

  const leaveTo = (accountId?: string): void =>
    void leaving.run(async () => {
      go(accountId === undefined ? { name: 'add-account' } : { name: 'chats' }, 'replace');
      await (accountId === undefined ? session.lock() : session.switchTo(accountId));
    });

  return (
    <section class="card">
      <h2>{t('accounts.title')}</h2>
      <p class="small">{t('accounts.words')}</p>
      {others.length > 0 && (
        <ul>
          {others.map(({ accountId, pattern, name }) => {
            const descriptor = patternOf(pattern);
            const shown = name === undefined ? patternWords(words, descriptor) : nameInWords(name);
            return (
              <li key={accountId} class="entry">
                <div class="account-entry">
                  <span class="avatar">
                    <Pattern descriptor={descriptor} />
                  </span>
                  <p class={name === undefined ? '' : 'foreign'}>{shown}</p>
                </div>
                <div class="entry-actions">
                  <Button size="small" isBusy={leaving.isBusy} onPress={() => leaveTo(accountId)}>
                    {t('accounts.switch')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <Problem code={leaving.code} />
      <div class="entry-actions">
        <Button icon="plus" isBusy={leaving.isBusy} onPress={() => leaveTo()}>
          {t('accounts.add')}
        </Button>
        <Button look="quiet" icon="trash" onPress={() => setForgetting(true)}>
          {t('accounts.forget')}
        </Button>
      </div>
      {isForgetting && <ForgetAccount onClose={() => setForgetting(false)} />}
    </section>
  );
}

/** Takes the open account off this browser, with all that lies here; the others stay. */
function ForgetAccount({ onClose }: { onClose: () => void }) {
  const { session, go } = useApp();
  const { t } = useWords();
  const [isLeaving, setLeaving] = useState(true);
  useEffect(() => void session.devices.refresh(), []);
  const hasOthers = (session.devices.data.value?.devices.length ?? 1) > 1;
  const connection = session.status.data.value?.connection;
  const isOnline = connection === 'online';
  const forget = async (shown: { password?: string }): Promise<void> => {
    await session.api.forgetAccount({ ...shown, leavesAccount: isLeaving && isOnline && hasOthers });
    go({ name: 'chats' }, 'replace');
    await session.accounts.refresh();
  };
  return (
    <Dialog title={t('accounts.forget')} onClose={onClose}>
      <p>{t('accounts.forget-words')}</p>
      {!hasOthers && <p>{t('accounts.forget-last')}</p>}
      {hasOthers && !isOnline && connection !== 'removed' && <p>{t('accounts.device-stays')}</p>}
      {hasOthers && isOnline && (
        <Check
          label={t('accounts.leave-too')}
          hint={t('accounts.leave-too-hint')}
          isChecked={isLeaving}
          onChange={setLeaving}
        />
      )}
      <ConfirmForm
        place="dialog-actions"
        purpose="remove-account"
        look="danger"
        action={t('accounts.forget-yes')}
        onConfirmed={forget}
        onCancel={onClose}
      />
    </Dialog>
  );
}
