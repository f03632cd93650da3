import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/words.tsx';
import { EmergencyHelp } from './emergency-help.tsx';

/** Help that nobody has to unlock anything for. */
export function EmergencyButton() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="phone" look="quiet" isWide onPress={() => setOpen(true)}>
        {t('emergency.title')}
      </Button>
      {isOpen && (
        <Dialog title={t('emergency.title')} onClose={() => setOpen(false)}>
          <EmergencyHelp />
        </Dialog>
      )}
    </>
  );
}
