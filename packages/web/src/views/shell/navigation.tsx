import type { Section } from '../../routes.ts';
import { useSession } from '../../session/app-context.tsx';
import { Avatar } from '../../ui/pattern.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/words.tsx';

/** A rail beside the list where it is wide, tabs below it where it isn't. */
export function Navigation({ section }: { section: Section }) {
  const { t, rules } = useWords();
  const session = useSession();
  const me = session.me.data.value;
  const unread = session.status.data.value?.unread ?? 0;
  const requests = session.requests.data.value?.length ?? 0;
  const current = (of: Section): 'page' | undefined => (of === section ? 'page' : undefined);
  return (
    <nav class="navigation" aria-label={t('nav.label')}>
      <a href="#chats" aria-current={current('chats')}>
        <Icon name="chat" />
        {t('nav.chats')}
        {unread > 0 && (
          <>
            <span class="badge" aria-hidden="true">
              {unread > 99 ? '99+' : rules.number(unread)}
            </span>
            <span class="only-read">{t('chats.unread', { count: unread })}</span>
          </>
        )}
      </a>
      <a href="#people" aria-current={current('people')}>
        <Icon name="people" />
        {t('nav.people')}
        {requests > 0 && (
          <>
            <span class="badge" aria-hidden="true">
              {rules.number(requests)}
            </span>
            <span class="only-read">{t('requests.card', { count: requests })}</span>
          </>
        )}
      </a>
      <span class="navigation-space" />
      <a href="#settings" aria-current={current('settings')}>
        {me === undefined ? (
          <Icon name="gear" />
        ) : (
          <Avatar pattern={me.pattern} name={me.name} size="small" />
        )}
        {t('nav.settings')}
      </a>
    </nav>
  );
}
