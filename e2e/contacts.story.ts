import {
  ContactLinkSchema,
  decode,
  endpointPaths,
  fromBase64Url,
  fromSpokenCode,
  limits,
  toBase64Url,
  toBinary,
} from '@ganira/protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import type { Guest } from './support/guest.ts';
import { MovingClock } from './support/moving-clock.ts';
import { photographQr } from './support/qr-picture.ts';
import { Stage } from './support/stage.ts';
import { takeKeyPackages } from './support/take-key-packages.ts';

/** Chosen by somebody who hopes that it is taken for more than a name. */
const strangeName = '<b>Ganira Support</b> \u202eevil';

const clock = new MovingClock();
let stage: Stage;
let aline: Guest;
let bosco: Guest;
let stranger: Guest;
let david: Guest;
beforeAll(async () => {
  stage = await Stage.open({ clock });
  aline = await stage.person('Aline');
  bosco = await stage.person('Bosco', { theme: 'dark', isPhone: true });
  stranger = await stage.person(strangeName);
  david = await stage.person('David');
});
afterAll(() => stage.close());

test('a contact link is a QR too, which a camera can read in both themes', async () => {
  for (const guest of [aline, bosco]) {
    const link = await guest.makeContactLink();
    expect(link).toMatch(new RegExp(`^${stage.origin}/#add/[\\w-]+$`));
    const qr = guest.page.getByRole('img', { name: guest.say('links.qr') }).first();
    await qr.locator('path').waitFor();
    const seen = await photographQr(stage.browser, qr);
    expect(seen.text).toBe(link);
    expect(seen.margin).toBeGreaterThanOrEqual(3.9);
  }
});

test('a contact link is taken from a picture of its QR, and what is no link is refused in words', async () => {
  await david.makeContactLink();
  const qr = david.page.getByRole('img', { name: david.say('links.qr') }).first();
  await qr.locator('path').waitFor();
  const pictures = [await david.page.getByRole('heading').first().screenshot(), await qr.screenshot()];
  await aline.follow('#people/add');
  const choose = async (buffer: Buffer): Promise<void> => {
    const opened = aline.page.waitForEvent('filechooser');
    await aline.button('add.picture').click();
    await (await opened).setFiles({ name: 'code.png', mimeType: 'image/png', buffer });
  };
  await choose(pictures[0] ?? Buffer.alloc(0));
  await aline.alert('picture.no-code').waitFor();
  await choose(pictures[1] ?? Buffer.alloc(0));
  await aline.text('add.ready').waitFor();
  await aline.button('action.cancel').click();
});

test('a request shows a name as plain text, a pattern and how they came, and nothing else', async () => {
  await stranger.ask(await aline.makeContactLink());
  const card = aline.page
    .getByRole('main')
    .getByRole('link', { name: aline.say('requests.card', { count: '1' }) });
  await aline.follow('#chats');
  await card.waitFor();
  // Before it is opened not even the name is shown.
  expect(await aline.page.getByText('Support').count()).toBe(0);
  await card.click();
  const sheet = aline.page.getByRole('dialog', { name: aline.say('request.title') });
  await sheet.waitFor();

  const day = new Date();
  const lines = (await sheet.innerText())
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const months = new Intl.DateTimeFormat('en', { month: 'long' });
  expect(lines).toEqual([
    aline.say('request.title'),
    expect.stringMatching(/^pattern: \w+ \w+, \d+ by \d+$/),
    '<b>Ganira Support</b> evil',
    aline.say('trust.unknown'),
    aline.say('request.name-chosen'),
    aline.say('request.how'),
    aline.say('request.by-link', { date: `${day.getDate()} ${months.format(day)}` }),
    expect.stringMatching(/^Came \d\d:\d\d$/),
    aline.say('request.only-if'),
    aline.say('request.not-met'),
    aline.say('request.no-groups'),
    aline.say('request.know'),
    aline.say('request.know.met'),
    aline.say('request.know.apart'),
    aline.say('request.know.not'),
    aline.say('request.decline'),
    aline.say('request.accept'),
    aline.say('request.silence'),
    aline.say('request.block'),
  ]);
  expect(await sheet.locator('b').count()).toBe(0);
  // The pattern that they see on their own device.
  await stranger.follow('#settings/account');
  const own = await stranger.page.getByRole('img', { name: /^pattern: / }).getAttribute('aria-label');
  expect(await sheet.getByRole('img').getAttribute('aria-label')).toBe(own);
});

