import { useEffect } from 'preact/hooks';
import { fragmentOf, type Route } from '../../routes.ts';
import { useSession } from '../../session/app-context.tsx';
import { IconLink } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Avatar } from '../../ui/pattern.tsx';
import { SkeletonRows } from '../../ui/waiting.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords, type PlainKey } from '../../words/words.tsx';
import { TrustBadge } from '../trust/trust-badge.tsx';

const ways: readonly {
  page: 'add' | 'links' | 'invitations';
  icon: IconName;
  title: PlainKey;
  hint: PlainKey;
}[] = [
  { page: 'add', icon: 'person-add', title: 'add.title', hint: 'add.hint' },
  { page: 'links', icon: 'link', title: 'links.title', hint: 'links.hint' },
  { page: 'invitations', icon: 'ticket', title: 'invitations.title', hint: 'invitations.hint' },
];

/** Who one knows here, and how to know more. */
export function PeopleList({ route }: { route: Route }) {
  const { t } = useWords();
  const session = useSession();
  const contacts = session.contacts.data.value?.filter(({ isBlocked }) => isBlocked !== true);
  const requests = session.requests.data.value ?? [];
  const page = route.name === 'people' ? route.page : route.name === 'add' ? 'add' : undefined;
  return (
    <>
      <header class="list-header">
        <h1>{t('nav.people')}</h1>
        <IconLink icon="person-add" label={t('add.title')} href="#people/add" />
      </header>
      <div class="list-scroll">
        <ul class="list-links">
          {ways.map(({ page: of, icon, title, hint }) => (
            <li key={of}>
              <a
                class="list-link"
                href={fragmentOf({ name: 'people', page: of })}
                aria-current={page === of ? 'page' : undefined}
              >
                <Icon name={icon} />
                <span>
                  {t(title)}
                  <small>{t(hint)}</small>
                </span>
                <Icon name="next" size="small" class="icon-turns" />
              </a>
            </li>
          ))}
        </ul>
        <IntroductionsLink />
        {requests.length > 0 && (
          <>
            <h2 class="list-heading">{t('requests.title')}</h2>
            <ul class="list-links">
              {requests.map((request) => (
                <li key={request.id}>
                  <a class="list-link" href={fragmentOf({ name: 'request', id: request.id })}>
                    <Avatar pattern={request.pattern} name="" size="small" />
                    <span>
                      {t('requests.somebody')}
                      <small>{t('requests.open')}</small>
                    </span>
                    <Icon name="next" size="small" class="icon-turns" />
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2 class="list-heading">{t('people.contacts')}</h2>
        {contacts === undefined && <SkeletonRows count={3} />}
        {contacts?.length === 0 && <p class="list-none">{t('people.none')}</p>}
        <ul class="list-links">
          {contacts?.map((contact) => (
            <li key={contact.accountId}>
              <a
                class="list-link"
                href={fragmentOf({
                  name: 'conversation',
                  conversationId: contact.conversationId,
                  part: 'messages',
                })}
              >
                <Avatar pattern={contact.pattern} name={contact.name} size="small" />
                <span class="cut">
                  <span class="foreign">{nameInWords(contact.name)}</span>
                  <small>
                    {contact.isEstablished ? <TrustBadge trust={contact.trust} /> : t('people.waiting')}
                  </small>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** Only while there is something to decide. */
function IntroductionsLink() {
  const { t } = useWords();
  const session = useSession();
  const count = session.introductions.data.value?.length ?? 0;
  useEffect(() => void session.introductions.refresh(), []);
  if (count === 0) return null;
  return (
    <ul class="list-links">
      <li>
        <a class="list-link" href={fragmentOf({ name: 'people', page: 'requests' })}>
          <Icon name="people" />
          <span>
            {t('introductions.link', { count })}
            <small>{t('introductions.link-hint')}</small>
          </span>
          <Icon name="next" size="small" class="icon-turns" />
        </a>
      </li>
    </ul>
  );
}
