// "Bad input" of the first conversation: each says what is wrong, nothing is lost, nobody else is hurt.
import { toBase64Url } from '@ganira/protocol';
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { until } from '../src/index.ts';
import { friends, newWorld, numbered, quiet, sendAll } from './story.test-helper.ts';

const hour = 3_600_000;
const year = 365 * 86_400_000;

test('R25 a wrong password opens nothing, the right one does', async () => {
  const { alice, bob } = await friends();
  await alice.send(bob, 'before');
  await alice.messenger.lock();
  const { accountId, password } = alice;
  for (const wrong of ['', 'wrong', `${password} `, password.toUpperCase()]) {
    await expect(alice.messenger.unlock({ accountId, password: wrong })).rejects.toMatchObject({
      code: 'wrong_password',
    });
    await expect(alice.messenger.me()).rejects.toMatchObject({ code: 'not_open' });
  }
  await expect(alice.messenger.unlock({ accountId: bob.accountId, password })).rejects.toMatchObject({
    code: 'account_unknown',
  });
  await alice.messenger.unlock({ accountId, password });
  expect(await alice.texts(bob)).toEqual(['before']);
});

test('R32 an invitation that is used, expired, taken back or forged joins nobody', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  const { messenger } = alice;
  const used = await messenger.createInvitation({ uses: 1, hours: 1 });
  await world.newcomer('Bob').join(used.url);
  const expired = await messenger.createInvitation({ uses: 1, hours: 1 });
  const revoked = await messenger.createInvitation({ uses: 1, hours: 100 });
  await messenger.revokeInvitation({ id: revoked.id });
  world.advance(3 * hour);
  const forged = `${world.address}/#join/${toBase64Url(randomBytes(32))}`;
  const carol = world.newcomer('Carol');
  for (const invitation of [
    used.url,
    expired.url,
    revoked.url,
    forged,
    '',
    'https://elsewhere.example/#join/abc',
  ]) {
    const joining = carol.messenger.signUp({ invitation, name: 'Carol', password: carol.password });
    await expect(joining).rejects.toMatchObject({ code: 'invitation_refused' });
    await expect(carol.messenger.checkInvitation({ token: invitation })).rejects.toMatchObject({
      code: 'invitation_refused',
    });
  }
  // Nothing of the attempts stays on her device.
  expect(await carol.messenger.listAccounts()).toEqual({ accounts: [] });
  await carol.join((await messenger.createInvitation({ uses: 1, hours: 1 })).url);
});

test('R32 a contact link that is used, expired, taken back, foreign or broken says so', async () => {
  const world = await newWorld();
  const [alice, bob, carol] = [
    await world.person('Alice'),
    await world.person('Bob'),
    await world.person('Carol'),
  ];
  const used = await alice.messenger.createContactLink({ uses: 1, hours: 100 });
  await bob.messenger.sendContactRequest({ url: used.url });
  await world.requestOf(alice, bob);
  const revoked = await alice.messenger.createContactLink({ uses: 1, hours: 100 });
  await alice.messenger.revokeContactLink({ id: revoked.id });
  const expired = await alice.messenger.createContactLink({ uses: 1, hours: 1 });
  world.advance(3 * hour);
  const ask = (url: string) => carol.messenger.sendContactRequest({ url });
  await expect(ask(used.url)).rejects.toMatchObject({ code: 'link_used' });
  await expect(ask(revoked.url)).rejects.toMatchObject({ code: 'link_used' });
  expect(await ask(expired.url)).toMatchObject({ state: 'expired' });
  const other = used.url.replace(world.address, 'https://elsewhere.example');
  await expect(ask(other)).rejects.toMatchObject({ code: 'link_other_server' });
  const broken = [
    used.url.slice(0, -9),
    `${world.address}/#add/`,
    'muraho',
    '',
    'javascript:alert(1)',
    `x${'y'.repeat(9_999)}`,
  ];
  for (const url of broken) await expect(ask(url)).rejects.toMatchObject({ code: 'link_malformed' });
  expect(await bob.messenger.sendContactRequest({ url: used.url })).toMatchObject({ state: 'sent' });
  expect(await alice.messenger.sendContactRequest({ url: used.url })).toMatchObject({ state: 'own' });
  // After a link that did not work another one does.
  const fresh = await alice.messenger.createContactLink({ uses: 1, hours: 1 });
  expect(await ask(fresh.url)).toMatchObject({ state: 'sent' });
  await world.requestOf(alice, carol);
  expect(await alice.messenger.listRequests()).toHaveLength(2);
});

