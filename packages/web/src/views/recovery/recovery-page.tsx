import { useEffect, useState } from 'preact/hooks';
import type { NewRecoveryKeyView } from '../../rpc/types.ts';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useNow } from '../../ui/use-now.ts';
import { SkeletonRows } from '../../ui/waiting.tsx';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';
import { AskBack } from './ask-back.tsx';
import { KeyInput, useKeyProblem } from './key-input.tsx';
import { KeySheet } from './key-sheet.tsx';

/** The recovery key: whether there is one, and making one. */
export function RecoveryPage() {
  const { session } = useApp();
  const { t } = useWords();
  const [made, setMade] = useState<NewRecoveryKeyView>();
  const [isAsking, setAsking] = useState(false);
  const view = session.recovery.data.value;
  useEffect(() => void session.recovery.refresh(), []);
  if (view === undefined) {
    const failure = session.recovery.failure.value;
    return failure === undefined ? <SkeletonRows count={2} /> : <Problem code={failure} />;
  }
  if (made !== undefined && isAsking) {
    const onDone = (): void => {
      setMade(undefined);
      setAsking(false);
    };
    return <AskBack made={made} onBack={() => setAsking(false)} onDone={onDone} />;
  }
  if (made !== undefined) return <KeySheet made={made} onNext={() => setAsking(true)} />;
  return (
    <>
      <p class="pane-lead">{t('recovery.lead')}</p>
      {view.state === 'none' ? <None onMade={setMade} /> : <Present onMade={setMade} />}
      <Callout tone="plain" icon="info">
        <p>{t('recovery.what-comes-back')}</p>
      </Callout>
    </>
  );
}

function None({ onMade }: { onMade: (made: NewRecoveryKeyView) => void }) {
  const { session } = useApp();
  const { t } = useWords();
  const making = useAction();
  return (
    <>
      <Callout tone="care" icon="alert" title={t('recovery.none-title')}>
        <p>{t('recovery.none')}</p>
      </Callout>
      <Problem code={making.code} />
      <Button
        look="primary"
        isBusy={making.isBusy}
        onPress={() => void making.run(async () => onMade(await session.api.makeRecoveryKey({})))}
      >
        {t('recovery.make')}
      </Button>
    </>
  );
}

function Present({ onMade }: { onMade: (made: NewRecoveryKeyView) => void }) {
  const { session } = useApp();
  const { t, rules } = useWords();
  const now = useNow();
  const [isChanging, setChanging] = useState(false);
  const view = session.recovery.data.value;
  return (
    <>
      <Callout tone="good" icon="check" title={t('recovery.set-title')}>
        {view?.state === 'set-elsewhere' && <p>{t('recovery.set-elsewhere')}</p>}
        {view?.state === 'set' && view.writtenAt === undefined && <p>{t('recovery.not-written')}</p>}
        {view?.writtenAt !== undefined && (
          <p>{t('recovery.written', { day: rules.date(view.writtenAt, now) })}</p>
        )}
      </Callout>
      {isChanging ? (
        <Change onMade={onMade} />
      ) : (
        <Button onPress={() => setChanging(true)}>{t('recovery.change')}</Button>
      )}
    </>
  );
}

/** Nobody changes the key who doesn't hold it. */
function Change({ onMade }: { onMade: (made: NewRecoveryKeyView) => void }) {
  const { session } = useApp();
  const { t } = useWords();
  const [text, setText] = useState('');
  const making = useAction();
  const problem = useKeyProblem(text, making.code);
  return (
    <form
      class="card card-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void making.run(async () => onMade(await session.api.makeRecoveryKey({ current: text })));
      }}
    >
      <p>{t('recovery.change-words')}</p>
      <KeyInput value={text} onInput={setText} error={problem} />
      {problem === undefined && <Problem code={making.code} />}
      <Button look="primary" type="submit" isBusy={making.isBusy}>
        {t('recovery.make')}
      </Button>
    </form>
  );
}
