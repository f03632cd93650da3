import { signal, type ReadonlySignal } from '@preact/signals';
import type {
  AccountsView,
  BlockedView,
  ClientApi,
  ContactLinkView,
  ContactView,
  ConversationRow,
  IntroductionView,
  DevicesView,
  InvitationView,
  LinkingView,
  LockSettingsView,
  MeView,
  NoticeView,
  RecoveryView,
  RequestView,
  SecondFactorView,
  StatusView,
} from '@ganira/client';
import { codeOf } from '../rpc/call-error.ts';
import type { Connection, ConnectionEvent } from '../rpc/connection.ts';
import { keepSame, makeLive, type Live, type Refreshable } from './live.ts';

/** What the page knows of the messenger. One per page; views get it from `useSession`. */
export interface Session {
  api: ClientApi;
  subscribe: Connection['subscribe'];
  accounts: Live<AccountsView>;
  me: Live<MeView>;
  status: Live<StatusView>;
  conversations: Live<ConversationRow[]>;
  requests: Live<RequestView[]>;
  introductions: Live<IntroductionView[]>;
  contacts: Live<ContactView[]>;
  blocked: Live<BlockedView[]>;
  links: Live<ContactLinkView[]>;
  invitations: Live<InvitationView[]>;
  devices: Live<DevicesView>;
  /** Also while no account is open. */
  linking: Live<LinkingView>;
  secondFactor: Live<SecondFactorView>;
  recovery: Live<RecoveryView>;
  lockSettings: Live<LockSettingsView>;
  /** Takes everything from the screen, then the key from memory, in every tab. @throws CallError */
  lock: () => Promise<void>;
  /** Locks this account, and proposes the other one where accounts are unlocked. @throws CallError */
  switchTo: (accountId: string) => Promise<void>;
  /** Whom the person wants to unlock next. */
  wanted: ReadonlySignal<string | undefined>;
  notices: ReadonlySignal<readonly Notice[]>;
  /** What a view has to say that is left at the same moment. */
  addNotice: (notice: WordedNotice) => void;
  dismissNotice: (notice: Notice) => void;
  /** Conversations in which the other person is typing now. */
  typing: ReadonlySignal<ReadonlySet<string>>;
  isOtherVersion: ReadonlySignal<boolean>;
}

/** What this program itself says once, in the language of the moment. */
export interface WordedNotice {
  code: 'recovered';
  words: string;
}

export type Notice = NoticeView | WordedNotice;

export interface SessionPorts {
  connection: Connection;
  /** @returns how to call it off. */
  after: (milliseconds: number, run: () => void) => () => void;
}

/** The engine keeps the text that a pattern was found in last (ECMA-262, annex B.1.2). */
function forgetLastMatch(): void {
  /^/.exec('');
}

/** The rows that were asked for again take their place; one that isn't there any more goes. */
function mergeRows(
  known: readonly ConversationRow[],
  fresh: readonly ConversationRow[],
  asked: ReadonlySet<string>,
): ConversationRow[] {
  const others = known.filter(({ conversationId }) => !asked.has(conversationId));
  return [...others, ...fresh].sort((a, b) => b.lastAt - a.lastAt);
}

/** Conversations that a large screen shows. */
const firstRows = 24;

/** A typing sign that isn't repeated is over. */
const typingLasts = 6_000;

