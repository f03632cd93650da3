import { distinctPatterns } from '@ganira/identity/imigongo';
import type { ConversationView, DoubtView } from '../../rpc/types.ts';
import { useMemo } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { patternOf, PatternPicture } from '../../ui/pattern.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords, type Translate } from '../../words/words.tsx';
import { useAction } from '../people/use-action.ts';
import { Problem } from '../people/problem.tsx';
import { Seen } from './seen.tsx';

function doubtWords(t: Translate, { source, claimant }: DoubtView, name: string): string {
  if (source !== 'introduction')
    return source === 'code' ? t('doubt.code', { name }) : t(`doubt.${source}`, { name });
  return t('doubt.introduction', { name, claimant: nameInWords(claimant ?? '') || t('notice.somebody') });
}

/** What was noticed, what is safe, and what to do; and whether sending is stopped. */
export function DoubtCard({ view, doubt, name }: { view: ConversationView; doubt: DoubtView; name: string }) {
  const { session, announce } = useApp();
  const { t } = useWords();
  const keeping = useAction();
  const starting = useAction();
  const { otherPattern, isStopping } = doubt;
  const canStartAgain = isStopping && otherPattern !== undefined;
  return (
    <Seen>
      <Callout
        tone="warn"
        icon="alert"
        title={isStopping ? t('doubt.title', { name }) : t('doubt.warn-title', { name })}
        role="status"
      >
        <p>{doubtWords(t, doubt, name)}</p>
        {otherPattern !== undefined && <TwoPatterns known={view.pattern} other={otherPattern} name={name} />}
        {isStopping && (
          <p>
            {t('doubt.safe')} {t('doubt.do', { name })}
          </p>
        )}
        <Problem code={keeping.code ?? starting.code} />
        {isStopping && (
          <p>
            {t('doubt.stays')} {canStartAgain && t('doubt.new-one')}
          </p>
        )}
        {canStartAgain && (
          <Button
            size="small"
            isBusy={starting.isBusy}
            onPress={() =>
              void starting.run(async () => {
                await session.api.startAgain({ accountId: view.accountId });
                announce(t('doubt.started-again', { name }));
              })
            }
          >
            {t('doubt.start-again')}
          </Button>
        )}
        <Button
          size="small"
          isBusy={keeping.isBusy}
          onPress={() =>
            void keeping.run(async () => {
              await session.api.keepIdentity({ accountId: view.accountId });
              announce(t('doubt.kept', { name }));
            })
          }
        >
          {isStopping ? t('doubt.keep', { name }) : t('doubt.fine', { name })}
        </Button>
      </Callout>
    </Seen>
  );
}

function TwoPatterns({ known, other, name }: { known: string; other: string; name: string }) {
  const { t } = useWords();
  const [first, second] = useMemo(() => distinctPatterns(patternOf(known), patternOf(other)), [known, other]);
  return (
    <div class="safety-patterns safety-doubt">
      <PatternPicture descriptor={first} caption={t('doubt.known-pattern', { name })} />
      <PatternPicture descriptor={second} caption={t('doubt.other-pattern')} />
    </div>
  );
}
