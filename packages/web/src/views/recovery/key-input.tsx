import { useEffect, useId, useState } from 'preact/hooks';
import type { ReadRecoveryView } from '../../rpc/types.ts';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { QrScanner } from '../../ui/qr-scanner.tsx';
import { useWords, type Translate } from '../../words/words.tsx';
import './recovery.css';

/** A recovery key as a person has it: words, numbers, or the text of a QR. */
export function KeyInput(props: {
  value: string;
  onInput: (value: string) => void;
  error: string | undefined;
}) {
  const { t } = useWords();
  const id = useId();
  const { error } = props;
  return (
    <div class="field">
      <label for={id}>{t('recovery.key')}</label>
      <textarea
        id={id}
        class="recovery-input"
        rows={5}
        value={props.value}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        dir="ltr"
        maxLength={2_048}
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={`${id}-hint ${id}-error`}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="field-hint">
        {t('recovery.key-hint')}
      </p>
      <p id={`${id}-error`} class="field-error" role="alert">
        {error !== undefined && (
          <>
            <Icon name="alert" size="small" />
            <span>{error}</span>
          </>
        )}
      </p>
      <KeyScanner onInput={props.onInput} />
    </div>
  );
}

/** For who has the key as a QR. Any other code is named so, and is not taken. */
function KeyScanner({ onInput }: { onInput: (value: string) => void }) {
  const { session } = useApp();
  const { t } = useWords();
  const [isScanning, setScanning] = useState(false);
  const [isOther, setOther] = useState(false);
  const scan = async (text: string): Promise<void> => {
    const read = await session.api.readRecoveryKey({ text });
    setOther(read.kind !== 'key');
    if (read.kind !== 'key') return;
    setScanning(false);
    onInput(text);
  };
  return (
    <>
      {isScanning && (
        <QrScanner hint={t('recovery.scan-hint')} onText={(text) => void scan(text)}>
          {undefined}
        </QrScanner>
      )}
      {isScanning && isOther && <p role="alert">{t('recovery.wrong-qr')}</p>}
      <Button
        icon={isScanning ? undefined : 'camera'}
        onPress={() => {
          setOther(false);
          setScanning(!isScanning);
        }}
      >
        {t(isScanning ? 'action.cancel' : 'recovery.scan')}
      </Button>
    </>
  );
}

/** What is wrong with what was typed, where that can be said. @param code of what failed with it. */
export function useKeyProblem(text: string, code: string | undefined): string | undefined {
  const { session } = useApp();
  const { t } = useWords();
  const [read, setRead] = useState<ReadRecoveryView>();
  useEffect(() => {
    let isWanted = true;
    setRead(undefined);
    if (code === 'recovery_key_unreadable') {
      void session.api.readRecoveryKey({ text }).then((answer) => {
        if (isWanted) setRead(answer);
      });
    }
    return () => {
      isWanted = false;
    };
  }, [code]);
  if (code === 'recovery_key_other') return errorWords(t, code);
  return code === 'recovery_key_unreadable' && read !== undefined ? problemWords(t, read) : undefined;
}

function problemWords(t: Translate, read: ReadRecoveryView): string | undefined {
  switch (read.kind) {
    case 'word':
      return t('recovery.wrong-word', { position: String(read.position), word: read.word });
    case 'count':
      return t('recovery.wrong-count', { count: String(read.count) });
    case 'checksum':
      return t('recovery.wrong-checksum');
    case 'other':
      return t('recovery.wrong-qr');
    case 'key':
      return undefined;
  }
}
