import {
  Messenger,
  type ClientEvent,
  type MessageView,
  type MessengerOptions,
  type Network,
  type StatusView,
} from '@ganira/client';
import { nodeNetwork, nodeVaultStore, openNodeDatabase, systemRandom } from '@ganira/client/node';
import { migrations } from '@ganira/client';
import { deviceKeyFromSeed, proveDevice, verifyChain } from '@ganira/identity';
import { fromHex, toHex } from '@ganira/protocol';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteNodeDatabase } from '@ganira/client/node';
import { FakeClock } from './fake-clock.ts';
import { FaultyNetwork } from './faulty-network.ts';
import { guardMessenger } from './guarded-messenger.ts';
import { MortalMachine, type Database } from './mortal-machine.ts';
import { readStore, type StoreReader } from './store-reader.ts';
import { until } from './until.ts';

export interface PersonOptions {
  name: string;
  server: string;
  sqlite: WebAssembly.Module;
  network?: Network;
  /** How far this person's clock is off, in milliseconds. */
  clockOff?: number;
  /** Another one's folder, for a second program on one device. */
  profile?: string;
  /** Which of their devices; an EvilServer knows its connections as `Bob's phone`. */
  device?: string;
  /** Their chance, where it isn't. */
  random?: typeof systemRandom;
  /** How this device measures what a guess at the password costs, where it doesn't take the least. */
  calibrate?: MessengerOptions['calibrate'];
}

/** The least that the vault takes: tests need not be slow. */
const cheapest = { memoryKiB: 19 * 1_024, passes: 2, lanes: 1 };

/** Somebody with a device: the real messenger on a folder of its own. */
export class Person {
  readonly name: string;
  /** Of this device, for an EvilServer and for what is waited for. */
  readonly label: string;
  readonly password = 'correct horse battery staple';
  readonly events: ClientEvent[] = [];
  readonly profile: string;
  readonly clock: FakeClock;
  readonly network: FaultyNetwork;
  readonly #options: PersonOptions;
  /** A new one each time that the device is opened. */
  machine = new MortalMachine();
  messenger: Messenger;
  accountId = '';
  deviceId = '';
  #server: string;
  #database: Database | undefined;
  #key: Uint8Array | undefined;

  constructor(options: PersonOptions) {
    this.name = options.name;
    this.label = options.device === undefined ? options.name : `${options.name}'s ${options.device}`;
    this.profile = options.profile ?? mkdtempSync(join(tmpdir(), 'ganira-person-'));
    this.#options = options;
    this.#server = options.server;
    this.clock = new FakeClock(options.clockOff);
    this.network = new FaultyNetwork(options.network ?? nodeNetwork, { owner: this.label });
    this.messenger = this.#start();
  }

  #start(): Messenger {
    const machine = new MortalMachine();
    this.machine = machine;
    const directory = join(this.profile, 'stores');
    const messenger = new Messenger({
      server: this.#server,
      network: machine.network(this.network),
      clock: machine.clock(this.clock),
      random: this.#options.random ?? systemRandom,
      vaults: nodeVaultStore(join(this.profile, 'vaults')),
      openStore: async (accountId, key, expect) => {
        const { sqlite } = this.#options;
        const name = toHex(accountId);
        const mustExist = expect === 'existing';
        // A copy: the messenger wipes its own.
        this.#key = Uint8Array.from(key);
        this.#database = await openNodeDatabase({ directory, name, key, migrations, mustExist, sqlite });
        return machine.database(this.#database);
      },
      deleteStore: (accountId) => deleteNodeDatabase({ directory, name: toHex(accountId) }),
      calibrate: this.#options.calibrate ?? (async () => cheapest),
    });
    messenger.subscribe((event) => {
      if (!machine.isDead) this.events.push(event);
    });
    return guardMessenger(messenger, this.network.neverSent);
  }

  async join(invitation: string): Promise<this> {
    const { name, password } = this;
    const me = await this.messenger.signUp({ invitation, name, password });
    this.accountId = me.accountId;
    this.deviceId = me.deviceId;
    await this.online();
    return this;
  }

  /**
   * Brings a new device of theirs into the account, as linking does, but without its protocol. It
   * comes into the self group and all conversations by itself: see `joined`.
   */
  async link(device: Person): Promise<Person> {
    const key = deviceKeyFromSeed(systemRandom.bytes(32));
    const deviceId = systemRandom.bytes(16);
    await this.online();
    const proof = proveDevice(verifyChain(this.messenger.ownChain), key.secretKey);
    const added = { deviceId, signingKey: key.publicKey, proof };
    const { name, password } = this;
    await this.messenger.stepUp({ purpose: 'add-device', password });
    const chain = await this.messenger.ownDevices.add(added);
    const me = await device.messenger.joinAccount({ chain, deviceId, deviceKey: key, name, password });
    device.accountId = me.accountId;
    device.deviceId = me.deviceId;
    await device.online();
    return device;
  }

