import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { toBase64Url } from '@ganira/protocol';
import {
  addSecondDevice,
  changePassword,
  openMailbox,
  request,
  sensitive,
  signIn,
  type Member,
} from './testing/member.test-helper.ts';
import { startWithMembers } from './testing/server.test-helper.ts';

async function aliceAlone() {
  const { server, members } = await startWithMembers(1);
  return { server, alice: members[0] as Member };
}

const newPassword = 'another horse';

test('P36 a changed password works at once, the former no more; other sessions end within a second if wanted', async () => {
  const { server, alice } = await aliceAlone();
  const mailbox = await openMailbox(alice);
  const phone = await addSecondDevice(alice, mailbox);
  const toPhone = await openMailbox(phone);
  const start = performance.now();
  expect(await changePassword(alice, { newPassword, endsOtherSessions: true })).toMatchObject({
    status: 200,
    body: { ended: 1 },
  });
  expect(await toPhone.closed).toBe(4002);
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(mailbox.closeCode).toBeUndefined();
  expect((await signIn(server.url, phone)).finished).toBeUndefined();
  const again = await signIn(server.url, { ...phone, password: newPassword });
  expect(again.finished?.body.isDevice).toBe(true);
});

test('a changed password leaves other sessions alone if that is wanted', async () => {
  const { server, alice } = await aliceAlone();
  const phone = await addSecondDevice(alice, await openMailbox(alice));
  expect((await changePassword(alice, { newPassword, endsOtherSessions: false })).body.ended).toBe(0);
  expect((await request(server.url, { path: '/v1/sessions', token: phone.sessionToken })).status).toBe(200);
});

test('P29 a stolen session changes no password; what is no record changes none either', async () => {
  const { server, alice } = await aliceAlone();
  const path = '/v1/password/finish';
  const body = { registrationRecord: toBase64Url(randomBytes(100)), endsOtherSessions: true };
  const stolen = await request(server.url, { path, body, token: alice.sessionToken });
  expect(stolen).toMatchObject({ status: 403, body: { code: 'step_up_needed' } });
  const junk = await sensitive(alice, { path, purpose: 'change-password', body });
  expect(junk).toMatchObject({ status: 400, body: { code: 'malformed' } });
  expect((await signIn(server.url, alice)).finished?.body.isDevice).toBe(true);
});
