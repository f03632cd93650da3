import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../../session/app-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Stage } from '../../ui/stage.tsx';
import { useWords } from '../../words/words.tsx';
import { InvitationField } from './invitation-field.tsx';
import { OpenDoor } from './open-door.tsx';

/** A browser that came without an invitation, and has no account or shall have another. */
export function Welcome() {
  const { t } = useWords();
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    // A server that can't be asked is as good as a closed one: an invitation still works.
    session.api.isServerOpen().then(setOpen, () => undefined);
  }, []);
  const isAnother = (session.accounts.data.value?.accounts.length ?? 0) > 0;
  return (
    <Stage>
      <h1>{t(isAnother ? 'accounts.add-title' : 'welcome.title')}</h1>
      <p class="stage-lead">{t(isAnother ? 'accounts.add-lead' : 'welcome.lead')}</p>
      <OpenDoor isOpen={isOpen} />
      <InvitationField isMainWay={!isOpen} />
      <div class="stage-or">
        <LinkButton href="#link-device" isWide>
          {t('welcome.have-account')}
        </LinkButton>
        {isAnother && (
          <LinkButton href="#chats" look="quiet" isWide>
            {t('action.back')}
          </LinkButton>
        )}
      </div>
    </Stage>
  );
}
