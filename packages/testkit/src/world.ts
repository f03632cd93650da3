import { DeliveryConnection } from '@ganira/client';
import { compileNodeSqlite, nodeNetwork } from '@ganira/client/node';
import type { CreateServerOptions } from '@ganira/server';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EvilServer } from './evil/evil-server.ts';
import { FakeClock } from './fake-clock.ts';
import { Person, type PersonOptions } from './person.ts';
import { backUp, restore } from './server-data.ts';
import { startChild, startInProcess, type ServerHandle } from './server-handle.ts';
import { until } from './until.ts';

export interface WorldOptions {
  server?: Omit<CreateServerOptions, 'dataDir' | 'port'>;
  /** A process of its own, that can be killed. */
  isChild?: boolean;
  /** People reach the server through an EvilServer, which at first does nothing. */
  isEvil?: boolean;
  /** Of a server in a process of its own. */
  logLevel?: string;
}

/** A real server, and the people who use it. */
export class World {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'ganira-server-'));
  readonly #options: WorldOptions;
  readonly #sqlite: WebAssembly.Module;
  /** The server's. */
  readonly clock = new FakeClock();
  readonly #people: Person[] = [];
  readonly #copies: string[] = [];
  #server: ServerHandle | undefined;
  #evil: EvilServer | undefined;
  #firstInvitation: string | undefined;
  /** What servers that were stopped wrote for their operator. */
  log = '';
  #port = 0;

  static async start(options: WorldOptions = {}): Promise<World> {
    const world = new World(options, await compileNodeSqlite());
    await world.startServer();
    return world;
  }

  private constructor(options: WorldOptions, sqlite: WebAssembly.Module) {
    this.#options = options;
    this.#sqlite = sqlite;
  }

  get server(): ServerHandle {
    if (this.#server === undefined) throw new Error('the server is stopped');
    return this.#server;
  }

  get evil(): EvilServer {
    if (this.#evil === undefined) throw new Error('this world has an honest server');
    return this.#evil;
  }

  /** Where the server itself listens, or listened. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** What people type into their browser. */
  get address(): string {
    return this.#evil?.url ?? this.server.url;
  }

  async startServer(): Promise<void> {
    const { dataDir, clock } = this;
    const { isChild = false, logLevel = 'warn' } = this.#options;
    const options = { dataDir, port: this.#port, ...this.#options.server };
    this.#server = await (isChild
      ? startChild({ dataDir, port: this.#port, logLevel })
      : startInProcess({ clock, ...options }));
    this.#port = Number(new URL(this.#server.url).port);
    this.#firstInvitation ??= this.#server.firstInvitation;
    if (this.#options.isEvil === true) this.#evil ??= await EvilServer.start(this.#server.url);
  }

  async stopServer(): Promise<void> {
    await this.server.close();
    this.log += this.server.output();
    this.#server = undefined;
  }

  async killServer(): Promise<void> {
    await this.server.kill();
    this.#server = undefined;
  }

  async sweep(): Promise<void> {
    await this.server.sweep();
  }

  /** @returns the folder of the copy. */
  async backUp(): Promise<string> {
    const copy = await backUp(this.dataDir);
    this.#copies.push(copy);
    return copy;
  }

  /** Stops the server, puts the copy in place of its data and starts it again. */
  async restore(copy: string): Promise<void> {
    await this.stopServer();
    restore(this.dataDir, copy);
    await this.startServer();
    for (const person of this.#people) person.messenger.nudge();
  }

  /** Lets time pass for everybody; a server in a process of its own has the machine's clock. */
  advance(milliseconds: number): void {
    this.clock.advance(milliseconds);
    for (const { clock } of this.#people) clock.advance(milliseconds);
  }

  /** Somebody who joined by an invitation. */
  async person(name: string, options: Partial<PersonOptions> = {}): Promise<Person> {
    const person = this.newcomer(name, options);
    return await person.join(await this.invitation());
  }

  /** Somebody with a fresh device and no account. */
  newcomer(name: string, options: Partial<PersonOptions> = {}): Person {
    const person = new Person({ name, server: this.address, sqlite: this.#sqlite, ...options });
    this.#people.push(person);
    return person;
  }

  /** Another device of somebody, in their account but perhaps not yet in all conversations. */
  async addDevice(person: Person, device = 'phone'): Promise<Person> {
    return await person.link(this.newcomer(person.name, { device }));
  }

  /** What the server makes of these grants, for somebody who has nothing but them. */
  async tryGrants(grants: readonly Uint8Array[]): Promise<('works' | 'refused')[]> {
    const delivery = new DeliveryConnection({ server: this.url, network: nodeNetwork, clock: this.clock });
    try {
      const results: ('works' | 'refused')[] = [];
      for (const grant of grants) {
        const taken = await delivery.takeChain(grant).then(
          () => 'works' as const,
          () => 'refused' as const,
        );
        results.push(taken);
      }
      return results;
    } finally {
      delivery.stop();
    }
  }

  async invitation(): Promise<string> {
    const inviter = this.#people.find(({ accountId, isOpen }) => accountId !== '' && isOpen);
    if (inviter === undefined) {
      if (this.#firstInvitation === undefined) throw new Error('the server made no first invitation');
      return this.#firstInvitation;
    }
    const { url } = await inviter.messenger.createInvitation({ uses: 1, hours: 1 });
    return url;
  }

  /** The second one asks by a link of the first one, who has the request when this resolves. */
  async ask(owner: Person, asker: Person): Promise<{ id: string }> {
    const { url } = await owner.messenger.createContactLink({ uses: 1, hours: 1 });
    await asker.messenger.sendContactRequest({ url });
    return await this.requestOf(owner, asker);
  }

  async requestOf(owner: Person, asker: Person): Promise<{ id: string }> {
    return await until(`${owner.name} has a request of ${asker.name}`, async () => {
      const requests = await owner.messenger.listRequests();
      return requests.find(({ id }) => id === asker.accountId);
    });
  }

  /** Two people become contacts: a link, a request, an acceptance. */
  async introduce(a: Person, b: Person): Promise<void> {
    const request = await this.ask(a, b);
    await a.messenger.acceptRequest({ id: request.id });
    await this.open(a, b);
  }

  /** Until both can write to each other. */
  async open(a: Person, b: Person): Promise<void> {
    await until(`${a.name} can write to ${b.name}`, () => a.canWriteTo(b));
    await until(`${b.name} can write to ${a.name}`, () => b.canWriteTo(a));
  }

  async close(): Promise<void> {
    for (const person of this.#people) await person.dispose();
    await this.#evil?.close();
    await this.#server?.close();
    for (const folder of [this.dataDir, ...this.#copies]) rmSync(folder, { recursive: true, force: true });
  }
}
