import { randomBytes } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { GrantStatus } from '@ganira/protocol';
import { feedWindow } from './domain/mailbox-feed.ts';
import { Inbox } from './testing/inbox.test-helper.ts';
import {
  issueGrant,
  openDelivery,
  openMailbox,
  openRoute,
  sendBody,
  type Member,
} from './testing/member.test-helper.ts';
import { startWithMembers, text, type TestServer } from './testing/server.test-helper.ts';
import type { TestSocket } from './testing/socket.test-helper.ts';

const waiting = 50_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heldBytes(): number {
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}

/** Fills a mailbox over the socket, so many at once. */
async function fill(delivery: TestSocket, count: number, size: number): Promise<void> {
  const body = randomBytes(size);
  let answered = 0;
  let next = 0;
  await new Promise<void>((resolve) => {
    const sendNext = () => {
      if (next >= count) return;
      next += 1;
      delivery.send({
        request: 1_000_000 + next,
        body: { case: 'send', value: { route: 1, attemptId: randomBytes(16), body } },
      });
    };
    delivery.onFrame = () => {
      answered += 1;
      if (answered === count) resolve();
      else sendNext();
    };
    for (let flight = 0; flight < 500; flight++) sendNext();
  });
  delivery.onFrame = undefined;
}

async function fullMailbox(
  count: number,
  size: number,
): Promise<{ server: TestServer; alice: Member; delivery: TestSocket }> {
  const { server, members } = await startWithMembers(1);
  const alice = members[0] as Member;
  const mailbox = await openMailbox(alice);
  const grant = await issueGrant(mailbox);
  mailbox.close();
  await mailbox.closed;
  const delivery = await openDelivery(server.url);
  await openRoute(delivery, 1, [grant]);
  await fill(delivery, count, size);
  return { server, alice, delivery };
}

test('a mailbox of 50,000 is drained in order, page by page, and live mail follows', async () => {
  const { alice, delivery } = await fullMailbox(waiting, 300);
  const socket = await openMailbox(alice);
  const inbox = new Inbox(socket);
  await inbox.until(waiting);
  await sendBody(delivery, 1, text('live'));
  await inbox.until(waiting + 1);
  expect(inbox.texts.at(-1)).toBe('live');
  expect(inbox.sequences.every((sequence, at) => sequence === at + 1)).toBe(true);
});

test('a device that acknowledges nothing is sent one window and no more', async () => {
  const { alice, delivery } = await fullMailbox(3 * feedWindow.items, 200);
  const inbox = new Inbox(await openMailbox(alice), false);
  await inbox.until(feedWindow.items);
  // A round trip later nothing more has come.
  expect(await sendBody(delivery, 1, text('live'))).toEqual([GrantStatus.STORED]);
  expect(inbox.items).toHaveLength(feedWindow.items);
});

test('a device that does not read is not buffered for, and others are served', async () => {
  const { server, alice, delivery } = await fullMailbox(400, 65_000);
  const slow = await openMailbox(alice);
  slow.raw.pause();
  const before = heldBytes();
  const received = slow.frames.length;
  for (let round = 0; round < 50; round++) await sendBody(delivery, 1, new Uint8Array(60_000));
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect(slow.frames.length).toBe(received);
  // 26 MB wait in the mailbox; what is held for the connection is a few pages.
  await expect.poll(() => heldBytes() - before, { timeout: 60_000 }).toBeLessThan(4_000_000);
  const inbox = new Inbox(slow);
  slow.raw.resume();
  await inbox.until(450);
  expect(inbox.sequences).toEqual(Array.from({ length: 450 }, (_, at) => at + 1));
});

test('a sender that reads no answers is not read from, and its mail is not lost', async () => {
  const { alice, delivery } = await fullMailbox(1, 10);
  const count = 20_000;
  delivery.raw.pause();
  const attempts = Array.from({ length: count }, () => randomBytes(16));
  for (const [at, attemptId] of attempts.entries()) {
    delivery.send({
      request: at + 5,
      body: { case: 'send', value: { route: 1, attemptId, body: text('x') } },
    });
  }
  delivery.raw.resume();
  const inbox = new Inbox(await openMailbox(alice));
  await inbox.until(count + 1);
  expect(new Set(inbox.sequences).size).toBe(count + 1);
});
