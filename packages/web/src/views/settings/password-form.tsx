import { limits } from '@ganira/protocol/limits';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { codeOf } from '../../rpc/call-error.ts';
import { Button } from '../../ui/button.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';
import { hasPasskeys } from './use-passkey.ts';

export interface PasswordFormProps {
  /** Its class: of a dialog, a card or a page of its own. */
  place: 'dialog-actions' | 'card-form' | 'stage-form';
  label?: string;
  /** What the button says, and what while it goes on. */
  action: string;
  busyAction?: string;
  look?: 'primary' | 'danger';
  /** What it throws is said here. */
  onPassword: (password: string) => Promise<void>;
  /** In place of the password, or beside it; resolves to false when the person thought better of it. */
  passkey?: { label: string; use: (password: string) => Promise<boolean> } | undefined;
  /** Why an earlier try failed. */
  code?: string | undefined;
  hasFocus?: boolean;
  onCancel?: () => void;
  /** Between the password and the button. `code` is of the last failure. */
  children?: (code: string | undefined) => ComponentChildren;
}

/** Asks for the password, or lets a passkey stand for it. */
export function PasswordForm(props: PasswordFormProps) {
  const { t } = useWords();
  const [password, setPassword] = useState('');
  const [isStopped, setStopped] = useState(false);
  const acting = useAction();
  const input = useRef<HTMLInputElement>(null);
  const { passkey, hasFocus = false, onCancel, look = 'primary' } = props;
  useEffect(() => {
    if (hasFocus) input.current?.focus();
  }, []);

  const act = async (work: () => Promise<void>): Promise<void> => {
    setStopped(false);
    await acting.run(async () => {
      try {
        await work();
      } catch (error) {
        if (isPasswordWrong(codeOf(error))) {
          input.current?.focus();
          input.current?.select();
        }
        throw error;
      }
    });
  };
  const usePasskey = (use: (password: string) => Promise<boolean>): Promise<void> =>
    act(async () => setStopped(!(await use(password))));

  const code = acting.isBusy ? undefined : (acting.code ?? props.code);
  const isWrong = code !== undefined && isPasswordWrong(code);
  return (
    <form
      class={props.place}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act(() => props.onPassword(password));
      }}
    >
      <Field
        label={props.label ?? t('unlock.password')}
        type="password"
        value={password}
        onInput={setPassword}
        autocomplete="current-password"
        maxLength={limits.passwordCharacters}
        error={isWrong ? errorWords(t, 'wrong_password') : undefined}
        inputRef={input}
      />
      {props.children?.(code)}
      {!isWrong && code !== 'code_refused' && <Problem code={code} />}
      <Button look={look} type="submit" isWide isBusy={acting.isBusy}>
        {acting.isBusy ? (props.busyAction ?? props.action) : props.action}
      </Button>
      {isStopped && <p role="status">{t('sign-in-passkey.stopped')}</p>}
      {passkey !== undefined && hasPasskeys() && (
        <Button icon="key" isWide isBusy={acting.isBusy} onPress={() => void usePasskey(passkey.use)}>
          {passkey.label}
        </Button>
      )}
      {onCancel !== undefined && (
        <Button isWide onPress={onCancel}>
          {t('action.cancel')}
        </Button>
      )}
    </form>
  );
}

function isPasswordWrong(code: string): boolean {
  return code === 'wrong_password' || code === 'password_refused';
}
