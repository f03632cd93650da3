import type { Guest } from './guest.ts';

export interface Screen {
  name: string;
  open: (guest: Guest) => Promise<unknown>;
  /** Goes away when the window changes its size. */
  isFleeting?: boolean;
  /** Leaves no room for the rest on a phone where text is twice as large. */
  isLarge?: boolean;
}

/** What somebody sees who has no account here yet. */
export const firstScreens = (invitation: string): Screen[] => [
  {
    name: 'welcome',
    open: async (guest) => (
      await guest.arriveAt(originOf(invitation)),
      guest.heading('welcome.title').waitFor()
    ),
  },
  {
    name: 'welcome, not an invitation',
    async open(guest) {
      await guest.field('welcome.paste').fill('see you');
      await guest.button('welcome.open').click();
      await guest.alert('welcome.not-an-invitation').waitFor();
    },
  },
  {
    name: 'invitation',
    open: async (guest) => (await guest.arriveAt(invitation), guest.field('join.name').waitFor()),
  },
  {
    name: 'invitation, refused words',
    async open(guest) {
      await guest.field('join.password').fill('password1');
      await guest.button('join.join').click();
      await guest.alert('error.name-empty').waitFor();
      await guest.page.getByText(guest.say('strength.0')).waitFor();
    },
  },
  {
    name: 'privacy notice',
    async open(guest) {
      await guest.button('join.what-server-knows').click();
      await guest.text('privacy.limits.3').waitFor();
    },
  },
  {
    name: 'privacy notice for children',
    async open(guest) {
      await guest.choice('privacy.child').check();
      await guest.text('child.trust').waitFor();
    },
  },
  {
    name: 'invitation that is no good',
    open: async (guest) => (
      await guest.arriveAt(`${originOf(invitation)}#join/${'A'.repeat(43)}`),
      guest.heading('join.problem-title').waitFor()
    ),
  },
  {
    name: 'sign in',
    open: async (guest) => (
      await guest.arriveAt(`${originOf(invitation)}#sign-in`),
      guest.heading('sign-in.title').waitFor()
    ),
  },
  {
    name: 'trying the safety engine, an address of the longest kind',
    async open(guest) {
      await guest.arriveAt(`${originOf(invitation)}#try/safety`);
      await guest.field('try.text').fill(`https://paypal.com.${'a'.repeat(60)}.${'b'.repeat(63)}.top/`);
      await guest.text('try.level.stop').waitFor();
    },
  },
  {
    name: 'trying the safety engine, a conversation',
    async open(guest) {
      await choose(guest, 'try.kind', 'try.kind.patterns');
      await guest.text('try.a-line').waitFor();
    },
  },
];

async function choose(guest: Guest, label: string, choice: string): Promise<void> {
  await guest.page.getByLabel(guest.say(label), { exact: true }).selectOption({ label: guest.say(choice) });
}

const part = (name: string, fragment: string, key: string): Screen => ({
  name,
  async open(guest) {
    await guest.follow(fragment);
    await guest.heading(key).first().waitFor();
  },
});

