import { useApp } from '../../session/app-context.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/words.tsx';
import { SignInForm } from '../settings/sign-in-form.tsx';
import { askAuthenticator } from '../settings/use-passkey.ts';

/** The session ended while the store is open: the password of the account, which may be a new one by now. */
export function SignInAgain({ onClose }: { onClose: () => void }) {
  const { session, announce } = useApp();
  const { api, status } = session;
  const { t } = useWords();
  const needs = status.data.value?.signInNeeds;
  const done = (): void => {
    announce(t('sign-in-again.done'));
    onClose();
  };
  const usePasskeyAlone = async (): Promise<boolean> => {
    const { attempt, binding, options } = await api.startPasskeySignIn();
    const response = await askAuthenticator('get', options);
    if (response === undefined) return false;
    await api.signInWithPasskey({ attempt, binding, response });
    done();
    return true;
  };
  return (
    <Dialog title={t('sign-in-again.title')} onClose={onClose}>
      <p>{t('sign-in-again.words')}</p>
      <SignInForm
        place="dialog-actions"
        action={t('sign-in.sign-in')}
        needs={needs === 'password' ? undefined : needs}
        onProofs={async (proofs) => {
          await api.signInAgain(proofs);
          done();
        }}
        onPasskeyAlone={usePasskeyAlone}
      />
    </Dialog>
  );
}
