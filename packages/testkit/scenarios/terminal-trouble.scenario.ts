import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { FakeClock, until } from '../src/index.ts';
import {
  errorOf,
  forgetTerminals,
  having,
  newProfile,
  openWorld,
  patience,
  Process,
  Terminal,
} from './terminal.test-helper.ts';

const hour = 3_600_000;
const canSign = spawnSync('openssl', ['version']).status === 0;

/** A certificate that nobody trusts who isn't told to. */
function selfSigned(): { certFile: string; keyFile: string } {
  const folder = dirname(newProfile());
  const [certFile, keyFile] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2'];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', keyFile];
  const made = spawnSync('openssl', ['req', '-x509', ...key, '-out', certFile, ...subject]);
  expect(made.status).toBe(0);
  return { certFile, keyFile };
}

afterAll(forgetTerminals);

describe.concurrent('what goes wrong in a terminal', { timeout: patience }, () => {
  test('a profile belongs to one command at a time', async () => {
    await using world = await openWorld();
    const alice = await Terminal.of(await world.person('Alice'), world.address);
    const following = alice.start(['read', '--follow', '--json']);
    await following.prints('"connection":"online"');
    const second = await alice.json('status');
    expect(second).toMatchObject({ code: 6, out: '' });
    expect(errorOf(second)).toMatchObject({ code: 'store_in_use', message: having('Another') });
    expect(await following.pressCtrlC()).toMatchObject({ code: 0, error: '' });
    expect(await alice.json('status')).toMatchObject({ code: 0 });
  });

  test('a wrong password opens nothing, and no password at all is asked for', async () => {
    await using world = await openWorld();
    const alice = await Terminal.of(await world.person('Alice'), world.address);
    const guess = { GANIRA_PASSWORD: 'correct horse battery stable' };
    const none = { GANIRA_PASSWORD: '' };
    const [wrong, inKinyarwanda, missing, empty] = await Promise.all([
      alice.start(['contacts', '--json'], { env: guess }).ends(),
      alice.start(['contacts'], { env: { ...guess, LANG: 'rw_RW.UTF-8' } }).ends(),
      alice.start(['contacts', '--json'], { env: none }).ends(),
      alice.start(['contacts', '--json', '--password-stdin'], { env: none }).ends(),
    ]);
    expect(wrong).toMatchObject({ code: 4, out: '' });
    expect(errorOf(wrong)).toMatchObject({ code: 'wrong_password', message: 'The password is not right.' });
    expect(inKinyarwanda).toMatchObject({ code: 4, error: 'Ijambo ry’ibanga si ryo. [wrong_password]\n' });
    for (const refused of [missing, empty]) {
      expect(refused).toMatchObject({ code: 2, out: '' });
      expect(errorOf(refused)).toMatchObject({ code: 'password_needed' });
    }
    const piped = alice.start(['contacts', '--password-stdin'], { env: none, input: `${alice.password}\n` });
    expect(await piped.ends()).toMatchObject({ code: 0 });
  });

  test('where a server is open a terminal earns its invitation; where not it asks for one', async () => {
    await using open = await openWorld({ server: { isOpen: true } });
    const keza = new Terminal({ profile: newProfile(), password: 'rain on tin roofs', server: open.address });
    const joined = await keza.json('signup', '--name', 'Keza');
    expect(joined).toMatchObject({ code: 0, lines: [{ type: 'account', name: 'Keza' }] });
    await using closed = await openWorld();
    const manzi = new Terminal({
      profile: newProfile(),
      password: 'rain on tin roofs',
      server: closed.address,
    });
    const refused = await manzi.json('signup', '--name', 'Manzi');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(errorOf(refused)).toMatchObject({ code: 'usage', message: having('INVITATION') });
  });

  test('an invitation that is used, expired or forged says what to do next', async () => {
    const clock = new FakeClock();
    await using world = await openWorld({ server: { clock } });
    const person = await world.person('Alice');
    const used = await world.invitation();
    await world.newcomer('Bob').join(used);
    const expired = await world.invitation();
    clock.advance(2 * hour);
    const good = await world.invitation();
    const join = async (invitation: string, password = 'correct horse battery') => {
      const carol = new Terminal({ profile: newProfile(), password, server: world.address });
      return await carol.json('signup', invitation, '--name', 'Carol');
    };
    const forged = `${world.address}/#join/${'A'.repeat(43)}`;
    for (const refused of await Promise.all([used, expired, forged, 'nonsense'].map((each) => join(each)))) {
      expect(refused).toMatchObject({ code: 1, out: '' });
      expect(errorOf(refused)).toMatchObject({
        code: 'invitation_refused',
        message: having('Ask for a new one'),
      });
    }
    expect(errorOf(await join(good, 'short'))).toMatchObject({ code: 'weak_password' });
    const alice = await Terminal.of(person, world.address);
    expect(errorOf(await alice.json('signup', good, '--name', 'Alice'))).toMatchObject({
      code: 'profile_taken',
    });
  });

  test('somebody whose sign-up is stopped once the account is there goes on without naming the server', async () => {
    await using world = await openWorld();
    const [profile, password] = [newProfile(), 'ibanga rirerire cyane'];
    const carol = new Terminal({ profile, password, server: world.address });
    const joining = carol.start([
      'signup',
      `${world.address}/#join/${await world.invitation()}`,
      '--name',
      'Carol',
    ]);
    await joining.prints('Welcome, Carol.');
    await joining.dies();
    const env = { GANIRA_PASSWORD: password };
    const after = await new Process({ args: ['status', '--profile', profile, '--json'], env }).ends();
    expect(after).toMatchObject({ code: 0, error: '', lines: [{ type: 'status', connection: 'online' }] });
  });

  test('a contact link that is used, expired, forged or one’s own says what to do next', async () => {
    const clock = new FakeClock();
    await using world = await openWorld({ server: { clock } });
    const [alice, bob, person] = [
      await world.person('Alice'),
      await world.person('Bob'),
      await world.person('Carol'),
    ];
    const used = await alice.messenger.createContactLink({ uses: 1, hours: 100 });
    await bob.messenger.sendContactRequest({ url: used.url });
    await until('the link is used up', async () => (await alice.messenger.listRequests()).length === 1);
    const expired = await bob.messenger.createContactLink({ uses: 1, hours: 1 });
    const own = await person.messenger.createContactLink({ uses: 1, hours: 100 });
    const fresh = await alice.messenger.createContactLink({ uses: 1, hours: 100 });
    clock.advance(4 * hour);
    const carol = await Terminal.of(person, world.address);
    for (const [url, code] of [
      [used.url, 'link_used'],
      [expired.url, 'link_expired'],
      [own.url, 'link_own'],
      [used.url.slice(0, -20), 'link_malformed'],
      [used.url.replace(world.address, 'https://elsewhere.example'), 'link_other_server'],
    ] as const) {
      const refused = await carol.json('add', url);
      expect({ case: code, ...refused }).toMatchObject({ code: 1, out: '' });
      expect(errorOf(refused)).toMatchObject({ code });
    }
    // The refused one stands in the way of nothing.
    expect(await carol.json('add', fresh.url)).toMatchObject({ code: 0, lines: [{ state: 'sent' }] });
    await until('Carol asks', async () => (await alice.messenger.listRequests()).length === 2);
  });

  test('R25 without a server everything is said, kept and sent later, once', async () => {
    await using world = await openWorld();
    const [person, bob] = [await world.person('Alice'), await world.person('Bob')];
    await world.introduce(person, bob);
    const alice = await Terminal.of(person, world.address);
    await world.stopServer();
    const status = await alice.json('status');
    expect(status).toMatchObject({ code: 3, lines: [{ type: 'status', connection: 'offline' }] });
    expect(errorOf(status)).toMatchObject({ code: 'offline' });
    const sent = await alice.json('send', 'Bob', 'written offline');
    expect(sent).toMatchObject({ code: 3, lines: [{ type: 'message', status: 'queued' }] });
    expect(errorOf(sent)).toMatchObject({ code: 'kept_for_later' });
    expect(await alice.run('read', 'Bob')).toMatchObject({
      code: 3,
      out: having('written offline  (waiting)'),
    });
    expect(await alice.run('safety-number', 'Bob')).toMatchObject({ code: 0 });
    const eve = new Terminal({
      profile: newProfile(),
      password: 'correct horse battery',
      server: 'http://127.0.0.1:1',
    });
    const nobody = await eve.json('signup', 'A'.repeat(43), '--name', 'Eve');
    expect(nobody).toMatchObject({ code: 3, out: '' });
    expect(errorOf(nobody)).toMatchObject({ code: 'offline' });
    await world.startServer();
    expect(await alice.run('status')).toMatchObject({ code: 0 });
    // Whatever is run next takes it along; on a busy machine that may be the next but one.
    await until('it left', async () => {
      if ((await bob.textsFrom(person)).length > 0) return true;
      await alice.run('status');
      return false;
    });
    await bob.reads(person, 'written offline');
    expect(await bob.textsFrom(person)).toEqual(['written offline']);
  });

  test.skipIf(!canSign)(
    'a certificate that isn’t trusted is told from a server that isn’t there (skipped without openssl)',
    async () => {
      const tls = selfSigned();
      await using world = await openWorld({ server: { tls } });
      const password = 'correct horse battery';
      const eve = new Terminal({ profile: newProfile(), password, server: world.address });
      const signUp = ['signup', await world.invitation(), '--name', 'Eve', '--json'];
      const refused = await eve.run(...signUp);
      expect(refused).toMatchObject({ code: 3, out: '' });
      expect(errorOf(refused)).toMatchObject({
        code: 'certificate_untrusted',
        message: having('NODE_EXTRA_CA_CERTS'),
        detail: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      });
      const env = { NODE_EXTRA_CA_CERTS: tls.certFile };
      expect(await eve.start(signUp, { env }).ends()).toMatchObject({ code: 0 });
      // Sockets don't say why they can't be opened.
      const status = await eve.json('status');
      expect(status).toMatchObject({ code: 3, lines: [{ type: 'status', connection: 'offline' }] });
      expect(errorOf(status)).toMatchObject({ code: 'certificate_untrusted' });
      const renamed = await eve.json('name', 'Eva');
      expect(renamed).toMatchObject({ code: 3 });
      expect(errorOf(renamed)).toMatchObject({ code: 'certificate_untrusted', message: having('is kept') });
      expect(await eve.start(['status'], { env }).ends()).toMatchObject({ code: 0, out: having('Eva') });
    },
  );

  test('R25 while the server can store nothing a message is kept, and that is said', async () => {
    await using world = await openWorld();
    const [person, bob] = [await world.person('Alice'), await world.person('Bob')];
    await world.introduce(person, bob);
    const alice = await Terminal.of(person, world.address);
    using database = new DatabaseSync(join(world.dataDir, 'ganira.db'), { timeout: 5_000 });
    database.exec('BEGIN IMMEDIATE');
    const kept = await alice.json('send', 'Bob', 'for later', '--timeout', '5');
    expect(kept).toMatchObject({ code: 3, lines: [{ type: 'message', status: 'queued' }] });
    expect(errorOf(kept)).toMatchObject({ code: 'kept_for_later', message: having('can’t store anything') });
    database.exec('ROLLBACK');
    expect(await alice.json('send', 'Bob', 'and this')).toMatchObject({ code: 0 });
    await bob.reads(person, 'for later', 'and this');
  });

  test('a name that two contacts have is refused; a wait that takes too long ends', async () => {
    await using world = await openWorld();
    const person = await world.person('Alice');
    const [one, other] = [await world.person('Bob'), await world.person('bob')];
    await world.introduce(person, one);
    await world.introduce(person, other);
    await one.leave();
    const alice = await Terminal.of(person, world.address);
    const refused = await alice.json('send', 'Bob', 'for whom?');
    expect(refused).toMatchObject({ code: 1, out: '' });
    const { code, candidates } = errorOf(refused);
    expect(code).toBe('ambiguous_name');
    const named = [
      { id: one.accountId, name: 'Bob' },
      { id: other.accountId, name: 'bob' },
    ];
    expect(candidates).toEqual(expect.arrayContaining(named));
    const waiting = await alice.json('send', one.accountId, 'Muraho', '--wait', 'read', '--timeout', '6');
    expect(waiting).toMatchObject({ code: 5, lines: [{ status: 'sent' }] });
    expect(errorOf(waiting)).toMatchObject({ code: 'timed_out' });
  });

  test('whoever runs the server asks it from a terminal on the same machine', async () => {
    await using world = await openWorld();
    const admin = async (...args: string[]) =>
      await new Process({ args: ['admin', ...args, '--data', world.dataDir, '--json'] }).ends();
    const dir = newProfile();
    const [status, backup, invite] = await Promise.all([
      admin('status'),
      admin('backup', dir),
      admin('invite'),
    ]);
    expect(status).toMatchObject({ code: 0, lines: [{ type: 'server-status', url: world.address }] });
    expect(backup).toMatchObject({ code: 0, lines: [{ type: 'backup', dir }] });
    const again = await admin('backup', dir);
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(errorOf(again)).toMatchObject({
      code: 'forbidden',
      message: having(`something at ${dir} already`),
    });
    expect(invite).toMatchObject({
      code: 0,
      lines: [{ type: 'invitation', url: having('#join/'), usesLeft: 1 }],
    });
    expect(Number(invite.lines[0]?.['expiresAt'])).toBeGreaterThan(Date.now());

    const alice = await Terminal.of(await world.person('Alice'), world.address);
    expect(await admin('rotate-secret')).toMatchObject({
      code: 0,
      lines: [{ type: 'secret-rotated', secrets: 2, waiting: 1 }],
    });
    // Her password hangs on the former secret, and moves when it is set anew.
    await alice.run('signout');
    expect(await alice.json('signin')).toMatchObject({ code: 0 });
    expect(await admin('rotate-secret', '--drop-former')).toMatchObject({
      code: 0,
      lines: [{ type: 'secret-rotated', secrets: 1 }],
    });
    await alice.run('signout');
    expect(errorOf(await alice.json('signin')).code).toBe('password_refused');
    await world.stopServer();
    expect(errorOf(await admin('status'))).toMatchObject({ code: 'not_running' });
  });
});
