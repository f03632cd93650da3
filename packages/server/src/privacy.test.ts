import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { toBase64Url, toHex, type EndpointReply } from '@ganira/protocol';
import { createPinoLog } from './adapters/pino-log.ts';
import { renderPrivacyTable, tables } from './adapters/embedded/schema.ts';
import { Inbox } from './testing/inbox.test-helper.ts';
import {
  issueGrant,
  openDelivery,
  openMailbox,
  openRoute,
  request,
  sendBody,
  signIn,
  type Member,
} from './testing/member.test-helper.ts';
import { startServer, startWithMembers, text } from './testing/server.test-helper.ts';
import { TestSocket } from './testing/socket.test-helper.ts';

test('P53 no address, user agent, id, token or content is in the log, whatever goes wrong', async () => {
  const lines: string[] = [];
  const log = createPinoLog('debug', { write: (line) => lines.push(line) });
  const { server, members } = await startWithMembers(2, { log, rateLimits: false });
  const [alice, bob] = members as [Member, Member];
  const headers = { 'user-agent': 'Canary-Agent/1.0', 'x-forwarded-for': '203.0.113.77' };
  for (const path of ['/', '/canary-path', '/v1/stored', '/v1/server', '/metrics', '/healthz']) {
    await (await fetch(server.url + path, { headers })).text();
  }
  await fetch(`${server.url}/v1/sign-in/start`, { method: 'POST', headers, body: 'canary-body{' });
  await signIn(server.url, { ...alice, password: 'canary-password' });
  const mailbox = await openMailbox(bob);
  const grant = await issueGrant(mailbox);
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [grant]);
  const inbox = new Inbox(mailbox);
  await sendBody(delivery, 1, text('canary-content'));
  await inbox.until(1);
  const broken = new TestSocket(`${server.url}/v1/delivery`);
  await broken.first('hello');
  broken.raw.send(text('canary-frame'));
  await broken.closed;
  log.failure('test', Object.assign(new Error('canary-message'), { code: 'ECANARY' }));
  log.info('test', { count: 1, canary: 'canary-field' } as never);
  await server.close();

  const written = lines.join('');
  expect(written).toContain('"event":"started"');
  expect(written).toContain('ECANARY');
  const ids = [alice, bob].flatMap((member) => [
    member.accountId,
    member.deviceId,
    member.sessionToken,
    grant,
  ]);
  const forbidden = [
    '127.0.0.1',
    '203.0.113',
    'Canary-Agent',
    'canary-',
    ...ids.flatMap((id) => [toHex(id), toBase64Url(id), toHex(id).slice(0, 12)]),
  ];
  for (const canary of forbidden) expect(written).not.toContain(canary);
});

test('P54 every column of the live database is described, and nothing else is', async () => {
  const { server } = await startWithMembers(1);
  const names = server.read(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  const live = names.map(({ name }) => {
    const columns = server
      .read(`SELECT name FROM pragma_table_info('${String(name)}')`)
      .map((column) => column['name']);
    return [String(name), columns] as const;
  });
  const described = tables.map(({ name, columns }) => [name, Object.keys(columns)]);
  // Tables stand where a reader looks for them, not in the order in which they came.
  expect(Object.fromEntries(live)).toEqual(Object.fromEntries(described));
  for (const { purpose, columns } of tables) {
    for (const words of [purpose, ...Object.values(columns)]) expect(words).toMatch(/^[A-Z].{10,}\.$/);
  }
  const page = renderPrivacyTable();
  for (const { columns } of tables)
    for (const column of Object.keys(columns)) expect(page).toContain(`\`${column}\``);
});

test('R19 what the page says that is stored about alice is what lies in the database', async () => {
  const { server, members } = await startWithMembers(2);
  const [alice, bob] = members as [Member, Member];
  for (const [member, count] of [
    [alice, 3],
    [bob, 1],
  ] as const) {
    const mailbox = await openMailbox(member);
    const grants = [];
    for (let at = 0; at < count; at++) grants.push(await issueGrant(mailbox));
    mailbox.close();
    const delivery = await openDelivery(server.url);
    await openRoute(delivery, 1, grants);
    for (let at = 0; at < count; at++) await sendBody(delivery, 1, randomBytes(50));
  }
  const page = await request<EndpointReply<'stored'>>(server.url, {
    path: '/v1/stored',
    token: alice.sessionToken,
  });
  const rows = Object.fromEntries(page.body.tables.map(({ table, rows: count }) => [table, count]));
  expect(rows).toMatchObject({
    account: 1,
    device: 1,
    chain_entry: 1,
    session: 1,
    mailbox: 1,
    delivery_grant: 3,
    item: 3,
  });
  expect(rows).toMatchObject({ meta: 0, attempt: 0, group_epoch: 0, key_package: 0 });
  const account = page.body.tables.find(({ table }) => table === 'account');
  const sample = account?.columns.find(({ column }) => column === 'account_id')?.sample;
  expect(sample).toBe(`${toHex(alice.accountId).slice(0, 8)}… (16 bytes)`);
  const all = JSON.stringify(page.body);
  for (const secret of [alice.accountId, bob.accountId, alice.sessionToken])
    expect(all).not.toContain(toHex(secret));
});

test('the database holds no sender, no address and no content in clear', async () => {
  const { server, members } = await startWithMembers(2);
  const [alice, bob] = members as [Member, Member];
  const mailbox = await openMailbox(alice);
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [await issueGrant(mailbox)]);
  mailbox.close();
  await mailbox.closed;
  await sendBody(delivery, 1, randomBytes(40));
  const items = server.read('SELECT * FROM item');
  expect(items).toHaveLength(1);
  const stored = JSON.stringify(
    items.map((item) =>
      Object.values(item).map((value) => (value instanceof Uint8Array ? toHex(value) : value)),
    ),
  );
  expect(stored).not.toContain(toHex(bob.accountId));
  expect(stored).not.toContain(toHex(bob.deviceId));
});

test('the server tells its name, its clock and how long it keeps mail', async () => {
  const server = await startServer({ serverName: 'Umuryango', mailDays: 7 });
  const { body } = await request<EndpointReply<'serverInfo'>>(server.url, { path: '/v1/server' });
  expect(body).toMatchObject({
    name: 'Umuryango',
    mailDays: 7,
    incarnation: toBase64Url(server.incarnation),
  });
  expect(Math.abs(body.now - Date.now())).toBeLessThan(60_000);
});
