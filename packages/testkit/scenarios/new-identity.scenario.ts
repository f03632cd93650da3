// Somebody who lost everything comes back as somebody new: nothing that was checked carries over.
import { systemRandom } from '@ganira/client/node';
import { createGenesis, deviceKeyFromSeed, verifyChain } from '@ganira/identity';
import { toHex } from '@ganira/protocol';
import { expect, test } from 'vitest';
import { makeKeyPackage, until, type Person, type World } from '../src/index.ts';
import { friends, quiet } from './story.test-helper.ts';

test('R18 R33 who starts anew with another account is a request beside the one that was checked, and unknown', async () => {
  const { world, alice, bob: bosco } = await friends();
  await check(alice, bosco);
  // Without a recovery key: another device, another account, the same name.
  await bosco.leave();
  const anew = await world.person('Bob');
  const { id } = await world.ask(alice, anew);
  const [request] = await alice.messenger.listRequests();
  expect(request).toMatchObject({
    trust: { level: 'unknown' },
    lookalike: { accountId: bosco.accountId, trust: 'verified' },
  });
  expect(request?.pattern).not.toBe(request?.lookalike?.pattern);
  await alice.messenger.acceptRequest({ id });
  await world.open(alice, anew);
  expect(await rungOf(alice, anew)).toBe('unknown');
  expect(await rungOf(alice, bosco)).toBe('verified');
});

test('R18 R33 when a contact’s account begins again the person decides, on all own devices, and nothing is checked any more', async () => {
  const { world, alice, bob: bosco } = await friends();
  await check(alice, bosco);
  const phone = await world.addDevice(alice);
  await phone.joined(bosco);
  const before = await patternOf(alice, bosco);
  await alice.send(bosco, 'to the former one');
  await bosco.reads(alice, 'to the former one');
  await quiet(alice, bosco);
  const anew = await beginAgain(world, bosco);
  await until('Alice knows that he left', async () => (await blockOf(alice, anew)) === 'gone');
  const { id } = await world.ask(alice, anew);
  await expect(alice.messenger.acceptRequest({ id })).rejects.toMatchObject({ code: 'identity_changed' });
  expect(await rungOf(alice, anew)).toBe('verified');
  expect(await patternOf(alice, anew)).toBe(before);

  await alice.messenger.acceptRequest({ id, isNewIdentity: true });
  await world.open(alice, anew);
  expect(await patternOf(alice, anew)).toBe((await anew.messenger.me()).pattern);
  expect(await patternOf(alice, anew)).not.toBe(before);
  expect(await rungOf(alice, anew)).toBe('unknown');
  expect(await alice.messenger.listRequests()).toEqual([]);
  await alice.send(anew, 'who are you?');
  await anew.reads(alice, 'who are you?');
  await anew.send(alice, 'it is me');
  await alice.reads(anew, 'it is me');
  expect(await alice.texts(anew)).toEqual(['to the former one', 'who are you?', 'it is me']);
  expect(await alice.marks(anew)).toEqual(['left', 'new-identity']);
  expect(await anew.texts(alice)).toEqual(['who are you?', 'it is me']);

  // The other own device follows: unchecked there too.
  await until('the phone knows', async () => (await patternOf(phone, anew)) !== before);
  expect(await rungOf(phone, anew)).toBe('unknown');
  await phone.joined(anew);
  await phone.send(anew, 'from the phone');
  await anew.reads(alice, 'from the phone');
  // It stays.
  await alice.leave();
  await alice.comeBack();
  await alice.send(anew, 'after a restart');
  await anew.reads(alice, 'after a restart');
  await check(alice, anew);
  expect(await rungOf(alice, anew)).toBe('verified');
});

test('P3 R18 a request whose grant doesn’t lead to the identity that it claims changes nothing when it is accepted', async () => {
  const { world, alice, bob: bosco } = await friends({ isEvil: true });
  await check(alice, bosco);
  const anew = await beginAgain(world, bosco);
  const { id } = await world.ask(alice, anew);
  const ghost = ghostOf(anew);
  const stop = world.evil.rules.onDown((frame) => {
    if (frame.body.case === 'takenKeyPackages') frame.body.value.chain = [ghost.genesis];
    return undefined;
  });
  await expect(alice.messenger.acceptRequest({ id, isNewIdentity: true })).rejects.toMatchObject({
    code: 'identity_refused',
  });
  stop();
  expect(await rungOf(alice, anew)).toBe('verified');
  expect((await alice.messenger.listRequests()).length).toBe(1);
});

