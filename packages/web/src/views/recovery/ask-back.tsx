import { useState } from 'preact/hooks';
import { CallError, codeOf } from '../../rpc/call-error.ts';
import type { NewRecoveryKeyView } from '../../rpc/types.ts';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useStepUp } from '../settings/step-up.tsx';

/** Three of them, so that the key is really on paper before it counts. */
export function AskBack({
  made,
  onBack,
  onDone,
}: {
  made: NewRecoveryKeyView;
  onBack: () => void;
  onDone: () => void;
}) {
  const { session, announce } = useApp();
  const { t } = useWords();
  const [answers, setAnswers] = useState<Record<number, string>>({});
  const [problem, setProblem] = useState<{ code: string; position: number | undefined }>();
  const [isBusy, setBusy] = useState(false);
  const stepUp = useStepUp();

  const confirm = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setProblem(undefined);
    const input = {
      answers: made.asked.map((position) => ({ position, answer: answers[position] ?? '' })),
    };
    try {
      session.recovery.set(await confirmed(input));
      announce(t('recovery.set-title'));
      onDone();
    } catch (error) {
      const position = error instanceof CallError ? error.position : undefined;
      setProblem({ code: codeOf(error), position });
    }
    setBusy(false);
  };
  const confirmed = async (input: Parameters<typeof session.api.confirmRecoveryKey>[0]) => {
    try {
      return await session.api.confirmRecoveryKey(input);
    } catch (error) {
      if (codeOf(error) !== 'step_up_needed' || !(await stepUp.confirm('recovery-key'))) throw error;
      return await session.api.confirmRecoveryKey(input);
    }
  };

  return (
    <form
      class="card card-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <p>{t('recovery.ask')}</p>
      {made.asked.map((position) => (
        <Field
          key={position}
          label={t('recovery.part', { position: String(position) })}
          value={answers[position] ?? ''}
          onInput={(answer) => setAnswers({ ...answers, [position]: answer })}
          isMono
          error={problem?.position === position ? t('recovery.answer-wrong') : undefined}
        />
      ))}
      {problem !== undefined && problem.position === undefined && <Problem code={problem.code} />}
      <Button look="primary" type="submit" isWide isBusy={isBusy}>
        {t('recovery.confirm')}
      </Button>
      <Button isWide onPress={onBack}>
        {t('recovery.show-again')}
      </Button>
      {stepUp.dialog}
    </form>
  );
}
