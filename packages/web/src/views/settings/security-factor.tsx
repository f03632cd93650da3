import { useEffect, useState } from 'preact/hooks';
import type { SecondFactorView, TotpSetupView } from '../../rpc/types.ts';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CopyField } from '../../ui/copy.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Field } from '../../ui/field.tsx';
import { Qr } from '../../ui/qr.tsx';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';
import { LastFactor } from './last-factor.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { useStepUp } from './step-up.tsx';

/** What a sign-in asks for besides the password: codes of an app here, passkeys below, and what stands in. */
export function SecurityFactor({ onChanged }: { onChanged: () => void }) {
  const { session } = useApp();
  const { t } = useWords();
  const [setup, setSetup] = useState<TotpSetupView>();
  const [codes, setCodes] = useState<string[]>();
  const [isLast, setLast] = useState(false);
  const changing = useAction();
  const stepUp = useStepUp();
  const factor = session.secondFactor;
  useEffect(() => void factor.refresh(), []);

  const after = (work: () => Promise<void>): Promise<boolean> =>
    changing.run(async () => {
      if (!(await stepUp.confirm('change-factor'))) return;
      await work();
      await factor.refresh();
      onChanged();
    });
  const start = (): Promise<boolean> => after(async () => setSetup(await session.api.startTotp()));
  const remove = (): Promise<boolean> => after(() => session.api.removeTotp());
  const renew = (): Promise<boolean> => after(async () => setCodes(await session.api.makeRecoveryCodes()));
  const confirmed = (made: string[]): void => {
    setSetup(undefined);
    setCodes(made);
    void factor.refresh();
    onChanged();
  };

  const known = factor.data.value;
  const isReady = codes === undefined && setup === undefined && known !== undefined;
  return (
    <section class="section">
      <h2>{t('factor.title')}</h2>
      {codes !== undefined && <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />}
      {codes === undefined && setup !== undefined && (
        <TotpSetup setup={setup} onDone={confirmed} onCancel={() => setSetup(undefined)} />
      )}
      {isReady && !hasFactor(known) && (
        <>
          <p class="small">{t('factor.words')}</p>
          <Button look="primary" icon="shield" isBusy={changing.isBusy} onPress={() => void start()}>
            {t('factor.set-up')}
          </Button>
        </>
      )}
      {isReady && hasFactor(known) && (
        <>
          <FactorState known={known} />
          <div class="security-actions">
            <Button isBusy={changing.isBusy} onPress={() => void renew()}>
              {t('factor.new-codes')}
            </Button>
            {known.hasTotp ? (
              <Button
                look="danger"
                isBusy={changing.isBusy}
                onPress={() => (known.passkeys === 0 ? setLast(true) : void remove())}
              >
                {t('factor.off')}
              </Button>
            ) : (
              <Button icon="shield" isBusy={changing.isBusy} onPress={() => void start()}>
                {t('factor.set-up')}
              </Button>
            )}
          </div>
        </>
      )}
      <Problem code={changing.code ?? factor.failure.value} />
      {isLast && (
        <LastFactor
          onClose={() => setLast(false)}
          onYes={() => {
            setLast(false);
            void remove();
          }}
        />
      )}
      {stepUp.dialog}
    </section>
  );
}

const hasFactor = ({ hasTotp, passkeys }: SecondFactorView): boolean => hasTotp || passkeys > 0;

function FactorState({ known }: { known: SecondFactorView }) {
  const { t } = useWords();
  const { hasTotp, passkeys, recoveryCodes: count } = known;
  const asked = passkeys === 0 ? 'factor.asks-code' : hasTotp ? 'factor.asks-either' : 'factor.asks-passkey';
  return (
    <>
      <Callout tone="good" icon="check" title={t('factor.on')}>
        <p>
          {t(asked)} {count > 0 && t('factor.codes-left', { count })}
        </p>
      </Callout>
      {count === 0 && (
        <Callout tone="warn" icon="alert">
          <p>{t('factor.no-codes')}</p>
        </Callout>
      )}
    </>
  );
}

/** The key for the app, and the code that shows that it got there. */
function TotpSetup(props: {
  setup: TotpSetupView;
  onDone: (recoveryCodes: string[]) => void;
  onCancel: () => void;
}) {
  const { session } = useApp();
  const { t } = useWords();
  const [code, setCode] = useState('');
  const confirming = useAction();
  const isRefused = confirming.code === 'code_refused';
  const confirm = (): Promise<boolean> =>
    confirming.run(async () => props.onDone(await session.api.confirmTotp({ code })));
  return (
    <form
      class="card card-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <p>{t('factor.scan')}</p>
      <Qr text={props.setup.uri} label={t('factor.qr')} />
      <CopyField label={t('factor.key')} value={props.setup.secret} isMono />
      <Field
        label={t('factor.code')}
        value={code}
        onInput={setCode}
        autocomplete="one-time-code"
        maxLength={16}
        isMono
        error={isRefused ? errorWords(t, 'code_refused') : undefined}
      />
      {!isRefused && <Problem code={confirming.code} />}
      <Button look="primary" type="submit" isWide isBusy={confirming.isBusy}>
        {t('factor.confirm')}
      </Button>
      <Button isWide onPress={props.onCancel}>
        {t('action.cancel')}
      </Button>
    </form>
  );
}
