import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import type { ConfirmPurpose, StepUpPurpose } from '../../rpc/types.ts';
import { useApp } from '../../session/app-context.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/words.tsx';
import { ConfirmForm, useHasPasskey } from './confirm-form.tsx';

/** What the server demands it for. */
type Purpose = StepUpPurpose & ConfirmPurpose;

export interface StepUp {
  /** Asks for the password once more, or for a passkey. @returns false when the person thought better of it. */
  confirm: (purpose: Purpose) => Promise<boolean>;
  /** To be put somewhere in the view. */
  dialog: VNode | undefined;
}

interface Asking {
  purpose: Purpose;
  finish: (isConfirmed: boolean) => void;
}

/** What decides who gets in is confirmed again, as a session alone could be stolen. */
export function useStepUp(): StepUp {
  const [asking, setAsking] = useState<Asking>();
  const finish = (isConfirmed: boolean): void => {
    setAsking(undefined);
    asking?.finish(isConfirmed);
  };
  return {
    confirm: (purpose) =>
      new Promise((resolve) => {
        setAsking({ purpose, finish: resolve });
      }),
    dialog: asking && <StepUpDialog purpose={asking.purpose} onDone={finish} />,
  };
}

function StepUpDialog({ purpose, onDone }: { purpose: Purpose; onDone: (isConfirmed: boolean) => void }) {
  const { session } = useApp();
  const { t } = useWords();
  const hasPasskey = useHasPasskey();
  return (
    <Dialog title={t('step-up.title')} onClose={() => onDone(false)}>
      <p>{t(hasPasskey ? 'step-up.words-passkey' : 'step-up.words')}</p>
      <ConfirmForm
        place="dialog-actions"
        action={t('step-up.confirm')}
        purpose={purpose}
        onConfirmed={async ({ password }) => {
          if (password !== undefined) await session.api.stepUp({ purpose, password });
          onDone(true);
        }}
        onCancel={() => onDone(false)}
      />
    </Dialog>
  );
}
