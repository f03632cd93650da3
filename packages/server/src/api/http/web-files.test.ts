import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { startServer, temporaryFolder } from '../../testing/server.test-helper.ts';

async function builtClient(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>v1</title>');
  await writeFile(join(folder, 'service-worker.js'), 'self');
  await writeFile(join(folder, 'assets', 'app-3f2a.js'), 'const app = 1;'.repeat(20));
  await writeFile(join(folder, 'assets', 'app-3f2a.js.gz'), gzipSync('const app = 1;'.repeat(20)));
  await writeFile(join(folder, 'notes.secret'), 'no content type');
  return folder;
}

test('P45 pages and workers come with a policy that runs nothing but our own scripts', async () => {
  const webDir = await builtClient();
  const server = await startServer({ webDir, publicUrl: new URL('https://chat.example.org') });
  for (const path of ['/', '/service-worker.js', '/assets/app-3f2a.js']) {
    const { headers } = await fetch(server.url + path);
    const policy = Object.fromEntries(
      (headers.get('content-security-policy') ?? '').split('; ').map((rule) => {
        const [name = '', ...values] = rule.split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self' 'wasm-unsafe-eval'",
      'style-src': "'self'",
      'connect-src': "'self' wss://chat.example.org",
      'worker-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'ganira',
    });
    expect(Object.fromEntries(headers)).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=31536000',
    });
  }
  const api = await fetch(`${server.url}/v1/server`);
  expect(api.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(api.headers.get('cache-control')).toBe('no-store');
});

test('hashed files are kept for ever, pages are asked for again, and a build is noticed', async () => {
  const webDir = await builtClient();
  const server = await startServer({ webDir });
  const page = await fetch(server.url);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(page.headers.get('strict-transport-security')).toBeNull();
  const etag = page.headers.get('etag') ?? '';
  expect((await fetch(server.url, { headers: { 'if-none-match': etag } })).status).toBe(304);
  const script = await fetch(`${server.url}/assets/app-3f2a.js`);
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  await writeFile(join(webDir, 'index.html'), '<!doctype html><title>v2</title>');
  await writeFile(join(webDir, 'assets', 'app-77.js'), 'x');
  await utimes(join(webDir, 'index.html'), 1, 1);
  expect(await (await fetch(server.url, { headers: { 'if-none-match': etag } })).text()).toContain('v2');
  expect((await fetch(`${server.url}/assets/app-77.js`)).status).toBe(200);
});

test('a server that was just started gives any file to a page that a browser kept', async () => {
  const server = await startServer({ webDir: await builtClient() });
  expect((await fetch(`${server.url}/service-worker.js`)).status).toBe(200);
  expect((await fetch(`${server.url}/assets/app-3f2a.js`)).status).toBe(200);
});

test('a compressed copy is given to who can read it', async () => {
  const server = await startServer({ webDir: await builtClient() });
  await fetch(server.url);
  const url = `${server.url}/assets/app-3f2a.js`;
  const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  const packed = await fetch(url, { headers: { 'accept-encoding': 'gzip, br' } });
  const refused = await fetch(url, { headers: { 'accept-encoding': 'gzip;q=0' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(refused.headers.get('content-encoding')).toBeNull();
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(packed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  const size = Number(packed.headers.get('content-length'));
  expect(size).toBeLessThan(Number(plain.headers.get('content-length')));
  expect(await packed.text()).toBe(await plain.text());
  expect(gunzipSync(gzipSync('x')).toString()).toBe('x');
});

test('only what the build made is served: nothing hidden, nothing of unknown type, no listing', async () => {
  const server = await startServer({ webDir: await builtClient() });
  expect((await fetch(server.url)).status).toBe(200);
  for (const path of [
    '/notes.secret',
    '/assets',
    '/assets/',
    '/assets/app-3f2a.js.gz',
    '/index.html',
    '/nothing',
  ]) {
    expect((await fetch(server.url + path)).status, path).toBe(404);
  }
  const posted = await fetch(server.url, { method: 'POST' });
  expect(posted.status).toBe(404);
});

test('without a built client a page says how to build it', async () => {
  const server = await startServer({ webDir: await temporaryFolder() });
  const page = await fetch(server.url);
  expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('npm start')]);
});
