// SECURITY.md, section 2.5: how two people come to be sure of each other, and what nobody can fake.
import { newRecoveryKey, recoveryQr } from '@ganira/crypto/recovery-key';
import { createGenesis, deviceKeyFromSeed, verifyChain } from '@ganira/identity';
import {
  decode,
  fromBase64Url,
  fromHex,
  limits,
  MailSchema,
  MeetingCodeSchema,
  toBase64Url,
  toBinary,
  toHex,
  type TakenKeyPackages,
} from '@ganira/protocol';
import { expect, test } from 'vitest';
import { makeKeyPackage, until, type Person, type World } from '../src/index.ts';
import { claim } from './claim.test-helper.ts';
import { friends, whileTimePasses } from './story.test-helper.ts';

const minute = 60_000;
const prefix = 'ganira-meeting:';

async function rungOf(person: Person, other: Person): Promise<string> {
  const { trust } = await person.messenger.openConversation({ conversationId: other.accountId });
  return trust.level;
}

async function blockOf(person: Person, other: Person): Promise<string | undefined> {
  return (await person.messenger.openConversation({ conversationId: other.accountId })).block;
}

async function codeOf(shower: Person, scanner: Person): Promise<string> {
  return (await shower.messenger.showMeetingCode({ accountId: scanner.accountId })).code;
}

async function scan(scanner: Person, shower: Person, code: string): Promise<string> {
  return (await scanner.messenger.scanMeetingCode({ accountId: shower.accountId, code })).verdict;
}

async function digitsOf(person: Person, other: Person): Promise<string> {
  return (await person.messenger.safetyNumber({ accountId: other.accountId })).digits;
}

test('R03 one scan face to face: both have met, on the contact and on the conversation', async () => {
  const { alice, bob } = await friends();
  expect([await rungOf(alice, bob), await rungOf(bob, alice)]).toEqual(['unknown', 'unknown']);
  expect(await scan(alice, bob, await codeOf(bob, alice))).toBe('met');
  expect(await rungOf(alice, bob)).toBe('met');
  await until('Bob knows that Alice saw his screen', async () => (await rungOf(bob, alice)) === 'met');
  expect([await alice.marks(bob), await bob.marks(alice)]).toEqual([['met'], ['met']]);
  expect((await bob.messenger.listContacts())[0]?.trust.level).toBe('met');
  // It stays.
  await bob.leave();
  await bob.comeBack();
  expect(await rungOf(bob, alice)).toBe('met');
  expect(await digitsOf(alice, bob)).toBe(await digitsOf(bob, alice));
});

test('R34 digits that are the same are remembered, tampered ones are not', async () => {
  const { alice, bob } = await friends();
  const digits = await digitsOf(alice, bob);
  const tampered = (digits.startsWith('1') ? '2' : '1') + digits.slice(1);
  const { accountId } = bob;
  for (const [said, code] of [
    [tampered, 'digits_differ'],
    [digits.slice(1), 'digits_unreadable'],
    [`О${digits.slice(1)}`, 'digits_unreadable'],
  ] as const) {
    await expect(alice.messenger.confirmSafetyNumber({ accountId, digits: said })).rejects.toMatchObject({
      code,
    });
    expect(await rungOf(alice, bob)).toBe('unknown');
  }
  await alice.messenger.confirmSafetyNumber({ accountId, digits: await digitsOf(bob, alice) });
  expect(await rungOf(alice, bob)).toBe('verified');
  // Nothing of it is told: Bob decides for himself.
  expect(await rungOf(bob, alice)).toBe('unknown');
  await alice.messenger.forgetTrust({ accountId });
  expect(await rungOf(alice, bob)).toBe('unknown');
});

test('R03 who met doesn’t fall to a lower rung by comparing digits later', async () => {
  const { alice, bob } = await friends();
  await scan(alice, bob, await codeOf(bob, alice));
  await alice.messenger.confirmSafetyNumber({
    accountId: bob.accountId,
    digits: await digitsOf(alice, bob),
  });
  expect(await rungOf(alice, bob)).toBe('met');
});

