import { Dialog } from '../../ui/dialog.tsx';
import { lazyView } from '../../ui/waiting.tsx';
import { useWords } from '../../words/words.tsx';

const PrivacyNotice = lazyView<object>(
  async () => (await import('./privacy-notice.tsx')).PrivacyNotice,
  'first',
);

/** The notice before joining: the form behind it keeps what was typed. */
export function PrivacyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('settings.privacy')} onClose={onClose} size="large">
      <PrivacyNotice />
    </Dialog>
  );
}
