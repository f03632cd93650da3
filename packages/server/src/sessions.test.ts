import { expect, test } from 'vitest';
import {
  appendAddGuardian,
  appendRemoveGuardian,
  appendSetHandle,
  appendSetPolicy,
  deviceKeyFromSeed,
  extendChain,
  guardianConsent,
  verifyChain,
} from '@ganira/identity';
import { limits, toBase64Url, type EndpointReply } from '@ganira/protocol';
import {
  addSecondDevice,
  invite,
  openMailbox,
  request,
  sensitive,
  signIn,
  signUp,
  type Member,
} from './testing/member.test-helper.ts';
import { manualClock, startWithMembers } from './testing/server.test-helper.ts';

const day = 86_400_000;
const ending = { path: '/v1/sessions/end', purpose: 'end-sessions' } as const;

async function aliceWithPhone(options: Parameters<typeof startWithMembers>[1] = {}) {
  const { server, members } = await startWithMembers(1, options);
  const alice = members[0] as Member;
  const mailbox = await openMailbox(alice);
  const phone = await addSecondDevice(alice, mailbox);
  return { server, alice, mailbox, phone };
}

const sessionsOf = async (member: Member) =>
  (
    await request<EndpointReply<'sessionList'>>(member.url, {
      path: '/v1/sessions',
      token: member.sessionToken,
    })
  ).body.sessions;

const eventsOf = async (member: Member) =>
  (await request<EndpointReply<'eventList'>>(member.url, { path: '/v1/events', token: member.sessionToken }))
    .body.events;

test('alice sees which devices are signed in, by days', async () => {
  const clock = manualClock();
  const { alice, phone } = await aliceWithPhone({ clock });
  const first = Math.floor(clock.now() / day);
  clock.advance(3 * day);
  expect(await sessionsOf(alice)).toEqual([
    { deviceId: toBase64Url(alice.deviceId), createdDay: first, usedDay: first + 3, isThis: true },
    { deviceId: toBase64Url(phone.deviceId), createdDay: first, usedDay: first, isThis: false },
  ]);
});

test('P36 a session that is ended is worthless at once, and its mailbox is closed within a second', async () => {
  const { server, alice, mailbox, phone } = await aliceWithPhone();
  const toPhone = await openMailbox(phone);
  const start = performance.now();
  const ended = await sensitive(alice, { ...ending, body: { deviceIds: [toBase64Url(phone.deviceId)] } });
  expect(ended).toMatchObject({ status: 200, body: { ended: 1 } });
  expect(await toPhone.closed).toBe(4002);
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(await request(server.url, { path: '/v1/stored', token: phone.sessionToken })).toMatchObject({
    status: 401,
  });
  await expect(openMailbox(phone)).rejects.toThrow('unauthenticated');
  expect(mailbox.closeCode).toBeUndefined();
  // It stays a device of the account: the password signs it in again.
  expect((await signIn(server.url, phone)).finished?.body.isDevice).toBe(true);
});

test('P36 all other sessions end together; the own one and a stranger’s go on', async () => {
  const { server, alice, phone } = await aliceWithPhone();
  const toPhone = await openMailbox(phone);
  expect(await sensitive(phone, { ...ending, body: {} })).toMatchObject({ status: 200, body: { ended: 1 } });
  expect(await request(server.url, { path: '/v1/stored', token: alice.sessionToken })).toMatchObject({
    status: 401,
  });
  expect(await sessionsOf(phone)).toHaveLength(1);
  expect(toPhone.closeCode).toBeUndefined();
  // Somebody else’s device is none of the account’s.
  const { members } = await startWithMembers(1);
  const named = { ...ending, body: { deviceIds: [toBase64Url((members[0] as Member).deviceId)] } };
  expect(await sensitive(phone, named)).toMatchObject({ status: 200, body: { ended: 0 } });
});

test('signing in again takes the place of the device’s former session', async () => {
  const { server, members } = await startWithMembers(1);
  const alice = members[0] as Member;
  await signIn(server.url, alice);
  await signIn(server.url, alice);
  expect(server.read('SELECT count(*) AS count FROM session')).toEqual([{ count: 1 }]);
});

test('what happens to an account is noted by day and device, and nothing else', async () => {
  const clock = manualClock();
  const { server, alice, phone } = await aliceWithPhone({ clock });
  const today = Math.floor(clock.now() / day);
  const [her, its] = [toBase64Url(alice.deviceId), toBase64Url(phone.deviceId)];
  await sensitive(alice, { ...ending, body: {} });
  expect(await eventsOf(alice)).toEqual([
    { kind: 'session-ended', day: today, deviceId: its },
    { kind: 'signed-in', day: today, deviceId: its },
    { kind: 'device-added', day: today, deviceId: its },
    { kind: 'joined', day: today, deviceId: her },
  ]);
  expect(Object.keys(server.read('SELECT * FROM account_event')[0] ?? {})).toEqual([
    'id',
    'account',
    'kind',
    'device',
    'day',
  ]);
});

test('the newest hundred events are kept, for half a year', async () => {
  const clock = manualClock();
  const { server, members } = await startWithMembers(2, { clock });
  const [alice, bob] = members as [Member, Member];
  for (let at = 0; at < limits.accountEvents + 5; at++) await signIn(server.url, alice);
  const count = () => server.read('SELECT count(*) AS count FROM account_event');
  expect(count()).toEqual([{ count: limits.accountEvents + 1 }]);
  expect((await eventsOf(bob)).map(({ kind }) => kind)).toEqual(['joined']);
  clock.advance(181 * day);
  await server.sweep();
  expect(count()).toEqual([{ count: 0 }]);
});

test('a child sees who became a guardian and when rules changed, and everybody their handle', async () => {
  const { members } = await startWithMembers(1);
  const mother = deviceKeyFromSeed(new Uint8Array(32).fill(5));
  const keza = await signUp((members[0] as Member).url, await invite(members[0] as Member), {
    isChild: true,
  });
  const signer = { kind: 'device', deviceId: keza.deviceId, secretKey: keza.deviceKey.secretKey } as const;
  const place = { key: mother.publicKey, signedAt: 2n };
  const commitment = new Uint8Array(32).fill(6);
  const policy = { version: 1, digest: new Uint8Array(32).fill(7) };
  let chain = verifyChain([keza.genesis]);
  const follow = (entry: Uint8Array): void => void (chain = extendChain(chain, [entry]));
  const added = guardianConsent.add(chain, mother.secretKey, commitment);
  follow(appendAddGuardian(chain, signer, { ...place, commitment, proof: added }));
  const agreed = guardianConsent.policy(chain, mother.secretKey, policy);
  follow(appendSetPolicy(chain, signer, { ...place, ...policy, proof: agreed }));
  follow(appendSetHandle(chain, signer, { handle: 'keza', signedAt: 2n }));
  const ended = guardianConsent.remove(chain, mother.secretKey);
  follow(appendRemoveGuardian(chain, signer, { ...place, proof: ended }));
  const value = { position: 1, entries: chain.entries.slice(1) };
  await (await openMailbox(keza)).expect({ case: 'appendChain', value }, 'done');
  const deviceId = toBase64Url(keza.deviceId);
  expect((await eventsOf(keza)).slice(0, 4)).toMatchObject(
    ['guardian-removed', 'handle-set', 'rules-set', 'guardian-added'].map((kind) => ({ kind, deviceId })),
  );
});
