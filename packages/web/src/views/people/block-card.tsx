import { useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useWords } from '../../words/words.tsx';
import './people.css';
import { Problem } from './problem.tsx';
import { useAction } from './use-action.ts';

/** Blocks this person, after a question; or takes it back. */
export function BlockCard(props: { accountId: string; name: string; isBlocked: boolean }) {
  const { accountId, name, isBlocked } = props;
  const { session, announce } = useApp();
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const changing = useAction();
  const block = (): void =>
    void changing.run(async () => {
      await session.api.block({ accountId });
      setAsking(false);
      announce(t('block.done', { name }));
    });
  const unblock = (): void =>
    void changing.run(async () => {
      await session.api.unblock({ accountId });
      announce(t('block.undone', { name }));
    });
  return (
    <section class="card">
      <h2>{t('block.title')}</h2>
      <p class="small">{isBlocked ? t('block.is', { name }) : t('block.words')}</p>
      <Problem code={changing.code} />
      {isBlocked && (
        <Button isBusy={changing.isBusy} onPress={unblock}>
          {t('block.undo', { name })}
        </Button>
      )}
      {!isBlocked && !isAsking && <Button onPress={() => setAsking(true)}>{t('block.do', { name })}</Button>}
      {!isBlocked && isAsking && (
        <Callout tone="warn" icon="alert" title={t('block.ask', { name })} role="alert">
          <p>{t('block.silent', { name })}</p>
          <div class="entry-actions">
            <Button look="danger" isBusy={changing.isBusy} onPress={block}>
              {t('block.do', { name })}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('action.cancel')}</Button>
          </div>
        </Callout>
      )}
    </section>
  );
}
