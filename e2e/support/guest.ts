import type { Locator, Page } from 'playwright-core';
import { readMessages, type ShownMessage } from './shown-messages.ts';
import type { Watch } from './watch.ts';
import type { Language, Say } from './words.ts';

/** Milliseconds. Two browsers and a server share two cores. */
export const patience = 45_000;

export interface GuestParts {
  name: string;
  page: Page;
  watch: Watch;
  say: Say;
  language: Language;
  server: string;
}

/** A person in front of a browser: does what a person does, by role and name. */
export class Guest {
  readonly name: string;
  page: Page;
  readonly watch: Watch;
  readonly language: Language;
  /** Passwords that were theirs, and recovery keys. */
  readonly secrets = new Set<string>();
  #password = '';
  say: Say;
  hasJoined = false;
  readonly server: string;

  constructor(parts: GuestParts) {
    this.name = parts.name;
    this.page = parts.page;
    this.watch = parts.watch;
    this.say = parts.say;
    this.language = parts.language;
    this.server = parts.server;
    this.page.setDefaultTimeout(patience);
    this.password = 'kigali rain on tin roofs';
  }

  get password(): string {
    return this.#password;
  }

  set password(password: string) {
    this.#password = password;
    this.secrets.add(password);
  }

  // -- finding things

  button(key: string, values?: Record<string, string>): Locator {
    return this.page.getByRole('button', { name: this.say(key, values), exact: true });
  }

  link(key: string, values?: Record<string, string>): Locator {
    return this.page.getByRole('link', { name: this.say(key, values), exact: true });
  }

  heading(key: string, values?: Record<string, string>): Locator {
    return this.page.getByRole('heading', { name: this.say(key, values), exact: true });
  }

  field(key: string): Locator {
    return this.page.getByLabel(this.say(key), { exact: true });
  }

  /** A text to be copied. Its name may also be the name of the page. */
  address(key: string): Locator {
    return this.page.getByRole('textbox', { name: this.say(key), exact: true });
  }

  choice(key: string, values?: Record<string, string>): Locator {
    return this.page.getByRole('radio', { name: this.say(key, values), exact: true });
  }

  text(key: string, values?: Record<string, string>): Locator {
    return this.page.getByText(this.say(key, values), { exact: true });
  }

  alert(key: string, values?: Record<string, string>): Locator {
    return this.page.getByRole('alert').filter({ hasText: this.say(key, values) });
  }

  status(words: string): Locator {
    return this.page.getByRole('status').filter({ hasText: words });
  }

  async closeDialog(): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: this.say('dialog.close') }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** What the app wants to say once; it stands above everything until it is closed. */
  async dismissNotices(): Promise<void> {
    const cross = this.page.getByRole('status').getByRole('button', { name: this.say('dialog.close') });
    await cross.first().click();
    await cross.first().waitFor({ state: 'detached' });
  }

  // -- moving

  async goTo(fragment: string): Promise<void> {
    await this.page.goto(`${this.server}/${fragment}`);
  }

  /** On a page that was loaded already, as a link inside the app does it. */
  async follow(fragment: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
  }

  /** As by a link in another program. */
  async arriveAt(address: string): Promise<void> {
    // Another page in between: a change of the fragment alone loads nothing.
    await this.page.goto('about:blank');
    await this.page.goto(address);
  }

  /** The page anew, as F5 does it; nothing is unlocked. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.heading('unlock.title').waitFor();
  }

  /** In the same browser. */
  async moveToNewPage(): Promise<void> {
    const former = this.page;
    this.page = await former.context().newPage();
    this.page.setDefaultTimeout(patience);
    await former.close();
  }

  // -- accounts

  async fillJoinForm(name = this.name, password = this.password): Promise<void> {
    await this.field('join.name').fill(name);
    await this.field('join.password').fill(password);
    await this.button('join.join').click();
  }

  async join(invitation: string): Promise<void> {
    await this.arriveAt(invitation);
    await this.fillJoinForm();
    await this.isIn();
    this.hasJoined = true;
  }

  async isIn(): Promise<void> {
    await this.heading('nav.chats').waitFor();
  }

  /** After a reload or a lock. */
  async unlock(password = this.password): Promise<void> {
    await this.field('unlock.password').fill(password);
    await this.button('unlock.unlock').click();
  }

  async lock(): Promise<void> {
    await this.follow('#settings');
    await this.button('settings.lock').click();
    await this.heading('unlock.title').waitFor();
  }

  async signOut(): Promise<void> {
    await this.follow('#settings');
    await this.button('settings.sign-out').click();
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: this.say('settings.sign-out') })
      .click();
    await this.heading('unlock.title').waitFor();
  }

  async accountCode(): Promise<string> {
    await this.follow('#settings/account');
    return await this.field('account.code').inputValue();
  }

  // -- people

  /** @returns an invitation to the server. */
  async invite(): Promise<string> {
    // From elsewhere: an invitation that was made before is no longer shown then.
    await this.follow('#people');
    await this.button('invitations.make').waitFor({ state: 'detached' });
    await this.follow('#people/invitations');
    await this.button('invitations.make').click();
    return await this.address('invitations.address').inputValue();
  }

  async makeContactLink(): Promise<string> {
    // From elsewhere: none of the older links is open then.
    await this.follow('#people');
    await this.button('links.make').waitFor({ state: 'detached' });
    await this.follow('#people/links');
    await this.button('links.make').click();
    return await this.address('links.address').inputValue();
  }

  /** Opens a contact link, without sending anything. */
  async openLink(link: string): Promise<void> {
    await this.follow('#people');
    await this.heading('add.title').waitFor({ state: 'detached' });
    await this.follow(new URL(link).hash);
  }

  /** Opens a contact link and sends the request. */
  async ask(link: string): Promise<void> {
    await this.openLink(link);
    await this.button('add.send').click();
    await this.text('add.sent').waitFor();
  }

  /** Opens the first of the requests that came. */
  async openRequest(): Promise<Locator> {
    await this.follow('#people/requests');
    await this.link('requests.look').first().click();
    const sheet = this.page.getByRole('dialog', { name: this.say('request.title') });
    await sheet.waitFor();
    return sheet;
  }

  async accept(name: string): Promise<void> {
    await this.openRequest();
    await this.choice('request.know.apart').check();
    await this.button('request.accept').click();
    await this.composer(name).waitFor();
  }

  // -- conversations

  /** A row of the list of conversations. */
  row(name: string): Locator {
    return this.page.getByRole('main').getByRole('link', { name }).and(this.page.locator('[data-row]'));
  }

  async openConversation(name: string): Promise<void> {
    await this.follow('#chats');
    await this.row(name).first().click();
    await this.composer(name).waitFor();
  }

  composer(name: string): Locator {
    return this.page.getByRole('textbox', { name: this.say('composer.label', { name }) });
  }

  async write(to: string, text: string): Promise<void> {
    await this.composer(to).fill(text);
    await this.button('composer.send').click();
  }

  article(text: string): Locator {
    return this.page.getByRole('article').filter({ hasText: text }).first();
  }

  async sees(text: string): Promise<void> {
    await this.article(text).waitFor();
  }

  /** What of the open conversation is on the screen, in its order, as a screen reader has it. */
  async messages(): Promise<ShownMessage[]> {
    return await readMessages(this.page);
  }

  async texts(): Promise<string[]> {
    return (await this.messages()).map(({ text }) => text);
  }
}
