import { useEffect, useState } from 'preact/hooks';
import type { PasskeyView } from '../../rpc/types.ts';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useNow } from '../../ui/use-now.ts';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';
import { LastFactor } from './last-factor.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { useStepUp } from './step-up.tsx';
import { askAuthenticator, hasPasskeys } from './use-passkey.ts';

/** Passkeys sign in where the session ended, beside the password or in place of it, and confirm. */
export function SecurityPasskeys({ onChanged }: { onChanged: () => void }) {
  const { session, announce } = useApp();
  const { t } = useWords();
  const [passkeys, setPasskeys] = useState<PasskeyView[]>();
  const [isStopped, setStopped] = useState(false);
  const [codes, setCodes] = useState<string[]>();
  /** The last one, which is to be removed. */
  const [last, setLast] = useState<string>();
  const { secondFactor } = session;
  const changing = useAction();
  const stepUp = useStepUp();
  const load = async (): Promise<void> => setPasskeys(await session.api.listSignInPasskeys());
  useEffect(() => void changing.run(load), []);

  const changed = async (): Promise<void> => {
    await load();
    await secondFactor.refresh();
    onChanged();
  };
  const add = (): Promise<boolean> =>
    changing.run(async () => {
      setStopped(false);
      if (!(await stepUp.confirm('change-factor'))) return;
      const response = await askAuthenticator('create', await session.api.startSignInPasskey());
      if (response === undefined) return setStopped(true);
      const made = await session.api.finishSignInPasskey({ response });
      if (made.length > 0) setCodes(made);
      announce(t('sign-in-passkey.added'));
      await changed();
    });
  const remove = (id: string): Promise<boolean> =>
    changing.run(async () => {
      if (!(await stepUp.confirm('change-factor'))) return;
      await session.api.removeSignInPasskey({ id });
      await changed();
    });
  const askToRemove = (id: string): void => {
    if (passkeys?.length === 1 && secondFactor.data.peek()?.hasTotp === false) setLast(id);
    else void remove(id);
  };

  return (
    <section class="section">
      <h2>{t('sign-in-passkey.title')}</h2>
      <p class="small">{t('sign-in-passkey.words')}</p>
      {passkeys !== undefined && passkeys.length > 0 && (
        <ul class="card">
          {passkeys.map((one) => (
            <PasskeyEntry key={one.id} one={one} onRemove={() => askToRemove(one.id)} />
          ))}
        </ul>
      )}
      {codes !== undefined && <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />}
      {isStopped && (
        <Callout tone="plain" icon="info" role="status">
          <p>{t('sign-in-passkey.stopped')}</p>
        </Callout>
      )}
      <Problem code={changing.code} />
      {hasPasskeys() ? (
        <Button icon="key" isBusy={changing.isBusy} onPress={() => void add()}>
          {t('sign-in-passkey.add')}
        </Button>
      ) : (
        <p class="small">{t('sign-in-passkey.not-here')}</p>
      )}
      {last !== undefined && (
        <LastFactor
          onClose={() => setLast(undefined)}
          onYes={() => {
            setLast(undefined);
            void remove(last);
          }}
        />
      )}
      {stepUp.dialog}
    </section>
  );
}

function PasskeyEntry({ one, onRemove }: { one: PasskeyView; onRemove: () => void }) {
  const { t, rules } = useWords();
  const now = useNow();
  return (
    <li class="entry">
      <p>{t('sign-in-passkey.added-on', { day: rules.date(one.addedOn, now) })}</p>
      <div class="entry-actions">
        <Button size="small" look="danger" onPress={onRemove}>
          {t('sign-in-passkey.remove')}
        </Button>
      </div>
    </li>
  );
}
