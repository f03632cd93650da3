import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/words.tsx';

/** Shown this once. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { session } = useApp();
  const { t } = useWords();
  const server = new URL(session.me.data.value?.server ?? location.origin).host;
  const save = (): void => {
    const text = `${t('factor.file', { server })}\n\n${codes.join('\n')}\n`;
    const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = 'ganira-recovery-codes.txt';
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <div class="card">
      <h3>{t('factor.codes-title')}</h3>
      <p class="small">{t('factor.codes-words')}</p>
      <ol class="recovery-codes" translate={false}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div class="security-actions">
        <Button look="primary" onPress={save}>
          {t('factor.save')}
        </Button>
        <Button onPress={onKept}>{t('factor.kept')}</Button>
      </div>
    </div>
  );
}