  /** Until this device is in the group with each of these people, and knows its siblings. */
  async joined(...others: Person[]): Promise<void> {
    await until(`${this.label} is in the self group`, async () => {
      const known = await this.look((store) =>
        store.count('own_device', `grant_secret IS NOT NULL AND (SELECT count(*) FROM self_group) = 1`),
      );
      return known > 0;
    });
    for (const other of others) {
      await until(`${this.label} can write to ${other.name}`, () => this.canWriteTo(other));
    }
  }

  async online(): Promise<void> {
    await until(`${this.name} is online`, async () => (await this.status()).connection === 'online');
  }

  /** Until the server of this incarnation has all grants of theirs, and key packages. */
  async synced(): Promise<void> {
    await this.online();
    await until(`${this.name} told the server everything`, async () => {
      const untold = await this.look((store) =>
        store.rows(
          `SELECT synced_incarnation IS incarnation AS told FROM own_grant, account
           UNION ALL SELECT synced_incarnation IS incarnation FROM key_package, account WHERE is_last_resort = 1`,
        ),
      );
      return untold.every((row) => (row as { told: number }).told === 1);
    });
  }

  async status(): Promise<StatusView> {
    return await this.messenger.status();
  }

  // -- closing and opening the device

  /** Closes the lid. */
  async leave(): Promise<void> {
    await this.messenger.close();
    this.#database = undefined;
  }

  /** The machine stops here and now; what is on its disk stays. */
  async crash(): Promise<void> {
    this.machine.die();
    await this.#database?.close();
    this.#database = undefined;
  }

  /** Opens it again, with nothing but what is on disk. */
  async comeBack(options: { server?: string; withPassword?: boolean } = {}): Promise<void> {
    this.#server = options.server ?? this.#server;
    this.messenger = this.#start();
    const { accountId, password } = this;
    const key = this.#key;
    if (options.withPassword === true || key === undefined)
      await this.messenger.unlock({ accountId, password });
    else await this.messenger.takeOver({ accountId, key });
  }

  /** Starts the app again and opens nothing; `comeBack` opens the account. */
  restart(): void {
    this.messenger = this.#start();
  }

  /** Crashes after that many steps of what `act` sets going. @returns false when it ended before. */
  async crashesDuring(steps: number, act: () => Promise<unknown>): Promise<boolean> {
    this.machine.dieAfter(steps);
    const { machine } = this;
    await Promise.race([act(), machine.died]);
    machine.spare();
    if (!machine.isDead) return false;
    await this.crash();
    return true;
  }

  // -- a disk of bounded size

