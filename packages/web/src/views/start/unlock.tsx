import { limits } from '@ganira/protocol/limits';
import { useEffect, useRef, useState } from 'preact/hooks';
import { codeOf } from '../../rpc/call-error.ts';
import { useApp } from '../../session/app-context.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Field } from '../../ui/field.tsx';
import { Pattern, patternOf, patternWords } from '../../ui/pattern.tsx';
import { Stage } from '../../ui/stage.tsx';
import { useWords } from '../../words/words.tsx';
import './unlock.css';

interface Account {
  accountId: string;
  pattern: string;
}

/** Accounts of this device, known by their patterns: nothing else of them can be read while they are locked. */
export function Unlock({ accounts }: { accounts: readonly Account[] }) {
  const { session } = useApp();
  const { t } = useWords();
  const [chosen, setChosen] = useState(accounts[0]?.accountId ?? '');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => input.current?.focus(), [chosen]);

  const unlock = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setCode(undefined);
    try {
      await session.api.unlock({ accountId: chosen, password });
      await session.accounts.refresh();
    } catch (error) {
      setBusy(false);
      setCode(codeOf(error));
      input.current?.focus();
      input.current?.select();
    }
  };

  const isPassword = code === 'wrong_password' || code === 'password_refused';
  return (
    <Stage hasMark={false}>
      <Accounts accounts={accounts} chosen={chosen} onChoose={setChosen} />
      <h1 class="unlock-title">{t('unlock.title')}</h1>
      <p class="stage-lead unlock-title">{t('unlock.lead')}</p>
      <form
        class="stage-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <Field
          label={t('unlock.password')}
          type="password"
          value={password}
          onInput={setPassword}
          autocomplete="current-password"
          maxLength={limits.passwordCharacters}
          error={isPassword ? t('error.wrong-password') : undefined}
          inputRef={input}
        />
        {code !== undefined && !isPassword && (
          <Callout tone="warn" icon="alert" role="alert">
            <p>{errorWords(t, code)}</p>
          </Callout>
        )}
        <Button look="primary" type="submit" isWide isBusy={isBusy}>
          {isBusy ? t('unlock.unlocking') : t('unlock.unlock')}
        </Button>
      </form>
      <div class="stage-or">
        <LinkButton href="#sign-in" look="quiet" isWide>
          {t('unlock.other-account')}
        </LinkButton>
      </div>
    </Stage>
  );
}

interface AccountsProps {
  accounts: readonly Account[];
  chosen: string;
  onChoose: (accountId: string) => void;
}

function Accounts({ accounts, chosen, onChoose }: AccountsProps) {
  const words = useWords();
  return (
    <fieldset class={`unlock-accounts${accounts.length > 1 ? '' : ' unlock-single'}`}>
      <legend class="only-read">{words.t('unlock.which')}</legend>
      {accounts.map(({ accountId, pattern }) => {
        const descriptor = patternOf(pattern);
        return (
          <label key={accountId}>
            <input
              type="radio"
              name="account"
              checked={accountId === chosen}
              onChange={() => onChoose(accountId)}
            />
            <span class={`avatar ${accounts.length > 1 ? 'avatar-large' : 'avatar-huge'}`}>
              <Pattern descriptor={descriptor} />
            </span>
            <span class="only-read">{patternWords(words, descriptor)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
