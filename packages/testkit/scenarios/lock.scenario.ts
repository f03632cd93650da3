// How a device opens and erases: SECURITY.md, section 2.13.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toClientError } from '@ganira/client';
import { expect, test } from 'vitest';
import { until, type Person } from '../src/index.ts';
import { newWorld } from './story.test-helper.ts';

const pin = '481516';

async function locked(person: Person): Promise<Person> {
  await person.messenger.lock();
  return person;
}

const tryPin = (person: Person, text: string) =>
  person.messenger.unlockWithPin({ accountId: person.accountId, pin: text });

test('alice unlocks with her PIN; a wrong one says how many tries are left, the right one gives them back', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  await expect(alice.messenger.setPin({ pin: '123456' })).rejects.toMatchObject({ code: 'pin_guessable' });
  await expect(alice.messenger.setPin({ pin: '12a456' })).rejects.toMatchObject({ code: 'pin_malformed' });
  expect(await alice.messenger.setPin({ pin })).toMatchObject({ hasPin: true });
  await locked(alice);
  expect((await alice.messenger.listAccounts()).accounts).toMatchObject([{ hasPin: true }]);
  for (const triesLeft of [9, 8])
    await expect(tryPin(alice, '481517')).rejects.toMatchObject({ code: 'wrong_pin', triesLeft });
  await tryPin(alice, '４８１５１６');
  await alice.online();
  await until('the tries are there again', async () => {
    await locked(alice);
    const failure: unknown = await tryPin(alice, '000001').catch((error: unknown) => error);
    await tryPin(alice, pin);
    return (failure as { triesLeft: number }).triesLeft === 9;
  });
});

test('without a network the PIN says so, and the password opens', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  await alice.messenger.setPin({ pin });
  await locked(alice);
  await world.stopServer();
  await expect(tryPin(alice, pin)).rejects.toMatchObject({ code: 'offline' });
  await alice.messenger.unlock(alice);
  expect((await alice.messenger.me()).name).toBe('Alice');
});

test('after ten wrong tries the PIN is gone, the password still opens, and a new PIN can be chosen', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  await alice.messenger.setPin({ pin });
  await locked(alice);
  for (let i = 0; i < 10; i++)
    await expect(tryPin(alice, `70000${i}`)).rejects.toMatchObject({ code: 'wrong_pin' });
  await expect(tryPin(alice, pin)).rejects.toMatchObject({ code: 'pin_refused' });
  expect((await alice.messenger.listAccounts()).accounts[0]?.hasPin).toBeUndefined();
  await alice.messenger.unlock(alice);
  expect(await alice.messenger.setPin({ pin })).toMatchObject({ hasPin: true });
});

test('P40 the erasing code looks like a wrong password, and the right password opens nothing any more', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  const { messenger, accountId, password } = alice;
  await messenger.setPin({ pin });
  for (const [code, why] of [
    [password, 'code_taken'],
    [pin, 'code_taken'],
    ['short', 'code_short'],
  ] as const)
    await expect(messenger.setDuressCode({ code })).rejects.toMatchObject({ code: why });
  expect(await messenger.setDuressCode({ code: 'umuriro 911' })).toMatchObject({ hasDuressCode: true });
  await locked(alice);
  const before = chunksOf(join(alice.profile, 'stores'));
  expect(before.size).toBeGreaterThan(50);

  const wrong = await failureOf(messenger.unlock({ accountId, password: 'not it' }));
  const erasing = await failureOf(messenger.unlock({ accountId, password: 'umuriro 911' }));
  expect(erasing).toEqual(wrong);
  expect(await failureOf(messenger.unlock({ accountId, password }))).toEqual(wrong);
  const left = chunksOf(alice.profile);
  expect([...before].filter((chunk) => left.has(chunk))).toEqual([]);

  await alice.leave();
  await expect(alice.comeBack({ withPassword: true })).rejects.toMatchObject({ code: 'account_unknown' });
  expect((await alice.messenger.listAccounts()).accounts).toEqual([]);
});

