import { Mark } from '../../ui/mark.tsx';
import { useWords } from '../../words/words.tsx';

/** The main column before anything was chosen; only wide screens show it. */
export function Nothing() {
  const { t } = useWords();
  return (
    <div class="pane nothing">
      <div class="empty">
        <Mark />
        <h2>{t('nothing.title')}</h2>
        <p class="quiet">{t('nothing.hint')}</p>
      </div>
    </div>
  );
}
