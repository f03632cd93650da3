import { fromSpokenCode, limits } from '@ganira/protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import type { Guest } from './support/guest.ts';
import { MovingClock } from './support/moving-clock.ts';
import { storedRows } from './support/stored-rows.ts';
import { Stage } from './support/stage.ts';
import { keysOf } from './support/words.ts';

const clock = new MovingClock();
let stage: Stage;
let aline: Guest;
beforeAll(async () => {
  stage = await Stage.open({ clock });
  aline = await stage.guest('Aline');
});
afterAll(() => stage.close());

test('R19 before anything is asked, an invitation says in plain words what the server will know', async () => {
  await aline.arriveAt(stage.firstInvitation);
  await aline.text('join.who-can-read').waitFor();
  await aline.field('join.name').fill('Aline');
  await aline.button('join.what-server-knows').click();
  const notice = aline.page.getByRole('dialog', { name: aline.say('settings.privacy') });

  for (const key of keysOf('privacy.').filter((key) => /\.(?:title|\d)$/.test(key))) {
    await notice.getByText(aline.say(key), { exact: true }).waitFor();
  }
  await aline.choice('privacy.child').check();
  for (const key of keysOf('child.')) await notice.getByText(aline.say(key), { exact: true }).waitFor();
  await aline.closeDialog();
  await notice.waitFor({ state: 'detached' });
  expect(await aline.field('join.name').inputValue()).toBe('Aline');
});

test('a weak password is refused in words, a good one is welcome, and the meter says which is which', async () => {
  await aline.arriveAt(stage.firstInvitation);
  await aline.button('join.join').click();
  await aline.alert('error.name-empty').waitFor();
  expect(await isFocused(aline, 'join.name')).toBe(true);

  await aline.field('join.password').fill('password1');
  await aline.page.getByText(aline.say('strength.0')).waitFor();
  await aline.fillJoinForm('Aline', 'password1');
  await aline.alert('error.weak-password').waitFor();
  expect(await isFocused(aline, 'join.password')).toBe(true);
  expect(await aline.field('join.password').getAttribute('aria-invalid')).toBe('true');

  await aline.fillJoinForm('Aline', 'Aline2026');
  await aline.alert('error.weak-password').waitFor();
  await aline.field('join.password').fill(aline.password);
  await aline.page.getByText(aline.say('strength.4')).waitFor();
  expect(await aline.field('join.password').getAttribute('type')).toBe('password');
  await aline.button('field.show-password').click();
  expect(await aline.field('join.password').getAttribute('type')).toBe('text');
});

test('whoever has the first invitation joins with a name and a password, and nothing else', async () => {
  await aline.join(stage.firstInvitation);
  await aline.text('first.title').waitFor();
  // The secret of the link stays neither in the address nor one step back.
  expect(aline.page.url()).toBe(`${stage.origin}/#chats`);
  await aline.page.goBack();
  expect(aline.page.url()).not.toContain('#join/');
  await aline.goTo('#chats');
  await aline.unlock();
});

test('somebody joins in Kinyarwanda, by an invitation that Aline made in the app', async () => {
  const keza = await stage.person('Keza', { language: 'rw', isPhone: true });
  await keza.text('first.title').waitFor();
  expect(await keza.page.locator('html').getAttribute('lang')).toBe('rw');
  await aline.follow('#people');
  await aline.follow('#people/invitations');
  await aline.text('invitations.none').waitFor();
});

test('an invitation that is used up, expired, ended, cut off or invented says what to do next', async () => {
  const used = await aline.invite();
  const bosco = await stage.guest('Bosco');
  await bosco.join(used);

  const newcomer = await stage.guest('Newcomer');
  await expectNoEntry(newcomer, used);

  const ended = await aline.invite();
  await aline.button('links.revoke').click();
  await eventually(() => aline.address('invitations.address').count()).toBe(0);
  await expectNoEntry(newcomer, ended);

  const expired = await aline.invite();
  clock.setAhead(24 * 7 + 1);
  await expectNoEntry(newcomer, expired);
  clock.setAhead(0);

  await expectNoEntry(newcomer, `${stage.origin}/#join/${'A'.repeat(43)}`);
  await expectNoEntry(newcomer, ended.slice(0, -9));
  await expectNoEntry(newcomer, `${stage.origin}/#join/`);
  await expectNoEntry(newcomer, `${stage.origin}/#join/%00<b>`);

  // The new one can be pasted right there.
  const fresh = await aline.invite();
  await newcomer.field('welcome.paste').fill('see you tomorrow');
  await newcomer.button('welcome.open').click();
  await newcomer.alert('welcome.not-an-invitation').waitFor();
  await newcomer.field('welcome.paste').fill(fresh.replace(stage.origin, 'https://chat.example'));
  await newcomer.button('welcome.open').click();
  await newcomer.alert('welcome.elsewhere', { server: 'chat.example' }).waitFor();
  await newcomer.field('welcome.paste').fill(`  ${fresh} `);
  await newcomer.button('welcome.open').click();
  await newcomer.fillJoinForm();
  await newcomer.isIn();
});

