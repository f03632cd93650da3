import type { IntroductionView } from '../../rpc/types.ts';
import { useSession } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Avatar } from '../../ui/pattern.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords } from '../../words/words.tsx';
import { Problem } from './problem.tsx';
import { useAction } from './use-action.ts';

/** People whom contacts introduced: nobody can reach anybody before a yes. */
export function Introductions() {
  const session = useSession();
  const { t } = useWords();
  const introductions = session.introductions.data.value ?? [];
  return (
    <section class="section">
      <h2>{t('introductions.title')}</h2>
      <ul class="card">
        {introductions.map((introduction) => (
          <Introduction key={introduction.id} introduction={introduction} />
        ))}
      </ul>
    </section>
  );
}

function Introduction({ introduction }: { introduction: IntroductionView }) {
  const session = useSession();
  const { t } = useWords();
  const answering = useAction();
  const { id, state, pattern } = introduction;
  const name = nameInWords(introduction.name);
  const introducer = nameInWords(introduction.introducer);
  const answer = (given: 'yes' | 'no'): void =>
    void answering.run(async () => {
      await session.api.answerIntroduction({ id, answer: given });
      await session.introductions.refresh();
    });
  return (
    <li class="introduction">
      <Avatar pattern={pattern} name={introduction.name} />
      <p>
        {t('introductions.by', { introducer, name })}
        <span class="note">
          {state === 'waiting'
            ? t('introductions.waiting', { name })
            : t('introductions.says', { introducer, name })}
        </span>
      </p>
      <Problem code={answering.code} />
      <div class="entry-actions">
        <Button size="small" onPress={() => answer('no')}>
          {t('introductions.no')}
        </Button>
        {state !== 'waiting' && (
          <Button size="small" isBusy={answering.isBusy} onPress={() => answer('yes')}>
            {state === 'ready' ? t('introductions.ask', { name }) : t('introductions.yes')}
          </Button>
        )}
      </div>
    </li>
  );
}
