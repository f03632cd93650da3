import { useEffect } from 'preact/hooks';
import { fragmentOf } from '../../routes.ts';
import { useSession } from '../../session/app-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { useNow } from '../../ui/use-now.ts';
import { useWords } from '../../words/words.tsx';
import { lazyView } from '../../ui/waiting.tsx';
import { Pane } from '../shell/pane.tsx';

const Introductions = lazyView<object>(async () => (await import('./introductions.tsx')).Introductions);

/** Everybody who asks to write. Closed: a name is shown only in the request itself. */
export function Requests() {
  const { t, rules } = useWords();
  const now = useNow();
  const session = useSession();
  const requests = session.requests.data.value ?? [];
  const isAnyIntroduced = (session.introductions.data.value ?? []).length > 0;
  useEffect(() => void session.introductions.refresh(), []);
  return (
    <Pane title={t('requests.title')} back="#people" isDeep={false}>
      <p class="pane-lead">{t('requests.lead')}</p>
      {isAnyIntroduced && <Introductions />}
      {requests.length === 0 && <p class="quiet">{t('requests.none')}</p>}
      {requests.length > 0 && (
        <ul class="card">
          {requests.map((request) => (
            <li key={request.id} class="entry">
              <p>
                {t('requests.somebody')}
                <span class="note">{t('requests.came', { date: rules.brief(request.receivedAt, now) })}</span>
              </p>
              <LinkButton href={fragmentOf({ name: 'request', id: request.id })}>
                {t('requests.look')}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </Pane>
  );
}