  /** Not one page more fits on the disk. */
  async fillDisk(): Promise<void> {
    await this.#require().read(async (tx) => {
      const [row] = await tx.all<{ page_count: number }>('PRAGMA page_count');
      await tx.all(`PRAGMA max_page_count = ${row?.page_count ?? 1}`);
    });
  }

  async freeDisk(): Promise<void> {
    await this.#require().read((tx) => tx.all('PRAGMA max_page_count = 1073741823'));
  }

  // -- what an attacker with the open store sees

  async look<T>(work: (store: StoreReader) => Promise<T>): Promise<T> {
    return await this.#require().read((tx) => work(readStore(tx)));
  }

  /** Writes past the messenger: for damage. */
  async damage(sql: string, params: Parameters<StoreReader['rows']>[1] = []): Promise<void> {
    await this.#require().transact((tx) => tx.run(sql, params));
  }

  #require(): Database {
    if (this.#database === undefined) throw new Error(`${this.name}'s store is closed`);
    return this.#database;
  }

  // -- conversations

  async send(to: Person, text: string): Promise<string> {
    const messageId = toHex(systemRandom.bytes(16));
    await this.messenger.sendText({ conversationId: to.accountId, messageId, text });
    return messageId;
  }

  async messages(other: Person): Promise<MessageView[]> {
    const messages: MessageView[] = [];
    for (;;) {
      const before = messages[0]?.position;
      const page = await this.messenger.pageMessages({
        conversationId: other.accountId,
        limit: 200,
        ...(before === undefined ? {} : { before }),
      });
      messages.unshift(...page.messages);
      if (!page.hasMore) return messages;
    }
  }

  /** The texts in the order of the screen. */
  async texts(other: Person): Promise<string[]> {
    const messages = await this.messages(other);
    return messages.filter((message) => message.kind === 'text').map((message) => message.text);
  }

  /** Those that the other one wrote. */
  async textsFrom(other: Person): Promise<string[]> {
    const messages = await this.messages(other);
    return messages.filter(({ kind, isOwn }) => kind === 'text' && !isOwn).map((message) => message.text);
  }

  /** What stands between the texts. */
  async marks(other: Person): Promise<MessageView['kind'][]> {
    const messages = await this.messages(other);
    return messages.map(({ kind }) => kind).filter((kind) => kind !== 'text' && kind !== 'opened');
  }

  async reads(other: Person, ...texts: string[]): Promise<void> {
    let known: string[] = [];
    const isThere = () => texts.every((text) => known.includes(text));
    await until(
      () => `${this.name} reads ${texts.filter((text) => !known.includes(text)).join(', ')}`,
      async () => {
        known = await this.texts(other);
        return isThere();
      },
    );
  }

  async statusOf(other: Person, messageId: string): Promise<MessageView['status']> {
    const messages = await this.messages(other);
    return messages.find((message) => message.messageId === messageId)?.status;
  }

  /** Until the other side's device has all that this person wrote, and said so. */
  async allDelivered(other: Person): Promise<void> {
    let left: string[] = [];
    await until(
      () => `${other.name} confirms ${left.join(', ')} of ${this.name}`,
      async () => {
        const messages = await this.messages(other);
        const own = messages.filter(({ kind, isOwn }) => kind === 'text' && isOwn);
        const open = own.filter(({ status }) => status !== 'delivered' && status !== 'read');
        left = open.map(({ text, status }) => `${text} (${status})`);
        return left.length === 0;
      },
    );
  }

  /** The epoch of the group that is written to. */
  async epoch(other: Person): Promise<number> {
    return await this.look(async (store) => {
      const [group] = await store.groups(other.accountId);
      const [row] = await store.rows<{ epoch: number }>(
        `SELECT max(epoch) AS epoch FROM epoch_authenticator WHERE group_id = ?`,
        [group?.groupId ?? new Uint8Array()],
      );
      return row?.epoch ?? 0;
    });
  }

  /** Until nothing of theirs is under way or unconfirmed; receipts themselves nobody confirms. */
  async quiet(): Promise<void> {
    let open: { row: string }[] = [];
    await until(
      () => `all is quiet around ${this.name}: ${open.map(({ row }) => row).join(', ')}`,
      async () => {
        open = await this.look((store) =>
          store.rows<{ row: string }>(
            `SELECT format('%s %s in %s group of generation %d%s%s%s%s', outbox.state, kind, health, generation,
                iif(group_id IN (SELECT group_id FROM staged_commit), ', commit staged', ''),
                iif(group_id IN (SELECT group_id FROM accepted_commit WHERE is_sent = 0), ', commit not sent', ''),
                iif(group_id IN (SELECT group_id FROM current_group WHERE is_open), '', ', not written to'),
                iif(conversation IN (SELECT account_id FROM identity_doubt WHERE is_decided = 0), ', in doubt', '')
              ) AS row
             FROM outbox LEFT JOIN mls_group USING (group_id)
             WHERE outbox.state <> 'sent' OR kind <> 'receipt'`,
          ),
        );
        return open.length === 0;
      },
    );
  }

  async readAll(other: Person): Promise<void> {
    const last = (await this.messages(other)).at(-1);
    if (last === undefined) return;
    await this.messenger.markRead({ conversationId: other.accountId, position: last.position });
  }

  /** @returns whether both sides of the conversation are open to this person. */
  async canWriteTo(other: Person): Promise<boolean> {
    const contacts = await this.messenger.listContacts();
    const contact = contacts.find(({ accountId }) => accountId === other.accountId);
    if (contact?.isEstablished !== true || contact.name !== other.name) return false;
    const view = await this.messenger.openConversation({ conversationId: other.accountId });
    return view.block === undefined;
  }

  get accountBytes(): Uint8Array {
    return fromHex(this.accountId) ?? new Uint8Array();
  }

  get isOpen(): boolean {
    return this.#database !== undefined && !this.machine.isDead;
  }

  async dispose(): Promise<void> {
    if (!this.machine.isDead) await this.messenger.close();
    await this.#database?.close();
    this.#database = undefined;
    this.network.neverSent.check();
    rmSync(this.profile, { recursive: true, force: true });
  }
}
