// The messenger without a face: the accounts of this device, and the one that is open.
import { deviceKeyFromSeed, verifyChain } from '@ganira/identity';
import {
  fromHex,
  fromSpokenCode,
  limits,
  toHex,
  toSpokenCode,
  type AccountId,
  type DeviceId,
} from '@ganira/protocol';
import {
  checkInvitation,
  createInvitation,
  listInvitations,
  readInvitation,
  revokeInvitation,
} from './account/invitations.ts';
import { cleanName } from '@ganira/safety';
import { OpenAccount } from './account/open-account.ts';
import { makeGenesis, registerAccount, signIn } from './account/signing-in.ts';
import type {
  AccountsView,
  ClientApi,
  ClientEvent,
  ContactLinkView,
  ContactView,
  ConversationRow,
  ConversationView,
  InvitationCheckView,
  InvitationView,
  LinkPreviewView,
  MessagePage,
  MessageView,
  MeView,
  NewInvitationView,
  RequestView,
  SafetyNumberView,
  StatusView,
  StoredTableView,
} from './api.ts';
import { ContactActions } from './contacts/contact-actions.ts';
import { ConversationActions } from './conversations/conversation-actions.ts';
import { ClientError, toClientError } from './errors.ts';
import { createHttpApi, type HttpApi } from './net/http-api.ts';
import type { Clock, Network, Random } from './ports.ts';
import { Serial } from './serial.ts';
import { activateAccount, getAccount, insertAccount, setOwnName } from './store/account-store.ts';
import { putChain } from './store/chain-store.ts';
import type { Database } from './store/database/index.ts';
import { createVault, openVault, type KdfParams, type VaultStore } from './store/vault/index.ts';

/** ASVS 5.0, 6.2.1. */
const leastPassword = 8;

export interface MessengerOptions {
  /** The address of the server, such as `https://chat.example`. */
  server: string;
  network: Network;
  clock: Clock;
  random: Random;
  vaults: VaultStore;
  /** Opens, or makes, the account's encrypted database with all migrations. */
  openStore(accountId: AccountId, key: Uint8Array, expect: 'new' | 'existing'): Promise<Database>;
  deleteStore(accountId: AccountId): Promise<void>;
  /** How much work a guess at the password costs: measured once on this device. */
  calibrate(): Promise<KdfParams>;
  /** Whether the browser promised to keep the store. */
  isStorageKept?(): Promise<boolean>;
}

/** What lets another worker of this device take the open account over. */
export interface Handover {
  accountId: string;
  key: Uint8Array;
}

interface Current {
  account: OpenAccount;
  contacts: ContactActions;
  conversations: ConversationActions;
  handover: Handover;
}

export class Messenger implements ClientApi {
  readonly #options: MessengerOptions;
  readonly #http: HttpApi;
  readonly #listeners = new Set<(event: ClientEvent) => void>();
  /** Opening, closing and signing up exclude each other. */
  readonly #lifecycle = new Serial();
  #current: Current | undefined;

  constructor(options: MessengerOptions) {
    this.#options = options;
    const { server, network, clock } = options;
    this.#http = createHttpApi({ server, network, clock, getSession: () => undefined });
  }

  /** @returns how to stop. */
  subscribe(listener: (event: ClientEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Undefined while no account is open. */
  get handover(): Handover | undefined {
    return this.#current?.handover;
  }

  /** Opens the account that another worker of this device had open. */
  async takeOver(handover: Handover): Promise<void> {
    await this.#lifecycle.run(async () => {
      const accountId = accountIdOf(handover.accountId);
      await this.#openStore(accountId, handover.key);
    });
  }

  async close(): Promise<void> {
    await this.#lifecycle.run(() => this.#closeCurrent());
  }

  /** The person looks at the app again, or the machine woke up. */
  nudge(): void {
    this.#current?.account.nudge();
  }

  /** Resolves when what is under way has ended. @returns whether what could leave has left. */
  async settle(): Promise<boolean> {
    return await this.#require().account.settle();
  }

  // -- accounts on this device

  async listAccounts(): Promise<AccountsView> {
    const records = await this.#options.vaults.list();
    const view: AccountsView = {
      accounts: records.map((record) => ({
        accountId: toHex(record.accountId),
        pattern: toHex(record.genesisHash),
      })),
    };
    const open = this.#current?.handover.accountId;
    return open === undefined ? view : { ...view, open };
  }