test('R34 codes that are used, old, of another pair, server, product or purpose say so and change nothing', async () => {
  const { world, alice, bob } = await friends();
  const carol = await world.person('Carol');
  await world.introduce(alice, carol);
  await world.introduce(bob, carol);
  const elsewhere = changedCode(await codeOf(bob, alice), (code) => {
    code.origin = 'https://chat.example';
  });
  const { url } = await bob.messenger.createContactLink({ uses: 1, hours: 1 });
  const offer = await world.newcomer('Bob').messenger.startLinking({ label: '' });
  const first = await codeOf(bob, alice);
  world.advance(6 * minute);
  const cases: [string, string][] = [
    [first, 'old'],
    [await codeOf(bob, carol), 'another-person'],
    [await codeOf(carol, alice), 'another-person'],
    [await codeOf(alice, bob), 'own-code'],
    [elsewhere, 'other-server'],
    [url, 'other-purpose'],
    [`${world.address}/#join/AAAA`, 'other-purpose'],
    [offer.state === 'offering' ? offer.qr : '', 'other-purpose'],
    [recoveryQr(bob.accountBytes, newRecoveryKey()), 'other-purpose'],
    [`${prefix}AAAA`, 'other-version'],
    ['https://example.org', 'foreign'],
    ['', 'foreign'],
  ];
  for (const [code, verdict] of cases) expect(await scan(alice, bob, code), code).toBe(verdict);
  expect(await rungOf(alice, bob)).toBe('unknown');
  expect(await blockOf(alice, bob)).toBeUndefined();
  const fresh = await codeOf(bob, alice);
  expect(await scan(alice, bob, ` ${fresh}\n`)).toBe('met');
  expect(await scan(alice, bob, fresh)).toBe('used');
});

test('R34 a picture of a code is worth what compared digits are, however old it is, and tells the other side nothing', async () => {
  const { world, alice, bob } = await friends();
  const carol = await world.person('Carol');
  await world.introduce(carol, bob);
  const code = await codeOf(bob, alice);
  world.advance(60 * minute);
  const look = async (text: string): Promise<string> => {
    const input = { accountId: bob.accountId, code: text, isPicture: true };
    return (await alice.messenger.scanMeetingCode(input)).verdict;
  };
  expect(await scan(alice, bob, code)).toBe('old');
  expect(await look(await codeOf(bob, carol))).toBe('another-person');
  expect(await look('https://example.org')).toBe('foreign');
  expect(await rungOf(alice, bob)).toBe('unknown');
  expect(await look(code)).toBe('same');
  expect(await rungOf(alice, bob)).toBe('verified');
  await alice.send(bob, 'checked');
  await bob.reads(alice, 'checked');
  expect(await rungOf(bob, alice)).toBe('unknown');
  expect(await alice.marks(bob)).toEqual([]);
});

test('R33 nobody can claim to have met: a proof without the secret, or one that comes late, lifts nobody', async () => {
  const { world, alice, bob } = await friends();
  // Alice shows a code that Bob never sees; he makes one up and claims it.
  await codeOf(alice, bob);
  const forged = changedCode(await codeOf(alice, bob), (code) => {
    code.secret = new Uint8Array(16);
  });
  expect(await scan(bob, alice, forged)).toBe('met');
  await bob.send(alice, 'after the claim');
  await alice.reads(bob, 'after the claim');
  expect(await rungOf(alice, bob)).toBe('unknown');

  // The real one, but it takes too long.
  const real = await codeOf(alice, bob);
  bob.network.onFrameOut = (_frame, url) => (url.endsWith('/v1/delivery') ? 'lose' : 'pass');
  expect(await scan(bob, alice, real)).toBe('met');
  world.advance(10 * minute);
  bob.network.onFrameOut = () => 'pass';
  bob.messenger.nudge();
  await until('Alice is told', () =>
    alice.events.some((event) => event.kind === 'notice' && event.notice.code === 'meeting_late'),
  );
  expect(await rungOf(alice, bob)).toBe('unknown');
});

