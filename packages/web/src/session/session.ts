import { signal, type ReadonlySignal } from '@preact/signals';
import type {
  AccountsView,
  ClientApi,
  ContactLinkView,
  ContactView,
  ConversationRow,
  InvitationView,
  MeView,
  NoticeView,
  RequestView,
  StatusView,
} from '@ganira/client';
import type { Connection, ConnectionEvent } from '../rpc/connection.ts';
import { makeLive, type Live, type Refreshable } from './live.ts';

/** What the page knows of the messenger. One per page; views get it from `useSession`. */
export interface Session {
  api: ClientApi;
  subscribe: Connection['subscribe'];
  accounts: Live<AccountsView>;
  me: Live<MeView>;
  status: Live<StatusView>;
  conversations: Live<ConversationRow[]>;
  requests: Live<RequestView[]>;
  contacts: Live<ContactView[]>;
  links: Live<ContactLinkView[]>;
  invitations: Live<InvitationView[]>;
  notices: ReadonlySignal<readonly NoticeView[]>;
  dismissNotice: (notice: NoticeView) => void;
  /** Conversations in which the other person is typing now. */
  typing: ReadonlySignal<ReadonlySet<string>>;
  isOtherVersion: ReadonlySignal<boolean>;
}

export interface SessionPorts {
  connection: Connection;
  /** @returns how to call it off. */
  after: (milliseconds: number, run: () => void) => () => void;
}

/** A typing sign that isn't repeated is over. */
const typingLasts = 6_000;

export function openSession({ connection, after }: SessionPorts): Session {
  const { api } = connection;
  const notices = signal<readonly NoticeView[]>([]);
  const typing = signal<ReadonlySet<string>>(new Set());
  const isOtherVersion = signal(false);
  const typingEnds = new Map<string, () => void>();

  let openAccount: string | undefined;
  const accounts = makeLive(async () => {
    const view = await api.listAccounts();
    if (view.open !== openAccount) forget();
    openAccount = view.open;
    return view;
  });
  const me = makeLive(() => api.me());
  const status = makeLive(() => api.status());
  const conversations = makeLive(() => api.listConversations());
  const requests = makeLive(() => api.listRequests());
  const contacts = makeLive(() => api.listContacts());
  const links = makeLive(() => api.listContactLinks());
  const invitations = makeLive(() => api.listInvitations());
  const ofOpenStore: Refreshable[] = [me, status, conversations, requests, contacts, links, invitations];

  const setTyping = (conversationId: string, isTyping: boolean): void => {
    typingEnds.get(conversationId)?.();
    typingEnds.delete(conversationId);
    const next = new Set(typing.value);
    if (isTyping) {
      next.add(conversationId);
      typingEnds.set(
        conversationId,
        after(typingLasts, () => setTyping(conversationId, false)),
      );
    } else next.delete(conversationId);
    typing.value = next;
  };

  /** What was shown of a store that is closed now stays neither on the screen nor here. */
  const forget = (): void => {
    for (const live of ofOpenStore) live.clear();
    notices.value = [];
    typing.value = new Set();
  };

  const refreshSeen = (live: Refreshable): void => {
    if (live.isInUse()) void live.refresh();
  };

  const handlers: Partial<{
    [K in ConnectionEvent['kind']]: (event: Extract<ConnectionEvent, { kind: K }>) => void;
  }> = {
    accounts: () => void accounts.refresh(),
    me: () => refreshSeen(me),
    requests: () => refreshSeen(requests),
    contacts: () => refreshSeen(contacts),
    links: () => refreshSeen(links),
    conversations: () => refreshSeen(conversations),
    typing: ({ conversationId, isTyping }) => setTyping(conversationId, isTyping),
    status: (event) => status.set(event.status),
    notice: ({ notice }) => {
      notices.value = [...notices.value, notice];
    },
    reset: () => {
      isOtherVersion.value = false;
      void accounts.refresh().then(() => ofOpenStore.forEach(refreshSeen));
    },
    'other-version': () => {
      isOtherVersion.value = true;
    },
  };
  connection.subscribe((event) => {
    const handle = handlers[event.kind] as ((event: ConnectionEvent) => void) | undefined;
    handle?.(event);
  });
  void accounts.refresh();

  return {
    api,
    subscribe: (listener) => connection.subscribe(listener),
    accounts,
    me,
    status,
    conversations,
    requests,
    contacts,
    links,
    invitations,
    notices,
    dismissNotice(notice) {
      notices.value = notices.value.filter((other) => other !== notice);
    },
    typing,
    isOtherVersion,
  };
}
