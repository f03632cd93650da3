import { useState } from 'preact/hooks';
import { codeOf } from '../../rpc/call-error.ts';
import type { ShownProofs } from '../../rpc/types.ts';
import { useSession } from '../../session/app-context.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/words.tsx';
import { PasswordForm, type PasswordFormProps } from './password-form.tsx';
import { askAuthenticator } from './use-passkey.ts';

type Needs = 'code' | 'passkey';

interface SignInFormProps extends Pick<PasswordFormProps, 'place' | 'action' | 'busyAction' | 'hasFocus'> {
  /** What is wanted besides the password, where that is known before. */
  needs?: Needs | undefined;
  onProofs: (proofs: ShownProofs) => Promise<void>;
  /** Where a passkey may come in place of the password. Resolves to false when the person said no. */
  onPasskeyAlone?: () => Promise<boolean>;
}

/** The password, and what the account wants besides: a code, or a passkey. */
export function SignInForm({ needs, onProofs, onPasskeyAlone, ...form }: SignInFormProps) {
  const { api } = useSession();
  const { t } = useWords();
  const [told, setTold] = useState<Needs>();
  const [typed, setTyped] = useState('');
  const wanted = told ?? needs;

  const prove = async (proofs: ShownProofs): Promise<void> => {
    try {
      await onProofs(proofs);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'second_factor_needed') setTold('code');
      if (code === 'passkey_needed') setTold('passkey');
      throw error;
    }
  };
  const usePasskey = async (password: string): Promise<boolean> => {
    if (onPasskeyAlone !== undefined && (wanted !== 'passkey' || password === ''))
      return await onPasskeyAlone();
    const { attempt, options } = await api.startSecondPasskey();
    const response = await askAuthenticator('get', options);
    if (response === undefined) return false;
    await prove({ password, passkey: { attempt, response } });
    return true;
  };
  const isPasskeyOffered = onPasskeyAlone !== undefined || wanted === 'passkey';
  return (
    <PasswordForm
      {...form}
      onPassword={(password) => prove(typed.trim() === '' ? { password } : { password, code: typed })}
      passkey={isPasskeyOffered ? { label: t('sign-in-again.passkey'), use: usePasskey } : undefined}
    >
      {(code) =>
        wanted !== undefined && (
          <Field
            label={t(wanted === 'passkey' ? 'sign-in-again.code-instead' : 'sign-in-again.code')}
            value={typed}
            onInput={setTyped}
            autocomplete="one-time-code"
            maxLength={64}
            isMono
            error={code === 'code_refused' ? errorWords(t, 'code_refused') : undefined}
          />
        )
      }
    </PasswordForm>
  );
}
