import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { limits } from '@ganira/protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import type { Guest } from './support/guest.ts';
import { introduce, Stage } from './support/stage.ts';
import { tracesOf, Wiretap, type Frame } from './support/wiretap.ts';

/** Long enough never to come about by chance. */
const canary = (): string => randomUUID().replaceAll('-', 'q');
const agent = `Agent${canary()}`;
const names = { aline: `Aline ${canary()}`, bosco: `Bosco ${canary()}` };
const passwords = { aline: `kigali ${canary()}`, bosco: `rain ${canary()}` };
const texts = Array.from({ length: 6 }, (_, i) => `secret ${i} ${canary()} ${'é'.repeat(40 * i * i)}`);
const draft = `never sent ${canary()}`;

let stage: Stage;
let aline: Guest;
let bosco: Guest;
let taps: Wiretap[];
beforeAll(async () => {
  stage = await Stage.open({ isProcess: true });
  const context = { userAgent: agent };
  aline = await stage.guest(names.aline, { context });
  bosco = await stage.guest(names.bosco, { context });
  taps = [aline, bosco].map((guest) => new Wiretap(guest.page.context()));
  // The pages were there before the taps.
  for (const guest of [aline, bosco]) await guest.moveToNewPage();
  aline.password = passwords.aline;
  bosco.password = passwords.bosco;
  await aline.join(stage.firstInvitation);
  await bosco.join(await aline.invite());
  await introduce(aline, bosco);
  for (const [i, text] of texts.entries()) {
    const [writer, reader] = i % 2 === 0 ? [aline, bosco] : [bosco, aline];
    await writer.write(reader.name, text);
    await reader.sees(text);
  }
  await aline.composer(bosco.name).fill(draft);
  await aline.signOut();
  await aline.unlock();
  await aline.isIn();
  await aline.follow('#settings/server');
  await aline.text('server.lead').waitFor();
});
afterAll(() => stage.close());

test('R17 P17 P19 no text, name or password reaches the server: not its files, its log, its sockets', async () => {
  const secrets = [...texts, ...Object.values(names), ...Object.values(passwords), draft].map(canaryOf);
  const places = new Map([
    ['files', readFolder(stage.dataDir)],
    ['log', Buffer.from(stage.server.log())],
    ['traffic of Aline', await taps[0]!.everything()],
    ['traffic of Bosco', await taps[1]!.everything()],
  ]);
  for (const [place, bytes] of places) {
    expect(bytes.length, place).toBeGreaterThan(0);
    for (const secret of secrets) {
      for (const [form, trace] of tracesOf(secret))
        expect(bytes.includes(trace), `${secret} in ${place}, ${form}`).toBe(false);
    }
  }
  // Nor what a password could be looked up by.
  for (const password of Object.values(passwords)) {
    for (const algorithm of ['sha1', 'sha256', 'sha512']) {
      const hash = createHash(algorithm).update(password).digest();
      for (const [place, bytes] of places) {
        for (const trace of [hash, Buffer.from(hash.toString('hex'))])
          expect(bytes.includes(trace), `${algorithm} in ${place}`).toBe(false);
      }
    }
  }
  // The tap works: what is meant for the server is there.
  expect(places.get('traffic of Aline')?.includes('/v1/sign-up/start')).toBe(true);
});

test('P53 R51 the log and the files know neither an address nor a browser', () => {
  const log = stage.server.log();
  const files = readFolder(stage.dataDir);
  for (const trace of ['127.0.0.1', '::1', agent, 'Mozilla', 'x-forwarded']) {
    expect(log.includes(trace), `${trace} in the log`).toBe(false);
    expect(files.includes(Buffer.from(trace)), `${trace} in the files`).toBe(false);
  }
});

test('R51 of a conversation that was read nothing is left to be collected', async () => {
  const database = new DatabaseSync(join(stage.dataDir, 'ganira.db'), { readOnly: true });
  const count = (table: string) => database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'];
  await eventually(() => [count('item'), count('shared_body'), count('shared_body_pointers')]).toEqual([
    0, 0, 0,
  ]);
  database.close();
});

test('R48 the size of what is sent tells no more than one of five buckets', async ({ annotate }) => {
  const [tap] = taps;
  await aline.openConversation(bosco.name);
  const sizes = new Map<number, Set<number>>();
  const lengths = [
    1,
    2,
    3,
    7,
    20,
    55,
    90,
    130,
    300,
    500,
    700,
    1_500,
    2_500,
    3_700,
    6_000,
    15_000,
    20_000,
    50_000,
    limits.text,
  ];
  for (const length of lengths) {
    const from = tap!.frames.length;
    await aline.write(bosco.name, `${length}:`.padEnd(length, 'x').slice(0, length));
    // Beside the message itself go receipts and signs of typing: those are smaller.
    const largest = () =>
      Math.max(
        0,
        ...tap!.frames
          .slice(from)
          .filter(isSend)
          .map(({ bytes }) => bytes.length),
      );
    await eventually(largest).toBeGreaterThan(Math.max(limits.paddingBuckets[0], length));
    const bucket = limits.paddingBuckets.find((each) => largest() <= each * 1.2 + 200) ?? 0;
    sizes.set(bucket, (sizes.get(bucket) ?? new Set()).add(largest()));
  }
  await annotate([...sizes].map(([bucket, seen]) => `${bucket}: ${[...seen].join(' ')}`).join('; '));
  expect([...sizes.keys()].toSorted((a, b) => a - b)).toEqual(limits.paddingBuckets);
  for (const [bucket, seen] of sizes)
    expect(Math.max(...seen) - Math.min(...seen), `within ${bucket}`).toBeLessThanOrEqual(8);
});

function isSend({ path, isSent }: Frame): boolean {
  return path === '/v1/delivery' && isSent;
}

function canaryOf(secret: string): string {
  return /[0-9a-fq]{32,}/.exec(secret)?.[0] ?? secret;
}

/** Every file, the write-ahead log among them. */
function readFolder(folder: string): Buffer {
  const parts: Buffer[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    // Compiled code of the server holds its own words, such as addresses in its help.
    const path = join(folder, name);
    if (!name.startsWith('cache') && statSync(path).isFile()) parts.push(readFileSync(path));
  }
  return Buffer.concat(parts);
}
