import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { Guest } from './guest.ts';
import { startServer, type ServerHost, type ServerParts } from './server-host.ts';
import { Watch } from './watch.ts';
import { wordsOf, type Language } from './words.ts';

export interface GuestOptions {
  language?: Language;
  isPhone?: boolean;
  theme?: 'light' | 'dark';
  context?: BrowserContextOptions;
  /** When it isn't the address that the server says itself. */
  origin?: string;
}

export interface StageOptions extends ServerParts {
  /** Flags for the browser, beside those that every story has. */
  flags?: readonly string[];
}

export const wide = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** A real server with the built web client, a browser, and people with a browser profile each. */
export class Stage {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'ganira-stage-'));
  readonly guests: Guest[] = [];
  readonly #watched: Guest[] = [];
  readonly browser: Browser;
  readonly #parts: ServerParts;
  #server: ServerHost | undefined;
  #port = 0;

  static async open({ flags = [], ...parts }: StageOptions = {}): Promise<Stage> {
    const stage = new Stage(parts, await launchChromium(flags));
    await stage.startServer();
    return stage;
  }

  private constructor(parts: ServerParts, browser: Browser) {
    this.#parts = parts;
    this.browser = browser;
  }

  get server(): ServerHost {
    if (this.#server === undefined) throw new Error('the server is stopped');
    return this.#server;
  }

  /** The second time on the same address and the same data. */
  async startServer(): Promise<void> {
    this.#server = await startServer(this.dataDir, { port: this.#port, ...this.#parts });
    this.#port = this.#server.port;
  }

  async stopServer(): Promise<void> {
    await this.server.close();
    this.#server = undefined;
  }

  async killServer(): Promise<void> {
    await this.server.kill();
    this.#server = undefined;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The same server under a name: a browser makes passkeys for names only. */
  get localOrigin(): string {
    return `http://localhost:${this.#port}`;
  }

  /** The invitation that a new server prints. */
  get firstInvitation(): string {
    const { invitation } = this.server;
    if (invitation === undefined) throw new Error('the server has accounts already');
    return `${this.origin}/#join/${invitation}`;
  }

  /** Somebody with a browser of their own, who has done nothing yet. */
  async guest(name: string, options: GuestOptions = {}): Promise<Guest> {
    const { language = 'en', isPhone = false, theme = 'light' } = options;
    const context = await this.browser.newContext({
      viewport: isPhone ? phone : wide,
      colorScheme: theme,
      locale: language,
      hasTouch: isPhone,
      // What glides is drawn many times, and waited for; one story lets it.
      reducedMotion: 'reduce',
      ...options.context,
    });
    return await this.guestIn(context, name, options);
  }

  /** Somebody who sits in front of a browser that is there already. */
  async guestIn(context: BrowserContext, name: string, options: GuestOptions = {}): Promise<Guest> {
    const guest = await this.guestOn(await context.newPage(), name, options);
    this.guests.push(guest);
    return guest;
  }

  /** The same on a page of a browser of their own; the stage watches it, and does nothing else with it. */
  async guestOn(page: Page, name: string, options: GuestOptions = {}): Promise<Guest> {
    const { language = 'en', origin = this.origin } = options;
    const watch = new Watch(origin);
    await watch.attach(page.context());
    const guest = new Guest({ name, page, watch, say: wordsOf(language), language, server: origin });
    this.#watched.push(guest);
    return guest;
  }

  /** Somebody who has joined: the first by the server's link, the others by an invitation of the first. */
  async person(name: string, options: GuestOptions = {}): Promise<Guest> {
    const guest = await this.guest(name, options);
    await guest.join(await this.invitation());
    return guest;
  }

  /** From whoever is here already. */
  async invitation(): Promise<string> {
    const inviter = this.guests.find((one) => one.hasJoined);
    return inviter === undefined ? this.firstInvitation : await inviter.invite();
  }

  /** Closes everything, and fails when something happened in a browser that never must. */
  async close(): Promise<void> {
    if (process.env.STORY_PICTURES !== undefined) await this.#photograph(process.env.STORY_PICTURES);
    await this.browser.close();
    await this.#server?.close();
    rmSync(this.dataDir, { recursive: true, force: true });
    const secrets = this.#watched.flatMap((guest) => [...guest.secrets]);
    for (const guest of this.#watched) guest.watch.check(secrets);
  }

  /** What everybody saw last, for whoever looks into a story that failed. */
  async #photograph(folder: string): Promise<void> {
    for (const [i, { page }] of this.guests.entries()) {
      if (!page.isClosed()) await page.screenshot({ path: join(folder, `guest-${i}.png`) });
    }
  }
}

/** Two people who can write to each other; each has the conversation open. */
export async function introduce(a: Guest, b: Guest): Promise<void> {
  await b.ask(await a.makeContactLink());
  await a.accept(b.name);
  await b.openConversation(a.name);
}
