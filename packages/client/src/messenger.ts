// The messenger without a face: the accounts of this device, and the one that is open.
import {
  deviceKeyFromSeed,
  IdentityError,
  verifyChain,
  type DeviceKey,
  type VerifiedChain,
} from '@ganira/identity';
import {
  areEqual,
  fromHex,
  fromSpokenCode,
  limits,
  toHex,
  toSpokenCode,
  utf8,
  type AccountId,
  type DeviceId,
  type StepUpPurpose,
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
import { checkNewPassword } from './account/new-password.ts';
import { prepareSignIn } from './account/opaque.ts';
import {
  makeGenesis,
  registerAccount,
  signIn,
  startSignIn,
  type StartedSignIn,
} from './account/signing-in.ts';
import type {
  AccountEventView,
  AccountsView,
  BlockedView,
  ClientApi,
  ClientEvent,
  ContactLinkView,
  ContactView,
  ConfirmPurpose,
  ConversationRow,
  ConversationView,
  DevicesView,
  InvitationCheckView,
  IntroductionView,
  InvitationView,
  LinkingView,
  LinkPreviewView,
  LockedWatchView,
  LockMinutes,
  LockSettingsView,
  MessagePage,
  MessageView,
  MeView,
  NewInvitationView,
  NewsView,
  NotifyChoice,
  NotifySettingsView,
  ExportLabels,
  ExportView,
  NewRecoveryKeyView,
  ReadRecoveryView,
  RecoveredView,
  RecoveryView,
  PasskeyAnswer,
  PasskeyQuestion,
  PasskeySignInView,
  PasskeyView,
  RequestView,
  MeetingCodeView,
  MeetingScanView,
  SafetyNumberView,
  SecondFactorView,
  SessionView,
  ShownProofs,
  StatusView,
  StoredTableView,
  TotpSetupView,
  TrustView,
} from './api.ts';
import { ContactActions } from './contacts/contact-actions.ts';
import { ConversationActions } from './conversations/conversation-actions.ts';
import { longestDeviceName, type OwnDevices } from './devices/own-devices.ts';
import type { Linkings } from './linking/index.ts';
import { share } from './devices/self-records.ts';
import { ClientError, toClientError } from './errors.ts';
import type { LockActions } from './lock/lock-actions.ts';
import { readLockSettings, setLockAfter, type LockParts } from './lock/lock-settings.ts';
import { lockedView } from './lock/locked-view.ts';
import type { LockedWatch } from './lock/locked-watch.ts';
import { noDuressCode } from './lock/no-duress-code.ts';
import type { Unlocking } from './lock/unlocking.ts';
import { createHttpApi, type HttpApi } from './net/http-api.ts';
import type { Clock, Network, Random } from './ports.ts';
import { lazy, type Lazy } from './lazy.ts';
import { RecordWriter } from './recovery/record-writer.ts';
import type { RecoveryActions } from './recovery/recovery-actions.ts';
import { Serial } from './serial.ts';
import {
  activateAccount,
  getAccount,
  insertAccount,
  setOwnName,
  type AccountRow,
} from './store/account-store.ts';
import { putChain } from './store/chain-store.ts';
import { hasReceivedIntroductions } from './store/introduction-store.ts';
import { putOwnDevice } from './store/own-device-store.ts';
import type { Database } from './store/database/index.ts';
import type { BlockActions } from './contacts/blocking.ts';
import type { IntroductionActions } from './trust/introduction-actions.ts';
import type { TrustActions } from './trust/trust-actions.ts';
import {
  createVault,
  openVault,
  wrapOpenKey,
  type KdfParams,
  type VaultRecord,
  type VaultStore,
} from './store/vault/index.ts';

/** Milliseconds after the accounts were listed, until when the question for the password is on the screen. */
const prepareAfter = 300;
/** Milliseconds, of a consent to a new device. */
const leastToCompare = 60_000;
/** Milliseconds for the last words to contacts. */
const farewellTime = 10_000;
const farewellPause = 500;

export interface MessengerOptions {
  /** The address of the server, such as `https://chat.example`. */
  server: string;
  network: Network;
  clock: Clock;
  random: Random;
  vaults: VaultStore;
  /** Opens, or makes, the account's encrypted database with all migrations. */
  openStore(accountId: AccountId, key: Uint8Array, expect: 'new' | 'existing'): Promise<Database>;
  /** Loads what opening a store needs, ahead of time. */
  prepareStore?(): Promise<void>;
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

/** What a new device got from the one that linked it; the password also locks the store of this device. */
export interface JoinedAccount extends ShownProofs {
  /** Serialised entries, the genesis first; the last one, or one before it, adds this device. */
  chain: readonly Uint8Array[];
  deviceId: Uint8Array;
  deviceKey: DeviceKey;
  /** The account's own name; the self group tells the present one. */
  name: string;
  /** What was made with the password before. */
  started?: { signIn: StartedSignIn; vault: NewVault };
}

type NewVault = Awaited<ReturnType<typeof createVault>>;

interface Current {
  account: OpenAccount;
  contacts: ContactActions;
  recordWriter: RecordWriter;
  recovery: Lazy<RecoveryActions>;
  conversations: ConversationActions;
  trust: Lazy<TrustActions>;
  lock: LockParts;
  unlockWays: Lazy<LockActions>;
  blocking: Lazy<BlockActions>;
  introductions: Lazy<IntroductionActions>;
  handover: Handover;
}

export class Messenger implements ClientApi {
  readonly #options: MessengerOptions;
  readonly #http: HttpApi;
  readonly #listeners = new Set<(event: ClientEvent) => void>();
  /** Opening, closing and signing up exclude each other. */
  readonly #lifecycle = new Serial();
  readonly #unlocking: Lazy<Unlocking>;
  #current: Current | undefined;
  readonly #linkings: Lazy<Linkings>;
  /** Undefined while nobody ever linked here. */
  #linking: Linkings | undefined;
  /** To the device that linked this one. */
  #sayingReady: Promise<void> | undefined;
  /** While an account is locked here. */
  #watch: LockedWatch | undefined;

  constructor(options: MessengerOptions) {
    this.#options = options;
    const { server, network, clock } = options;
    this.#http = createHttpApi({ server, network, clock, getSession: () => undefined });
    const { vaults } = options;
    const erase = (accountId: AccountId) => this.#forget(accountId);
    this.#unlocking = lazy(async () => {
      const { Unlocking: Ways } = await import('./lock/unlocking.ts');
      return new Ways({ vaults, http: this.#http, erase });
    });
    const { random } = options;
    const onChange = () => this.#emit({ kind: 'linking' });
    this.#linkings = lazy(async () => {
      const { Linkings: Made } = await import('./linking/index.ts');
      this.#linking = new Made({ server, http: this.#http, clock, random, onChange });
      return this.#linking;
    });
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
    await this.#lifecycle.run(async () => {
      this.#stopWatching();
      await this.#closeCurrent();
    });
  }

  /** The person looks at the app again, or the machine woke up. */
  nudge(): void {
    this.#current?.account.nudge();
  }

  /** Resolves when what is under way has ended. @returns whether what could leave has left. */
  async settle(): Promise<boolean> {
    const { account, recordWriter } = this.#require();
    const hasLeft = await account.settle();
    await this.#sayingReady;
    await recordWriter.writeNow();
    return hasLeft;
  }

  // -- accounts on this device

  async listAccounts(): Promise<AccountsView> {
    const records = await this.#options.vaults.list();
    const view: AccountsView = {
      accounts: records.map(lockedView),
    };
    const open = this.#current?.handover.accountId;
    if (open !== undefined) return { ...view, open };
    // While somebody types a password. What doesn't come is asked for again when it is needed.
    const prepare = (): void => void this.#options.prepareStore?.().catch(() => undefined);
    if (records.length > 0) this.#options.clock.after(prepareAfter, prepare);
    return view;
  }

  async signUp(input: { invitation: string; name: string; password: string }): Promise<MeView> {
    const name = checkName(input.name);
    checkNewPassword(input.password, limits.passwordCharacters);
    const invitation = readInvitation(input.invitation);
    return await this.#lifecycle.run(async () => {
      await this.#closeCurrent();
      return await this.#signUp({ invitation, name, password: input.password });
    });
  }

  async #signUp(input: { invitation: string; name: string; password: string }): Promise<MeView> {
    const { random, clock } = this.#options;
    const keys = deviceKeyFromSeed(random.bytes(32));
    const account = {
      accountId: random.bytes(limits.id) as AccountId,
      deviceId: random.bytes(limits.id) as DeviceId,
      signingPublic: keys.publicKey,
      signingSecret: keys.secretKey,
    };
    const genesis = makeGenesis(account, clock.now());
    const chain = verifyChain([genesis]);
    const vault = await this.#makeVault(chain, input.password);
    return await this.#begin({ ...account, name: input.name, isLinked: 0 }, { chain, vault }, () =>
      registerAccount(this.#http, account, { ...input, genesis }),
    );
  }

  async #makeVault({ accountId, genesisHash }: VerifiedChain, password: string): Promise<NewVault> {
    const kdf = await this.#options.calibrate();
    return await createVault({ accountId: accountId as AccountId, genesisHash, password, kdf });
  }

  /** @param enter asks the server for a session. */
  async #begin(
    row: Parameters<typeof insertAccount>[1],
    { chain, vault: { record, key } }: { chain: VerifiedChain; vault: NewVault },
    enter: () => Promise<Uint8Array>,
  ): Promise<MeView> {
    const { vaults } = this.#options;
    const { accountId } = row;
    // The keys are on disk before the server learns of the account: a crash in between loses an
    // invitation at most, never an account.
    const database = await this.#options.openStore(accountId, key, 'new');
    try {
      await database.transact(async (tx) => {
        await insertAccount(tx, row);
        await putChain(tx, accountId, chain.entries);
        for (const { deviceId } of chain.activeDevices) {
          if (!areEqual(deviceId, row.deviceId)) await putOwnDevice(tx, deviceId);
        }
      });
      await vaults.put({ ...record, duress: noDuressCode() });
      const token = await enter();
      await database.transact((tx) => activateAccount(tx, token));
    } catch (error) {
      await database.close();
      await this.#forget(accountId);
      throw toClientError(error);
    }
    await this.#run(database, { accountId: toHex(accountId), key });
    return await this.me();
  }

  /**
   * Makes this a device of an account that another device of it has put on the identity chain, signs
   * in and opens it. What the account knows follows by itself.
   * @throws ClientError `identity_refused` when the chain doesn't name the device; `password_refused`.
   */
  async joinAccount(input: JoinedAccount): Promise<MeView> {
    return await this.#lifecycle.run(async () => {
      await this.#closeCurrent();
      return await this.#joinAccount(input);
    });
  }

  async #joinAccount(input: JoinedAccount): Promise<MeView> {
    const chain = verifyJoined(input);
    const { chain: _, deviceId, deviceKey, name, started, ...shown } = input;
    const { accountId } = chain;
    if ((await this.#options.vaults.get(accountId as AccountId)) !== undefined)
      throw new ClientError('account_here', 'this account is on this device already');
    // What a try left behind that stopped before it had a key to it.
    await this.#options.deleteStore(accountId as AccountId);
    const account = {
      accountId: accountId as AccountId,
      deviceId: deviceId as DeviceId,
      signingPublic: deviceKey.publicKey,
      signingSecret: deviceKey.secretKey,
    };
    const vault = started?.vault ?? (await this.#makeVault(chain, shown.password));
    return await this.#begin({ ...account, name, isLinked: 1 }, { chain, vault }, () =>
      started === undefined
        ? signIn(this.#http, { accountId: account.accountId, device: account }, shown)
        : started.signIn.finish(account, shown),
    );
  }

  async unlock(input: { accountId: string; password: string }): Promise<MeView> {
    const { password } = input;
    await this.#lifecycle.run(async () => {
      const accountId = accountIdOf(input.accountId);
      await this.#openWith(accountId, await (await this.#unlocking()).withPassword(accountId, password));
      await this.#renewSession(password);
    });
    return await this.me();
  }

  async unlockWithPin(input: { accountId: string; pin: string }): Promise<MeView> {
    await this.#lifecycle.run(async () => {
      const accountId = accountIdOf(input.accountId);
      const { key, ...tried } = await (await this.#unlocking()).withPin(accountId, input.pin);
      await this.#openWith(accountId, key);
      const { account } = this.#require();
      void this.#unlocking().then((ways) => ways.confirmPin(account.account, tried));
      if (account.session === undefined) await account.status.setSignInNeeds('password');
    });
    return await this.me();
  }

  async unlockWithPasskey(input: { accountId: string; secret: Uint8Array }): Promise<MeView> {
    await this.#lifecycle.run(async () => {
      const accountId = accountIdOf(input.accountId);
      await this.#openWith(accountId, await (await this.#unlocking()).withPasskey(accountId, input.secret));
      const { account } = this.#require();
      if (account.session === undefined) await account.status.setSignInNeeds('password');
    });
    return await this.me();
  }

  async signInElsewhere(input: { accountCode: string; password: string }): Promise<never> {
    const accountId = fromSpokenCode(input.accountCode, limits.id);
    if (accountId === undefined) throw new ClientError('password_refused', 'not an account code');
    await startSignIn(this.#http, { accountId }, input.password);
    throw new ClientError('not_a_device', 'the password is right, but this is not a device of the account');
  }

  // -- the recovery key

  async recovery(): Promise<RecoveryView> {
    const { account, recovery } = this.#require();
    const chain = account.chains.get(account.account.accountId);
    // Asked at each start: nothing is loaded for somebody who has no key.
    if (chain !== undefined && chain.recoveryKey === undefined) return { state: 'none' };
    return await (await recovery()).view();
  }

  async makeRecoveryKey(input: { current?: string }): Promise<NewRecoveryKeyView> {
    return await (await this.#require().recovery()).make(input);
  }

  async confirmRecoveryKey(input: {
    answers: { position: number; answer: string }[];
  }): Promise<RecoveryView> {
    return await (await this.#require().recovery()).confirm(input.answers);
  }

  async exportData(input: { password?: string; labels: ExportLabels }): Promise<ExportView> {
    const { account, conversations } = this.#require();
    // Whoever finds the app open must not be able to carry everything away.
    await this.#demandConfirmed('export', input.password);
    const { exportAll } = await import('./export/export-data.ts');
    return await exportAll(account, conversations, input.labels);
  }

  async readRecoveryKey(input: { text: string }): Promise<ReadRecoveryView> {
    const { readRecovery } = await import('@ganira/crypto/recovery-key');
    const read = readRecovery(input.text);
    if (read.kind !== 'key') return read;
    return read.accountId === undefined
      ? { kind: 'key' }
      : { kind: 'key', accountCode: toSpokenCode(read.accountId) };
  }

  async recover(input: {
    accountCode: string;
    recoveryKey: string;
    password: string;
    acceptOld?: boolean;
  }): Promise<RecoveredView> {
    checkNewPassword(input.password, limits.passwordCharacters);
    const accountId = fromSpokenCode(input.accountCode, limits.id) as AccountId | undefined;
    if (accountId === undefined) throw new ClientError('recovery_refused', 'not an account code');
    const { readKey } = await import('./recovery/recovery-actions.ts');
    const key = await readKey(input.recoveryKey);
    return await this.#lifecycle.run(async () => {
      await this.#closeCurrent();
      if ((await this.#options.vaults.get(accountId)) !== undefined)
        throw new ClientError('account_on_device', 'this account is on this device: unlock it');
      return await this.#recover({ ...input, accountId, key, acceptOld: input.acceptOld === true });
    });
  }

  async #recover(input: {
    accountId: AccountId;
    key: Uint8Array;
    password: string;
    acceptOld: boolean;
  }): Promise<RecoveredView> {
    const { random, clock, vaults } = this.#options;
    const { accountId, password } = input;
    const { makeSealCard, recoveryKeys, shareSealCard } = await import('./recovery/seal-key.ts');
    const { openRecovery } = await import('./recovery/recovering.ts');
    const { restoreRecord } = await import('./recovery/restore-record.ts');
    const keys = await recoveryKeys(input.key);
    const card = await makeSealCard(accountId, keys);
    const found = await openRecovery(this.#http, keys, input);
    const { chain, record } = found;
    const deviceId = random.bytes(limits.id) as DeviceId;
    const device = deviceKeyFromSeed(random.bytes(32));
    const kdf = await this.#options.calibrate();
    const vault = await createVault({ accountId, genesisHash: chain.genesisHash, password, kdf });
    const database = await this.#options.openStore(accountId, vault.key, 'new');
    let removedDevices: number;
    try {
      await database.transact(async (tx) => {
        await insertAccount(tx, {
          accountId,
          deviceId,
          signingPublic: device.publicKey,
          signingSecret: device.secretKey,
          name: record?.content.name ?? '',
          isLinked: 0,
        });
        const { publicKey } = keys.signing;
        await shareSealCard(tx, random, { publicKey, card });
        const parts = { clock, random, ownAccountId: accountId, ownDeviceId: deviceId };
        if (record !== undefined) await restoreRecord(tx, parts, record.content);
      });
      await vaults.put({ ...vault.record, duress: noDuressCode() });
      const finished = await found.finish({ deviceId, key: device, now: clock.now() });
      removedDevices = finished.removedDevices;
      await database.transact(async (tx) => {
        await putChain(tx, accountId, finished.chain.entries);
        await activateAccount(tx, finished.sessionToken);
      });
    } catch (error) {
      await database.close();
      await this.#forget(accountId);
      throw toClientError(error);
    }
    await this.#run(database, { accountId: toHex(accountId), key: vault.key });
    const writtenAt = record === undefined ? {} : { writtenAt: Number(record.content.writtenAt) };
    const contacts = record?.content.contacts.length ?? 0;
    return { me: await this.me(), contacts, removedDevices, ...writtenAt };
  }

  async stepUp(input: { purpose: StepUpPurpose; password: string }): Promise<void> {
    await (await security()).confirmByPassword(this.#require().account, input.purpose, input.password);
  }

  async changePassword(input: {
    password: string;
    newPassword: string;
    endsOtherSessions: boolean;
  }): Promise<{ ended: number }> {
    const { newPassword } = input;
    checkNewPassword(newPassword, limits.passwordCharacters);
    return await this.#lifecycle.run(async () => {
      const { account, handover } = this.#require();
      await this.stepUp({ purpose: 'change-password', password: input.password });
      const record = await this.#wrapped(handover, newPassword);
      const { isDuressCode } = await import('./lock/duress-code.ts');
      // Else it would open what it was chosen to erase.
      if (await isDuressCode(record.duress, newPassword))
        throw new ClientError('code_taken', 'it is the code that erases');
      // The server first: when the rest is lost, the vault still has the former password, and this
      // device asks for the new one when it signs in again.
      const done = await (await security()).changePassword(account.http, input);
      await this.#options.vaults.put(record);
      return done;
    });
  }

  async startPasskeyStepUp(input: { purpose: ConfirmPurpose }): Promise<PasskeyQuestion> {
    return await (await security()).startPasskeyStepUp(this.#require().account.http, input.purpose);
  }

  async finishPasskeyStepUp(input: PasskeyAnswer & { purpose: ConfirmPurpose }): Promise<void> {
    await (await security()).finishPasskeyStepUp(this.#require().account, input);
  }

  async signInAgain(input: ShownProofs): Promise<void> {
    await this.#lifecycle.run(async () => {
      const { account, handover } = this.#require();
      const row = await account.store.read(getAccount);
      if (row === undefined) throw new ClientError('store_corrupt', 'no account in the store');
      await this.#signIn(row, input);
      await this.#adoptPassword(handover, input.password);
    });
  }

  async secondFactor(): Promise<SecondFactorView> {
    // Asked at each start: the code that changes one isn't loaded for it.
    const { hasTotp, passkeys, recoveryCodes } = await this.#require().account.http.call('factorList');
    return { hasTotp, passkeys, recoveryCodes };
  }

  async startTotp(): Promise<TotpSetupView> {
    const { account } = this.#require();
    // Two accounts on one server are told apart in the app, which learns no name.
    const label = toSpokenCode(account.account.accountId).slice(0, 9);
    return await (await security()).startTotp(account.http, label);
  }

  async confirmTotp(input: { code: string }): Promise<string[]> {
    return await (
      await security()
    ).confirmTotp(this.#require().account.http, this.#options.random, input.code);
  }

  async removeTotp(): Promise<void> {
    await this.#require().account.http.call('totpRemove', {});
  }

  async makeRecoveryCodes(): Promise<string[]> {
    return await (await security()).makeRecoveryCodes(this.#require().account.http, this.#options.random);
  }

  async listSignInPasskeys(): Promise<PasskeyView[]> {
    return await (await security()).listPasskeys(this.#require().account.http);
  }

  async startSignInPasskey(): Promise<string> {
    return await (await security()).startPasskey(this.#require().account.http);
  }

  async finishSignInPasskey(input: { response: string }): Promise<string[]> {
    const { http } = this.#require().account;
    return await (await security()).finishPasskey(http, this.#options.random, input.response);
  }

  async removeSignInPasskey(input: { id: string }): Promise<void> {
    await (await security()).removePasskey(this.#require().account.http, input.id);
  }

  async startSecondPasskey(): Promise<PasskeyQuestion> {
    return await (await security()).startSecondPasskey(this.#http);
  }

  async startPasskeySignIn(): Promise<PasskeySignInView> {
    return await (await security()).startPasskeySignIn(this.#http);
  }

  async signInWithPasskey(input: PasskeyAnswer & { binding: string }): Promise<void> {
    const { signInByPasskey } = await security();
    await this.#lifecycle.run(async () => {
      const { account } = this.#require();
      await account.setSession(await signInByPasskey(this.#http, account.account, input));
      await account.status.setSignInNeeds(undefined);
      account.start();
    });
  }

  async deleteAccount(): Promise<void> {
    await this.#lifecycle.run(async () => {
      const { account, contacts } = this.#require();
      if (!account.isOnline) throw new ClientError('offline', 'the server has to hear of it');
      if (!account.stepUps.has('delete-account')) {
        throw new ClientError('step_up_needed', 'the password is needed again, for delete-account');
      }
      await contacts.sayFarewell();
      // What can't leave now never will: a contact whose server is away finds nobody here later.
      await this.#sayLast(account);
      await account.http.call('accountDelete', {});
      const { accountId } = account.account;
      await this.#closeCurrent();
      await this.#forget(accountId);
      this.#emit({ kind: 'accounts' });
    });
  }

  /** Also over a connection that turns out to be broken, but not for long. */
  async #sayLast(account: OpenAccount): Promise<void> {
    const saying = async (): Promise<void> => {
      for (let tries = farewellTime / farewellPause; tries > 0 && !(await account.settle()); tries--) {
        await this.#after(farewellPause);
        account.outbox.retryNow();
      }
    };
    await Promise.race([saying(), this.#after(farewellTime)]);
  }

  #after(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.#options.clock.after(milliseconds, resolve);
    });
  }

  async listSessions(): Promise<SessionView[]> {
    return await (await security()).listSessions(this.#require().account.http);
  }

  async endSessions(input: { deviceIds?: string[] }): Promise<{ ended: number }> {
    return await (await security()).endSessions(this.#require().account.http, input.deviceIds);
  }

  async listAccountEvents(): Promise<AccountEventView[]> {
    return await (await security()).listAccountEvents(this.#require().account.http);
  }

  async signOut(): Promise<void> {
    await this.#lifecycle.run(async () => {
      const { account } = this.#require();
      await this.#endSession(account);
      await this.#closeCurrent();
    });
  }

  async #endSession(account: OpenAccount): Promise<void> {
    try {
      if (account.session !== undefined) await account.http.call('signOut');
    } catch (error) {
      // Offline: the session dies here all the same, and by itself on the server.
      if (!(error instanceof ClientError)) throw error;
    }
    await account.setSession(undefined);
  }

  async forgetAccount(input: { password?: string; leavesAccount?: boolean }): Promise<void> {
    await this.#lifecycle.run(async () => {
      const { account, unlockWays, lock } = this.#require();
      const { accountId } = account.account;
      // Whoever finds the app open must not be able to destroy what is here.
      await this.#demandConfirmed('remove-account', input.password);
      if (input.leavesAccount === true) {
        await account.leave();
        // The other devices hear of it at their next start, if not now.
        await this.#sayLast(account);
      }
      if ((await readLockSettings(lock)).hasPin) await (await unlockWays()).removePin();
      await this.#endSession(account);
      await this.#closeCurrent();
      await this.#forget(accountId);
      this.#emit({ kind: 'accounts' });
    });
  }

  async lock(): Promise<LockedWatchView | undefined> {
    return await this.#lifecycle.run(async () => {
      // Whatever becomes of it, the store is closed.
      const watch = await this.#current?.account.prepareWatch().catch(() => undefined);
      await this.#closeCurrent();
      return watch;
    });
  }

  async watchLocked(input: LockedWatchView): Promise<void> {
    const { LockedWatch: Made } = await import('./lock/locked-watch.ts');
    await this.#lifecycle.run(async () => {
      const isKnown = this.#watch !== undefined && areEqual(this.#watch.ticket, input.ticket);
      if (this.#current !== undefined || isKnown) return;
      this.#watch?.stop();
      const { server, network, clock, random } = this.#options;
      const onWaiting = () => this.#emit({ kind: 'waiting' });
      this.#watch = new Made({ server, network, clock, random, onWaiting }, input);
    });
  }

  #stopWatching(): void {
    this.#watch?.stop();
    this.#watch = undefined;
  }

  async setPin(input: { pin: string }): Promise<LockSettingsView> {
    return await (await this.#require().unlockWays()).setPin(input.pin);
  }

  async removePin(): Promise<LockSettingsView> {
    return await (await this.#require().unlockWays()).removePin();
  }

  async addPasskey(input: {
    credentialId: Uint8Array;
    salt: Uint8Array;
    secret: Uint8Array;
  }): Promise<LockSettingsView> {
    return await (await this.#require().unlockWays()).addPasskey(input);
  }

  async removePasskey(): Promise<LockSettingsView> {
    return await (await this.#require().unlockWays()).removePasskey();
  }

  async setDuressCode(input: { code: string }): Promise<LockSettingsView> {
    return await (await this.#require().unlockWays()).setDuressCode(input.code);
  }

  async removeDuressCode(): Promise<LockSettingsView> {
    return await (await this.#require().unlockWays()).removeDuressCode();
  }

  async showNameWhenLocked(input: { isShown: boolean }): Promise<LockSettingsView> {
    return await (await this.#require().unlockWays()).showName(input.isShown);
  }

  async lockSettings(): Promise<LockSettingsView> {
    return await readLockSettings(this.#require().lock);
  }

  async setLockAfter(input: { minutes: LockMinutes }): Promise<LockSettingsView> {
    return await setLockAfter(this.#require().lock, input.minutes);
  }

  async notifySettings(): Promise<NotifySettingsView> {
    return await (await notifications()).readNotifySettings(this.#require().account);
  }

  async setNotify(input: { shows: NotifyChoice }): Promise<NotifySettingsView> {
    return await (await notifications()).setNotify(this.#require().account, input.shows);
  }

  async readNews(): Promise<NewsView> {
    return await (await notifications()).readNews(this.#require().account);
  }

  async findNews(input: { tag: string }): Promise<string | undefined> {
    return await (await notifications()).findConversation(this.#require().account, input.tag);
  }

  async me(): Promise<MeView> {
    const { account } = this.#require();
    const row = await account.store.read(getAccount);
    const genesisHash = account.chains.genesisHash(account.account.accountId);
    if (row === undefined || genesisHash === undefined)
      throw new ClientError('store_corrupt', 'no account in the store');
    const view: MeView = {
      accountId: toHex(row.accountId),
      accountCode: toSpokenCode(row.accountId),
      deviceId: toHex(row.deviceId),
      name: row.name,
      pattern: toHex(genesisHash),
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
      const { random } = this.#options;
      await share(tx, random, { kind: 'setting', key: utf8('name'), value: utf8(name) });
      tell({ kind: 'me' });
    });
    await contacts.introduceAgain();
    return await this.me();
  }

  async listDevices(): Promise<DevicesView> {
    return await this.#require().account.devices.list();
  }

  async nameDevice(input: { deviceId: string; name: string }): Promise<DevicesView> {
    const { devices } = this.#require().account;
    await devices.name(deviceIdOf(input.deviceId), input.name);
    return await devices.list();
  }

  async removeDevice(input: { deviceId: string }): Promise<void> {
    await this.#require().account.devices.remove(deviceIdOf(input.deviceId));
  }

  async offerHistory(input: { deviceId: string; password?: string }): Promise<DevicesView> {
    const { account } = this.#require();
    await this.#demandConfirmed('send-history', input.password);
    account.demandDevice();
    await (await account.history()).offer(deviceIdOf(input.deviceId));
    return await account.devices.list();
  }

  async acceptHistory(input: { deviceId: string }): Promise<DevicesView> {
    const { account } = this.#require();
    account.demandDevice();
    await (await account.history()).accept(deviceIdOf(input.deviceId));
    return await account.devices.list();
  }

  async stopHistory(input: { deviceId: string }): Promise<DevicesView> {
    const { account } = this.#require();
    await (await account.history()).stop(deviceIdOf(input.deviceId));
    return await account.devices.list();
  }

  // -- linking a device

  async startLinking(input: { label: string }): Promise<LinkingView> {
    if (this.#current !== undefined) throw new ClientError('unexpected', 'an account is open here');
    this.#prepareToJoin();
    return await (await this.#linkings()).startNew(cleanName(input.label, longestDeviceName));
  }

  /** While two people compare codes: on a slow network it takes longer than they do. */
  #prepareToJoin(): void {
    void Promise.allSettled([prepareSignIn(), this.#options.prepareStore?.()]);
  }

  async linkDevice(input: { code: string; password?: string }): Promise<LinkingView> {
    const { account } = this.#require();
    const linkings = await this.#linkings();
    const { accountForLinking } = await import('./linking/index.ts');
    const parts = accountForLinking(account);
    // One that can't be read costs nobody a proof.
    linkings.checkCode(parts, input.code);
    const { password } = input;
    if (password !== undefined) await this.stepUp({ purpose: 'add-device', password });
    const consentLasts = account.stepUps.timeLeft('add-device');
    if (consentLasts < leastToCompare) throw new ClientError('step_up_needed', 'too little time to compare');
    return await linkings.startOld({ ...parts, consentLasts }, input.code);
  }

  async linking(): Promise<LinkingView> {
    return this.#linking?.view() ?? { state: 'none' };
  }

  async compareLinking(input: { isSame: boolean }): Promise<LinkingView> {
    return await (await this.#linkings()).compared(input.isSame);
  }

  async finishLinking(input: ShownProofs): Promise<MeView> {
    const { vaults, random } = this.#options;
    const linking = (await this.#linkings()).fresh;
    const { proveNewDevice } = await import('./linking/index.ts');
    return await linking.finishing(async () => {
      const isHere = async (accountId: Uint8Array) =>
        (await vaults.get(accountId as AccountId)) !== undefined;
      const makeVault = (chain: VerifiedChain) => this.#makeVault(chain, input.password);
      const parts = { http: this.#http, random, isHere, makeVault };
      const { account: proven, ...made } = await proveNewDevice(parts, linking, input.password);
      const me = await this.joinAccount({ ...proven, ...input, ...made });
      // The person doesn't wait for it; the other device brings this one into the conversations then.
      void this.#require().account.canBeAdded.then(() => {
        this.#sayingReady = linking.ready();
      });
      return me;
    });
  }

  async stopLinking(): Promise<void> {
    await this.#linking?.stop();
  }

  /** Of the open account: brings devices in, for whoever has verified them. */
  get ownDevices(): OwnDevices {
    return this.#require().account.devices;
  }

  /** The own identity chain, serialised entries, the genesis first. */
  get ownChain(): readonly Uint8Array[] {
    const { account } = this.#require();
    return account.chains.get(account.account.accountId)?.entries ?? [];
  }

  async storedAboutMe(): Promise<StoredTableView[]> {
    return (await this.#require().account.http.call('stored')).tables;
  }

  // -- invitations to this server

  async isServerOpen(): Promise<boolean> {
    return (await this.#http.call('serverInfo')).isOpen;
  }

  async earnInvitation(): Promise<string> {
    const { earnInvitation } = await import('./account/earning.ts');
    return await earnInvitation(this.#http);
  }

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

  async acceptRequest(input: { id: string; isNewIdentity?: boolean }): Promise<{ conversationId: string }> {
    return await this.#require().contacts.acceptRequest(input.id, input.isNewIdentity);
  }

  async declineRequest(input: { id: string }): Promise<void> {
    await this.#require().contacts.declineRequest(input.id);
  }

  async listContacts(): Promise<ContactView[]> {
    return await this.#require().contacts.listContacts();
  }

  async block(input: { accountId: string }): Promise<void> {
    await (await this.#require().blocking()).block(input.accountId);
  }

  async unblock(input: { accountId: string }): Promise<void> {
    await (await this.#require().blocking()).unblock(input.accountId);
  }

  async listBlocked(): Promise<BlockedView[]> {
    return await (await this.#require().blocking()).list();
  }

  // -- being sure of people

  async safetyNumber(input: { accountId: string }): Promise<SafetyNumberView> {
    return await (await this.#require().trust()).safetyNumber(input.accountId);
  }

  async confirmSafetyNumber(input: { accountId: string; digits: string }): Promise<TrustView> {
    return await (await this.#require().trust()).confirmSafetyNumber(input);
  }

  async reportSafetyNumber(input: { accountId: string }): Promise<void> {
    await (await this.#require().trust()).reportSafetyNumber(input.accountId);
  }

  async showMeetingCode(input: { accountId: string }): Promise<MeetingCodeView> {
    return await (await this.#require().trust()).showMeetingCode(input.accountId);
  }

  async scanMeetingCode(input: {
    accountId: string;
    code: string;
    isPicture?: boolean;
  }): Promise<MeetingScanView> {
    return await (await this.#require().trust()).scanMeetingCode(input);
  }

  async introduce(input: { accountIds: [string, string] }): Promise<void> {
    await (await this.#require().introductions()).introduce(input.accountIds);
  }

  async listIntroductions(): Promise<IntroductionView[]> {
    const { account, introductions } = this.#require();
    const isAnyKept = await account.store.read(hasReceivedIntroductions);
    return isAnyKept ? await (await introductions()).list() : [];
  }

  async answerIntroduction(input: { id: string; answer: 'yes' | 'no' }): Promise<void> {
    await (await this.#require().introductions()).answer(input);
  }

  async keepIdentity(input: { accountId: string }): Promise<void> {
    await (await this.#require().trust()).keepIdentity(input.accountId);
  }

  async startAgain(input: { accountId: string }): Promise<void> {
    await (await this.#require().trust()).startAgain(input.accountId);
  }

  async forgetTrust(input: { accountId: string }): Promise<void> {
    await (await this.#require().trust()).forgetTrust(input.accountId);
  }

  // -- conversations

  async listConversations(
    input: { most?: number; only?: readonly string[] } = {},
  ): Promise<ConversationRow[]> {
    return await this.#require().conversations.list(input);
  }

  async openConversation(input: { conversationId: string }): Promise<ConversationView> {
    return await this.#require().conversations.open(input.conversationId);
  }

  async pageMessages(input: {
    conversationId: string;
    before?: number;
    after?: number;
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

  async #openWith(accountId: AccountId, key: Uint8Array): Promise<void> {
    if (this.#current?.handover.accountId === toHex(accountId)) return;
    try {
      await this.#closeCurrent();
      await this.#openStore(accountId, key);
    } catch (error) {
      throw toClientError(error);
    }
  }

  async #openStore(accountId: AccountId, key: Uint8Array): Promise<void> {
    const database = await this.#options.openStore(accountId, key, 'existing');
    await this.#run(database, { accountId: toHex(accountId), key });
  }

  async #run(database: Database, handover: Handover): Promise<void> {
    this.#stopWatching();
    const { server, network, clock, random } = this.#options;
    const account = await OpenAccount.open({
      server,
      network,
      clock,
      random,
      database,
      emit: (event) => {
        this.#emit(event);
        this.#current?.recordWriter.note(event);
      },
    });
    const { store, chains, http } = account;
    const recordWriter = new RecordWriter({
      store,
      chains,
      http,
      clock,
      account: account.account,
      isCaughtUp: () => account.status.isCaughtUp,
    });
    const lock: LockParts = { account, vaults: this.#options.vaults, key: handover.key };
    const contacts = new ContactActions(account, server);
    this.#current = {
      account,
      contacts,
      recordWriter,
      recovery: lazy(async () => {
        const { RecoveryActions } = await import('./recovery/recovery-actions.ts');
        return new RecoveryActions(account, recordWriter);
      }),
      conversations: new ConversationActions(account),
      // Not needed before the first message: its code is loaded when somebody wants to be sure.
      trust: lazy(async () => {
        const { TrustActions } = await import('./trust/trust-actions.ts');
        return new TrustActions(account, server);
      }),
      lock,
      unlockWays: lazy(async () => {
        const { LockActions: Ways } = await import('./lock/lock-actions.ts');
        return new Ways(lock);
      }),
      blocking: lazy(async () => {
        const { BlockActions } = await import('./contacts/blocking.ts');
        return new BlockActions(account);
      }),
      introductions: lazy(async () => {
        const { IntroductionActions } = await import('./trust/introduction-actions.ts');
        return new IntroductionActions(account, { contacts, server });
      }),
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
      await this.#signIn(row, { password });
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      // Without a network the history is still readable; signing in waits.
      if (error.code === 'offline') return;
      // The password is right, and the chain no longer has this device.
      if (error.code === 'not_a_device' && row.state === 'active') return account.noteRemoved();
      // It stopped before it first signed in, and was taken off the chain: nothing is lost with it.
      if (error.code === 'not_a_device') return await this.#leaveUnfinished(row, 'linking_unfinished');
      if (error.code === 'second_factor_needed') return await account.status.setSignInNeeds('code');
      if (error.code === 'passkey_needed') return await account.status.setSignInNeeds('passkey');
      if (error.code !== 'password_refused') throw error;
      if (row.state === 'signing-up' && row.isLinked === 0)
        return await this.#leaveUnfinished(row, 'account_unknown');
      // The vault took it: the account has another by now, which is asked for when all is open.
      await account.status.setSignInNeeds('password');
    }
  }

  async #leaveUnfinished(
    { accountId }: AccountRow,
    code: 'linking_unfinished' | 'account_unknown',
  ): Promise<never> {
    await this.#closeCurrent();
    await this.#forget(accountId);
    throw new ClientError(code, 'joining was not finished: begin again');
  }

  async #signIn(row: AccountRow, shown: ShownProofs): Promise<void> {
    const { account } = this.#require();
    const token = await signIn(this.#http, { accountId: row.accountId, device: row }, shown);
    if (row.state === 'signing-up') await account.store.change((tx) => activateAccount(tx, token));
    await account.setSession(token);
    await account.status.setSignInNeeds(undefined);
    account.start();
  }

  /** This device's vault may still have a former password. */
  async #adoptPassword(handover: Handover, password: string): Promise<void> {
    const record = await this.#options.vaults.get(accountIdOf(handover.accountId));
    if (record === undefined) return;
    try {
      (await openVault(record, password)).fill(0);
    } catch (error) {
      if (toClientError(error).code !== 'wrong_password') throw toClientError(error);
      await this.#options.vaults.put(await this.#wrapped(handover, password));
    }
  }

  /**
   * The password, which needs no network, or what a passkey confirmed before.
   * @throws ClientError `wrong_password`, `step_up_needed`
   */
  async #demandConfirmed(purpose: ConfirmPurpose, password: string | undefined): Promise<void> {
    const { account } = this.#require();
    if (password === undefined) return account.stepUps.use(purpose);
    const { accountId } = account.account;
    const record = await this.#options.vaults.get(accountId);
    if (record === undefined) throw new ClientError('account_unknown', 'no such account on this device');
    try {
      (await openVault(record, password)).fill(0);
    } catch (error) {
      throw toClientError(error);
    }
  }

  async #wrapped(handover: Handover, password: string): Promise<VaultRecord> {
    const record = await this.#options.vaults.get(accountIdOf(handover.accountId));
    if (record === undefined) throw new ClientError('store_missing', 'the vault of this account is gone');
    return await wrapOpenKey(record, handover.key, { password });
  }

  async #closeCurrent(): Promise<void> {
    const current = this.#current;
    if (current === undefined) return;
    this.#current = undefined;
    await current.recordWriter.stop();
    await this.#linking?.stopOld();
    await current.account.close();
    current.handover.key.fill(0);
    this.#emit({ kind: 'accounts' });
  }

  async #forget(accountId: AccountId): Promise<void> {
    // A code may have erased it while it was locked.
    this.#stopWatching();
    await this.#options.vaults.delete(accountId);
    await this.#options.deleteStore(accountId);
  }

  #emit(event: ClientEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

function verifyJoined({ chain: entries, deviceId, deviceKey }: JoinedAccount): VerifiedChain {
  try {
    const chain = verifyChain(entries);
    const device = chain.activeDevices.find((one) => areEqual(one.deviceId, deviceId));
    if (device !== undefined && areEqual(device.signingKey, deviceKey.publicKey)) return chain;
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
    throw new ClientError('identity_refused', error.code);
  }
  throw new ClientError('identity_refused', 'the identity chain does not name this device');
}

const security = () => import('./account/security.ts');
const notifications = () => import('./notifications/news.ts');

function deviceIdOf(text: string): Uint8Array {
  const bytes = fromHex(text);
  if (bytes?.length !== limits.id) throw new ClientError('not_found', 'no such device of this account');
  return bytes;
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