  async signUp(input: { invitation: string; name: string; password: string }): Promise<MeView> {
    const name = checkName(input.name);
    checkNewPassword(input.password);
    const invitation = readInvitation(input.invitation);
    return await this.#lifecycle.run(async () => {
      await this.#closeCurrent();
      return await this.#signUp({ invitation, name, password: input.password });
    });
  }

  async #signUp(input: { invitation: string; name: string; password: string }): Promise<MeView> {
    const { random, clock, vaults } = this.#options;
    const keys = deviceKeyFromSeed(random.bytes(32));
    const account = {
      accountId: random.bytes(limits.id) as AccountId,
      deviceId: random.bytes(limits.id) as DeviceId,
      signingPublic: keys.publicKey,
      signingSecret: keys.secretKey,
    };
    const genesis = makeGenesis(account, clock.now());
    const { genesisHash } = verifyChain([genesis]);
    const { accountId } = account;
    const { password } = input;
    const kdf = await this.#options.calibrate();
    const { record, key } = await createVault({ accountId, genesisHash, password, kdf });
    // The keys are on disk before the server learns of the account: a crash in between loses an
    // invitation at most, never an account.
    const database = await this.#options.openStore(accountId, key, 'new');
    try {
      await database.transact(async (tx) => {
        await insertAccount(tx, { ...account, name: input.name });
        await putChain(tx, accountId, [genesis]);
      });
      await vaults.put(record);
      const token = await registerAccount(this.#http, account, { ...input, genesis });
      await database.transact((tx) => activateAccount(tx, token));
    } catch (error) {
      await database.close();
      await this.#forget(accountId);
      throw toClientError(error);
    }
    await this.#run(database, { accountId: toHex(accountId), key });
    return await this.me();
  }

  async unlock(input: { accountId: string; password: string }): Promise<MeView> {
    await this.#lifecycle.run(async () => {
      const accountId = accountIdOf(input.accountId);
      const record = await this.#options.vaults.get(accountId);
      if (record === undefined) throw new ClientError('account_unknown', 'no such account on this device');
      try {
        const key = await openVault(record, input.password);
        if (this.#current?.handover.accountId !== input.accountId) {
          await this.#closeCurrent();
          await this.#openStore(accountId, key);
        }
      } catch (error) {
        throw toClientError(error);
      }
      await this.#renewSession(input.password);
    });
    return await this.me();
  }

  async signInElsewhere(input: { accountCode: string; password: string }): Promise<never> {
    const accountId = fromSpokenCode(input.accountCode, limits.id);
    if (accountId === undefined) throw new ClientError('password_refused', 'not an account code');
    await signIn(this.#http, { accountId }, input.password);
    throw new ClientError('not_a_device', 'the password is right, but this is not a device of the account');
  }

  async signOut(): Promise<void> {
    await this.#lifecycle.run(async () => {
      const { account } = this.#require();
      try {
        if (account.session !== undefined) await account.http.call('signOut');
      } catch (error) {
        // Offline: the session dies here all the same, and by itself on the server.
        if (!(error instanceof ClientError)) throw error;
      }
      await account.setSession(undefined);
      await this.#closeCurrent();
    });
  }

  async lock(): Promise<void> {
    await this.#lifecycle.run(() => this.#closeCurrent());
  }

  async me(): Promise<MeView> {
    const { account } = this.#require();
    const row = await account.store.read(getAccount);
    const chain = account.chains.get(account.account.accountId);
    if (row === undefined || chain === undefined)
      throw new ClientError('store_corrupt', 'no account in the store');
    const view: MeView = {
      accountId: toHex(row.accountId),
      accountCode: toSpokenCode(row.accountId),
      deviceId: toHex(row.deviceId),
      name: row.name,
      pattern: toHex(chain.genesisHash),
      server: this.#options.server,
    };
    const isStorageKept = await this.#options.isStorageKept?.();
    return isStorageKept === undefined ? view : { ...view, isStorageKept };
  }

  async setName(input: { name: string }): Promise<MeView> {
    const name = checkName(input.name);
    const { account, contacts } = this.#require();
    await account.store.change(async (tx, tell) => {
      await setOwnName(tx, name);
      tell({ kind: 'me' });
    });
    await contacts.introduceAgain();
    return await this.me();
  }

  async storedAboutMe(): Promise<StoredTableView[]> {
    return (await this.#require().account.http.call('stored')).tables;
  }

  // -- invitations to this server

  async checkInvitation(input: { token: string }): Promise<InvitationCheckView> {
    return await checkInvitation(this.#http, input.token);
  }

  async createInvitation(input: { uses: number; hours: number }): Promise<NewInvitationView> {
    return await createInvitation(this.#require().account.http, this.#options.server, input);
  }

  async listInvitations(): Promise<InvitationView[]> {
    return await listInvitations(this.#require().account.http);
  }

  async revokeInvitation(input: { id: string }): Promise<void> {
    await revokeInvitation(this.#require().account.http, input.id);
  }

  // -- becoming contacts

  async createContactLink(input: { uses: number; hours: number }): Promise<ContactLinkView> {
    return await this.#require().contacts.createLink(input);
  }

  async listContactLinks(): Promise<ContactLinkView[]> {
    return await this.#require().contacts.listLinks();
  }

  async revokeContactLink(input: { id: string }): Promise<void> {
    await this.#require().contacts.revokeLink(input.id);
  }

  async readContactLink(input: { url: string }): Promise<LinkPreviewView> {
    return await this.#require().contacts.readLink(input.url);
  }

  async sendContactRequest(input: { url: string }): Promise<LinkPreviewView> {
    return await this.#require().contacts.sendRequest(input.url);
  }

  async listRequests(): Promise<RequestView[]> {
    return await this.#require().contacts.listRequests();
  }

  async acceptRequest(input: { id: string }): Promise<{ conversationId: string }> {
    return await this.#require().contacts.acceptRequest(input.id);
  }

  async declineRequest(input: { id: string }): Promise<void> {
    await this.#require().contacts.declineRequest(input.id);
  }

  async listContacts(): Promise<ContactView[]> {
    return await this.#require().contacts.listContacts();
  }

  async safetyNumber(input: { accountId: string }): Promise<SafetyNumberView> {
    return await this.#require().contacts.safetyNumber(input.accountId);
  }

  // -- conversations

  async listConversations(): Promise<ConversationRow[]> {
    return await this.#require().conversations.list();
  }

  async openConversation(input: { conversationId: string }): Promise<ConversationView> {
    return await this.#require().conversations.open(input.conversationId);
  }

  async pageMessages(input: {
    conversationId: string;
    before?: number;
    limit: number;
  }): Promise<MessagePage> {
    return await this.#require().conversations.page(input);
  }

  async sendText(input: { conversationId: string; messageId: string; text: string }): Promise<MessageView> {
    return await this.#require().conversations.sendText(input);
  }

  async markRead(input: { conversationId: string; position: number }): Promise<void> {
    await this.#require().conversations.markRead(input.conversationId, input.position);
  }

  async saveDraft(input: { conversationId: string; text: string }): Promise<void> {
    await this.#require().conversations.saveDraft(input.conversationId, input.text);
  }

  async notifyTyping(input: { conversationId: string; isTyping: boolean }): Promise<void> {
    await this.#require().conversations.notifyTyping(input.conversationId, input.isTyping);
  }

  async status(): Promise<StatusView> {
    return await this.#require().account.status.view();
  }

  // -- inside

  #require(): Current {
    if (this.#current === undefined) throw new ClientError('not_open', 'no account is open');
    return this.#current;
  }

  async #openStore(accountId: AccountId, key: Uint8Array): Promise<void> {
    const database = await this.#options.openStore(accountId, key, 'existing');
    await this.#run(database, { accountId: toHex(accountId), key });
  }

  async #run(database: Database, handover: Handover): Promise<void> {
    const { server, network, clock, random } = this.#options;
    const account = await OpenAccount.open({
      server,
      network,
      clock,
      random,
      database,
      emit: (event) => this.#emit(event),
    });
    this.#current = {
      account,
      contacts: new ContactActions(account, server),
      conversations: new ConversationActions(account),
      handover,
    };
    account.start();
    this.#emit({ kind: 'accounts' });
  }

  /** After a sign-out, or when the server ended the session. */
  async #renewSession(password: string): Promise<void> {
    const { account } = this.#require();
    const row = await account.store.read(getAccount);
    const status = await account.status.view();
    if (row === undefined || (account.session !== undefined && status.connection !== 'signed-out')) return;
    try {
      const token = await signIn(this.#http, { accountId: row.accountId, device: row }, password);
      if (row.state === 'signing-up') await account.store.change((tx) => activateAccount(tx, token));
      await account.setSession(token);
      account.start();
    } catch (error) {
      // Without a network the history is still readable; signing in waits.
      if (error instanceof ClientError && error.code === 'offline') return;
      if (row.state === 'signing-up' && error instanceof ClientError && error.code === 'password_refused') {
        await this.#closeCurrent();
        await this.#forget(row.accountId);
        throw new ClientError('account_unknown', 'joining was not finished: use an invitation again');
      }
      throw error;
    }
  }

  async #closeCurrent(): Promise<void> {
    const current = this.#current;
    if (current === undefined) return;
    this.#current = undefined;
    await current.account.close();
    this.#emit({ kind: 'accounts' });
  }

  async #forget(accountId: AccountId): Promise<void> {
    await this.#options.vaults.delete(accountId);
    await this.#options.deleteStore(accountId);
  }

  #emit(event: ClientEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

function accountIdOf(text: string): AccountId {
  const bytes = fromHex(text);
  if (bytes?.length !== limits.id) throw new ClientError('account_unknown', 'no such account on this device');
  return bytes as AccountId;
}

function checkName(text: string): string {
  const name = cleanName(text, limits.nameCharacters);
  if (name === '') throw new ClientError('name_empty', 'a name is needed');
  if ([...text.trim()].length > limits.nameCharacters)
    throw new ClientError('name_too_long', 'the name is too long');
  return name;
}

function checkNewPassword(password: string): void {
  const { length } = [...password.normalize('NFKC')];
  if (length < leastPassword)
    throw new ClientError('weak_password', `${length} characters, at least ${leastPassword}`);
  if (length > limits.passwordCharacters)
    throw new ClientError('weak_password', 'longer than a password may be');
}