test('R18 when the digits differ nothing is sent until the person decides', async () => {
  const { alice, bob } = await friends();
  await alice.messenger.reportSafetyNumber({ accountId: bob.accountId });
  expect(await blockOf(alice, bob)).toBe('identity-changed');
  await expect(alice.send(bob, 'a secret')).rejects.toMatchObject({ code: 'identity_changed' });
  await bob.send(alice, 'I can still be read');
  await alice.reads(bob, 'I can still be read');
  const { doubt } = await alice.messenger.openConversation({ conversationId: bob.accountId });
  expect(doubt).toMatchObject({ source: 'digits' });
  await alice.messenger.keepIdentity({ accountId: bob.accountId });
  await alice.send(bob, 'it was a slip');
  await bob.reads(alice, 'it was a slip');
  // Found again, it stops again.
  await alice.messenger.reportSafetyNumber({ accountId: bob.accountId });
  expect(await blockOf(alice, bob)).toBe('identity-changed');
  // And a check that fits answers it.
  expect(await scan(alice, bob, await codeOf(bob, alice))).toBe('met');
  expect(await blockOf(alice, bob)).toBeUndefined();
});

test('P3 R18 a code whose identity differs from the known one stops what waits, and shows both patterns', async () => {
  const { alice, bob } = await friends();
  await alice.messenger.confirmSafetyNumber({
    accountId: bob.accountId,
    digits: await digitsOf(alice, bob),
  });
  const other = new Uint8Array(32).fill(7);
  const code = changedCode(await codeOf(bob, alice), ({ shower }) => {
    if (shower !== undefined) shower.genesisHash = other;
  });
  alice.network.onFrameOut = (_frame, url) => (url.endsWith('/v1/delivery') ? 'lose' : 'pass');
  await alice.send(bob, 'written before');
  expect(await scan(alice, bob, code)).toBe('other-differs');
  alice.network.onFrameOut = () => 'pass';
  alice.messenger.nudge();
  const view = await alice.messenger.openConversation({ conversationId: bob.accountId });
  expect(view).toMatchObject({
    block: 'identity-changed',
    trust: { level: 'unknown' },
    doubt: { source: 'code', otherPattern: '07'.repeat(32) },
  });
  expect((await alice.messenger.listConversations())[0]).toMatchObject({ block: 'identity-changed' });
  await bob.send(alice, 'a sign that the network is back');
  await alice.reads(bob, 'a sign that the network is back');
  await alice.messenger.settle();
  expect(await bob.texts(alice)).toEqual(['a sign that the network is back']);
  await alice.messenger.keepIdentity({ accountId: bob.accountId });
  await bob.reads(alice, 'written before');
});

test('P3 R18 a server that swaps the keys of a verified contact: nothing is sent, and the person is told why', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  await verifyByDigits(alice, bob);
  const ghost = deviceKeyFromSeed(new Uint8Array(32).fill(9));
  const device = await bob.look((store) => store.device());
  const { accountId, deviceId } = device;
  const swapped = await makeKeyPackage({
    identity: { accountId, deviceId, chainHead: await genesisHashOf(bob) },
    ...ghost,
  });
  const stop = onTaken(world, ({ devices: [first] }) => {
    if (first !== undefined) first.keyPackage = swapped;
  });
  await loseGroup(world, { broken: alice, other: bob }, async () => {
    await alice.send(bob, 'for Bob alone');
    await until('it is noticed', async () => (await blockOf(alice, bob)) === 'identity-changed');
  });
  expect(await alice.messenger.openConversation({ conversationId: bob.accountId })).toMatchObject({
    trust: { level: 'verified' },
    doubt: { source: 'server' },
  });
  await expect(alice.send(bob, 'more')).rejects.toMatchObject({ code: 'identity_changed' });
  expect(await bob.texts(alice)).toEqual([]);
  stop();
  await alice.messenger.keepIdentity({ accountId: bob.accountId });
  await whileTimePasses(world, () => bob.reads(alice, 'for Bob alone'));
});

