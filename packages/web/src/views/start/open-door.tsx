import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';

/** How one comes in. Where anybody may: an invitation for some arithmetic, which a machine that makes thousands can't afford. */
export function OpenDoor({ isOpen }: { isOpen: boolean }) {
  const { session, go } = useApp();
  const { t } = useWords();
  const earning = useAction();
  if (!isOpen) return <p class="quiet">{t('welcome.by-invitation')}</p>;
  return (
    <>
      <Button
        look="primary"
        isWide
        isBusy={earning.isBusy}
        onPress={() =>
          void earning.run(async () => go({ name: 'join', token: await session.api.earnInvitation() }))
        }
      >
        {t('welcome.make-account')}
      </Button>
      <p class="quiet" role="status">
        {earning.isBusy ? t('welcome.working') : t('welcome.open-words')}
      </p>
      <Problem code={earning.code} />
    </>
  );
}
