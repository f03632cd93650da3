import { limits } from '@ganira/protocol/limits';
import { useRef, useState } from 'preact/hooks';
import { codeOf } from '../../rpc/call-error.ts';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/words.tsx';
import { PrivacyDialog } from '../privacy/privacy-dialog.tsx';
import { PasswordMeter, useStrength } from './password-meter.tsx';

type Problem = { field: 'name' | 'password' | 'all'; code: string };

const fieldOf: Record<string, Problem['field']> = {
  name_empty: 'name',
  name_too_long: 'name',
  weak_password: 'password',
};

/** Name and password, and the promise that comes before them. */
export function JoinForm({ token }: { token: string }) {
  const { session, leave } = useApp();
  const { t } = useWords();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const [isNoticeOpen, setNoticeOpen] = useState(false);
  const nameInput = useRef<HTMLInputElement>(null);
  const passwordInput = useRef<HTMLInputElement>(null);
  const strength = useStrength(password, name);

  const complain = (code: string): void => {
    const field = fieldOf[code] ?? 'all';
    setProblem({ field, code });
    if (field === 'name') nameInput.current?.focus();
    if (field === 'password') passwordInput.current?.focus();
  };

  const join = async (): Promise<void> => {
    if (isBusy) return;
    if (name.trim() === '') return complain('name_empty');
    if (password === '' || (strength !== undefined && strength.score < 2)) return complain('weak_password');
    setBusy(true);
    setProblem(undefined);
    try {
      await session.api.signUp({ invitation: token, name: name.trim(), password });
      // The token has done its work: it stays neither in the address nor in the history. Until it is known who is in,
      // nothing else is shown.
      session.accounts.clear();
      leave('join');
      await session.accounts.refresh();
    } catch (error) {
      setBusy(false);
      complain(codeOf(error));
    }
  };

  const wordsFor = (field: Problem['field']): string | undefined =>
    problem?.field === field ? errorWords(t, problem.code) : undefined;
  return (
    <>
      <Callout tone="good" icon="lock">
        <p>{t('join.who-can-read')}</p>
        <button type="button" class="text-link" onClick={() => setNoticeOpen(true)}>
          {t('join.what-server-knows')}
        </button>
      </Callout>
      <form
        class="stage-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void join();
        }}
      >
        {/* Else a browser takes the name for what one signs in with, and keeps it in the open beside the password. */}
        <input type="text" name="username" autocomplete="username" value={location.host} hidden readOnly />
        <Field
          label={t('join.name')}
          hint={t('join.name-hint')}
          value={name}
          onInput={setName}
          maxLength={limits.nameCharacters}
          error={wordsFor('name')}
          inputRef={nameInput}
        />
        <Field
          label={t('join.password')}
          hint={t('join.password-hint')}
          type="password"
          value={password}
          onInput={setPassword}
          autocomplete="new-password"
          maxLength={limits.passwordCharacters}
          error={wordsFor('password')}
          inputRef={passwordInput}
        >
          <PasswordMeter strength={password === '' ? undefined : strength} />
        </Field>
        {problem?.field === 'all' && (
          <Callout tone="warn" icon="alert" role="alert">
            <p>{errorWords(t, problem.code)}</p>
          </Callout>
        )}
        <Button look="primary" type="submit" isWide isBusy={isBusy}>
          {isBusy ? t('join.joining') : t('join.join')}
        </Button>
      </form>
      <p class="stage-foot">{t('join.no-phone')}</p>
      {isNoticeOpen && <PrivacyDialog onClose={() => setNoticeOpen(false)} />}
    </>
  );
}
