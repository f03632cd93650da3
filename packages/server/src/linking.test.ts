import { limits, toBase64Url, type EndpointReply } from '@ganira/protocol';
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createPinoLog } from './adapters/pino-log.ts';
import { request } from './testing/member.test-helper.ts';
import { startServer } from './testing/server.test-helper.ts';

const text = (length: number) => toBase64Url(new Uint8Array(randomBytes(length)));

async function openChannel(url: string) {
  const [channel, key] = [text(16), text(16)];
  const opened = await request<EndpointReply<'linkOpen'>>(url, {
    path: '/v1/link/open',
    body: { channel, key },
  });
  expect(opened.status).toBe(200);
  const ends = { fresh: { channel, side: 'new', key }, old: { channel, side: 'old', key: text(16) } };
  return { ...ends, channel, reply: opened.body };
}

test('two devices without a session pass sealed parts to each other, and one waits for the other', async () => {
  const server = await startServer();
  const { fresh, old, reply } = await openChannel(server.url);
  const left = reply.endsAt - reply.now;
  expect(left).toBeGreaterThan(limits.linkCodeSeconds * 1_000 - 5_000);
  expect(left).toBeLessThanOrEqual(limits.linkCodeSeconds * 1_000);
  const taken = request<EndpointReply<'linkTake'>>(server.url, {
    path: '/v1/link/take',
    body: { ...fresh, index: 0 },
  });
  const part = text(900);
  const put = await request(server.url, { path: '/v1/link/put', body: { ...old, index: 0, part } });
  expect([put.status, put.body]).toEqual([200, {}]);
  expect((await taken).body).toEqual({ part });
});

test('hostile bodies get a code: sides, numbers, sizes, shapes, texts that are not canonical', async () => {
  const server = await startServer();
  const { fresh, old } = await openChannel(server.url);
  const put = async (change: object) =>
    (
      await request(server.url, {
        path: '/v1/link/put',
        body: { ...old, index: 0, part: text(20), ...change },
      })
    ).body.code;
  for (const change of [
    { side: 'middle' },
    { side: null },
    { side: ['old'] },
    { index: -1 },
    { index: limits.linkParts },
    { index: 0.5 },
    { index: '0' },
    { index: 1e300 },
    { part: '' },
    { part: 'A' },
    { part: 'é'.repeat(9) },
    { part: `${'A'.repeat(20)}\u0000` },
    { part: 'A'.repeat(Math.ceil((limits.linkPart * 4) / 3) + 1) },
    { channel: text(15) },
    { channel: text(17) },
    { key: '' },
    { more: 1 },
    { __proto__: null, key: {} },
  ])
    expect(await put(change), JSON.stringify(change)).toBe('malformed');
  // Two spellings of the same bytes: only one is taken.
  expect(await put({ part: `${'A'.repeat(26)}B` })).toBe('malformed');
  expect(await put({ index: 5 })).toBe('unexpected');
  expect(await put({ channel: text(16) })).toBe('not_found');
  expect(await put({ side: 'new' })).toBe('forbidden');
  expect(await put({})).toBeUndefined();
  expect(await put({ key: text(16) })).toBe('forbidden');
  const big = text(limits.linkPart);
  expect(await put({ index: 1, part: big })).toBeUndefined();
  const taken = await request<EndpointReply<'linkTake'>>(server.url, {
    path: '/v1/link/take',
    body: { ...fresh, index: 1 },
  });
  expect(taken.body.part).toBe(big);
});

test('P53 nothing of a linking is in the database or the log, and a server that stops lets nobody wait', async () => {
  const lines: string[] = [];
  const log = createPinoLog('debug', { write: (line) => lines.push(line) });
  const server = await startServer({ log });
  const tables = server
    .read("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .map(({ name }) => String(name));
  const rows = () => JSON.stringify(tables.map((name) => server.read(`SELECT * FROM "${name}"`)));
  const before = rows();
  const { fresh, old, channel } = await openChannel(server.url);
  const part = text(600);
  await request(server.url, { path: '/v1/link/put', body: { ...old, index: 0, part } });
  expect(rows()).toBe(before);
  await request(server.url, { path: '/v1/link/take', body: { ...fresh, index: 0 } });
  const waiting = request(server.url, { path: '/v1/link/take', body: { ...fresh, index: 1 } });
  await server.close();
  const isOver = waiting.then(
    ({ status }) => status >= 400,
    () => true,
  );
  expect(await isOver).toBe(true);
  for (const secret of [channel, fresh.key, old.key, part]) expect(lines.join('')).not.toContain(secret);
});

test('one network opens only so many channels, and a full relay says when to come again', async () => {
  const server = await startServer({ rateLimits: true });
  const answers = await Promise.all(
    Array.from({ length: 40 }, () =>
      request(server.url, { path: '/v1/link/open', body: { channel: text(16), key: text(16) } }),
    ),
  );
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(5);
  expect(refused[0]?.headers.get('retry-after')).toMatch(/^\d+$/);
});
