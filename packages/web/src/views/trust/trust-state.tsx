import type { ConversationView } from '../../rpc/types.ts';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useNow } from '../../ui/use-now.ts';
import { useWords } from '../../words/words.tsx';
import { useAction } from '../people/use-action.ts';
import { Problem } from '../people/problem.tsx';
import { Seen } from './seen.tsx';
import { isChecked, trustIcons } from './trust-badge.tsx';
import { trustSentence } from './trust-sentence.ts';

/** What holds now, on the page where it can be changed. */
export function TrustState({ view, name }: { view: ConversationView; name: string }) {
  const { session, announce } = useApp();
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const forgetting = useAction();
  const { level } = view.trust;
  if (!isChecked(level)) return null;
  return (
    <Seen>
      <Callout tone="good" icon={trustIcons[level]} title={t(`trust.${level}`)} role="status">
        <p>{trustSentence(words, view, { name, now })}</p>
        <Problem code={forgetting.code} />
        <Button
          size="small"
          look="quiet"
          isBusy={forgetting.isBusy}
          onPress={() =>
            void forgetting.run(async () => {
              await session.api.forgetTrust({ accountId: view.accountId });
              announce(t('code.taken-back', { name }));
            })
          }
        >
          {t('code.take-back')}
        </Button>
      </Callout>
    </Seen>
  );
}
