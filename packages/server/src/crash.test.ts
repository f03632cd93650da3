import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startChild } from './testing/child-server.test-helper.ts';
import { Inbox } from './testing/inbox.test-helper.ts';
import {
  issueGrant,
  openDelivery,
  openMailbox,
  openRoute,
  sendBody,
  signUp,
} from './testing/member.test-helper.ts';
import { temporaryFolder, text } from './testing/server.test-helper.ts';

const acknowledgedBeforeKill = 2_000;

test('kill -9 at the 2,000th acknowledgement: nothing that was acknowledged is lost or repeated', async () => {
  const DATA_DIR = await temporaryFolder();
  const server = await startChild({ DATA_DIR });
  const alice = await signUp(server.url, server.invitation ?? new Uint8Array());
  const mailbox = await openMailbox(alice);
  const grant = await issueGrant(mailbox);
  mailbox.close();
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [grant]);
  const acknowledged = new Set<number>();
  let next = 0;
  const sendNext = () => {
    const request = 1_000 + next++;
    delivery.send({
      request,
      body: { case: 'send', value: { route: 1, attemptId: randomBytes(16), body: text(String(request)) } },
    });
  };
  delivery.onFrame = (frame) => {
    if (frame.body.case !== 'sent' || acknowledged.size >= acknowledgedBeforeKill) return;
    acknowledged.add(frame.request);
    if (acknowledged.size === acknowledgedBeforeKill) server.process.kill('SIGKILL');
    else sendNext();
  };
  for (let flight = 0; flight < 100; flight++) sendNext();
  await server.ended;

  const again = await startChild({ DATA_DIR });
  const inbox = new Inbox(await openMailbox({ ...alice, url: again.url }));
  const end = await openDelivery(again.url);
  await openRoute(end, 1, [grant]);
  await sendBody(end, 1, text('end'));
  await expect.poll(() => inbox.texts.at(-1), { timeout: 60_000 }).toBe('end');
  const received = inbox.texts.slice(0, -1).map(Number);
  expect([...acknowledged].filter((request) => !received.includes(request))).toEqual([]);
  expect(new Set(inbox.sequences).size).toBe(inbox.sequences.length);
  expect(new Set(received).size).toBe(received.length);
  again.process.kill('SIGTERM');
  expect((await again.ended).code).toBe(0);
});

const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

test.skipIf(!canTrace)(
  'the log is on disk before an acknowledgement is written (skipped without strace)',
  async () => {
    const DATA_DIR = await temporaryFolder();
    const trace = join(DATA_DIR, 'trace');
    const calls = 'trace=fsync,fdatasync,pwrite64,write,writev,sendto,sendmsg';
    const server = await startChild({ DATA_DIR }, [
      'strace',
      '-f',
      '-y',
      '-s',
      '64',
      '-e',
      calls,
      '-o',
      trace,
    ]);
    const alice = await signUp(server.url, server.invitation ?? new Uint8Array());
    const mailbox = await openMailbox(alice);
    const grant = await issueGrant(mailbox);
    mailbox.close();
    const delivery = await openDelivery(server.url);
    await openRoute(delivery, 1, [grant]);
    const rounds = 25;
    for (let round = 0; round < rounds; round++) await sendBody(delivery, 1, text('x'));
    const lines = (await readFile(trace, 'utf8')).split('\n');
    process.kill(Number(/^\d+/.exec(lines[0] ?? '')?.[0]), 'SIGTERM');
    expect((await server.ended).code).toBe(0);

    const { fsyncs, answers, early } = readTrace(lines);
    expect(early).toEqual([]);
    expect(fsyncs).toBeGreaterThanOrEqual(rounds);
    expect(answers).toBeGreaterThanOrEqual(rounds);
  },
);

/**
 * In the order of the trace: a write to the log makes it dirty, a finished fsync of it makes it clean;
 * while it is dirty no answer is written to a socket.
 */
function readTrace(lines: readonly string[]): { fsyncs: number; answers: number; early: string[] } {
  const early: string[] = [];
  const syncing = new Set<string>();
  let [isDirty, fsyncs, answers] = [false, 0, 0];
  const clean = () => {
    isDirty = false;
    fsyncs += 1;
  };
  for (const line of lines) {
    const thread = /^\d+/.exec(line)?.[0] ?? '';
    if (/pwrite64\(\d+<[^>]*-wal>/.test(line)) isDirty = true;
    else if (/f(data)?sync\(\d+<[^>]*-wal>\)\s*=\s*0/.test(line)) clean();
    else if (/f(data)?sync\(\d+<[^>]*-wal> <unfinished/.test(line)) syncing.add(thread);
    else if (/<\.\.\. f(data)?sync resumed>.*=\s*0/.test(line) && syncing.delete(thread)) clean();
    else if (/(write|writev|sendto|sendmsg)\(\d+<(TCP|socket)/.test(line) && line.includes('\\202')) {
      answers += 1;
      if (isDirty) early.push(line);
    }
  }
  return { fsyncs, answers, early };
}
