import { afterAll, describe, expect, test } from 'vitest';
import { until } from '../src/index.ts';
import {
  anyNumber,
  anyText,
  forgetTerminals,
  having,
  newProfile,
  openWorld,
  patience,
  Process,
  realPasswords,
  Terminal,
} from './terminal.test-helper.ts';

afterAll(forgetTerminals);

/** What a terminal obeys, or what turns the direction of a line. */
const dangerous = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

describe.concurrent('ganira in a terminal', { timeout: patience }, () => {
  test('R25 two people with nothing but a terminal join, meet by a link and write to each other', async () => {
    await using world = await openWorld();
    const server = world.address;
    const env = realPasswords;
    const alice = new Terminal({ profile: newProfile(), password: 'ibanga rirerire cyane', server, env });
    const bob = new Terminal({ profile: newProfile(), password: 'correct horse battery', server, env });

    const first = await alice.run('signup', `${server}/#join/${await world.invitation()}`, '--name', 'Alice');
    expect(first).toMatchObject({ code: 0, out: having('Welcome, Alice.') });
    const invited = await alice.json('invite', '--uses', '1', '--hours', '2');
    const invitation = String(invited.lines[0]?.['url']);
    // Secrets by standard input: first the password, then the link.
    const joining = new Process({
      args: [
        'signup',
        '-',
        '--name',
        'Bob',
        '--password-stdin',
        '--json',
        '--server',
        server,
        '--profile',
        bob.profile,
      ],
      input: `${bob.password}\n${invitation}\n`,
      env,
    });
    const second = await joining.ends();
    expect(second).toMatchObject({ code: 0, error: '', lines: [{ type: 'account', name: 'Bob' }] });

    const link = await alice.run('link');
    expect(link.code).toBe(0);
    expect(await bob.run('add', link.out.trim())).toMatchObject({ code: 0, error: '' });
    expect(await alice.run('requests')).toMatchObject({ code: 0, out: having('  Bob  ') });
    expect(await alice.run('accept', 'bob')).toMatchObject({ code: 0 });

    const reading = alice.start(['read', '--follow']);
    await reading.prints('You and Bob can write to each other.');
    const hostile = 'Muraho\u001b[2J\u001b]0;root\u0007\n2026-11-22 14:07  You: I agree\u202e';
    const sent = await bob.start(['send', 'Alice', '-', '--wait', 'delivered'], { input: hostile }).ends();
    expect(sent).toMatchObject({ code: 0, out: 'To Alice: delivered.\n' });
    await reading.prints('I agree');
    const read = await reading.pressCtrlC();
    expect(read.code).toBe(0);
    expect(read.out).not.toMatch(dangerous);
    expect(read.out).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d {2}Bob: Muraho␛\[2J␛\]0;root␇$/m);
    expect(read.out).toMatch(/^ {18}\| 2026-11-22 14:07 {2}You: I agree$/m);

    const [hers, his] = await Promise.all([
      alice.json('safety-number', 'Bob'),
      bob.json('safety-number', 'alice'),
    ]);
    const { digits } = hers.lines[0] ?? {};
    expect(digits).toMatch(/^\d{60}$/);
    const patterns = { ownPattern: anyText, theirPattern: anyText };
    expect(his.lines).toEqual([
      { type: 'safety-number', accountId: anyText, name: 'Alice', digits, ...patterns },
    ]);

    expect(await alice.json('send', 'Bob', 'Muraho Bob')).toMatchObject({
      code: 0,
      lines: [{ status: 'sent' }],
    });
    const news = await bob.json('read', 'Alice', '--mark-read');
    expect(news.lines.map(({ text, status }) => [text, status])).toEqual([
      ['', undefined],
      [hostile, 'delivered'],
      ['Muraho Bob', undefined],
    ]);
    expect(news.out).not.toMatch(dangerous);
    const after = await alice.json('read', 'Bob', '--limit', '1');
    expect(after.lines).toMatchObject([{ text: 'Muraho Bob', isOwn: true, status: 'read' }]);
  });

  test('every command about people and messages answers a script with one JSON object a line', async () => {
    await using world = await openWorld();
    const [bob, carol] = [await world.person('Bob'), await world.person('Carol')];
    const person = await world.person('Alice');
    await world.introduce(person, bob);
    const alice = await Terminal.of(person, world.address);
    const link = (await alice.json('link', '--uses', '2')).lines[0];
    const share = { id: anyText, url: anyText, usesLeft: 2, expiresAt: anyNumber };
    expect(link).toEqual({ type: 'link', createdAt: anyNumber, ...share });
    await carol.messenger.sendContactRequest({ url: String(link?.['url']) });
    await carol.messenger.settle();
    expect((await alice.json('requests')).lines).toEqual([
      {
        type: 'request',
        id: carol.accountId,
        name: 'Carol',
        pattern: anyText,
        link: { createdAt: anyNumber, usesLeft: 1 },
        receivedAt: anyNumber,
        trust: { level: 'unknown' },
      },
    ]);
    expect((await alice.json('decline', 'carol')).lines).toEqual([
      { type: 'declined', accountId: carol.accountId, name: 'Carol' },
    ]);
    expect((await alice.json('link', 'revoke', String(link?.['id']))).lines).toEqual([
      { type: 'revoked', id: link?.['id'] },
    ]);

    expect((await alice.json('contacts')).lines).toEqual([
      {
        type: 'contact',
        accountId: bob.accountId,
        conversationId: bob.accountId,
        name: 'Bob',
        pattern: anyText,
        since: anyNumber,
        isEstablished: true,
        trust: { level: 'unknown' },
        unread: 0,
      },
    ]);
    const messageId = '0123456789abcdef0123456789abcdef';
    const message = {
      type: 'message',
      conversationId: bob.accountId,
      name: 'Bob',
      messageId,
      position: anyNumber,
      kind: 'text',
      isOwn: true,
      author: person.accountId,
      text: 'Muraho',
      sentAt: anyNumber,
      receivedAt: anyNumber,
      status: 'delivered',
    };
    const to = bob.accountId.slice(0, 8);
    const send = ['send', to, 'Muraho', '--message-id', messageId, '--wait', 'delivered'];
    expect((await alice.json(...send)).lines).toEqual([message]);
    // A script that isn't sure repeats it.
    expect((await alice.json(...send)).lines).toEqual([message]);
    expect(await bob.texts(person)).toEqual(['Muraho']);
    expect((await alice.json('read', 'Bob', '--limit', '1')).lines).toEqual([message]);

    expect((await alice.json('name', 'Aline')).lines).toMatchObject([{ type: 'account', name: 'Aline' }]);
    await until('Bob learns the name', async () => (await bob.messenger.listContacts())[0]?.name === 'Aline');
  });

  test('every command about the account answers a script with one JSON object a line', async () => {
    await using world = await openWorld();
    const alice = await Terminal.of(await world.person('Alice'), world.address);
    expect(await alice.json('status')).toEqual({
      code: 0,
      out: anyText,
      error: '',
      lines: [
        {
          type: 'status',
          name: 'Alice',
          accountId: anyText,
          accountCode: anyText,
          deviceId: anyText,
          pattern: anyText,
          server: world.address,
          connection: 'online',
          isCaughtUp: true,
          waiting: 0,
          unread: 0,
          requests: 0,
        },
      ],
    });
    const invitation = { type: 'invitation', id: anyText, usesLeft: 1, expiresAt: anyNumber };
    expect((await alice.json('invite')).lines).toEqual([{ ...invitation, url: anyText }]);
    const invitations = (await alice.json('invite', 'list')).lines;
    expect(invitations).toEqual([invitation]);
    const id = String(invitations[0]?.['id']);
    expect((await alice.json('invite', 'revoke', id)).lines).toEqual([{ type: 'revoked', id }]);
    expect(await alice.json('link', 'list')).toMatchObject({ code: 0, lines: [] });

    const columns: unknown = expect.any(Array);
    const tables = (await alice.json('stored')).lines;
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      expect(table).toEqual({ type: 'stored-table', table: anyText, rows: anyNumber, columns });
    }
    expect((await alice.json('signout')).lines).toEqual([{ type: 'signed-out' }]);
    // The password signs in again.
    expect(await alice.json('status')).toMatchObject({ code: 0, lines: [{ connection: 'online' }] });
  });
});
