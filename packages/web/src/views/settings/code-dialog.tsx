import { useState } from 'preact/hooks';
import { codeOf } from '../../rpc/call-error.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/words.tsx';

export interface CodeDialogProps {
  title: string;
  label: string;
  hint: string;
  repeat: string;
  isDigits?: boolean;
  maxLength: number;
  onClose: () => void;
  onCode: (code: string) => Promise<void>;
}

/** A code that is chosen, typed twice. */
export function CodeDialog(props: CodeDialogProps) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const [again, setAgain] = useState('');
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    if (isBusy) return;
    if (code !== again) return setFailure('codes_differ');
    setBusy(true);
    setFailure(undefined);
    try {
      await props.onCode(code);
      props.onClose();
    } catch (error) {
      setBusy(false);
      setFailure(codeOf(error));
    }
  };
  const words = failure === undefined ? undefined : errorWords(t, failure);
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <form
        class="stage-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field
          label={props.label}
          hint={props.hint}
          type="password"
          isDigits={props.isDigits === true}
          value={code}
          onInput={setCode}
          maxLength={props.maxLength}
          error={failure === 'codes_differ' ? undefined : words}
        />
        <Field
          label={props.repeat}
          type="password"
          isDigits={props.isDigits === true}
          value={again}
          onInput={setAgain}
          maxLength={props.maxLength}
          error={failure === 'codes_differ' ? words : undefined}
        />
        <Button look="primary" type="submit" isWide isBusy={isBusy}>
          {t('account.save')}
        </Button>
      </form>
    </Dialog>
  );
}
