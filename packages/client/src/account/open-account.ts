// One account while its store is open: wires the parts, and nothing more.
import { createGroupEngine, type DeviceSigner } from '@ganira/crypto';
import { extendChain, signBytes, type VerifiedChain } from '@ganira/identity';
import { areEqual, type Hello, type StepUpPurpose } from '@ganira/protocol';
import type { ClientEvent, ConnectionState, LockedWatchView } from '../api.ts';
import type { HistoryMover } from '../history/history-mover.ts';
import { lazy, type Lazy } from '../lazy.ts';
import { ClientError, isTransient } from '../errors.ts';
import type { FoundingParts } from '../contacts/accepting.ts';
import { GroupStates } from '../groups/group-states.ts';
import { createGroupPolicy } from '../groups/account-groups.ts';
import { ChainKeeper } from '../devices/chain-keeper.ts';
import { OwnDevices } from '../devices/own-devices.ts';
import { Chains } from '../identity/chains.ts';
import { DeliveryConnection } from '../net/delivery-connection.ts';
import { createHttpApi, type HttpApi } from '../net/http-api.ts';
import { MailboxConnection } from '../net/mailbox-connection.ts';
import type { AuthenticatedEvent } from '../net/mailbox-session.ts';
import { getWatchTicket, keepWatchTicket, readNotifyChoice } from '../notifications/setting.ts';
import { CommitPump } from '../outbox/commit-pump.ts';
import { LazyErrand } from '../outbox/lazy-errand.ts';
import { grantsKey, Outbox, type Errand } from '../outbox/outbox.ts';
import { RefusedGrants } from '../outbox/refused-grants.ts';
import { noteRestored } from '../outbox/restored-pause.ts';
import { Sealer } from '../outbox/sealer.ts';
import type { Clock, Network, Random } from '../ports.ts';
import { Serial } from '../serial.ts';
import {
  getAccount,
  setCursor,
  setIncarnation,
  setSession,
  type AccountRow,
} from '../store/account-store.ts';
import { unsendCommits } from '../store/commit-store.ts';
import { listContactsWithoutGroup, listUnblocked } from '../store/contact-store.ts';
import type { Database } from '../store/database/index.ts';
import { listBrokenGroups, listCurrentGroups, markGroupLost } from '../store/group-store.ts';
import { listOwnDevices } from '../store/own-device-store.ts';
import { unsendAll } from '../store/outbox-store.ts';
import { unsendPlainMail } from '../store/plain-mail-store.ts';
import { AccountStore } from '../store/store.ts';
import { hasHistoryWork } from '../store/transfer-store.ts';
import { takeEphemeral } from '../sync/ephemeral.ts';
import { takeRequest } from '../sync/on-request.ts';
import { loseGroup, requestResync, takeResync, type ResyncParts } from '../sync/on-resync.ts';
import { takeWelcome } from '../sync/on-welcome.ts';
import { Receiver } from '../sync/receiver.ts';
import { keepInOrder } from './upkeep.ts';
import { learnChain } from '../devices/learning.ts';
import { AccountClock } from './account-clock.ts';
import { OwnStatus } from './own-status.ts';
import { KeyPackageStock } from './key-package-stock.ts';
import { areGrantsSynced, syncChain, syncGrants, type ServerSyncParts } from './server-sync.ts';
import { StepUps } from './step-ups.ts';

export interface OpenAccountOptions {
  server: string;
  network: Network;
  clock: Clock;
  random: Random;
  database: Database;
  emit: (event: ClientEvent) => void;
}

/** Of two devices that change the chain at once the server takes one. */
const mostLeavingTries = 3;

export class OpenAccount {
  readonly account: Pick<
    AccountRow,
    'accountId' | 'deviceId' | 'signingPublic' | 'signingSecret' | 'removedAt'
  >;
  readonly store: AccountStore;
  readonly chains: Chains;
  readonly http: HttpApi;
  readonly stepUps: StepUps;
  readonly status: OwnStatus;
  readonly outbox: Outbox;
  readonly founding: FoundingParts;
  readonly states: GroupStates;
  readonly serial: Serial;
  readonly devices: OwnDevices;
  /** Messages for other devices of the account, and from them. */
  readonly history: Lazy<HistoryMover>;
  readonly #keeper: ChainKeeper;
  readonly #options: OpenAccountOptions;
  readonly #clock: AccountClock;
  readonly #resync: ResyncParts;
  readonly #mailbox: MailboxConnection;
  readonly #delivery: DeliveryConnection;
  readonly #serverSync: ServerSyncParts;
  readonly #syncing = new Serial();
  readonly #keyPackages: KeyPackageStock;
  readonly #receiver: Receiver;
  #session: Uint8Array | undefined;
  #isLeaving = false;
  #incarnation: Uint8Array | undefined;
  /** The newest mail that waited when this connection began. */
  #newest = 0n;