export function openSession({ connection, after }: SessionPorts): Session {
  const { api } = connection;
  const notices = signal<readonly Notice[]>([]);
  const typing = signal<ReadonlySet<string>>(new Set());
  const isOtherVersion = signal(false);
  const typingEnds = new Map<string, () => void>();
  const wanted = signal<string>();

  let openAccount: string | undefined;
  const accounts: Live<AccountsView> = makeLive(async () => {
    const view = await api.listAccounts();
    if (view.open !== openAccount) {
      forget();
      // It comes while the views around it are made.
      if (view.open !== undefined) void conversations.refresh();
    }
    if (view.open !== undefined) wanted.value = view.open;
    openAccount = view.open;
    return keepSame(accounts.data.peek(), view);
  });
  const me = makeLive(() => api.me());
  const status = makeLive(() => api.status());
  /** Which of the list to ask for again; undefined: all of it. */
  let stale: Set<string> | undefined;
  const conversations: Live<ConversationRow[]> = makeLive(async () => {
    const known = conversations.data.peek();
    // First what fits a screen; the views ask for the others when that is on it, or failed.
    if (known === undefined && conversations.failure.peek() === undefined)
      return await api.listConversations({ most: firstRows });
    const only = stale;
    stale = new Set();
    try {
      if (known === undefined || only === undefined) return await api.listConversations();
      return mergeRows(known, await api.listConversations({ only: [...only] }), only);
    } catch (error) {
      stale = undefined;
      throw error;
    }
  });
  const requests = makeLive(() => api.listRequests());
  const introductions = makeLive(() => api.listIntroductions());
  const contacts = makeLive(() => api.listContacts());
  const blocked = makeLive(() => api.listBlocked());
  const links = makeLive(() => api.listContactLinks());
  const invitations = makeLive(() => api.listInvitations());
  const secondFactor = makeLive(() => api.secondFactor());
  const recovery = makeLive(() => api.recovery());
  const lockSettings = makeLive(() => api.lockSettings());
  const devices = makeLive(() => api.listDevices());
  const linking = makeLive(() => api.linking());
  const ofOpenStore: Refreshable[] = [
    me,
    status,
    conversations,
    requests,
    introductions,
    contacts,
    blocked,
    links,
    invitations,
    secondFactor,
    recovery,
    lockSettings,
    devices,
  ];

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
    stale = undefined;
    notices.value = [];
    typing.value = new Set();
  };

  const hide = (): void => {
    accounts.clear();
    forget();
    forgetLastMatch();
  };

  const refreshSeen = (live: Refreshable): void => {
    if (live.isInUse()) void live.refresh();
  };

  const handlers: Partial<{
    [K in ConnectionEvent['kind']]: (event: Extract<ConnectionEvent, { kind: K }>) => void;
  }> = {
    accounts: () => void accounts.refresh(),
    me: () => refreshSeen(me),
    'lock-settings': () => refreshSeen(lockSettings),
    requests: () => [requests, introductions].forEach(refreshSeen),
    contacts: () => [contacts, blocked].forEach(refreshSeen),
    links: () => refreshSeen(links),
    recovery: () => refreshSeen(recovery),
    conversations: ({ conversationId }) => {
      if (conversationId === undefined) stale = undefined;
      else stale?.add(conversationId);
      refreshSeen(conversations);
    },
    devices: () => refreshSeen(devices),
    linking: () => refreshSeen(linking),
    typing: ({ conversationId, isTyping }) => setTyping(conversationId, isTyping),
    status: (event) => status.set(event.status),
    notice: ({ notice }) => {
      notices.value = [...notices.value, notice];
    },
    reset: () => {
      isOtherVersion.value = false;
      stale = undefined;
      void accounts.refresh().then(() => ofOpenStore.forEach(refreshSeen));
    },
    locked: () => {
      hide();
      void accounts.refresh();
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

  const lock = async (): Promise<void> => {
    hide();
    // The views go first: what was being written is saved as they do.
    await new Promise<void>((resolve) => void after(0, resolve));
    forgetLastMatch();
    try {
      await api.lock();
    } catch (error) {
      // The worker may have ended before its answer came: then it is locked.
      if (codeOf(error) !== 'owner_changed') throw error;
    } finally {
      await accounts.refresh();
    }
  };

  return {
    api,
    subscribe: (listener) => connection.subscribe(listener),
    accounts,
    me,
    status,
    conversations,
    requests,
    introductions,
    contacts,
    blocked,
    links,
    invitations,
    devices,
    linking,
    secondFactor,
    recovery,
    lockSettings,
    lock,
    async switchTo(accountId) {
      await lock();
      wanted.value = accountId;
    },
    wanted,
    notices,
    addNotice(notice) {
      notices.value = [...notices.value, notice];
    },
    dismissNotice(notice) {
      notices.value = notices.value.filter((other) => other !== notice);
    },
    typing,
    isOtherVersion,
  };
}
