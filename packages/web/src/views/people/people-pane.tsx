import type { Route } from '../../routes.ts';
import { Mark } from '../../ui/mark.tsx';
import { useWords } from '../../words/words.tsx';
import { AddSomeone } from './add-someone.tsx';
import { ContactLinks } from './contact-links.tsx';
import { Invitations } from './invitations.tsx';
import './people.css';
import { Requests } from './requests.tsx';

/** What was chosen among the people. */
export function PeoplePane({ route }: { route: Route }) {
  if (route.name === 'add') return <AddSomeone key={route.url} url={route.url} />;
  const page = route.name === 'people' ? route.page : 'contacts';
  switch (page) {
    case 'add':
      return <AddSomeone />;
    case 'links':
      return <ContactLinks />;
    case 'invitations':
      return <Invitations />;
    case 'requests':
      return <Requests />;
    default:
      return <ChooseSomebody />;
  }
}

function ChooseSomebody() {
  const { t } = useWords();
  return (
    <div class="pane nothing">
      <div class="empty">
        <Mark />
        <h2>{t('people.choose')}</h2>
        <p class="quiet">{t('people.closed')}</p>
      </div>
    </div>
  );
}