  static async open(options: OpenAccountOptions): Promise<OpenAccount> {
    const { database, emit } = options;
    const opened: { account?: OpenAccount } = {};
    const store = new AccountStore(database, (event) => {
      emit(event);
      if (event.kind === 'notice' && event.notice.code === 'removed') opened.account?.noteRemoved();
    });
    const loaded = await store.read(async (tx) => ({
      account: await getAccount(tx),
      chains: await Chains.load(tx),
    }));
    if (loaded.account === undefined) throw new ClientError('store_corrupt', 'the store holds no account');
    const policy = createGroupPolicy(loaded.chains);
    const clock = new AccountClock(options.clock);
    const engine = await createGroupEngine({ policy, now: () => clock.now() });
    const { account, chains } = loaded;
    const states = new GroupStates(engine);
    const { accountId: ownAccountId, deviceId: ownDeviceId } = account;
    await keepInOrder({ store, engine, clock, chains, states, ownAccountId, ownDeviceId });
    opened.account = new OpenAccount(options, { store, engine, clock, account, chains, states });
    return opened.account;
  }

  private constructor(
    options: OpenAccountOptions,
    loaded: {
      store: AccountStore;
      chains: Chains;
      account: AccountRow;
      engine: FoundingParts['engine'];
      clock: AccountClock;
      states: GroupStates;
    },
  ) {
    const { network, random, server } = options;
    const { store, chains, account, engine, clock, states } = loaded;
    this.#options = options;
    this.#clock = clock;
    this.account = account;
    this.#session = account.sessionToken ?? undefined;
    this.store = store;
    this.chains = chains;
    this.serial = new Serial();
    this.states = states;
    this.status = new OwnStatus(store);
    store.onChange = (error) => this.status.noteChange(error);
    this.http = createHttpApi({
      server,
      network,
      clock,
      getSession: () => this.#session,
      signStepUp: (purpose, contentHash) => this.stepUps.sign(purpose, contentHash),
    });
    this.stepUps = new StepUps({ clock, signingSecret: account.signingSecret });
    // Whichever connection finds a restored server first: what it lacks goes before what is new.
    const onHello = ({ incarnation }: Hello) => this.#noteIncarnation(incarnation);
    this.#delivery = new DeliveryConnection({ server, network, clock, onHello });
    const delivery = this.#delivery;
    const signer = () => this.#signer();
    const { accountId: ownAccountId, deviceId: ownDeviceId } = account;
    const own = { ownAccountId, ownDeviceId };
    const { serial } = this;
    const parts = { store, serial, engine, states, chains, clock, random, signer, ...own };
    this.founding = { engine, chains, delivery, clock, random, signer, store };
    this.#mailbox = this.#makeMailbox(account.deviceId);
    this.#serverSync = { store, mailbox: this.#mailbox };
    this.#keyPackages = new KeyPackageStock({ ...parts, mailbox: this.#mailbox, syncing: this.#syncing });
    const keeper = new ChainKeeper({ ...parts, delivery });
    this.#keeper = keeper;
    const selfGroup = new LazyErrand({
      store,
      clock,
      name: 'self group',
      isWanted: async (tx) => (await listOwnDevices(tx)).length > 0,
      load: async () => {
        const { SelfGroup } = await import('../devices/self-group.ts');
        return new SelfGroup({ ...parts, delivery });
      },
    });
    const resync: ResyncParts = { ...parts, onCommitWanted: () => this.outbox.kick() };
    this.#resync = resync;
    // Not needed before the first message.
    this.history = lazy(async () => {
      const { HistoryMover: Made } = await import('../history/history-mover.ts');
      const { signingSecret } = account;
      return new Made({ ...parts, signingSecret, kick: () => this.outbox.kick() });
    });
    const onLost = async (groupId: Uint8Array) => {
      await loseGroup(resync, groupId);
      this.outbox.kick();
    };
    const refusedGrants = new RefusedGrants();
    const isCaughtUp = () => this.status.isCaughtUp;
    const since = clock.now();
    const missingGroups = new LazyErrand({
      store,
      clock,
      name: 'missing groups',
      isWanted: async (tx) => (await listContactsWithoutGroup(tx)).length > 0,
      load: async () => {
        const { MissingGroups } = await import('../devices/missing-groups.ts');
        return new MissingGroups({ ...resync, serial, since });
      },
    });
    const refounding = new LazyErrand({
      store,
      clock,
      name: 'refounding',
      isWanted: async (tx) => (await listBrokenGroups(tx)).length > 0 || (await listUnblocked(tx)).length > 0,
      load: async () => {
        const { Refounding } = await import('../contacts/refounding.ts');
        const ask = (groupId: Uint8Array) => requestResync(resync, groupId);
        return new Refounding({ ...parts, delivery, ask, isCaughtUp });
      },
    });
    this.outbox = new Outbox({
      refusedGrants,
      store,
      delivery,
      clock,
      random,
      sealer: new Sealer({ ...parts, onLost, chainHead: () => this.#signer().identity.chainHead }),
      ownAccountId,
      errands: [
        this.#grantErrand(),
        keeper,
        selfGroup,
        missingGroups,
        new LazyErrand({ store, clock, name: 'history', isWanted: hasHistoryWork, load: this.history }),
        refounding,
      ],
      commits: new CommitPump({
        ...parts,
        delivery,
        refusedGrants,
        loadDevices: async () => {
          const { DeviceCommits } = await import('../outbox/device-commits.ts');
          return new DeviceCommits({ ...parts, delivery, refusedGrants });
        },
        onLost,
        isCaughtUp,
      }),
      onProgress: (error) => this.status.noteProgress(error),
    });
    this.#receiver = new Receiver({
      ...parts,
      tools: { engine, chains, clock, random, ...own },
      handlers: {
        request: (mail, settle) => takeRequest({ store, clock, ownAccountId }, mail, settle),
        welcome: (mail, settle) => takeWelcome(parts, mail, settle),
        resync: (mail, settle) => takeResync(resync, mail, settle),
        ephemeral: (mail) => takeEphemeral(parts, mail),
        history: async (mail, settle) => await (await this.history()).take(mail, settle),
      },
      onLost,
    });
    this.devices = new OwnDevices({
      ...parts,
      keeper,
      mailbox: this.#mailbox,
      signingSecret: account.signingSecret,
      consent: (contentHash) => this.stepUps.sign('add-device', contentHash),
      syncGrants: () => this.syncGrantsNow(),
      kick: () => this.outbox.kick(),
    });
  }