test('declining is one key away, and the sender learns nothing of it', async () => {
  await stranger.follow('#people');
  const before = await seenBy(stranger);
  expect(before).not.toContain('Aline');
  const decline = aline.button('request.decline');
  expect(await decline.evaluate((button) => button === document.activeElement)).toBe(true);
  await aline.page.keyboard.press('Enter');
  await aline.status(aline.say('request.declined')).waitFor();
  await aline.follow('#people/requests');
  await aline.text('requests.none').waitFor();

  // Whatever a decline could have sent would have come before this.
  await aline.makeContactLink();
  expect(await seenBy(stranger)).toBe(before);
  await stranger.reload();
  await stranger.unlock();
  await stranger.heading('people.contacts').waitFor();
  // What the page says of its storage comes a moment later.
  await eventually(() => seenBy(stranger)).toBe(before);
});

test('accepting opens a conversation on both sides', async () => {
  await bosco.ask(await aline.makeContactLink());
  await aline.accept('Bosco');
  await aline.write('Bosco', 'Muraho Bosco!');
  // He waited where he asked.
  await bosco.text('add.accepted').waitFor();
  await bosco.link('add.open-chat').click();
  await bosco.sees('Muraho Bosco!');
  await aline.follow('#people');
  await aline.page.getByRole('listitem').filter({ hasText: 'Bosco' }).waitFor();
});

test('a link that is used up, expired, ended, of another server, one’s own or no link at all says what to do', async () => {
  const used = await aline.makeContactLink();
  const carine = await stage.person('Carine');
  await carine.ask(used);
  await eventually(async () => {
    await aline.follow('#people');
    await aline.follow('#people/requests');
    return await aline.link('requests.look').count();
  }).toBe(1);
  await david.openLink(used);
  await david.button('add.send').click();
  await david.page.getByText(david.say('error.link-used')).waitFor();

  const ended = await aline.makeContactLink();
  await aline.button('links.revoke').first().click();
  await eventually(() => aline.address('links.address').count()).toBe(0);
  await david.openLink(ended);
  await david.button('add.send').click();
  await david.page.getByText(david.say('error.link-used')).waitFor();

  await david.openLink(await david.makeContactLink());
  await david.text('add.own').waitFor();
  await bosco.openLink(await aline.makeContactLink());
  await bosco.text('add.contact').waitFor();
  await bosco.link('add.open-chat').click();
  await bosco.composer('Aline').waitFor();

  const link = await aline.makeContactLink();
  const texts: [string, string][] = [
    [link.replace(stage.origin, 'https://chat.example'), 'error.link-other-server'],
    [link.slice(0, -12), 'error.link-malformed'],
    [link.replace('#add/', '#join/'), 'error.link-malformed'],
    [`${stage.origin}/#add/${'A'.repeat(3_000)}`, 'error.link-malformed'],
    ['javascript:alert(1)', 'error.link-malformed'],
    ['Aline', 'error.link-malformed'],
  ];
  await david.follow('#people');
  await david.follow('#people/add');
  for (const [text, key] of texts) {
    await david.field('add.paste').fill(text);
    await david.button('add.look').click();
    await david.alert(key).waitFor();
  }
  await david.field('add.paste').fill(`\n ${link} `);
  await david.button('add.look').click();
  await david.text('add.ready').waitFor();
  await david.page.getByRole('img', { name: /^pattern: / }).waitFor();
});

