import { useEffect } from 'preact/hooks';
import type { ConfirmPurpose } from '../../rpc/types.ts';
import { useSession } from '../../session/app-context.tsx';
import { useWords } from '../../words/words.tsx';
import { PasswordForm, type PasswordFormProps } from './password-form.tsx';
import { askAuthenticator, hasPasskeys } from './use-passkey.ts';

interface ConfirmFormProps extends Omit<PasswordFormProps, 'onPassword' | 'passkey' | 'children'> {
  purpose: ConfirmPurpose;
  /** Without a password: a passkey has confirmed it, and the messenger knows. */
  onConfirmed: (shown: { password?: string }) => Promise<void>;
}

/** Confirms one thing: by the password, or by a passkey where the account has one. */
export function ConfirmForm({ purpose, onConfirmed, ...form }: ConfirmFormProps) {
  const { api } = useSession();
  const { t } = useWords();
  const hasOne = useHasPasskey();
  const usePasskey = async (): Promise<boolean> => {
    const { attempt, options } = await api.startPasskeyStepUp({ purpose });
    const response = await askAuthenticator('get', options);
    if (response === undefined) return false;
    await api.finishPasskeyStepUp({ purpose, attempt, response });
    await onConfirmed({});
    return true;
  };
  return (
    <PasswordForm
      {...form}
      onPassword={(password) => onConfirmed({ password })}
      passkey={hasOne ? { label: t('step-up.passkey'), use: usePasskey } : undefined}
    />
  );
}

/** Whether the account has a passkey that this browser could ask for. */
export function useHasPasskey(): boolean {
  const { secondFactor } = useSession();
  useEffect(() => {
    if (hasPasskeys() && secondFactor.data.peek() === undefined) void secondFactor.refresh();
  }, []);
  return hasPasskeys() && (secondFactor.data.value?.passkeys ?? 0) > 0;
}