test('P46 a name with hostile characters is shown as plain text', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  const bob = await world.person('<img src=x onerror=alert(1)>\u202egnp.exe');
  const request = await world.ask(alice, bob);
  const [shown] = await alice.messenger.listRequests();
  expect(shown?.name).toBe('<img src=x onerror=alert(1)>gnp.exe');
  await alice.messenger.acceptRequest(request);
  await until('they can write', async () => (await bob.messenger.listContacts()).length === 1);
  for (const name of ['\u0000\u0007', '\u200b\u200e\u2066', ' \n\t ']) {
    await expect(bob.messenger.setName({ name })).rejects.toMatchObject({ code: 'name_empty' });
  }
  await expect(bob.messenger.setName({ name: 'b'.repeat(65) })).rejects.toMatchObject({
    code: 'name_too_long',
  });
  const { name } = await bob.messenger.setName({ name: `Z\u0300${'\u0301'.repeat(40)}algo\u2028\u202a` });
  expect(name.length).toBeLessThan(12);
  await until('Alice sees it', async () => (await alice.messenger.listContacts())[0]?.name === name);
});

test('P46 texts of any characters arrive as they were written', async () => {
  const { alice, bob } = await friends();
  const texts = [
    '<script>alert(1)</script>',
    '\u202eright to left\u202c',
    'nul \u0000 and bell \u0007',
    '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}',
    'a\u0301'.repeat(400),
    '\ud800 alone'.toWellFormed(),
    "'; DROP TABLE message; --",
  ];
  await sendAll(alice, bob, texts);
  await bob.reads(alice, ...texts);
  expect(await bob.texts(alice)).toEqual(texts);
});

test('R25 a text that is too long or empty is refused with words, before anything is stored', async () => {
  const { alice, bob } = await friends();
  await expect(alice.send(bob, 'x'.repeat(60_001))).rejects.toMatchObject({ code: 'text_too_long' });
  await expect(alice.send(bob, '\u{1f600}'.repeat(15_001))).rejects.toMatchObject({ code: 'text_too_long' });
  await expect(alice.send(bob, ' \n ')).rejects.toMatchObject({ code: 'text_empty' });
  expect(await alice.texts(bob)).toEqual([]);
  await alice.send(bob, 'x'.repeat(60_000));
  await bob.reads(alice, 'x'.repeat(60_000));
});

for (const off of [10 * year, -10 * year]) {
  const way = off > 0 ? 'ahead' : 'behind';
  test(`R25 a clock that is ten years ${way} locks nobody out, and its owner is told`, async () => {
    const world = await newWorld();
    const alice = await world.person('Alice');
    const bob = await world.person('Bob', { clockOff: off });
    expect((await bob.status()).clockOffBy).toBeCloseTo(-off, -4);
    expect((await alice.status()).clockOffBy).toBeUndefined();
    // In both directions: who is asked checks the other's key packages, who asks offers their own.
    await world.introduce(alice, bob);
    const carol = await world.person('Carol');
    await world.introduce(bob, carol);
    const now = Date.now();
    await bob.send(alice, 'what time is it?');
    await alice.reads(bob, 'what time is it?');
    const [message] = (await alice.messages(bob)).slice(-1);
    expect(Math.abs((message?.sentAt ?? 0) - now)).toBeLessThan(60_000);
    await alice.send(bob, 'late');
    await bob.reads(alice, 'late');
    await bob.leave();
    await bob.comeBack();
    await bob.online();
    await carol.send(bob, 'still there?');
    await bob.reads(carol, 'still there?');
  });
}

