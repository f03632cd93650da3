import { afterAll, expect, test } from 'vitest';
import { until } from '../src/index.ts';
import { errorOf, forgetTerminals, having, openWorld, patience, Terminal } from './terminal.test-helper.ts';

afterAll(forgetTerminals);

test(
  'R34 in a terminal a person is checked by digits or a code, and two are introduced',
  { timeout: patience },
  async () => {
    await using world = await openWorld();
    const [bob, carol] = [await world.person('Bob'), await world.person('Carol')];
    const person = await world.person('Alice');
    await world.introduce(person, bob);
    await world.introduce(person, carol);
    const alice = await Terminal.of(person, world.address);

    const shown = await alice.json('verify', 'Bob');
    expect(shown).toMatchObject({ code: 0, lines: [{ type: 'trust', trust: { level: 'unknown' } }] });
    const { digits } = await bob.messenger.safetyNumber({ accountId: person.accountId });
    const tampered = (digits.startsWith('1') ? '2' : '1') + digits.slice(1);
    const refused = await alice.json('verify', 'Bob', '--digits', tampered);
    expect([refused.code, errorOf(refused)]).toMatchObject([1, { code: 'digits_differ' }]);
    expect(await alice.run('verify', 'Bob', '--digits', digits)).toMatchObject({
      code: 0,
      out: 'Bob: numbers compared\n',
    });

    const { code } = await bob.messenger.showMeetingCode({ accountId: person.accountId });
    expect(await alice.run('verify', 'Bob', '--scanned', code)).toMatchObject({
      code: 0,
      out: 'Bob: met in person\n',
    });
    await until('Bob knows it too', async () => {
      const contacts = await bob.messenger.listContacts();
      return contacts[0]?.trust.level === 'met';
    });
    const again = await alice.json('verify', 'Bob', '--scanned', code);
    expect([again.code, errorOf(again)]).toMatchObject([1, { code: 'scan_used' }]);

    const picture = await carol.messenger.showMeetingCode({ accountId: person.accountId });
    expect(
      await alice.run('verify', 'Carol', '--code', picture.code),
      'a picture is no meeting',
    ).toMatchObject({
      code: 0,
      out: 'Carol: numbers compared\n',
    });

    await alice.run('verify', 'Carol', '--differ');
    const stopped = await alice.json('send', 'Carol', 'a secret');
    expect([stopped.code, errorOf(stopped)]).toMatchObject([1, { code: 'identity_changed' }]);
    const none = await alice.json('verify', 'Carol', '--new');
    expect([none.code, errorOf(none)]).toMatchObject([1, { code: 'no_other_identity' }]);
    expect((await alice.run('verify', 'Carol', '--keep')).code).toBe(0);

    expect(await alice.run('introduce', 'Bob', 'Carol')).toMatchObject({
      code: 0,
      out: having('Each decides'),
    });
    await until('Bob is asked', async () => (await bob.messenger.listIntroductions()).length === 1);
    const bobs = await Terminal.of(bob, world.address);
    expect(await bobs.run('introductions')).toMatchObject({ code: 0, out: having('Alice introduces Carol') });
    expect(await bobs.json('introductions', 'yes', 'Carol')).toMatchObject({
      code: 0,
      lines: [{ type: 'answered', answer: 'yes' }],
    });
  },
);

test('R06 in a terminal somebody is blocked, listed and unblocked', { timeout: patience }, async () => {
  await using world = await openWorld();
  const [bob, carol] = [await world.person('Bob'), await world.person('Carol')];
  const person = await world.person('Alice');
  await world.introduce(person, bob);
  await world.ask(person, carol);
  const alice = await Terminal.of(person, world.address);

  expect(await alice.run('block', 'Bob')).toMatchObject({ code: 0, out: having('Bob is blocked') });
  expect(await alice.json('block', 'Carol')).toMatchObject({
    code: 0,
    lines: [{ type: 'blocked', name: 'Carol' }],
  });
  expect(await alice.json('requests')).toMatchObject({ code: 0, lines: [] });
  const listed = await alice.json('blocked');
  expect(new Set(listed.lines.map(({ name }) => name))).toEqual(new Set(['Bob', 'Carol']));
  expect((await alice.run('contacts')).out).toContain('Bob  (blocked)');
  const refused = await alice.json('send', 'Bob', 'hello');
  expect([refused.code, errorOf(refused)]).toMatchObject([1, { code: 'contact_blocked' }]);
  await bob.send(person, 'hello?');
  await bob.messenger.settle();
  expect((await bob.status()).waiting).toBe(0);

  expect((await alice.run('unblock', 'Bob')).code).toBe(0);
  expect((await alice.run('send', 'Bob', 'hello')).code).toBe(0);
  await bob.reads(person, 'hello');
  const unknown = await alice.json('unblock', 'Bob');
  expect([unknown.code, errorOf(unknown)]).toMatchObject([1, { code: 'contact_unknown' }]);
});