/** What somebody sees who has a contact of that name, with whom something was said, and a request. */
export const mainScreens = (contact: string): Screen[] => [
  {
    name: 'chats',
    async open(guest) {
      await guest.follow('#chats');
      await guest.row(contact).waitFor();
    },
  },
  {
    name: 'chats, none found',
    async open(guest) {
      await guest.field('chats.filter').fill('nobody at all');
      await guest.text('chats.none-found').waitFor();
    },
  },
  {
    name: 'request',
    async open(guest) {
      await guest.field('chats.filter').fill('');
      await guest.openRequest();
    },
  },
  {
    name: 'requests',
    open: async (guest) => (await guest.follow('#people/requests'), guest.text('requests.lead').waitFor()),
  },
  part('people', '#people', 'people.contacts'),
  part('add someone', '#people/add', 'add.title'),
  {
    name: 'add someone, no link',
    async open(guest) {
      await guest.field('add.paste').fill('somebody');
      await guest.button('add.look').click();
      await guest.alert('error.link-malformed').waitFor();
    },
  },
  {
    name: 'contact links',
    async open(guest) {
      await guest.makeContactLink();
      await guest.page
        .getByRole('img', { name: guest.say('links.qr') })
        .locator('path')
        .waitFor();
    },
  },
  {
    name: 'own link',
    async open(guest) {
      await guest.openLink(await guest.address('links.address').inputValue());
      await guest.text('add.own').waitFor();
    },
  },
  { name: 'invitations', open: (guest) => guest.invite() },
  part('settings', '#settings', 'nav.settings'),
  {
    name: 'sign out?',
    open: async (guest) => (
      await guest.button('settings.sign-out').click(),
      guest.text('sign-out.words').waitFor()
    ),
  },
  {
    name: 'account',
    async open(guest) {
      await guest.page.keyboard.press('Escape');
      await guest.follow('#settings/account');
      await guest.field('account.code').waitFor();
    },
  },
  part('language and look', '#settings/look', 'settings.look'),
  {
    name: 'this device',
    open: async (guest) => (await guest.follow('#settings/device'), guest.text('device.only').waitFor()),
  },
  {
    name: 'what the server stores',
    open: async (guest) => (
      await guest.follow('#settings/server'),
      guest.page.getByText('opaque_record', { exact: true }).waitFor()
    ),
  },
  {
    name: 'privacy',
    open: async (guest) => (
      await guest.follow('#settings/privacy'),
      guest.text('privacy.limits.3').waitFor()
    ),
  },
  {
    name: 'keys',
    open: async (guest) => (await guest.follow('#settings/keys'), guest.text('help.move').waitFor()),
  },
];

export const conversationScreens = (contact: string): Screen[] => [
  { name: 'conversation', open: (guest) => guest.openConversation(contact) },
  {
    name: 'text too long',
    isLarge: true,
    async open(guest) {
      await guest.composer(contact).fill('w'.repeat(60_001));
      await guest.alert('composer.too-long', { excess: '1' }).waitFor();
    },
  },
  {
    name: 'emoji',
    isLarge: true,
    async open(guest) {
      await guest.composer(contact).fill('a draft');
      await guest.button('composer.emoji').click();
      await guest.page
        .getByRole('dialog', { name: guest.say('composer.emoji') })
        .getByRole('button')
        .first()
        .waitFor();
    },
  },
  {
    name: 'menu of a message',
    isFleeting: true,
    async open(guest) {
      const emoji = guest.page.getByRole('dialog', { name: guest.say('composer.emoji') });
      if ((await emoji.count()) > 0) await guest.page.keyboard.press('Escape');
      await guest.page.getByRole('menu').or(emoji).waitFor({ state: 'detached' });
      const article = guest.page.getByRole('article').last();
      await article.focus();
      await guest.page.keyboard.press('Enter');
      await guest.page.getByRole('menuitem', { name: guest.say('menu.info') }).waitFor();
    },
  },
  {
    name: 'about a message',
    async open(guest) {
      await guest.page.getByRole('article').last().focus();
      await guest.page.keyboard.press('Enter');
      await guest.page.getByRole('menuitem', { name: guest.say('menu.info') }).click();
      await guest.page.getByRole('dialog', { name: guest.say('info.title') }).waitFor();
    },
  },
  {
    name: 'about a person',
    async open(guest) {
      if ((await guest.page.getByRole('dialog').count()) > 0) await guest.closeDialog();
      await guest.follow(`${new URL(guest.page.url()).hash}/about`);
      await guest.text('about.private-words', { name: contact }).waitFor();
    },
  },
  {
    name: 'safety code',
    async open(guest) {
      await guest.follow(new URL(guest.page.url()).hash.replace('about', 'code'));
      await guest.page
        .getByRole('img', { name: guest.say('code.qr', { name: contact }) })
        .locator('path')
        .waitFor();
    },
  },
  {
    name: 'keys, as a dialog',
    async open(guest) {
      await guest.follow('#chats');
      await guest.row(contact).waitFor();
      await guest.row(contact).focus();
      await guest.page.keyboard.press('?');
      await guest.page.getByRole('dialog', { name: guest.say('help.title') }).waitFor();
    },
  },
  {
    name: 'locked',
    async open(guest) {
      await guest.page.keyboard.press('Escape');
      await guest.lock();
    },
  },
  {
    name: 'locked, wrong password',
    async open(guest) {
      await guest.unlock('wrong');
      await guest.alert('error.wrong-password').waitFor();
    },
  },
];

function originOf(address: string): string {
  return `${new URL(address).origin}/`;
}