test('R32 declining or ignoring a request tells its sender nothing', async () => {
  const world = await newWorld({ isEvil: true });
  const [alice, bob] = [await world.person('Alice'), await world.person('Bob')];
  await world.ask(alice, bob);
  await until('she acknowledged it', () =>
    world.evil.transcript.frames('Alice', 'mailbox').some(({ body }) => body.case === 'acknowledge'),
  );
  const { transcript } = world.evil;
  const said = transcript.of({ owner: 'Alice', direction: 'up' }).length;
  const heard = transcript.of({ owner: 'Bob', direction: 'down' }).length;
  await alice.messenger.declineRequest({ id: bob.accountId });
  expect(await alice.messenger.listRequests()).toEqual([]);
  await alice.leave();
  await alice.comeBack();
  await alice.online();
  const [_, ...frames] = transcript.of({ owner: 'Alice', direction: 'up' }).slice(said);
  // Signing on is all that she did.
  expect(transcript.frames('Alice', 'delivery')).toEqual([]);
  expect(frames.length).toBeLessThanOrEqual(1);
  expect(transcript.of({ owner: 'Bob', direction: 'down' }).length).toBe(heard);
  expect(await bob.messenger.listContacts()).toEqual([]);
});

test('R25 messages to somebody who closed the door are kept, and hold up nobody else', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const carol = await world.person('Carol');
  await world.introduce(carol, alice);
  await quiet(alice, bob, carol);
  const bobs = world.evil.transcript.sends('Alice').length;
  expect(bobs).toBeGreaterThan(0);
  // As after a deletion of the grant: each of Alice's sends to Bob is answered with "refused".
  const [row] = await alice.look((store) =>
    store.rows<{ grant: Uint8Array }>(`SELECT grant_secret AS grant FROM contact WHERE name = 'Bob'`),
  );
  const routes = new Set<number>();
  const stop = world.evil.rules.onUp((frame) => {
    if (frame.body.case !== 'openRoute') return undefined;
    const isBobs = frame.body.value.grants.some((grant) =>
      Buffer.from(grant).equals(Buffer.from(row?.grant ?? [])),
    );
    if (isBobs) routes.add(frame.body.value.route);
    if (isBobs) frame.body.value.grants = [randomBytes(16)];
    return undefined;
  });
  world.evil.cut('Alice');
  await sendAll(alice, bob, numbered(80));
  await sendAll(alice, carol, ['past them all']);
  await carol.reads(alice, 'past them all');
  expect(routes.size).toBe(1);
  // Nobody is told that the door is closed.
  await until('all look sent', async () => (await alice.status()).waiting === 0);
  stop();
  world.evil.cut('Alice');
  alice.messenger.nudge();
  await bob.reads(alice, ...numbered(80));
  expect(await bob.texts(alice)).toEqual(numbered(80));
});

test('R25 a full disk is shown, loses nothing, and is over when there is room', async () => {
  const { alice, bob } = await friends();
  await bob.fillDisk();
  const long = numbered(12).map((text) => text.padEnd(20_000, '.'));
  await sendAll(alice, bob, long);
  await until('Bob is told', async () => (await bob.status()).storage === 'full');
  await expect(bob.send(alice, 'y'.repeat(50_000))).rejects.toMatchObject({ code: 'storage_full' });
  expect(await bob.texts(bob === alice ? bob : alice)).not.toContain(long.at(-1));
  await bob.freeDisk();
  bob.messenger.nudge();
  await bob.reads(alice, ...long);
  await alice.allDelivered(bob);
  expect(await bob.texts(alice)).toEqual(long);
  expect((await bob.status()).storage).toBeUndefined();
  await bob.send(alice, 'room again');
  await alice.reads(bob, 'room again');
});

test('R25 one store is open once: a second one is refused until the first is closed', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  const { accountId, password } = alice;
  const second = world.newcomer('Alice again', { profile: alice.profile });
  await expect(second.messenger.unlock({ accountId, password })).rejects.toMatchObject({
    code: 'store_in_use',
  });
  await alice.online();
  await alice.leave();
  await second.messenger.unlock({ accountId, password });
  expect((await second.messenger.me()).name).toBe('Alice');
});
