import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer as createTcpServer } from 'node:net';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { databaseFile } from './adapters/embedded/open-store.ts';
import { createServer } from './create-server.ts';
import { helpText, readOptions } from './options.ts';
import { runToEnd, startChild } from './testing/child-server.test-helper.ts';
import { openMailbox, signUp } from './testing/member.test-helper.ts';
import { startServer, startWithMembers, temporaryFolder } from './testing/server.test-helper.ts';

const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

test('a first start makes a private folder, secrets and a link; the link is new until it was used', async () => {
  const dataDir = join(await temporaryFolder(), 'new', 'data');
  const first = await createServer({ dataDir });
  await first.close();
  expect(await mode(dataDir)).toBe('700');
  for (const file of ['opaque-server-setup', databaseFile])
    expect(await mode(join(dataDir, file))).toBe('600');
  const second = await startServer({ dataDir });
  expect(second.firstInvitation).not.toEqual(first.firstInvitation);
  expect(second.read('SELECT count(*) AS count FROM invitation')).toEqual([{ count: 1 }]);
  await expect(signUp(second.url, first.firstInvitation ?? new Uint8Array())).rejects.toThrow(
    'invitation_refused',
  );
  await signUp(second.url, second.firstInvitation ?? new Uint8Array());
  await second.close();
  expect((await startServer({ dataDir })).firstInvitation).toBeUndefined();
});

test('a stop closes sockets with 1001, ends with 0 and leaves no log behind', async () => {
  const DATA_DIR = await temporaryFolder();
  const server = await startChild({ DATA_DIR });
  const alice = await signUp(server.url, server.invitation ?? new Uint8Array());
  const mailbox = await openMailbox(alice);
  server.process.kill('SIGTERM');
  expect(await mailbox.closed).toBe(1001);
  expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
  expect((await readdir(DATA_DIR)).filter((name) => name.endsWith('-wal'))).toEqual([]);
});

test('what the operator got wrong is said in a sentence, with exit code 2', async () => {
  const DATA_DIR = await temporaryFolder();
  const busy = createTcpServer();
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    busy.close();
  });
  const address = busy.address();
  const port = String(typeof address === 'object' ? address?.port : 0);
  const file = join(DATA_DIR, 'file');
  await writeFile(file, 'x');
  const cases: [Record<string, string>, string[], RegExp][] = [
    [{ PORT: port }, [], /^Port \d+ on 127\.0\.0\.1 is in use\. .*PORT=\d+\.\n$/],
    [
      { DATA_DIR: join(file, 'data') },
      [],
      /^The data folder .* can't be written: a part of the path is a file\./,
    ],
    [{ HOST: '192.0.2.1' }, [], /^HOST is 192\.0\.2\.1, which is no address of this machine\.\n$/],
    [{}, ['--colour', 'red'], /^Unknown option '--colour'[^]*See --help\.\n$/],
    [{ TLS_CERT: file, TLS_KEY: join(DATA_DIR, 'none') }, [], /^TLS_KEY: the file .* can't be read\.\n$/],
    [{ TLS_CERT: file, TLS_KEY: file }, [], /^TLS_CERT and TLS_KEY are no certificate and its key/],
  ];
  const ends = await Promise.all(
    cases.map(([env, args], at) => runToEnd({ DATA_DIR: join(DATA_DIR, String(at)), ...env }, args)),
  );
  for (const [at, end] of ends.entries()) {
    expect(end.stderr).toMatch(cases[at]?.[2] ?? /never/);
    expect(end.stderr).not.toContain('    at ');
    expect(end.code).toBe(2);
  }
});

test('a second server on the same folder, or on a folder of a newer version, is refused', async () => {
  const server = await startServer();
  await expect(createServer({ dataDir: server.dataDir })).rejects.toThrow(
    /^Another server uses the data folder/,
  );
  await server.close();
  const database = new DatabaseSync(join(server.dataDir, databaseFile));
  database.exec('PRAGMA user_version = 999');
  database.close();
  await expect(createServer({ dataDir: server.dataDir })).rejects.toThrow(/newer version \(999\)/);
});

