import { useId, useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';

/** Brings this person and another contact together; each of them decides. */
export function Introduce({ accountId, name }: { accountId: string; name: string }) {
  const { session, announce } = useApp();
  const { t } = useWords();
  const id = useId();
  const introducing = useAction();
  const others = (session.contacts.data.value ?? []).filter(
    (contact) => contact.accountId !== accountId && contact.isEstablished && contact.isBlocked !== true,
  );
  const [chosen, setChosen] = useState('');
  const [first] = others;
  if (first === undefined) return null;
  const other = others.some((contact) => contact.accountId === chosen) ? chosen : first.accountId;
  return (
    <section class="card">
      <h2>{t('introduce.title', { name })}</h2>
      <p class="small">{t('introduce.words', { name })}</p>
      <div class="field">
        <label for={id}>{t('introduce.to')}</label>
        <select
          id={id}
          class="introduce-to foreign"
          value={other}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {others.map((contact) => (
            <option key={contact.accountId} value={contact.accountId}>
              {nameInWords(contact.name)}
            </option>
          ))}
        </select>
      </div>
      <Problem code={introducing.code} />
      <Button
        isBusy={introducing.isBusy}
        onPress={() =>
          void introducing.run(async () => {
            await session.api.introduce({ accountIds: [accountId, other] });
            announce(t('introduce.sent'));
          })
        }
      >
        {t('introduce.send')}
      </Button>
    </section>
  );
}