test('a link that has expired says so, before anything is sent where the device can know it', async () => {
  const link = await aline.makeContactLink();
  await david.openLink(withExpiry(link, Date.now() - 60_000));
  await david.text('error.link-expired').waitFor();
  expect(await david.button('add.send').count()).toBe(0);
  // A link that lies about its end.
  clock.setAhead(26);
  const last = withExpiry(link, Date.now() + 365 * 86_400_000);
  await david.openLink(last);
  await david.button('add.send').click();
  await david.page.getByText(david.say('error.link-used')).waitFor();
  clock.setAhead(0);
});

test('R32 P18 nobody can be looked up: strangers get the same answer whether an account exists or not', async () => {
  const code = await bosco.accountCode();
  const known = fromSpokenCode(code, limits.id) ?? new Uint8Array();
  const visitor = await stage.guest('Visitor');
  await visitor.goTo('#sign-in');
  await visitor.field('sign-in.code').fill(code);
  await visitor.field('unlock.password').fill('not the password');
  const [asked] = await Promise.all([
    visitor.page.waitForRequest(`${stage.origin}${endpointPaths.signInStart.path}`),
    visitor.button('sign-in.sign-in').click(),
  ]);
  const body = asked.postDataJSON() as Record<string, string>;
  const signIns = await inTurn(idsAround(known), async (id) => {
    const reply = await fetch(asked.url(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, accountId: toBase64Url(id) }),
    });
    const fields = Object.entries((await reply.json()) as Record<string, string>);
    return [reply.status, ...fields.map(([name, value]) => `${name} of ${value.length}`)].join(', ');
  });
  expect(new Set(signIns)).toEqual(new Set([expect.stringMatching(/^200, /)]));

  const keyTakes = await takeKeyPackages(stage.origin, idsAround(known));
  expect(new Set(keyTakes)).toEqual(new Set([expect.stringMatching(/^grant_refused /)]));

  const id = toBase64Url(known);
  const guesses = [
    'users',
    'accounts',
    'directory',
    'search?q=Bosco',
    'contacts',
    `accounts/${id}`,
    `chain/${id}`,
  ];
  for (const guess of guesses) expect((await fetch(`${stage.origin}/v1/${guess}`)).status, guess).toBe(404);
  const open = Object.values(endpointPaths).filter(({ method, session }) => method === 'GET' && !session);
  for (const { path } of open) expect(await (await fetch(`${stage.origin}${path}`)).text()).not.toContain(id);
  const closed = Object.values(endpointPaths).filter(({ method, session }) => method === 'GET' && session);
  for (const { path } of closed) expect((await fetch(`${stage.origin}${path}`)).status).toBe(401);
});

/** 300 that nobody has, and one that somebody has in the middle. */
function idsAround(known: Uint8Array): Uint8Array[] {
  const ids: Uint8Array[] = Array.from({ length: 300 }, () =>
    crypto.getRandomValues(new Uint8Array(known.length)),
  );
  return ids.toSpliced(150, 0, known);
}

async function inTurn<T, R>(inputs: readonly T[], work: (input: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const input of inputs) results.push(await work(input));
  return results;
}

function withExpiry(address: string, at: number): string {
  const url = new URL(address);
  const link = decode(
    ContactLinkSchema,
    fromBase64Url(url.hash.slice('#add/'.length)) ?? new Uint8Array(),
    1_024,
  );
  link.expiresAt = BigInt(Math.floor(at / 1_000));
  url.hash = `#add/${toBase64Url(toBinary(ContactLinkSchema, link))}`;
  return url.href;
}

/** Everything that can be read on the page. */
async function seenBy(guest: Guest): Promise<string> {
  await guest.heading('people.contacts').waitFor();
  return `${await guest.page.title()}\n${await guest.page.locator('body').innerText()}`;
}