test('P40 typed as a PIN, and without a network, it erases too', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  await alice.messenger.setPin({ pin });
  await alice.messenger.setDuressCode({ code: '112 112' });
  await expect(alice.messenger.setPin({ pin: '112112' })).rejects.toMatchObject({ code: 'code_taken' });
  await locked(alice);
  await world.stopServer();
  await expect(tryPin(alice, '112112')).rejects.toMatchObject({ code: 'wrong_pin' });
  await expect(alice.messenger.unlock(alice)).rejects.toMatchObject({ code: 'wrong_password' });
  expect((await alice.messenger.listAccounts()).accounts).toEqual([]);
});

test('P40 a code with words erases in the field of the PIN too', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  await alice.messenger.setPin({ pin });
  await alice.messenger.setDuressCode({ code: 'umuriro 911' });
  await locked(alice);
  await expect(tryPin(alice, 'umuriro 911')).rejects.toMatchObject({ code: 'wrong_pin' });
  expect((await alice.messenger.listAccounts()).accounts).toEqual([]);
});

test('P40 a code of digits erases with its spaces in the field of the password', async () => {
  const world = await newWorld();
  const { messenger, accountId } = await world.person('Alice');
  await messenger.setDuressCode({ code: '112 112' });
  await messenger.lock();
  await expect(messenger.unlock({ accountId, password: '112 112' })).rejects.toMatchObject({
    code: 'wrong_password',
  });
  expect((await messenger.listAccounts()).accounts).toEqual([]);
});

test('P40 the erasing code can not become the password, which would open what it has to erase', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  const { messenger, accountId, password } = alice;
  await messenger.setDuressCode({ code: 'umuriro 911' });
  const change = { password, newPassword: 'umuriro 911', endsOtherSessions: false };
  await expect(messenger.changePassword(change)).rejects.toMatchObject({ code: 'code_taken' });
  await locked(alice);
  await messenger.unlock({ accountId, password });
});

test('whether there is an erasing code can not be seen on the disk', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  const sizes = () => readFolder(join(alice.profile, 'vaults')).map(({ bytes }) => bytes.length);
  const without = sizes();
  await alice.messenger.setDuressCode({ code: 'umuriro 911' });
  expect(sizes()).toEqual(without);
  await alice.messenger.removeDuressCode();
  expect(sizes()).toEqual(without);
  await locked(alice);
  await expect(
    alice.messenger.unlock({ accountId: alice.accountId, password: 'umuriro 911' }),
  ).rejects.toMatchObject({ code: 'wrong_password' });
  await alice.messenger.unlock(alice);
});

test('the lock screen knows a name only when its person wants it', async () => {
  const world = await newWorld();
  const alice = await world.person('Alice');
  expect((await alice.messenger.listAccounts()).accounts[0]?.name).toBeUndefined();
  await alice.messenger.showNameWhenLocked({ isShown: true });
  await locked(alice);
  expect((await alice.messenger.listAccounts()).accounts[0]?.name).toBe('Alice');
  await alice.messenger.unlock(alice);
  await alice.messenger.showNameWhenLocked({ isShown: false });
  expect((await alice.messenger.listAccounts()).accounts[0]?.name).toBeUndefined();
});

async function failureOf(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  const { code, message } = toClientError(await work.catch((error: unknown) => error));
  return { code, message };
}

/** Every 64 bytes of the files, but for those that are all alike. */
function chunksOf(folder: string): Set<string> {
  const chunks = new Set<string>();
  for (const { bytes } of readFolder(folder)) {
    for (let at = 0; at + 64 <= bytes.length; at += 64) {
      const chunk = bytes.subarray(at, at + 64);
      if (new Set(chunk).size > 8) chunks.add(chunk.toString('hex'));
    }
  }
  return chunks;
}

function readFolder(folder: string): { path: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path, bytes: readFileSync(path) }));
}
