import type {
  ClientApi,
  ClientEvent,
  ContactLinkView,
  ConversationRow,
  InvitationView,
  MeView,
  MessageView,
  StatusView,
} from '@ganira/client';
import type { Handover, OpenMessenger } from '../worker/messenger-port.ts';
import {
  contactOf,
  fakeHex,
  makeConversation,
  makeScene,
  type FakeConversation,
  type Scene,
} from './scenes.ts';

interface FakeOptions {
  server: string;
  scene: string | undefined;
  saveScene: (scene: string) => Promise<void>;
  isOpen: boolean;
}

class FakeError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

const fail = (code: string): never => {
  throw new FakeError(code);
};

const accountId = fakeHex('own account', 16);
const ownPattern = fakeHex('own pattern 2', 32);

/** A messenger in memory, with somebody on the other side who answers. */
export class FakeMessenger implements OpenMessenger {
  private readonly options: FakeOptions;
  private readonly listeners = new Set<(event: ClientEvent) => void>();
  private scene: Scene;
  private name = 'Keza';
  private links: ContactLinkView[] = [];
  private invitations: InvitationView[] = [];
  private opened: Handover | undefined;
  private sceneName: string | undefined;

  constructor(options: FakeOptions) {
    this.options = options;
    this.sceneName = options.scene;
    this.scene = makeScene(options.scene ?? 'rich');
    if (options.isOpen) this.opened = { accountId, key: new Uint8Array(32) };
  }

