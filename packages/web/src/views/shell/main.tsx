import { useEffect } from 'preact/hooks';
import { sectionOf, type Route } from '../../routes.ts';
import { useApp, useSession } from '../../session/app-context.tsx';
import { askToKeepStorage } from '../../session/kept-storage.ts';
import { lazyView } from '../../ui/waiting.tsx';
import { ChatsList } from '../chats/chats-list.tsx';
import './main.css';
import './pane.css';
import { Navigation } from './navigation.tsx';
import { Notices } from './notices.tsx';
import { Nothing } from './nothing.tsx';
import { useIdleLock } from './use-idle-lock.ts';
import { usePageTitle } from './use-page-title.ts';
import { useShortcuts } from './use-shortcuts.ts';

type Parts = { conversationId: string; part: 'messages' | 'about' | 'code' };

const ConversationPane = lazyView<Parts>(
  async () => (await import('../conversation/conversation-pane.tsx')).ConversationPane,
  'first',
);
const Help = lazyView<{ onClose: () => void }>(async () => (await import('./help.tsx')).Help);
const InvitationHere = lazyView<object>(
  async () => (await import('../start/invitation-here.tsx')).InvitationHere,
  'first',
);
const PeopleList = lazyView<{ route: Route }>(
  async () => (await import('../people/people-list.tsx')).PeopleList,
  'first',
);
const PeoplePane = lazyView<{ route: Route }>(
  async () => (await import('../people/people-pane.tsx')).PeoplePane,
  'first',
);
const RequestSheet = lazyView<{ id: string }>(
  async () => (await import('../people/request-sheet.tsx')).RequestSheet,
  'first',
);
const SettingsList = lazyView<{ route: Route }>(
  async () => (await import('../settings/settings-list.tsx')).SettingsList,
);
const SettingsPane = lazyView<{ route: Route }>(
  async () => (await import('../settings/settings-pane.tsx')).SettingsPane,
);

/** Whether the main column has something of its own: on a narrow screen it then covers the list. */
function isDeep(route: Route): boolean {
  if (route.name === 'people') return route.page !== 'contacts';
  if (route.name === 'settings') return route.page !== undefined;
  return route.name === 'conversation' || route.name === 'add';
}

/** Everything behind the lock: navigation, a list, and what was chosen in it. */
export function Main() {
  const { route: current } = useApp();
  const route = current.value;
  const section = sectionOf(route);
  const { isHelpOpen, setHelpOpen } = useShortcuts();

  return (
    <div class="app" data-pane={isDeep(route) ? 'main' : 'list'}>
      <Background />
      <Navigation section={section} />
      <Notices />
      <main class="panes">
        <div class="list">
          {section === 'chats' && <ChatsList />}
          {section === 'people' && <PeopleList route={route} />}
          {section === 'settings' && <SettingsList route={route} />}
        </div>
        <div class="main">
          <div class="main-body">
            {route.name === 'conversation' ? (
              <ConversationPane
                key={route.conversationId}
                conversationId={route.conversationId}
                part={route.part}
              />
            ) : section === 'people' ? (
              <PeoplePane route={route} />
            ) : section === 'settings' ? (
              <SettingsPane route={route} />
            ) : (
              <Nothing />
            )}
          </div>
        </div>
      </main>
      {route.name === 'request' && <RequestSheet key={route.id} id={route.id} />}
      {route.name === 'join' && <InvitationHere />}
      {isHelpOpen && <Help onClose={() => setHelpOpen(false)} />}
    </div>
  );
}

/** Apart: what each message changes of it renders nothing of what is shown. */
function Background() {
  usePageTitle();
  useIdleLock();
  useFreshData();
  return null;
}

/** The list first: it is what somebody waits for who unlocks. */
function useFreshData(): void {
  const { me, status, lockSettings, conversations, requests, contacts } = useSession();
  const isListed = conversations.data.value !== undefined || conversations.failure.value !== undefined;
  useEffect(() => {
    for (const live of [me, status, lockSettings]) void live.refresh();
  }, []);
  useEffect(() => {
    if (!isListed) return;
    for (const live of [conversations, requests, contacts]) void live.refresh();
    // Only with an account is there something to keep: before, the question would mean nothing.
    void askToKeepStorage(navigator.storage)
      .catch(() => false)
      .then(() => me.refresh());
  }, [isListed]);
}
