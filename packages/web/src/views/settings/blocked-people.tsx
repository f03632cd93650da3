import { useEffect } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Avatar } from '../../ui/pattern.tsx';
import { useNow } from '../../ui/use-now.ts';
import { nameInWords } from '../../words/names.ts';
import { useWords } from '../../words/words.tsx';
import '../linking/linking.css';
import '../people/people.css';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';

/** Whose mail isn't wanted, and the way to take that back. */
export function BlockedPeople() {
  const { session, announce } = useApp();
  const { t, rules } = useWords();
  const now = useNow();
  const unblocking = useAction();
  const people = session.blocked.data.value;
  useEffect(() => void session.blocked.refresh(), []);
  return (
    <section class="card" aria-labelledby="blocked-people">
      <h2 id="blocked-people">{t('block.list')}</h2>
      <p class="small">{t('block.words')}</p>
      <Problem code={unblocking.code ?? session.blocked.failure.value} />
      {people?.length === 0 && <p class="quiet">{t('block.none')}</p>}
      <ul>
        {people?.map(({ accountId, name, pattern, blockedAt }) => (
          <li key={accountId} class="entry entry-wraps">
            <div class="device-entry">
              <Avatar pattern={pattern} name={name} size="small" />
              <p>
                <b class="foreign">{nameInWords(name)}</b>
                <span class="note">{t('block.since', { date: rules.date(blockedAt, now) })}</span>
              </p>
            </div>
            <Button
              size="small"
              isBusy={unblocking.isBusy}
              onPress={() =>
                void unblocking.run(async () => {
                  await session.api.unblock({ accountId });
                  announce(t('block.undone', { name: nameInWords(name) }));
                })
              }
            >
              {t('block.undo', { name: nameInWords(name) })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