  subscribe(listener: (event: ClientEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  handover(): Handover | undefined {
    return this.opened;
  }

  private emit(event: ClientEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private me(): MeView {
    const me: MeView = {
      accountId,
      accountCode: '7K3M-9QXT-2VHA-CN4R-8WDE-05ZB-1P',
      deviceId: fakeHex('own device', 16),
      name: this.name,
      pattern: ownPattern,
      server: this.options.server,
    };
    if (this.scene.isStorageKept !== undefined) me.isStorageKept = this.scene.isStorageKept;
    return me;
  }

  private status(): StatusView {
    const unread = this.scene.conversations.reduce((sum, each) => sum + this.unreadOf(each), 0);
    return { connection: 'online', waiting: 0, unread, ...this.scene.status };
  }

  private unreadOf(conversation: FakeConversation): number {
    return conversation.messages.filter(
      ({ isOwn, position, kind }) => !isOwn && kind === 'text' && position > conversation.read,
    ).length;
  }

  private find(id: string): FakeConversation {
    return this.scene.conversations.find((each) => each.id === id) ?? fail('conversation_unknown');
  }

  private add(
    conversation: FakeConversation,
    message: Omit<MessageView, 'position' | 'sentAt' | 'receivedAt' | 'kind'>,
  ): MessageView {
    const position = (conversation.messages.at(-1)?.position ?? 0) + 1;
    const added: MessageView = {
      ...message,
      kind: 'text',
      position,
      sentAt: Date.now(),
      receivedAt: Date.now(),
    };
    conversation.messages.push(added);
    return added;
  }

  private changed(conversation: FakeConversation): void {
    this.emit({ kind: 'messages', conversationId: conversation.id });
    this.emit({ kind: 'conversations' });
    this.emit({ kind: 'status', status: this.status() });
  }

  private open(): MeView {
    this.opened = { accountId, key: new Uint8Array(32) };
    this.emit({ kind: 'accounts' });
    return this.me();
  }

  private answer(conversation: FakeConversation, sent: MessageView): void {
    const steps: (() => void)[] = [
      () => void (sent.status = 'sent'),
      () => void (sent.status = 'delivered'),
      () => {
        sent.status = 'read';
        this.emit({ kind: 'typing', conversationId: conversation.id, isTyping: true });
      },
      () => {
        this.emit({ kind: 'typing', conversationId: conversation.id, isTyping: false });
        this.add(conversation, {
          messageId: crypto.randomUUID().replaceAll('-', ''),
          isOwn: false,
          author: conversation.accountId,
          text: `“${sent.text}”: yego!`,
        });
      },
    ];
    steps.forEach((step, i) =>
      setTimeout(
        () => {
          step();
          this.changed(conversation);
        },
        300 + i * 700,
      ),
    );
  }

  readonly api: ClientApi = {
    listAccounts: async () => ({
      accounts: this.sceneName === undefined ? [] : [{ accountId, pattern: ownPattern }],
      ...(this.opened && { open: accountId }),
    }),
    signUp: async ({ invitation, name }) => {
      await new Promise((done) => setTimeout(done, 900));
      this.sceneName = invitation;
      this.scene = makeScene(invitation);
      this.name = name;
      await this.options.saveScene(invitation);
      return this.open();
    },
    unlock: async ({ password }) => {
      await new Promise((done) => setTimeout(done, 400));
      if (password === 'wrong' || password === '') fail('wrong_password');
      return this.open();
    },
    signInElsewhere: async ({ password }) => fail(password === 'wrong' ? 'password_refused' : 'not_a_device'),
    signOut: async () => void (this.opened = undefined),
    lock: async () => void (this.opened = undefined),
    me: async () => this.me(),
    setName: async ({ name }) => {
      if (name === '') fail('name_empty');
      this.name = name;
      this.emit({ kind: 'me' });
      return this.me();
    },
    storedAboutMe: async () => [
      {
        table: 'accounts',
        rows: 1,
        columns: [
          { column: 'account_id', purpose: 'A random number; it says nothing about you.', sample: accountId },
          {
            column: 'opaque_record',
            purpose: 'Lets the server check the password without ever seeing it.',
            sample: '192 bytes',
          },
          { column: 'created_day', purpose: 'The day the account was made.', sample: '20414' },
        ],
      },
      {
        table: 'devices',
        rows: 1,
        columns: [
          { column: 'device_id', purpose: 'A random number per device.', sample: fakeHex('own device', 16) },
        ],
      },
      {
        table: 'mailbox',
        rows: 3,
        columns: [
          {
            column: 'body',
            purpose: 'Messages that wait for your device, encrypted.',
            sample: '1,024 bytes of ciphertext',
          },
        ],
      },
    ],
    checkInvitation: async ({ token }) => {
      const refusals: Record<string, string> = { refused: 'invitation_refused', nonet: 'offline' };
      const code = refusals[token.split('-')[0] ?? ''];
      if (code !== undefined) fail(code);
      return {
        usesLeft: token.startsWith('used') ? 0 : 1,
        expiresAt: token.startsWith('expired') ? 1 : Date.now() + 86_400_000,
        serverName: 'Kimironko family server',
      };
    },
    createInvitation: async ({ uses, hours }) => {
      const id = crypto.randomUUID();
      const invitation = { id, usesLeft: uses, expiresAt: Date.now() + hours * 3_600_000 };
      this.invitations = [invitation, ...this.invitations];
      return { ...invitation, url: `${this.options.server}/#join/${fakeHex(id, 32)}` };
    },
    listInvitations: async () => this.invitations,
    revokeInvitation: async ({ id }) =>
      void (this.invitations = this.invitations.filter((each) => each.id !== id)),
    createContactLink: async ({ uses, hours }) => {
      const id = crypto.randomUUID();
      const link = {
        id,
        url: `${this.options.server}/#add/${fakeHex(id, 56)}`,
        createdAt: Date.now(),
        expiresAt: Date.now() + hours * 3_600_000,
        usesLeft: uses,
      };
      this.links = [link, ...this.links];
      return link;
    },
    listContactLinks: async () => this.links,
    revokeContactLink: async ({ id }) => void (this.links = this.links.filter((each) => each.id !== id)),
    readContactLink: async ({ url }) => {
      if (!url.includes('#add/')) fail('link_malformed');
      if (url.includes('expired')) fail('link_expired');
      return { accountId: fakeHex(url, 16), pattern: fakeHex(url, 32), state: 'ready' };
    },
    sendContactRequest: async ({ url }) => ({
      accountId: fakeHex(url, 16),
      pattern: fakeHex(url, 32),
      state: 'sent',
    }),
    listRequests: async () => this.scene.requests,
    acceptRequest: async ({ id }) => {
      const request = this.scene.requests.find((each) => each.id === id) ?? fail('request_unknown');
      this.scene.requests = this.scene.requests.filter((each) => each.id !== id);
      const conversation = makeConversation(request.name, [{ kind: 'opened', text: '', ago: 0 }], {
        pattern: request.pattern,
      });
      this.scene.conversations.unshift(conversation);
      for (const kind of ['requests', 'contacts', 'conversations'] as const) this.emit({ kind });
      return { conversationId: conversation.id };
    },
    declineRequest: async ({ id }) =>
      void (this.scene.requests = this.scene.requests.filter((each) => each.id !== id)),
    listContacts: async () => this.scene.conversations.map(contactOf),
    safetyNumber: async ({ accountId: theirs }) => {
      const conversation =
        this.scene.conversations.find((each) => each.accountId === theirs) ?? fail('contact_unknown');
      const digits = fakeHex(`digits ${theirs}`, 60)
        .replaceAll(/\D/g, '')
        .padEnd(60, '40312881705592471306')
        .slice(0, 60);
      return { digits, ownPattern, theirPattern: conversation.pattern, qr: fakeHex(`qr ${theirs}`, 66) };
    },
    listConversations: async () =>
      this.scene.conversations.map((each): ConversationRow => {
        const last = each.messages.findLast(({ kind }) => kind === 'text');
        return {
          conversationId: each.id,
          accountId: each.accountId,
          name: each.name,
          pattern: each.pattern,
          isLastOwn: last?.isOwn === true,
          lastAt: last?.sentAt ?? 0,
          unread: this.unreadOf(each),
          draft: each.draft,
          ...(last && { lastText: last.text }),
          ...(last?.status && { lastStatus: last.status }),
          ...(each.block && { block: each.block }),
        };
      }),
    openConversation: async ({ conversationId }) => {
      const {
        id,
        name,
        pattern,
        devices,
        isVerified,
        read,
        draft,
        block,
        accountId: theirs,
      } = this.find(conversationId);
      return {
        conversationId: id,
        accountId: theirs,
        name,
        pattern,
        devices,
        isVerified,
        readPosition: read,
        draft,
        ...(block && { block }),
      };
    },
    pageMessages: async ({ conversationId, before, limit }) => {
      const all = this.find(conversationId).messages.filter(
        ({ position }) => before === undefined || position < before,
      );
      return { messages: structuredClone(all.slice(-limit)), hasMore: all.length > limit };
    },
    sendText: async ({ conversationId, messageId, text }) => {
      const conversation = this.find(conversationId);
      if (text.includes('refuse')) fail('storage_full');
      const message = this.add(conversation, {
        messageId,
        isOwn: true,
        author: 'me',
        text,
        status: 'queued',
      });
      this.changed(conversation);
      if (this.status().connection === 'online') this.answer(conversation, message);
      return structuredClone(message);
    },
    markRead: async ({ conversationId, position }) => {
      const conversation = this.find(conversationId);
      conversation.read = Math.max(conversation.read, position);
      this.emit({ kind: 'conversations' });
      this.emit({ kind: 'status', status: this.status() });
    },
    saveDraft: async ({ conversationId, text }) => {
      this.find(conversationId).draft = text;
      this.emit({ kind: 'conversations' });
    },
    notifyTyping: async () => undefined,
    status: async () => this.status(),
  };
}