test('without an invitation the first page says how to get one', async () => {
  const visitor = await stage.guest('Visitor');
  await visitor.goTo('');
  await visitor.heading('welcome.title').waitFor();
  await visitor.text('welcome.by-invitation').waitFor();
  await visitor.field('welcome.paste').waitFor();
});

test('a sign-in elsewhere is not a device yet, and says so; a wrong code or password tells nothing more', async () => {
  const code = await aline.accountCode();
  const elsewhere = await stage.guest('Aline');
  await elsewhere.goTo('#sign-in');
  const signIn = async (account: string, password: string): Promise<void> => {
    await elsewhere.field('sign-in.code').fill(account);
    await elsewhere.field('unlock.password').fill(password);
    await elsewhere.button('sign-in.sign-in').click();
  };
  await signIn(code, 'kigali rain on tin rooves');
  await elsewhere.alert('sign-in.refused').waitFor();
  await signIn('AAAA AAAA AAAA', aline.password);
  await elsewhere.alert('sign-in.refused').waitFor();
  const unknown = code.replaceAll(/[A-Z2-7]/g, (letter) => (letter === 'A' ? 'B' : 'A'));
  await signIn(unknown, aline.password);
  await elsewhere.alert('sign-in.refused').waitFor();

  await signIn(code.toLowerCase(), aline.password);
  await elsewhere.heading('not-a-device.title').waitFor();
  await elsewhere.text('not-a-device.why').waitFor();
  await elsewhere.link('action.back').click();
  await elsewhere.heading('welcome.title').waitFor();
});

test('on the own device only the password is asked, and a wrong one is said', async () => {
  await aline.goTo('#settings/account');
  await aline.reload();
  await aline.unlock('kigali rain on tin rooves');
  await aline.alert('error.wrong-password').waitFor();
  await aline.unlock();
  await aline.field('account.name').waitFor();
});

test('R19 P54 the live page of what the server stores is what an SQL dump finds', async () => {
  const accountId = fromSpokenCode(await aline.accountCode(), limits.id);
  if (accountId === undefined) throw new Error('the account code could not be read');
  await aline.invite();
  await aline.makeContactLink();
  await aline.follow('#settings/server');
  await aline.text('server.lead').waitFor();
  const sections = aline.page.getByRole('region', { name: aline.say('settings.server') }).locator('section');
  await sections.first().waitFor();
  const shown = await sections.evaluateAll((elements) =>
    elements.map((section) => ({
      table: section.querySelector('h2 code')?.textContent ?? '',
      count: Number.parseInt(section.querySelector('h2 span')?.textContent ?? '', 10),
      columns: [...section.querySelectorAll('dt')].map((name) => name.textContent ?? ''),
      samples: [...section.querySelectorAll('dd')].map(
        (value) => value.querySelector('code')?.textContent ?? '',
      ),
    })),
  );

  const stored = storedRows(stage.dataDir, accountId);
  expect(shown.map(({ table }) => table).toSorted()).toEqual(stored.map(({ table }) => table));
  for (const { table, columns, rows } of stored) {
    const entry = shown.find((each) => each.table === table);
    expect(entry, table).toMatchObject({ count: rows.length, columns });
    const samples = rows.map((row) => columns.map((column) => sampleOf(row[column])));
    if (rows.length > 0) expect(samples, table).toContainEqual(entry?.samples);
  }
  expect(shown.find(({ table }) => table === 'invitation')?.count).toBeGreaterThan(0);
});

test('P34 an open server lets anybody in for a few seconds of work', async () => {
  const open = await Stage.open({ isOpen: true });
  const manzi = await open.guest('Manzi', { isPhone: true });
  await manzi.arriveAt(open.origin);
  await manzi.text('welcome.open-words').waitFor();
  await manzi.button('welcome.make-account').click();
  await manzi.fillJoinForm();
  await manzi.isIn();
  await open.close();
});

async function expectNoEntry(guest: Guest, invitation: string): Promise<void> {
  await guest.arriveAt(invitation);
  await guest.heading('join.problem-title').waitFor();
  await guest.alert('join.problem-next').waitFor();
  await guest.field('welcome.paste').waitFor();
  expect(await guest.field('join.password').count()).toBe(0);
}

async function isFocused(guest: Guest, key: string): Promise<boolean> {
  return await guest.field(key).evaluate((field) => field === document.activeElement);
}

/** As the page shortens a value: enough to recognise it. */
function sampleOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Uint8Array)
    return `${Buffer.from(value.subarray(0, 4)).toString('hex')}… (${value.length} bytes)`;
  if (typeof value === 'string') return `${value.length} characters`;
  return JSON.stringify(value);
}