test('P3 R18 a server that gives another identity for a known account: both patterns are shown', async () => {
  const { world, alice, bob } = await friends({ isEvil: true });
  const fake = createGenesis({
    accountId: bob.accountBytes,
    deviceId: new Uint8Array(16).fill(8),
    deviceKey: deviceKeyFromSeed(new Uint8Array(32).fill(9)),
    signedAt: 1n,
  });
  const stop = onTaken(world, (taken) => {
    taken.chain = [fake];
  });
  await loseGroup(world, { broken: alice, other: bob }, async () => {
    await alice.send(bob, 'for Bob alone');
    await until('it is noticed', async () => (await blockOf(alice, bob)) === 'identity-changed');
  });
  const { genesisHash } = verifyChain([fake]);
  const view = await alice.messenger.openConversation({ conversationId: bob.accountId });
  expect(view.doubt).toMatchObject({ source: 'server', otherPattern: toHex(genesisHash) });
  expect(view.pattern).toBe(toHex(await genesisHashOf(bob)));
  // Asked once: the same lie after the decision stops nothing, and still gets no message.
  await alice.messenger.keepIdentity({ accountId: bob.accountId });
  world.advance(60 * minute);
  alice.messenger.nudge();
  await alice.messenger.settle();
  expect(await blockOf(alice, bob)).toBe('broken');
  expect(await bob.texts(alice)).toEqual([]);
  stop();
  await whileTimePasses(world, () => bob.reads(alice, 'for Bob alone'));
});

test('R18 a stranger with a contact’s id can’t stop what Alice writes to Bosco', async () => {
  const { world, alice, bob: bosco } = await friends({ isEvil: true });
  await verifyByDigits(alice, bosco);
  const { url } = await alice.messenger.createContactLink({ uses: 3, hours: 1 });
  for (const fill of [5, 6, 7]) {
    await claim(world, { url, owner: alice, accountId: bosco.accountBytes, name: 'Bob', fill });
    const pattern = toHex(new Uint8Array(32).fill(fill));
    await until('the request is shown', async () => {
      const requests = await alice.messenger.listRequests();
      return requests.some((request) => request.pattern === pattern);
    });
    expect(await blockOf(alice, bosco)).toBeUndefined();
    await alice.send(bosco, `after ${fill}`);
    await bosco.reads(alice, `after ${fill}`);
  }
  // It is shown beside the one that it names, as not checked, and can't be accepted for them.
  const [request] = await alice.messenger.listRequests();
  expect(request).toMatchObject({
    id: bosco.accountId,
    trust: { level: 'unknown' },
    claimed: { accountId: bosco.accountId, name: 'Bob', trust: 'verified' },
  });
  expect(request).not.toHaveProperty('lookalike');
  await expect(alice.messenger.acceptRequest({ id: bosco.accountId })).rejects.toMatchObject({
    code: 'identity_changed',
  });
  expect(await alice.messenger.openConversation({ conversationId: bosco.accountId })).toMatchObject({
    pattern: toHex(await genesisHashOf(bosco)),
    trust: { level: 'verified' },
  });
  await alice.messenger.declineRequest({ id: bosco.accountId });
  expect(await alice.messenger.listRequests()).toEqual([]);
  await alice.send(bosco, 'you are still you');
  await bosco.reads(alice, 'you are still you');
});

