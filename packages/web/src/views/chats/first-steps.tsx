import { LinkButton } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useWords } from '../../words/words.tsx';

/** No conversation yet: why, and the two ways to one. */
export function FirstSteps() {
  const { t } = useWords();
  return (
    <div class="list-scroll">
      <div class="empty">
        <Mark />
        <h2>{t('first.title')}</h2>
        <p class="quiet">{t('first.words')}</p>
        <div class="empty-actions">
          <LinkButton look="primary" href="#people/links" isWide>
            {t('first.make-link')}
          </LinkButton>
          <LinkButton href="#people/add" isWide>
            {t('first.have-link')}
          </LinkButton>
        </div>
      </div>
    </div>
  );
}
