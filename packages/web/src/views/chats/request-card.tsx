import { fragmentOf } from '../../routes.ts';
import { useSession } from '../../session/app-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/words.tsx';

/** Somebody asks to write. Nothing of them is shown before it is opened. */
export function RequestCard() {
  const { t } = useWords();
  const requests = useSession().requests.data.value ?? [];
  const [first] = requests;
  if (first === undefined) return null;
  const href = fragmentOf(
    requests.length === 1 ? { name: 'request', id: first.id } : { name: 'people', page: 'requests' },
  );
  return (
    <a class="request-card" href={href}>
      <Icon name="person-add" />
      <span>
        <b>{t('requests.card', { count: requests.length })}</b>
        <span class="small">{t('requests.card-hint')}</span>
      </span>
    </a>
  );
}