test('without the password secret a server that has accounts does not start', async () => {
  const { server } = await startWithMembers(1);
  await server.close();
  await rm(join(server.dataDir, 'opaque-server-setup'));
  await expect(createServer({ dataDir: server.dataDir })).rejects.toThrow(
    /Without it nobody's password works/,
  );
});

test('a file that is no database, and a folder that can not be written, are said', async () => {
  const dataDir = await temporaryFolder();
  await writeFile(
    join(dataDir, databaseFile),
    'no database at all, but long enough to be looked at as one'.repeat(50),
  );
  await expect(createServer({ dataDir })).rejects.toThrow(/is damaged or is no Ganira database/);
  const parent = await temporaryFolder();
  await mkdir(join(parent, 'data'));
  await writeFile(join(parent, 'data', databaseFile), '');
  await chmod(join(parent, 'data', databaseFile), 0o400);
  if (process.getuid?.() !== 0)
    await expect(createServer({ dataDir: join(parent, 'data') })).rejects.toThrow(/can't be/);
});

test('--help lists every option; values that make no sense are refused by name', async () => {
  const help = helpText();
  for (const name of [
    'PORT',
    'HOST',
    'DATA_DIR',
    'PUBLIC_URL',
    'TLS_CERT',
    'TLS_KEY',
    'SERVER_NAME',
    'MAIL_DAYS',
    'LOG_LEVEL',
    'TRUST_PROXY',
    'WEB_DIR',
  ]) {
    expect(help).toContain(` ${name} `);
  }
  const read = (env: Record<string, string>, args: string[] = []) => readOptions(args, env, '/web').options;
  expect(read({ PORT: '1' }, ['--port', '2', '--public-url=https://chat.example.org']).port).toBe(2);
  expect(read({})).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    mailDays: 30,
    proxies: 0,
    rateLimits: true,
    webDir: '/web',
  });
  for (const env of [
    { PORT: 'http' },
    { PORT: '70000' },
    { MAIL_DAYS: '0' },
    { LOG_LEVEL: 'loud' },
    { PUBLIC_URL: 'chat.example.org' },
    { PUBLIC_URL: 'https://chat.example.org/path' },
    { PUBLIC_URL: 'javascript:alert(1)' },
    { TLS_CERT: 'only.pem' },
    { SERVER_NAME: 'two\nlines' },
    { RATE_LIMITS: 'maybe' },
  ] as Record<string, string>[]) {
    expect(() => read(env), JSON.stringify(env)).toThrow(Object.keys(env)[0]);
  }
});

const canSign = spawnSync('openssl', ['version']).status === 0;

test.skipIf(!canSign)(
  'with a certificate and its key the server speaks https and wss (skipped without openssl)',
  async () => {
    const folder = await temporaryFolder();
    const [certFile, keyFile] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2'];
    const key = [
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-keyout',
      keyFile,
      '-out',
      certFile,
    ];
    expect(spawnSync('openssl', ['req', '-x509', ...key, ...subject]).status).toBe(0);
    const server = await startServer({ tls: { certFile, keyFile } });
    expect(server.url).toMatch(/^https:/);
    const ca = await readFile(certFile);
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      get(`${server.url}/healthz`, { ca }, resolve).on('error', reject);
    });
    answer.resume();
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
    const socket = new WebSocket(`${server.url.replace('https', 'wss')}/v1/delivery`, { ca });
    const hello = await new Promise<Buffer>((resolve, reject) =>
      socket.once('message', resolve).once('error', reject),
    );
    expect(hello.length).toBeGreaterThan(48);
    socket.terminate();
  },
);

test('the log of a start says nothing but that', async () => {
  const DATA_DIR = await temporaryFolder();
  const server = await startChild({ DATA_DIR, LOG_LEVEL: 'info' });
  server.process.kill('SIGINT');
  const { stderr, code } = await server.ended;
  expect(code).toBe(0);
  expect(
    stderr
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { event: string }).event),
  ).toEqual(['started', 'stopped']);
  expect(await readFile(join(DATA_DIR, 'opaque-server-setup'), 'utf8')).not.toContain(stderr);
});
