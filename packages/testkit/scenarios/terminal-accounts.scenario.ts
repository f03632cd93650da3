import { afterAll, expect, test } from 'vitest';
import { until } from '../src/index.ts';
import {
  errorOf,
  forgetTerminals,
  having,
  newProfile,
  openWorld,
  patience,
  Terminal,
} from './terminal.test-helper.ts';

afterAll(forgetTerminals);

test(
  'a profile holds several accounts: each has its password, sees its own, and lock closes what has one open',
  async () => {
    await using world = await openWorld();
    const server = world.address;
    const profile = newProfile();
    const alice = new Terminal({ profile, password: 'ibanga rirerire cyane', server });
    const work = new Terminal({ profile, password: 'correct horse battery', server });
    const begun = await alice.run('signup', await world.invitation(), '--name', 'Alice');
    expect(begun).toMatchObject({ code: 0 });
    const invited = await alice.json('invite', '--uses', '1', '--hours', '2');
    expect(invited).toMatchObject({ code: 0 });
    const invitation = String(invited.lines[0]?.['url']);
    const refused = await work.json('signup', invitation, '--name', 'Work');
    expect(errorOf(refused)).toMatchObject({ code: 'profile_taken' });
    const joined = await work.json('signup', invitation, '--name', 'Work', '--another');
    expect(joined).toMatchObject({ code: 0, lines: [{ type: 'account', name: 'Work' }] });
    const code = String(joined.lines[0]?.['accountCode']);

    const listed = await alice.json('accounts');
    const codes = listed.lines.map(({ accountCode }) => String(accountCode));
    expect(codes).toHaveLength(2);
    expect(codes).toContain(code);
    const other = codes.find((each) => each !== code) ?? '';

    const unclear = await alice.json('status');
    expect(unclear.code).toBe(2);
    expect(errorOf(unclear)).toMatchObject({ code: 'account_needed' });
    expect(errorOf(unclear)['candidates']).toHaveLength(2);
    expect(errorOf(await alice.json('status', '--account', '!!'))).toMatchObject({
      code: 'account_not_here',
    });
    expect(errorOf(await alice.json('status', '--account', code))).toMatchObject({ code: 'wrong_password' });
    // As somebody types it.
    const typed = other.replaceAll('-', ' ').toLowerCase();
    expect(await alice.run('status', '--account', typed)).toMatchObject({ code: 0, out: having('Alice') });
    expect(await work.run('status', '--account', code)).toMatchObject({ code: 0, out: having('Work') });

    const link = await alice.run('link', '--account', other);
    expect(await work.run('add', link.out.trim(), '--account', code)).toMatchObject({ code: 0 });
    expect(await alice.run('accept', 'Work', '--account', other)).toMatchObject({ code: 0 });
    const reading = alice.start(['read', '--follow', '--account', other]);
    await reading.prints('You and Work can write to each other.');
    await work.run('send', 'Alice', 'Muraho!', '--account', code);
    await reading.prints('Muraho!');

    const inUse = await alice.json('read', '--account', other);
    expect(errorOf(inUse)).toMatchObject({ code: 'store_in_use' });
    const locked = await alice.json('lock');
    expect(locked.code).toBe(0);
    const wasOpen = Object.fromEntries(
      locked.lines.map(({ accountCode, wasOpen: was }) => [String(accountCode), was]),
    );
    expect(wasOpen).toEqual({ [code]: false, [other]: true });
    expect(await reading.ends()).toMatchObject({ code: 0 });
    expect(await alice.run('read', '--account', other)).toMatchObject({ code: 0, out: having('Muraho!') });
  },
  patience,
);

test(
  'an account is removed from a profile, and its device from the account',
  { timeout: patience },
  async () => {
    await using world = await openWorld();
    const alice = await world.person('Alice');
    const phone = await world.addDevice(alice);
    await phone.joined();
    const deviceId = phone.deviceId;
    const away = await Terminal.of(phone, world.address);
    const asked = await away.json('accounts', 'remove');
    expect([asked.code, errorOf(asked)]).toMatchObject([2, { code: 'usage' }]);
    expect(await away.json('accounts', 'remove', '--yes')).toMatchObject({
      code: 0,
      lines: [{ type: 'account-removed', deviceId, isDeviceRemoved: true }],
    });
    expect(errorOf(await away.json('accounts'))).toMatchObject({ code: 'no_account' });
    await until(
      'the other one knows',
      async () => (await alice.messenger.listDevices()).devices.length === 1,
    );
    const last = await Terminal.of(alice, world.address);
    expect(await last.json('accounts', 'remove', '--yes')).toMatchObject({
      code: 0,
      lines: [{ type: 'account-removed', isDeviceRemoved: false }],
    });
  },
);

test(
  'R08 P55 a terminal that was taken out of its account, or whose account was deleted, says so, shows what it has, and can be emptied',
  { timeout: patience },
  async () => {
    await using world = await openWorld();
    const [alice, bob] = [await world.person('Alice'), await world.person('Bob')];
    await world.introduce(alice, bob);
    const phone = await world.addDevice(alice);
    const laptop = await world.addDevice(bob, 'laptop');
    await phone.joined(bob);
    await laptop.joined(alice);
    await bob.send(alice, 'Muraho, Alice');
    await phone.reads(bob, 'Muraho, Alice');
    const away = await Terminal.of(phone, world.address);
    const other = await Terminal.of(laptop, world.address);

    const reading = away.start(['read', '--follow', '--json']);
    await reading.prints('"connection":"online"');
    await alice.messenger.removeDevice({ deviceId: phone.deviceId });
    const over = await reading.ends();
    expect([over.code, errorOf(over).code]).toEqual([4, 'device_removed']);
    const status = await away.json('status');
    expect([status.code, errorOf(status).code]).toEqual([4, 'device_removed']);
    expect(status.lines).toMatchObject([{ type: 'status', connection: 'removed' }]);
    expect(await away.run('read')).toMatchObject({ code: 4, out: having('Muraho, Alice') });
    const sent = await away.json('send', 'Bob', 'from nowhere');
    expect([sent.code, errorOf(sent).code]).toEqual([4, 'device_removed']);
    expect(await away.json('accounts', 'remove', '--yes')).toMatchObject({ code: 0 });

    await bob.messenger.stepUp({ purpose: 'delete-account', password: bob.password });
    await bob.messenger.deleteAccount();
    const refused = await other.json('status');
    expect([refused.code, errorOf(refused)]).toMatchObject([
      4,
      { code: 'password_changed', message: having('ganira accounts remove') },
    ]);
    expect(await other.json('accounts', 'remove', '--yes')).toMatchObject({ code: 0 });
    expect(errorOf(await other.json('accounts'))).toMatchObject({ code: 'no_account' });
  },
);
