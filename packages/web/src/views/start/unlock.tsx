import { limits } from '@ganira/protocol/limits';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CallError, codeOf } from '../../rpc/call-error.ts';
import type { LockedAccountView } from '../../rpc/types.ts';
import { useApp } from '../../session/app-context.tsx';
import { askDevicePasskey } from '../../session/device-passkey.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { EmergencyButton } from '../special/emergency-button.tsx';
import { Field } from '../../ui/field.tsx';
import { Pattern, patternOf, patternWords } from '../../ui/pattern.tsx';
import { Stage } from '../../ui/stage.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords, type Translate } from '../../words/words.tsx';
import './unlock.css';

export interface UnlockProps {
  accounts: readonly LockedAccountView[];
  /** The question stands on the screen: what lies behind can be loaded while somebody types. */
  onShown: () => void;
}

/** Accounts of this device, known by their patterns: nothing else of them can be read while they are locked. */
export function Unlock({ accounts, onShown }: UnlockProps) {
  const { session, route } = useApp();
  const { t } = useWords();
  const [chosen, setChosen] = useState(() => firstChosen(accounts, session.wanted.peek()));
  const account = accounts.find(({ accountId }) => accountId === chosen);
  const [isPin, setPin] = useState(account?.hasPin === true);
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const [isBusy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => input.current?.focus(), [chosen, isPin]);
  useEffect(onShown, []);

  const turnTo = (how: 'pin' | 'password'): void => {
    setPin(how === 'pin');
    setTyped('');
  };

  const choose = (accountId: string): void => {
    setChosen(accountId);
    setFailure(undefined);
    turnTo(accounts.find((each) => each.accountId === accountId)?.hasPin === true ? 'pin' : 'password');
  };

  const attempt = async (open: () => Promise<unknown>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await open();
      await session.accounts.refresh();
    } catch (error) {
      const code = codeOf(error);
      setBusy(false);
      setFailure({ code, triesLeft: error instanceof CallError ? error.triesLeft : undefined });
      // The PIN is of no use now: the password is.
      if (isPin && code !== 'wrong_pin') turnTo('password');
      input.current?.focus();
      input.current?.select();
    }
  };

  const unlock = (): Promise<unknown> =>
    isPin
      ? session.api.unlockWithPin({ accountId: chosen, pin: typed })
      : session.api.unlock({ accountId: chosen, password: typed });

  const usePasskey = async (passkey: NonNullable<LockedAccountView['passkey']>): Promise<void> => {
    let secret: Uint8Array | undefined;
    try {
      secret = await askDevicePasskey(navigator.credentials, passkey);
    } catch (error) {
      // They closed the browser's dialog.
      if (error instanceof DOMException) return;
      throw error;
    }
    if (secret === undefined) return setFailure({ code: 'passkey_refused', triesLeft: undefined });
    const given = secret;
    await attempt(() => session.api.unlockWithPasskey({ accountId: chosen, secret: given }));
    given.fill(0);
  };

  const fieldError = failure === undefined ? undefined : fieldErrorOf(t, failure);
  const passkey = account?.passkey;
  return (
    <Stage hasMark={false}>
      <Accounts accounts={accounts} chosen={chosen} onChoose={choose} />
      <h1 class="unlock-title">{t('unlock.title')}</h1>
      {account?.name !== undefined && (
        <p class="unlock-title foreign">
          <b>{nameInWords(account.name)}</b>
        </p>
      )}
      <p class="stage-lead unlock-title">{t(isPin ? 'unlock.pin-lead' : 'unlock.lead')}</p>
      {route.value.name === 'add' && accounts.length > 1 && (
        <p class="quiet unlock-title">{t('unlock.for-link')}</p>
      )}
      <form
        class="stage-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void attempt(unlock);
        }}
      >
        <Field
          key={isPin ? 'pin' : 'password'}
          label={t(isPin ? 'unlock.pin' : 'unlock.password')}
          type="password"
          isDigits={isPin}
          value={typed}
          onInput={setTyped}
          autocomplete={isPin ? 'off' : 'current-password'}
          maxLength={limits.passwordCharacters}
          error={fieldError}
          inputRef={input}
        />
        {failure !== undefined && fieldError === undefined && (
          <Callout tone="warn" icon="alert" role="alert">
            <p>{failure.code === 'offline' ? t('unlock.pin-offline') : errorWords(t, failure.code)}</p>
          </Callout>
        )}
        <Button look="primary" type="submit" isWide isBusy={isBusy}>
          {isBusy ? t('unlock.unlocking') : t('unlock.unlock')}
        </Button>
      </form>
      {passkey !== undefined && (
        <Button isWide icon="key" onPress={() => void usePasskey(passkey)}>
          {t('unlock.passkey')}
        </Button>
      )}
      {account?.hasPin === true && (
        <Button isWide look="quiet" onPress={() => turnTo(isPin ? 'password' : 'pin')}>
          {t(isPin ? 'unlock.use-password' : 'unlock.use-pin')}
        </Button>
      )}
      <div class="stage-or">
        <LinkButton href="#add-account" look="quiet" isWide>
          {t('unlock.other-account')}
        </LinkButton>
        <EmergencyButton />
      </div>
    </Stage>
  );
}

function firstChosen(accounts: readonly LockedAccountView[], wanted: string | undefined): string {
  const account = accounts.find(({ accountId }) => accountId === wanted) ?? accounts[0];
  return account?.accountId ?? '';
}

interface Failure {
  code: string;
  triesLeft: number | undefined;
}

/** What belongs under the field; everything else stands apart. */
function fieldErrorOf(t: Translate, { code, triesLeft }: Failure): string | undefined {
  if (code === 'wrong_password' || code === 'password_refused') return t('error.wrong-password');
  if (code !== 'wrong_pin') return undefined;
  if (triesLeft === undefined) return t('error.wrong-pin');
  return triesLeft === 0 ? t('error.pin-refused') : t('error.wrong-pin-left', { count: triesLeft });
}

interface AccountsProps {
  accounts: readonly LockedAccountView[];
  chosen: string;
  onChoose: (accountId: string) => void;
}

function Accounts({ accounts, chosen, onChoose }: AccountsProps) {
  const words = useWords();
  return (
    <fieldset class={`unlock-accounts${accounts.length > 1 ? '' : ' unlock-single'}`}>
      <legend class="only-read">{words.t('unlock.which')}</legend>
      {accounts.map(({ accountId, pattern, name }) => {
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
            <span class="only-read">
              {name === undefined ? patternWords(words, descriptor) : nameInWords(name)}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
