// What a face (web views, terminal, bots) may ask of the messenger, and what it gets: plain
// objects that cross a worker boundary. Ids are lower-case hexadecimal; times are Unix
// milliseconds.

/** A face calls these by name; each may fail with a `ClientErrorShape`. */
export interface ClientApi {
  // -- accounts on this device
  /** The accounts whose stores lie on this device, and which one is open. */
  listAccounts(): Promise<AccountsView>;
  /** Creates the account, its first device and its store, and opens it. */
  signUp(input: { invitation: string; name: string; password: string }): Promise<MeView>;
  /** Opens the store of an account of this device; signs in again when the session is gone. */
  unlock(input: { accountId: string; password: string }): Promise<MeView>;
  /**
   * A sign-in on a device that holds no store of the account. Always fails: `password_refused`,
   * or `not_a_device` when the password was right.
   */
  signInElsewhere(input: { accountCode: string; password: string }): Promise<never>;
  /** Ends the session at the server and closes the store, which stays on the device. */
  signOut(): Promise<void>;
  /** Closes the store; the session stays. */
  lock(): Promise<void>;
  me(): Promise<MeView>;
  setName(input: { name: string }): Promise<MeView>;
  /** The live page "what this server stores about me". */
  storedAboutMe(): Promise<StoredTableView[]>;

  // -- invitations to this server
  checkInvitation(input: { token: string }): Promise<InvitationCheckView>;
  createInvitation(input: { uses: number; hours: number }): Promise<NewInvitationView>;
  listInvitations(): Promise<InvitationView[]>;
  revokeInvitation(input: { id: string }): Promise<void>;

  // -- becoming contacts
  createContactLink(input: { uses: number; hours: number }): Promise<ContactLinkView>;
  listContactLinks(): Promise<ContactLinkView[]>;
  revokeContactLink(input: { id: string }): Promise<void>;
  /** Reads a link without sending anything. */
  readContactLink(input: { url: string }): Promise<LinkPreviewView>;
  /** Sends the sealed request. Repeating it for the same link sends nothing again. */
  sendContactRequest(input: { url: string }): Promise<LinkPreviewView>;
  listRequests(): Promise<RequestView[]>;
  /** @returns the conversation that it opened. */
  acceptRequest(input: { id: string }): Promise<{ conversationId: string }>;
  /** Forgets the request; the sender learns nothing. */
  declineRequest(input: { id: string }): Promise<void>;
  listContacts(): Promise<ContactView[]>;
  safetyNumber(input: { accountId: string }): Promise<SafetyNumberView>;

  // -- conversations
  listConversations(): Promise<ConversationRow[]>;
  openConversation(input: { conversationId: string }): Promise<ConversationView>;
  /** Newest first page: messages before the cursor, in the order of the screen (oldest first). */
  pageMessages(input: { conversationId: string; before?: number; limit: number }): Promise<MessagePage>;
  /** Stored in the outbox when this resolves. The face makes the id, so that repeating is safe. */
  sendText(input: { conversationId: string; messageId: string; text: string }): Promise<MessageView>;
  /** Everything up to this position was seen by the person. */
  markRead(input: { conversationId: string; position: number }): Promise<void>;
  saveDraft(input: { conversationId: string; text: string }): Promise<void>;
  /** Lossy; at most one in a few seconds is sent. */
  notifyTyping(input: { conversationId: string; isTyping: boolean }): Promise<void>;

  // -- state
  status(): Promise<StatusView>;
}

/** What the messenger tells by itself. A face asks again for what it shows. */
export type ClientEvent =
  | { kind: 'accounts' }
  | { kind: 'me' }
  | { kind: 'requests' }
  | { kind: 'contacts' }
  | { kind: 'links' }
  | { kind: 'conversations' }
  /** Messages of this conversation came, left or changed their status. */
  | { kind: 'messages'; conversationId: string }
  | { kind: 'typing'; conversationId: string; isTyping: boolean }
  | { kind: 'status'; status: StatusView }
  /** Something that a person should know, once. */
  | { kind: 'notice'; notice: NoticeView };

export interface AccountsView {
  accounts: { accountId: string; /** For the pattern: the genesis hash. */ pattern: string }[];
  /** The account whose store is open. */
  open?: string;
}

