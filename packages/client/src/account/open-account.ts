// One account while its store is open: wires the parts, and nothing more.
import { createGroupEngine, type DeviceSigner } from '@ganira/crypto';
import { signBytes } from '@ganira/identity';
import { areEqual } from '@ganira/protocol';
import type { ClientEvent } from '../api.ts';
import { ClientError, isTransient } from '../errors.ts';
import type { FoundingParts } from '../contacts/accepting.ts';
import { Refounding } from '../contacts/refounding.ts';
import { GroupStates } from '../groups/group-states.ts';
import { createPairPolicy } from '../groups/pair-policy.ts';
import { Chains } from '../identity/chains.ts';
import { DeliveryConnection } from '../net/delivery-connection.ts';
import { createHttpApi, type HttpApi } from '../net/http-api.ts';
import { MailboxConnection } from '../net/mailbox-connection.ts';
import type { AuthenticatedEvent } from '../net/mailbox-session.ts';
import { CommitPump } from '../outbox/commit-pump.ts';
import { Outbox } from '../outbox/outbox.ts';
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
import type { Database } from '../store/database/index.ts';
import { listCurrentGroups, markGroupLost } from '../store/group-store.ts';
import { unsendAll } from '../store/outbox-store.ts';
import { unsendPlainMail } from '../store/plain-mail-store.ts';
import { AccountStore } from '../store/store.ts';
import { takeEphemeral } from '../sync/ephemeral.ts';
import { takeRequest } from '../sync/on-request.ts';
import { loseGroup, requestResync, takeResync, type ResyncParts } from '../sync/on-resync.ts';
import { takeWelcome } from '../sync/on-welcome.ts';
import { Receiver } from '../sync/receiver.ts';
import { AccountClock } from './account-clock.ts';
import { OwnStatus } from './own-status.ts';
import { syncChain, syncGrants, syncKeyPackages, type ServerSyncParts } from './server-sync.ts';

export interface OpenAccountOptions {
  server: string;
  network: Network;
  clock: Clock;
  random: Random;
  database: Database;
  emit: (event: ClientEvent) => void;
}

export class OpenAccount {
  readonly account: Pick<AccountRow, 'accountId' | 'deviceId' | 'signingPublic' | 'signingSecret'>;
  readonly store: AccountStore;
  readonly chains: Chains;
  readonly http: HttpApi;
  readonly status: OwnStatus;
  readonly outbox: Outbox;
  readonly founding: FoundingParts;
  readonly states: GroupStates;
  readonly serial: Serial;
  readonly #options: OpenAccountOptions;
  readonly #clock: AccountClock;
  readonly #resync: ResyncParts;
  readonly #mailbox: MailboxConnection;
  readonly #delivery: DeliveryConnection;
  readonly #serverSync: ServerSyncParts;
  readonly #syncing = new Serial();
  readonly #receiver: Receiver;
  #session: Uint8Array | undefined;
  #incarnation: Uint8Array | undefined;
  /** The newest mail that waited when this connection began. */
  #newest = 0n;

  static async open(options: OpenAccountOptions): Promise<OpenAccount> {
    const { database, emit } = options;
    const store = new AccountStore(database, emit);
    const loaded = await store.read(async (tx) => ({
      account: await getAccount(tx),
      chains: await Chains.load(tx),
    }));
    if (loaded.account === undefined) throw new ClientError('store_corrupt', 'the store holds no account');
    const policy = createPairPolicy(loaded.chains);
    const clock = new AccountClock(options.clock);
    const engine = await createGroupEngine({ policy, now: () => clock.now() });
    return new OpenAccount(options, { store, engine, clock, account: loaded.account, chains: loaded.chains });
  }

