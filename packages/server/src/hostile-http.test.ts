import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { limits, toBase64Url } from '@ganira/protocol';
import { request, type Member } from './testing/member.test-helper.ts';
import { startServer, startWithMembers } from './testing/server.test-helper.ts';

/** Sends bytes as they are. @returns all that came back until the server closed or `until` was seen. */
function raw(port: number, bytes: string | Buffer, until = ''): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    const finish = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('data', (part) => {
      answer += part.toString('latin1');
      if (until !== '' && answer.includes(until)) finish();
    });
    socket.on('error', finish);
    socket.on('close', finish);
  });
}

function post(path: string, body: string | Buffer, more = ''): Buffer {
  const bytes = Buffer.from(body);
  const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${bytes.length}\r\n${more}Connection: close\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes]);
}

const right = JSON.stringify({ token: toBase64Url(new Uint8Array(32)) });

test('bodies that are too large, of another type or no JSON get a code, and the server goes on', async () => {
  const server = await startServer();
  const check = '/v1/invitations/check';
  const huge = post(check, `{"token":"${'A'.repeat(limits.httpBody)}"}`);
  expect(await raw(server.port, huge)).toMatch(/^HTTP\/1\.1 413[^]*"code":"too_large"/);
  const announced = `POST ${check} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2147483648\r\n\r\n{`;
  expect(await raw(server.port, announced)).toMatch(/^HTTP\/1\.1 413/);
  const shapes: (string | Buffer)[] = [
    '',
    '{',
    'null',
    '[]',
    '""',
    '1e400',
    '{"token":1}',
    '{"token":""}',
    '{"token":null}',
    '{"token":{"toString":1}}',
    `{"token":"${'A'.repeat(42)}"}`,
    `{"token":"${'A'.repeat(42)}!"}`,
    `{"token":"${'A'.repeat(42)}é"}`,
    `{"token":"${'A'.repeat(42)}\\u0000"}`,
    `{"token":"${'A'.repeat(42)}\\ud800"}`,
    `{"token":"${'A'.repeat(42)}/"}`,
    `${right.slice(0, -1)},"more":1}`,
    `${right.slice(0, -1)},"__proto__":{"isAdmin":true}}`,
    `${right.slice(0, -1)},"constructor":{"prototype":{"x":1}}}`,
    '['.repeat(16_000),
    `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
    randomBytes(500),
    Buffer.from([0xff, 0xfe, 0xfd]),
  ];
  for (const shape of shapes)
    expect(await raw(server.port, post(check, shape))).toMatch(/^HTTP\/1\.1 400[^]*"code":"malformed"/);
  const xml = post(check, '<a/>').toString().replace('application/json', 'text/xml');
  expect(await raw(server.port, xml)).toMatch(/^HTTP\/1\.1 415[^]*"code":"malformed"/);
  expect(await raw(server.port, post(check, right))).toMatch(/^HTTP\/1\.1 403[^]*invitation_refused/);
});

test('requests that two parsers could read in two ways are refused', async () => {
  const server = await startServer();
  const both = `POST /v1/invitations/check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`;
  expect(await raw(server.port, both)).toMatch(/^HTTP\/1\.1 400/);
  const twice = `POST /v1/invitations/check HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello`;
  expect(await raw(server.port, twice)).toMatch(/^HTTP\/1\.1 400/);
  expect(await raw(server.port, 'GET / HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
  const header = `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`;
  expect(await raw(server.port, header)).toMatch(/^HTTP\/1\.1 431/);
  expect(await raw(server.port, '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03')).toMatch(/^HTTP\/1\.1 400/);
});

test('a request that trickles in holds up nobody', async () => {
  const server = await startServer();
  const slow = connect(server.port, '127.0.0.1', () =>
    slow.write('POST /v1/sign-in/start HTTP/1.1\r\nHost: x\r\n'),
  );
  slow.on('error', () => {});
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => request(server.url, { path: '/healthz' })),
  );
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  slow.destroy();
});

test('paths with dots, escapes and NUL reach no file and no endpoint', async () => {
  const server = await startServer({ webDir: import.meta.dirname });
  const paths = [
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/../../package.json',
    '/assets/..%00.js',
    '/index.ts',
    '/v1/invitations/..%2f..%2fserver',
    '/%',
    '//etc/passwd',
    '/C:%5cwindows',
    '/admin',
    '/v1',
    '/v1/mailbox',
  ];
  for (const path of paths) {
    const answer = await raw(server.port, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer, path).toMatch(/^HTTP\/1\.1 (400|401|404)/);
  }
});

test('without a session, with a wrong or a garbled one: the same answer', async () => {
  const { server, members } = await startWithMembers(1);
  const alice = members[0] as Member;
  const token = toBase64Url(alice.sessionToken);
  const ask = async (authorization?: string) => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const answer = await fetch(`${server.url}/v1/stored`, { headers });
    return [answer.status, ((await answer.json()) as { code?: string }).code];
  };
  expect(await ask(`Bearer ${token}`)).toEqual([200, undefined]);
  const refused = [401, 'unauthenticated'];
  const wrong = toBase64Url(randomBytes(32));
  for (const header of [
    undefined,
    '',
    'Bearer',
    `Basic ${token}`,
    `Bearer ${wrong}`,
    `Bearer ${token}A`,
    `Bearer ${token} x`,
    `Bearer ${token.toUpperCase()}`,
  ]) {
    expect(await ask(header)).toEqual(refused);
  }
});

test('nobody revokes or sees the invitations of another', async () => {
  const { server, members } = await startWithMembers(2);
  const [alice, mallory] = members as [Member, Member];
  const made = await request<{ id: string }>(server.url, {
    path: '/v1/invitations',
    body: { uses: 1, hours: 1 },
    token: alice.sessionToken,
  });
  const path = `/v1/invitations/${made.body.id}`;
  const tried = await request(server.url, { method: 'DELETE', path, token: mallory.sessionToken });
  expect(tried).toMatchObject({ status: 404, body: { code: 'not_found' } });
  const seen = await request(server.url, { path: '/v1/invitations', token: mallory.sessionToken });
  expect(seen.body).toEqual({ invitations: [] });
});

test('many guesses from one network are told to wait', async () => {
  const server = await startServer({ rateLimits: true });
  const guess = () =>
    request(server.url, { path: '/v1/invitations/check', body: { token: toBase64Url(randomBytes(32)) } });
  const answers = await Promise.all(Array.from({ length: 80 }, guess));
  const limited = answers.find(({ status }) => status === 429);
  expect(limited?.body.code).toBe('rate_limited');
  expect(limited?.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(answers.filter(({ status }) => status === 403).length).toBeGreaterThanOrEqual(60);
});

test('figures are shown on this machine only, and not through a proxy on it', async () => {
  const server = await startServer();
  const direct = await fetch(`${server.url}/metrics`);
  expect([direct.status, await direct.text()]).toEqual([
    200,
    expect.stringContaining('ganira_sends_total 0'),
  ]);
  const forwarded = await fetch(`${server.url}/metrics`, { headers: { 'x-forwarded-for': '127.0.0.1' } });
  expect(forwarded.status).toBe(404);
});
