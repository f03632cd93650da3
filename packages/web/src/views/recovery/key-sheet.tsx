import { useState } from 'preact/hooks';
import type { NewRecoveryKeyView } from '../../rpc/types.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Choice } from '../../ui/field.tsx';
import { Qr } from '../../ui/qr.tsx';
import { saveText } from '../../ui/save-file.ts';
import { useWords } from '../../words/words.tsx';
import './recovery.css';

type Shape = 'words' | 'numbers' | 'qr';

/** The key, shown this once: to be written down, printed or kept in a file. */
export function KeySheet({ made, onNext }: { made: NewRecoveryKeyView; onNext: () => void }) {
  const { t, language } = useWords();
  // The words are English; the numbers are anybody's.
  const [shape, setShape] = useState<Shape>(language === 'rw' ? 'numbers' : 'words');
  return (
    <>
      <p class="pane-lead">{t('recovery.sheet-lead')}</p>
      <Callout tone="warn" icon="alert">
        <p>{t('recovery.sheet-warning')}</p>
      </Callout>
      <Choice
        legend={t('recovery.shape')}
        value={shape}
        onChange={setShape}
        options={[
          { value: 'words', label: t('recovery.words') },
          { value: 'numbers', label: t('recovery.numbers') },
          { value: 'qr', label: t('recovery.qr') },
        ]}
      />
      <section class="card recovery-sheet">
        {shape === 'qr' ? (
          <Qr text={made.qr} label={t('recovery.qr-label')} />
        ) : (
          <ol class="recovery-parts" lang={shape === 'words' ? 'en' : undefined} dir="ltr">
            {(shape === 'words' ? made.words : made.numbers).map((part, at) => (
              <li key={at}>{part}</li>
            ))}
          </ol>
        )}
        <p class="small">
          {t('account.code')}: <span class="recovery-code">{made.accountCode}</span>
        </p>
      </section>
      <div class="recovery-actions">
        <Button onPress={() => window.print()}>{t('recovery.print')}</Button>
        <Button
          onPress={() =>
            saveText(
              'ganira-recovery-key.txt',
              [
                t('recovery.file-title'),
                `${t('account.code')}: ${made.accountCode}`,
                made.words.map((word, at) => `${at + 1}. ${word}`).join('\n'),
                made.numbers.join(' '),
                made.qr,
              ].join('\n\n'),
            )
          }
        >
          {t('recovery.save')}
        </Button>
      </div>
      <Button look="primary" isWide onPress={onNext}>
        {t('recovery.written-down')}
      </Button>
    </>
  );
}
