import { limits } from '@ganira/protocol/limits';
import { useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Field } from '../../ui/field.tsx';
import { Stage } from '../../ui/stage.tsx';
import { useNow } from '../../ui/use-now.ts';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';
import { PasswordMeter, useStrength } from '../start/password-meter.tsx';
import { KeyInput, useKeyProblem } from './key-input.tsx';

/** All devices are lost: with the recovery key this browser takes their place. */
export function Recover() {
  const { session, leave } = useApp();
  const { t, rules } = useWords();
  const now = useNow();
  const [accountCode, setAccountCode] = useState('');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [password, setPassword] = useState('');
  const [isWeak, setWeak] = useState(false);
  const recovering = useAction();
  const strength = useStrength(password, '');
  const { code } = recovering;
  const keyProblem = useKeyProblem(recoveryKey, code);
  const isOld = code === 'recovery_record_old' || code === 'recovery_record_unreadable';

  /** A scanned or copied QR text says the account itself. */
  const takeKey = async (text: string): Promise<void> => {
    setRecoveryKey(text);
    if (!/^ganira:/i.test(text.trim())) return;
    const read = await session.api.readRecoveryKey({ text });
    if (read.kind === 'key' && read.accountCode !== undefined) setAccountCode(read.accountCode);
  };
  const recover = async (acceptOld: boolean): Promise<void> => {
    const isTooWeak = password === '' || (strength !== undefined && strength.score < 2);
    setWeak(isTooWeak);
    if (isTooWeak) return;
    await recovering.run(async () => {
      const back = await session.api.recover({ accountCode, recoveryKey, password, acceptOld });
      leave('recover');
      await session.accounts.refresh();
      const { contacts, writtenAt } = back;
      session.addNotice({
        code: 'recovered',
        words:
          writtenAt === undefined
            ? t('recover.done-none')
            : t('recover.done', { count: contacts, day: rules.date(writtenAt, now) }),
      });
    });
  };

  return (
    <Stage>
      <h1>{t('recover.title')}</h1>
      <p class="stage-lead">{t('recover.lead')}</p>
      <form
        class="stage-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void recover(false);
        }}
      >
        <KeyInput value={recoveryKey} onInput={(text) => void takeKey(text)} error={keyProblem} />
        <Field
          label={t('sign-in.code')}
          hint={t('recover.code-hint')}
          value={accountCode}
          onInput={setAccountCode}
          autocomplete="username"
          isMono
        />
        <Field
          label={t('recover.password')}
          hint={t('recover.password-hint')}
          type="password"
          value={password}
          onInput={setPassword}
          autocomplete="new-password"
          maxLength={limits.passwordCharacters}
          error={isWeak || code === 'weak_password' ? errorWords(t, 'weak_password') : undefined}
        >
          <PasswordMeter strength={password === '' ? undefined : strength} />
        </Field>
        {keyProblem === undefined && code !== 'weak_password' && <Problem code={code} />}
        {isOld && (
          <Button isWide isBusy={recovering.isBusy} onPress={() => void recover(true)}>
            {t('recover.take-old')}
          </Button>
        )}
        <Button look="primary" type="submit" isWide isBusy={recovering.isBusy}>
          {t('recover.recover')}
        </Button>
      </form>
      <Callout tone="plain" icon="info" title={t('recover.no-key-title')}>
        <p>{t('recover.no-key')}</p>
      </Callout>
      <LinkButton href="#chats" look="quiet" isWide>
        {t('action.back')}
      </LinkButton>
    </Stage>
  );
}
