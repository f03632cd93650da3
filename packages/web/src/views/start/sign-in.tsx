import { limits } from '@ganira/protocol/limits';
import { useState } from 'preact/hooks';
import { codeOf } from '../../rpc/call-error.ts';
import { useApp } from '../../session/app-context.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Field } from '../../ui/field.tsx';
import { Stage } from '../../ui/stage.tsx';
import { useWords } from '../../words/words.tsx';

/** "I have an account": on a browser that isn't one of its devices. */
export function SignIn() {
  const { session } = useApp();
  const { t } = useWords();
  const [accountCode, setAccountCode] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  const signIn = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setCode(undefined);
    try {
      await session.api.signInElsewhere({ accountCode, password });
    } catch (error) {
      setCode(codeOf(error));
    }
    setBusy(false);
  };

  if (code === 'not_a_device') return <NotADevice />;
  return (
    <Stage>
      <h1>{t('sign-in.title')}</h1>
      <p class="stage-lead">{t('sign-in.lead')}</p>
      <form
        class="stage-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void signIn();
        }}
      >
        <Field
          label={t('sign-in.code')}
          hint={t('sign-in.code-hint')}
          value={accountCode}
          onInput={setAccountCode}
          autocomplete="username"
          isMono
        />
        <Field
          label={t('unlock.password')}
          type="password"
          value={password}
          onInput={setPassword}
          autocomplete="current-password"
          maxLength={limits.passwordCharacters}
        />
        {code !== undefined && (
          <Callout tone="warn" icon="alert" role="alert">
            <p>
              {code === 'password_refused' || code === 'wrong_password'
                ? t('sign-in.refused')
                : errorWords(t, code)}
            </p>
          </Callout>
        )}
        <Button look="primary" type="submit" isWide isBusy={isBusy}>
          {t('sign-in.sign-in')}
        </Button>
      </form>
      <LinkButton href="#recover" isWide>
        {t('recover.lost-devices')}
      </LinkButton>
      <LinkButton href="#chats" look="quiet" isWide>
        {t('action.back')}
      </LinkButton>
    </Stage>
  );
}

/** The password was right, and still nothing can be shown: said as it is. */
function NotADevice() {
  const { t } = useWords();
  return (
    <Stage>
      <h1>{t('not-a-device.title')}</h1>
      <p class="stage-lead" role="status">
        {t('not-a-device.lead')}
      </p>
      <Callout tone="plain" icon="device">
        <p>{t('not-a-device.why')}</p>
        <p>{t('not-a-device.next')}</p>
      </Callout>
      <LinkButton look="primary" href="#link-device" isWide>
        {t('linking.title')}
      </LinkButton>
      <LinkButton href="#recover" isWide>
        {t('recover.lost-devices')}
      </LinkButton>
      <LinkButton href="#chats" isWide>
        {t('action.back')}
      </LinkButton>
    </Stage>
  );
}
