import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/words.tsx';

/** Before nothing is left that signs in besides the password. */
export function LastFactor({ onYes, onClose }: { onYes: () => void; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('factor.last-title')} onClose={onClose}>
      <p>{t('factor.last-words')}</p>
      <p>{t('factor.last-codes')}</p>
      <div class="dialog-actions">
        <Button look="danger" isWide onPress={onYes}>
          {t('factor.last-yes')}
        </Button>
        <Button isWide onPress={onClose}>
          {t('action.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
