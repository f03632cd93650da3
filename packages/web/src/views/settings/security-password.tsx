import { limits } from '@ganira/protocol/limits';
import { useRef, useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Check, Field } from '../../ui/field.tsx';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';
import { PasswordMeter, useStrength } from '../start/password-meter.tsx';

/** Another password: for signing in, and for the lock of this device. */
export function SecurityPassword({ onChanged }: { onChanged: () => void }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    onChanged();
  };
  return (
    <section class="section">
      <h2>{t('security.password')}</h2>
      <p class="small">{t('security.password-words')}</p>
      {isOpen ? (
        <ChangePassword onDone={close} />
      ) : (
        <Button icon="key" onPress={() => setOpen(true)}>
          {t('security.change-password')}
        </Button>
      )}
    </section>
  );
}

function ChangePassword({ onDone }: { onDone: () => void }) {
  const { session, announce } = useApp();
  const { t } = useWords();
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [endsOtherSessions, setEnding] = useState(true);
  const [isWeak, setWeak] = useState(false);
  const changing = useAction();
  const present = useRef<HTMLInputElement>(null);
  const next = useRef<HTMLInputElement>(null);
  const strength = useStrength(newPassword, session.me.data.value?.name ?? '');
  const isWrong = changing.code === 'password_refused' || changing.code === 'wrong_password';
  const tooWeak = isWeak || changing.code === 'weak_password';

  const change = async (): Promise<void> => {
    if (newPassword === '' || (strength !== undefined && strength.score < 2)) {
      setWeak(true);
      next.current?.focus();
      return;
    }
    const isDone = await changing.run(async () => {
      await session.api.changePassword({ password, newPassword, endsOtherSessions });
      announce(t('security.password-changed'));
    });
    if (isDone) onDone();
    else present.current?.focus();
  };

  return (
    <form
      class="card card-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void change();
      }}
    >
      <Field
        label={t('security.present-password')}
        type="password"
        value={password}
        onInput={setPassword}
        autocomplete="current-password"
        maxLength={limits.passwordCharacters}
        error={isWrong ? errorWords(t, 'wrong_password') : undefined}
        inputRef={present}
      />
      <Field
        label={t('security.new-password')}
        hint={t('join.password-hint')}
        type="password"
        value={newPassword}
        onInput={(value) => {
          setWeak(false);
          setNewPassword(value);
        }}
        autocomplete="new-password"
        maxLength={limits.passwordCharacters}
        error={tooWeak ? errorWords(t, 'weak_password') : undefined}
        inputRef={next}
      >
        <PasswordMeter strength={newPassword === '' ? undefined : strength} />
      </Field>
      <Check
        label={t('security.end-with-password')}
        hint={t('security.other-devices')}
        isChecked={endsOtherSessions}
        onChange={setEnding}
      />
      {!isWrong && !tooWeak && <Problem code={changing.code} />}
      <Button look="primary" type="submit" isWide isBusy={changing.isBusy}>
        {t('security.change-password')}
      </Button>
      <Button isWide onPress={onDone}>
        {t('action.cancel')}
      </Button>
    </form>
  );
}