  start(): void {
    if (this.account.removedAt > 0) return void this.status.setConnection('removed');
    this.outbox.start();
    if (this.#session === undefined) void this.status.setConnection('signed-out');
    else this.#mailbox.start();
  }

  /**
   * Another device took this one out of the account. Nothing is sent or asked for any more; what is
   * here can still be read.
   */
  noteRemoved(): void {
    void this.#mailbox.stop();
    this.#keyPackages.stop();
    this.#delivery.stop();
    void this.outbox.stop();
    void this.status.setConnection('removed');
  }

  #noteState(state: ConnectionState): void {
    // The server takes this session no longer: unlocking asks for another.
    if (state === 'removed' || state === 'signed-out') void this.setSession(undefined).catch(() => undefined);
    // The others are still told.
    if (state === 'removed' && this.#isLeaving) return;
    if (state === 'removed') this.noteRemoved();
    else if (this.status.connection !== 'removed') void this.status.setConnection(state);
  }

  /**
   * Takes this device out of the account; it is to be erased then.
   * @throws ClientError `last_device`, `offline`, or `chain_refused` when others change the chain all the time.
   */
  async leave(): Promise<void> {
    if (!this.isOnline) throw new ClientError('offline', 'the server has to hear of it');
    this.#isLeaving = true;
    for (let tries = 1; ; tries++) {
      try {
        return await this.devices.leave();
      } catch (error) {
        const isLate = error instanceof ClientError && error.code === 'chain_refused';
        // A connection of before may turn out to be broken.
        if ((isLate || isTransient(error)) && tries < mostLeavingTries) continue;
        this.#isLeaving = false;
        throw error;
      }
    }
  }

  /** @throws ClientError `device_removed` */
  demandDevice(): void {
    if (this.status.connection !== 'removed') return;
    throw new ClientError('device_removed', 'another device took this one out of the account');
  }

  /**
   * Before it is closed; no mail is taken from here on.
   * @returns undefined where nobody wants to be told, or the server doesn't take this device.
   */
  async prepareWatch(): Promise<LockedWatchView | undefined> {
    await this.#mailbox.stop();
    if (this.#session === undefined) return undefined;
    return await this.store.read(async (tx) => {
      const ticket = await getWatchTicket(tx);
      if (ticket === undefined || (await readNotifyChoice(tx)) === 'off') return undefined;
      const account = await getAccount(tx);
      return {
        ticket,
        incarnation: account?.incarnation ?? new Uint8Array(),
        newest: account?.cursor ?? 0,
      };
    });
  }

  /** Connections first, so that nothing new begins; then what is under way; then the store. */
  async close(): Promise<void> {
    await this.#mailbox.stop();
    this.#keyPackages.stop();
    this.#delivery.stop();
    await this.outbox.stop();
    await this.#syncing.idle();
    await this.serial.idle();
    await this.store.close();
  }

  /** Resolves when what is under way has ended. @returns whether what could leave has left. */
  async settle(): Promise<boolean> {
    await this.#syncing.idle();
    await this.serial.idle();
    return await this.outbox.idle();
  }

  get session(): Uint8Array | undefined {
    return this.#session;
  }

  async setSession(token: Uint8Array | undefined): Promise<void> {
    await this.store.change((tx) => setSession(tx, token ?? null));
    this.#session = token;
  }

  /** Resolves when others can bring this device into groups. */
  get canBeAdded(): Promise<void> {
    return this.#keyPackages.begun;
  }

  get isOnline(): boolean {
    return this.#mailbox.state === 'online';
  }

  /** Grants were made or deleted: tell the server, now or when it is there again. */
  async syncGrantsNow(): Promise<void> {
    const incarnation = this.#incarnation;
    if (incarnation === undefined || this.#mailbox.state !== 'online') return;
    try {
      await this.#syncing.run(() => syncGrants(this.#serverSync, incarnation));
    } catch (error) {
      // The connection ended: the next one does it again.
      if (!isTransient(error)) throw error;
    }
  }

  /** A grant that is handed over is one that the server knows. */
  #grantErrand(): Errand {
    return {
      run: async (start) => {
        const incarnation = this.#incarnation;
        if (incarnation === undefined || !this.isOnline) return;
        if (await this.store.read((tx) => areGrantsSynced(tx, incarnation))) return;
        start(grantsKey, () => this.#syncing.run(() => syncGrants(this.#serverSync, incarnation)));
      },
      nextTry: Infinity,
      retryNow: () => undefined,
    };
  }

  /**
   * Puts an entry on the own identity chain: the server's first, so that a device that is not the only
   * one doesn't fork it. @param make gets the chain as it is then.
   * @throws ClientError `offline`, `step_up_needed`, or `chain_refused` when another device was first.
   */
  async appendOwnEntry(
    purpose: StepUpPurpose,
    make: (chain: VerifiedChain) => Promise<Uint8Array>,
  ): Promise<void> {
    if (!this.isOnline) throw new ClientError('offline', 'this needs the server');
    if (!this.stepUps.has(purpose))
      throw new ClientError('step_up_needed', `the password is needed again, for ${purpose}`);
    await this.#keeper.refreshOwn();
    await this.#syncing.run(async () => {
      const { accountId: ownAccountId, deviceId: ownDeviceId } = this.account;
      const chain = this.chains.get(ownAccountId);
      if (chain === undefined) throw new ClientError('internal', 'the own identity chain is missing');
      const entry = await make(chain);
      const sign = (contentHash: Uint8Array) => this.stepUps.sign(purpose, contentHash);
      await this.#mailbox.appendChain(chain.length, [entry], { sign });
      const longer = extendChain(chain, [entry]);
      const { clock, random } = this.founding;
      await this.store.change((tx, tell) =>
        learnChain(
          tx,
          { chains: this.chains, clock, random, ownAccountId, ownDeviceId, tell },
          { chain: longer },
        ),
      );
    });
    this.outbox.kick();
  }

  /** The person looks at the app again. */
  nudge(): void {
    if (this.#session !== undefined) this.#mailbox.start();
    this.outbox.retryNow();
  }

  get delivery(): DeliveryConnection {
    return this.#delivery;
  }

  #signer(): DeviceSigner {
    const { accountId, deviceId, signingPublic, signingSecret } = this.account;
    const chain = this.chains.get(accountId);
    if (chain === undefined) throw new ClientError('internal', 'the own identity chain is missing');
    return {
      identity: { accountId, deviceId, chainHead: chain.head },
      publicKey: signingPublic,
      secretKey: signingSecret,
    };
  }

  #makeMailbox(deviceId: Uint8Array): MailboxConnection {
    const { server, network, clock, random } = this.#options;
    return new MailboxConnection({
      server,
      network,
      clock,
      random,
      deviceId,
      getSession: () => this.#session,
      sign: (bytes) => signBytes(this.account.signingSecret, bytes),
      position: () =>
        this.store.read(async (tx) => {
          const account = await getAccount(tx);
          return {
            incarnation: account?.incarnation ?? new Uint8Array(),
            acknowledged: BigInt(account?.cursor ?? 0),
          };
        }),
      onState: (state) => this.#noteState(state),
      onAuthenticated: (event) => this.#onAuthenticated(event),
      onDeliver: async (items) => {
        const stored = await this.#receiver.take(items);
        if (stored !== undefined) this.#mailbox.acknowledge(stored);
        if (stored !== undefined && stored >= this.#newest) this.status.noteCaughtUp();
        this.outbox.kick();
        await this.status.tell();
      },
      onKeyPackagesLeft: (oneTime) => this.#keyPackages.noteLeft(oneTime),
      // The store tells its troubles itself; what was not stored comes again.
      onFailure: () => undefined,
    });
  }

  async #onAuthenticated({ hello, authenticated, clockDifference }: AuthenticatedEvent): Promise<void> {
    const { incarnation } = hello;
    this.status.noteClock(clockDifference);
    this.#clock.correct(clockDifference);
    this.#incarnation = incarnation;
    const { watchTicket } = authenticated;
    // Where a full disk doesn't take it, the device is told nothing while it is locked, and no more than that.
    await this.store.change((tx) => keepWatchTicket(tx, watchTicket)).catch(() => undefined);
    await this.#noteIncarnation(incarnation);
    await this.#noteExpired(authenticated.expiredUntil);
    const holds = {
      incarnation,
      chainLength: authenticated.chainLength,
      chainReceipt: authenticated.chainReceipt,
    };
    void this.#syncing
      .run(async () => {
        await syncChain(this.#serverSync, this.account.accountId, holds);
        const known = this.chains.get(this.account.accountId)?.length ?? 0;
        if (holds.chainLength > known) this.#keeper.wantOwn();
        await this.devices.ensureOwnGrant();
        await syncGrants(this.#serverSync, incarnation);
        this.outbox.retryNow();
        await this.#keyPackages.begin(incarnation, authenticated.keyPackages);
      })
      // The connection ended: the next one does it again.
      .catch(() => undefined);
    await this.#noteNewest(authenticated);
  }

  async #noteNewest({ newest, expiredUntil }: AuthenticatedEvent['authenticated']): Promise<void> {
    // What expired never comes.
    this.#newest = newest > expiredUntil ? newest : 0n;
    const account = await this.store.read(getAccount);
    if (BigInt(account?.cursor ?? 0) >= this.#newest) {
      this.status.noteCaughtUp();
      this.outbox.kick();
    }
    await this.status.tell();
  }

  /** Nobody knows what was thrown away: every conversation is made whole by its other side. */
  async #noteExpired(until: bigint): Promise<void> {
    const account = await this.store.read(getAccount);
    if (until <= BigInt(account?.cursor ?? 0)) return;
    await this.serial.run(async () => {
      const groups = await this.store.read(listCurrentGroups);
      await this.store.change(async (tx, tell) => {
        for (const groupId of groups) await markGroupLost(tx, groupId);
        await setCursor(tx, Number(until));
        tell({ kind: 'notice', notice: { code: 'mail_expired' } });
      });
      for (const groupId of groups) await requestResync(this.#resync, groupId);
    });
  }

  /** A restored server lacks what came after its backup: all that is unconfirmed goes again. */
  async #noteIncarnation(incarnation: Uint8Array): Promise<void> {
    const account = await this.store.read(getAccount);
    if (areEqual(account?.incarnation ?? new Uint8Array(), incarnation)) return;
    await this.store.change(async (tx, tell) => {
      const known = (await getAccount(tx))?.incarnation ?? undefined;
      if (known !== undefined && areEqual(known, incarnation)) return;
      await setIncarnation(tx, incarnation);
      if (known === undefined) return;
      await noteRestored(tx, this.#clock.now());
      await unsendAll(tx);
      await unsendPlainMail(tx);
      await unsendCommits(tx);
      tell({ kind: 'notice', notice: { code: 'server_restored' } });
    });
    this.outbox.retryNow();
  }
}