export interface MeView {
  accountId: string;
  /** For people to write down: what signing in elsewhere asks for. */
  accountCode: string;
  deviceId: string;
  name: string;
  /** Genesis hash, the seed of the imigongo pattern. */
  pattern: string;
  server: string;
  /** Whether the browser promised to keep the store; undefined where nobody can know. */
  isStorageKept?: boolean;
}

export interface StoredTableView {
  table: string;
  rows: number;
  columns: { column: string; purpose: string; sample: string }[];
}

export interface InvitationCheckView {
  usesLeft: number;
  expiresAt: number;
  serverName: string;
}

export interface InvitationView {
  id: string;
  usesLeft: number;
  expiresAt: number;
}

export interface NewInvitationView extends InvitationView {
  url: string;
}

export interface ContactLinkView {
  id: string;
  url: string;
  createdAt: number;
  /** 0: never. */
  expiresAt: number;
  usesLeft: number;
}

export interface LinkPreviewView {
  accountId: string;
  pattern: string;
  /** 'ready' to send; the others say why there is nothing to send. */
  state: 'ready' | 'sent' | 'own' | 'contact' | 'expired';
  conversationId?: string;
}

export interface RequestView {
  id: string;
  /** As they wrote it: inert text. */
  name: string;
  pattern: string;
  /** How they came: the link that they used. */
  link: { createdAt: number; usesLeft: number };
  receivedAt: number;
}

export interface ContactView {
  accountId: string;
  name: string;
  pattern: string;
  conversationId: string;
  since: number;
  /** False until they accepted the request. */
  isEstablished: boolean;
}

export interface SafetyNumberView {
  /** 60 digits. */
  digits: string;
  ownPattern: string;
  theirPattern: string;
  /** Base64url, for the QR. */
  qr: string;
}

export interface ConversationRow {
  conversationId: string;
  accountId: string;
  name: string;
  pattern: string;
  lastText?: string;
  isLastOwn: boolean;
  lastStatus?: MessageStatus;
  lastAt: number;
  unread: number;
  draft: string;
  /** Why one can't write at the moment, if so. */
  block?: ConversationBlock;
}

/** `waiting`: the other side hasn't finished opening it. `broken`: it is being repaired. */
export type ConversationBlock = 'waiting' | 'broken' | 'identity-changed';

export interface ConversationView {
  conversationId: string;
  accountId: string;
  name: string;
  pattern: string;
  /** How many devices of theirs can read. */
  devices: number;
  isVerified: boolean;
  /** The position up to which this person has read. */
  readPosition: number;
  draft: string;
  block?: ConversationBlock;
}

export interface MessagePage {
  messages: MessageView[];
  hasMore: boolean;
}

/**
 * `queued`: in the outbox. `sent`: on the server's disk. `delivered`: on their device's disk.
 * `read`: they saw it. `failed`: it won't be tried again by itself.
 */
export type MessageStatus = 'queued' | 'sent' | 'delivered' | 'read' | 'failed';

export interface MessageView {
  messageId: string;
  /** Grows with the order on the screen within the conversation; the cursor of pages. */
  position: number;
  kind: MessageKind;
  isOwn: boolean;
  /** Account of the author. */
  author: string;
  text: string;
  sentAt: number;
  receivedAt: number;
  status?: MessageStatus;
}

/**
 * `gap`: messages of the author are missing here (asked for again). `fork`: what the author
 * sent doesn't fit what they sent before. `opened`: the conversation began.
 */
export type MessageKind = 'text' | 'gap' | 'fork' | 'opened' | 'repaired';

export type ConnectionState = 'offline' | 'connecting' | 'online' | 'signed-out';

export interface StatusView {
  connection: ConnectionState;
  /** All mail that waited at the server when this connection began is stored here. */
  isCaughtUp?: true;
  /** Messages that wait in the outbox. */
  waiting: number;
  /** The difference between this device's clock and the server's, when it is over 5 minutes. */
  clockOffBy?: number;
  /** The last failure of this device's store, such as a full disk. */
  storage?: 'full' | 'refused';
  unread: number;
}

export type NoticeView =
  | { code: 'server_restored' }
  | { code: 'identity_refused'; accountId: string }
  | { code: 'injected'; count: number };

/** Errors as they cross to a face. */
export interface ClientErrorShape {
  code: string;
  message: string;
  retryAfter?: number;
}
