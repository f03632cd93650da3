import { LinkButton } from '../../ui/button.tsx';
import { Stage } from '../../ui/stage.tsx';
import { useWords } from '../../words/words.tsx';
import { InvitationField } from './invitation-field.tsx';

/** A browser that has no account and came without an invitation. */
export function Welcome() {
  const { t } = useWords();
  return (
    <Stage>
      <h1>{t('welcome.title')}</h1>
      <p class="stage-lead">{t('welcome.lead')}</p>
      <p class="quiet">{t('welcome.by-invitation')}</p>
      <InvitationField />
      <div class="stage-or">
        <LinkButton href="#sign-in" isWide>
          {t('welcome.have-account')}
        </LinkButton>
      </div>
    </Stage>
  );
}