  private constructor(
    options: OpenAccountOptions,
    loaded: {
      store: AccountStore;
      chains: Chains;
      account: AccountRow;
      engine: FoundingParts['engine'];
      clock: AccountClock;
    },
  ) {
    const { network, random, server } = options;
    const { store, chains, account, engine, clock } = loaded;
    this.#options = options;
    this.#clock = clock;
    this.account = account;
    this.#session = account.sessionToken ?? undefined;
    this.store = store;
    this.chains = chains;
    this.serial = new Serial();
    this.states = new GroupStates(engine);
    this.status = new OwnStatus(store);
    store.onChange = (error) => this.status.noteChange(error);
    this.http = createHttpApi({ server, network, clock, getSession: () => this.#session });
    this.#delivery = new DeliveryConnection({ server, network, clock });
    const delivery = this.#delivery;
    const signer = () => this.#signer();
    const parts = { store, serial: this.serial, engine, states: this.states, chains, clock, random, signer };
    this.founding = { engine, chains, delivery, clock, random, signer };
    const resync: ResyncParts = { ...parts, onCommitWanted: () => this.outbox.kick() };
    this.#resync = resync;
    const onLost = async (groupId: Uint8Array) => {
      await loseGroup(resync, groupId);
      this.outbox.kick();
    };
    this.outbox = new Outbox({
      store,
      delivery,
      clock,
      random,
      sealer: new Sealer({ ...parts, onLost, chainHead: () => this.#signer().identity.chainHead }),
      commits: new CommitPump({ ...parts, delivery, onLost, isCaughtUp: () => this.status.isCaughtUp }),
      refounding: new Refounding({ ...parts, delivery, ask: (groupId) => requestResync(resync, groupId) }),
      onProgress: () => void this.status.tell(),
    });
    const { accountId: ownAccountId, deviceId: ownDeviceId } = account;
    this.#receiver = new Receiver({
      ...parts,
      ownDeviceId,
      tools: { clock, random },
      handlers: {
        request: (mail, settle) => takeRequest({ store, clock, ownAccountId }, mail, settle),
        welcome: (mail, settle) => takeWelcome({ ...parts, ownAccountId, ownDeviceId }, mail, settle),
        resync: (mail, settle) => takeResync(resync, mail, settle),
        ephemeral: (mail) => takeEphemeral(parts, mail),
      },
      onLost,
    });
    this.#mailbox = this.#makeMailbox(account.deviceId);
    this.#serverSync = { store, mailbox: this.#mailbox, engine, signer, clock };
  }

  start(): void {
    this.outbox.start();
    if (this.#session === undefined) void this.status.setConnection('signed-out');
    else this.#mailbox.start();
  }

  /** Connections first, so that nothing new begins; then what is under way; then the store. */
  async close(): Promise<void> {
    await this.#mailbox.stop();
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
      onState: (state) => void this.status.setConnection(state),
      onAuthenticated: (event) => this.#onAuthenticated(event),
      onDeliver: async (items) => {
        const stored = await this.#receiver.take(items);
        if (stored !== undefined) this.#mailbox.acknowledge(stored);
        this.outbox.kick();
        if (stored !== undefined && stored >= this.#newest) this.status.noteCaughtUp();
        await this.status.tell();
      },
      // The store tells its troubles itself; what was not stored comes again.
      onFailure: () => undefined,
    });
  }

  async #onAuthenticated({ hello, authenticated, clockDifference }: AuthenticatedEvent): Promise<void> {
    const { incarnation } = hello;
    this.status.noteClock(clockDifference);
    this.#clock.correct(clockDifference);
    this.#incarnation = incarnation;
    await this.#noteIncarnation(incarnation);
    await this.#noteExpired(authenticated.expiredUntil);
    const holds = {
      incarnation,
      keyPackages: authenticated.keyPackages,
      chainLength: authenticated.chainLength,
    };
    void this.#syncing
      .run(async () => {
        await syncChain(this.#serverSync, this.account.accountId, holds);
        await syncGrants(this.#serverSync, incarnation);
        this.outbox.retryNow();
        await syncKeyPackages(this.#serverSync, holds);
      })
      // The connection ended: the next one does it again.
      .catch(() => undefined);
    await this.#noteNewest(authenticated);
  }

  async #noteNewest({ newest, expiredUntil }: AuthenticatedEvent['authenticated']): Promise<void> {
    // What expired never comes.
    this.#newest = newest > expiredUntil ? newest : 0n;
    const account = await this.store.read(getAccount);
    if (BigInt(account?.cursor ?? 0) >= this.#newest) this.status.noteCaughtUp();
    await this.status.tell();
  }

  /** Nobody knows what was thrown away: every conversation is made whole by its other side. */
  async #noteExpired(until: bigint): Promise<void> {
    const account = await this.store.read(getAccount);
    if (until <= BigInt(account?.cursor ?? 0)) return;
    await this.serial.run(async () => {
      const groups = await this.store.read(listCurrentGroups);
      await this.store.change(async (tx) => {
        for (const groupId of groups) await markGroupLost(tx, groupId);
        await setCursor(tx, Number(until));
      });
      for (const groupId of groups) await requestResync(this.#resync, groupId);
    });
  }

  /** A restored server lacks what came after its backup: all that is unconfirmed goes again. */
  async #noteIncarnation(incarnation: Uint8Array): Promise<void> {
    const account = await this.store.read(getAccount);
    const known = account?.incarnation;
    if (known !== null && known !== undefined && areEqual(known, incarnation)) return;
    await this.store.change(async (tx, tell) => {
      await setIncarnation(tx, incarnation);
      if (known === null || known === undefined) return;
      await unsendAll(tx);
      await unsendPlainMail(tx);
      await unsendCommits(tx);
      tell({ kind: 'notice', notice: { code: 'server_restored' } });
    });
  }
}