test('R34 what one device checked all own devices know, and what it takes back they forget', async () => {
  const { world, alice, bob } = await friends();
  await verifyByDigits(alice, bob);
  const phone = await world.addDevice(alice);
  await until(
    'the phone knows what was checked before',
    async () => (await rungOn(phone, bob)) === 'verified',
  );
  expect(await scan(alice, bob, await codeOf(bob, alice))).toBe('met');
  await until('the phone knows that they met', async () => (await rungOn(phone, bob)) === 'met');
  await phone.messenger.forgetTrust({ accountId: bob.accountId });
  await until('the first device forgets it', async () => (await rungOf(alice, bob)) === 'unknown');
});

test('R18 what one own device doubts stops them all, what is decided on one is decided on all, and a new one knows it', async () => {
  const { world, alice, bob } = await friends();
  const phone = await world.addDevice(alice);
  await phone.joined(bob);
  const { accountId } = bob;
  await alice.messenger.reportSafetyNumber({ accountId });
  await until('the phone stops too', async () => (await blockOf(phone, bob)) === 'identity-changed');
  await expect(phone.send(bob, 'a secret')).rejects.toMatchObject({ code: 'identity_changed' });
  const tablet = await world.addDevice(alice, 'tablet');
  await until('the tablet knows', async () => (await blockOn(tablet, bob)) === 'identity-changed');
  await phone.messenger.keepIdentity({ accountId });
  for (const device of [alice, phone]) {
    await until(`${device.label} goes on`, async () => (await blockOf(device, bob)) === undefined);
    await device.send(bob, `from ${device.label}`);
    await bob.reads(alice, `from ${device.label}`);
  }
  await until('the tablet too', async () => (await blockOn(tablet, bob)) !== 'identity-changed');
});

// -- helpers

/** Also where the contact isn't there yet. */
async function blockOn(person: Person, other: Person): Promise<string | undefined> {
  const rows = await person.messenger.listConversations();
  const row = rows.find(({ accountId }) => accountId === other.accountId);
  return row === undefined ? 'unknown' : row.block;
}

/** Also where the contact isn't there yet. */
async function rungOn(person: Person, other: Person): Promise<string | undefined> {
  const contacts = await person.messenger.listContacts();
  return contacts.find(({ accountId }) => accountId === other.accountId)?.trust.level;
}

async function verifyByDigits(person: Person, other: Person): Promise<void> {
  await person.messenger.confirmSafetyNumber({
    accountId: other.accountId,
    digits: await digitsOf(other, person),
  });
}

async function genesisHashOf(person: Person): Promise<Uint8Array> {
  const { pattern } = await person.messenger.me();
  return fromHex(pattern) ?? new Uint8Array();
}

/** What the server gives who asks for key packages is changed on its way. */
function onTaken(world: World, change: (taken: TakenKeyPackages) => void): () => void {
  return world.evil.rules.onDown((frame) => {
    if (frame.body.case === 'takenKeyPackages') change(frame.body.value);
    return undefined;
  });
}

/** One side's state is lost and the other never hears of it: the conversation is founded again. */
async function loseGroup(
  world: World,
  { broken, other }: { broken: Person; other: Person },
  work: () => Promise<void>,
): Promise<void> {
  const stop = world.evil.onMailFor(other.name, (items) =>
    items.filter((item) => decode(MailSchema, item.body, limits.body).body.case !== 'resync'),
  );
  const groups = await broken.look((store) => store.groups(other.accountId));
  await broken.leave();
  await broken.comeBack();
  for (const { groupId } of groups) {
    await broken.damage(`UPDATE mls_group SET state = x'0102' WHERE group_id = ?`, [groupId]);
  }
  await whileTimePasses(world, work);
  stop();
}

function changedCode(text: string, change: (code: ReturnType<typeof decodeCode>) => void): string {
  const code = decodeCode(text);
  change(code);
  return `${prefix}${toBase64Url(toBinary(MeetingCodeSchema, code))}`;
}

function decodeCode(text: string) {
  return decode(MeetingCodeSchema, fromBase64Url(text.slice(prefix.length)) ?? new Uint8Array(), 1_024);
}
