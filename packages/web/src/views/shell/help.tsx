import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/words.tsx';
import { ShortcutTable } from './shortcut-table.tsx';

export function Help({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('help.title')} onClose={onClose} size="medium">
      <ShortcutTable />
    </Dialog>
  );
}