test('R18 in doubt one can start again with the identity that was given: unchecked, and what waited is not sent to it', async () => {
  const { world, alice, bob: bosco } = await friends({ isEvil: true });
  await check(alice, bosco);
  await expect(alice.messenger.startAgain({ accountId: bosco.accountId })).rejects.toMatchObject({
    code: 'no_other_identity',
  });
  const ghost = ghostOf(bosco);
  const { accountId, deviceId } = await bosco.look((store) => store.device());
  const { genesisHash } = verifyChain([ghost.genesis]);
  const keyPackage = await makeKeyPackage({
    identity: { accountId, deviceId: ghost.deviceId, chainHead: genesisHash },
    ...ghost.deviceKey,
  });
  expect(deviceId).not.toEqual(ghost.deviceId);
  world.evil.rules.onDown((frame) => {
    if (frame.body.case !== 'takenKeyPackages') return undefined;
    frame.body.value.chain = [ghost.genesis];
    for (const device of frame.body.value.devices)
      Object.assign(device, { deviceId: ghost.deviceId, keyPackage });
    return undefined;
  });
  alice.network.onFrameOut = (_frame, url) => (url.endsWith('/v1/delivery') ? 'lose' : 'pass');
  const waiting = await alice.send(bosco, 'for the one I checked');
  await alice.damage(
    `INSERT INTO identity_doubt (account_id, source, claimant, genesis_hash, evidence, at)
     VALUES (?, 'server', x'', ?, x'', 1)`,
    [accountId, genesisHash],
  );
  alice.network.onFrameOut = () => 'pass';
  alice.messenger.nudge();
  expect(await blockOf(alice, bosco)).toBe('identity-changed');
  await alice.messenger.startAgain({ accountId: bosco.accountId });
  expect(await alice.messenger.openConversation({ conversationId: bosco.accountId })).toMatchObject({
    pattern: toHex(genesisHash),
    trust: { level: 'unknown' },
  });
  expect(await alice.statusOf(bosco, waiting)).toBe('failed');
  expect(await alice.marks(bosco)).toEqual(['new-identity']);
  await alice.messenger.settle();
  expect(await bosco.texts(alice)).toEqual([]);
});

// -- helpers

/** The account is deleted, and a program that is not honest takes its id for another one. */
async function beginAgain(world: World, person: Person): Promise<Person> {
  const { password, accountBytes } = person;
  await person.messenger.stepUp({ purpose: 'delete-account', password });
  await person.messenger.deleteAccount();
  let isTaken = false;
  const random = {
    ...systemRandom,
    bytes: (length: number) => {
      if (isTaken || length !== accountBytes.length) return systemRandom.bytes(length);
      isTaken = true;
      return accountBytes;
    },
  };
  return await world.person(person.name, { random });
}

/** Another identity of the same account, as a server could make one up. */
function ghostOf(person: Person) {
  const deviceId = new Uint8Array(16).fill(8);
  const deviceKey = deviceKeyFromSeed(new Uint8Array(32).fill(9));
  const genesis = createGenesis({ accountId: person.accountBytes, deviceId, deviceKey, signedAt: 1n });
  return { deviceId, deviceKey, genesis };
}

async function check(person: Person, other: Person): Promise<void> {
  const { digits } = await other.messenger.safetyNumber({ accountId: person.accountId });
  await person.messenger.confirmSafetyNumber({ accountId: other.accountId, digits });
}

async function rungOf(person: Person, other: Person): Promise<string> {
  const { trust } = await person.messenger.openConversation({ conversationId: other.accountId });
  return trust.level;
}

async function patternOf(person: Person, other: Person): Promise<string> {
  return (await person.messenger.openConversation({ conversationId: other.accountId })).pattern;
}

async function blockOf(person: Person, other: Person): Promise<string | undefined> {
  return (await person.messenger.openConversation({ conversationId: other.accountId })).block;
}
