// How one gets in, who is in, and taking everything along or away: in a terminal.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { afterAll, expect, test } from 'vitest';
import { until } from '../src/index.ts';
import {
  anyNumber,
  errorOf,
  forgetTerminals,
  having,
  newProfile,
  openWorld,
  patience,
  Terminal,
  type Line,
} from './terminal.test-helper.ts';

afterAll(forgetTerminals);

test(
  'R08 in a terminal one sees by name who is signed in and what happened, and ends the session of a device',
  { timeout: patience },
  async () => {
    await using world = await openWorld();
    const alice = await world.person('Alice');
    const phone = await world.addDevice(alice);
    await phone.joined();
    await phone.messenger.nameDevice({ deviceId: phone.deviceId, name: 'Telefone' });
    await until('Alice has the name', async () => {
      const { devices } = await alice.messenger.listDevices();
      return devices.some(({ name }) => name === 'Telefone');
    });
    const terminal = await Terminal.of(alice, world.address);
    const listed = await terminal.run('sessions');
    expect(listed).toMatchObject({ code: 0, out: having(`${phone.deviceId}  Telefone, signed in on 20`) });
    expect(listed.out).toContain(`${alice.deviceId}  no name, signed in on 20`);

    const unknown = await terminal.json('sessions', 'end', 'zz');
    expect([unknown.code, errorOf(unknown).code]).toEqual([1, 'device_unknown']);
    expect(await terminal.json('sessions', 'end', phone.deviceId.slice(0, 8))).toMatchObject({
      code: 0,
      lines: [{ type: 'sessions-ended', ended: 1 }],
    });
    await until('the phone is out', async () => (await phone.status()).connection === 'signed-out');
    const events = await terminal.run('events');
    const id = phone.deviceId.slice(0, 8);
    expect(events.out).toContain(`Session ended by another device  (Telefone, ${id})`);
    expect(events.out).toContain(`A device was added  (Telefone, ${id})`);
    expect(events.out).not.toMatch(/\d+\.\d+\.\d+\.\d+|::/);
  },
);

test(
  'R07 in a terminal a second factor is set up, asked for and switched off, and the password changed',
  { timeout: patience },
  async () => {
    await using world = await openWorld();
    const alice = await Terminal.of(await world.person('Alice'), world.address);
    const setting = alice.start(['mfa', 'on', '--json'], { isInputOpen: true });
    await setting.prints('otpauth:');
    const totp = new TOTP({ secret: Secret.fromBase32(String(setting.lines[0]?.['secret'])) });
    setting.types(totp.generate({ timestamp: world.clock.now() }));
    const { code, lines } = await setting.ends();
    const recoveryCodes = lines[1]?.['recoveryCodes'] as string[];
    expect([code, recoveryCodes.length]).toEqual([0, 10]);

    await alice.run('signout');
    const without = await alice.json('signin');
    expect([without.code, errorOf(without).code]).toEqual([4, 'second_factor_needed']);
    const wrong = await alice.json('signin', '--code', '١٢٣٤٥٦');
    expect([wrong.code, errorOf(wrong).code]).toEqual([4, 'code_refused']);
    expect(await alice.json('signin', '--code', recoveryCodes[0] ?? '')).toMatchObject({ code: 0 });
    await alice.run('signout');
    const again = await alice.json('signin', '--code', recoveryCodes[0] ?? '');
    expect(errorOf(again).code).toBe('code_refused');
    expect(await alice.json('signin', '--code', recoveryCodes[1] ?? '')).toMatchObject({ code: 0 });
    expect((await alice.json('mfa')).lines).toMatchObject([{ hasTotp: true, recoveryCodes: 8 }]);
    expect((await alice.json('mfa', 'off')).lines).toMatchObject([{ hasTotp: false, recoveryCodes: 0 }]);

    const next = 'umusozi munini w’imvura';
    const changing = alice.start(['password', '--password-stdin', '--json'], {
      input: `${alice.password}\n${next}\n`,
    });
    expect(await changing.ends()).toMatchObject({ code: 0, lines: [{ type: 'password-changed' }] });
    expect(errorOf(await alice.json('status')).code).toBe('wrong_password');
    const renewed = new Terminal({ profile: alice.profile, password: next, server: world.address });
    expect(await renewed.run('status')).toMatchObject({ code: 0 });
  },
);

test(
  'P55 in a terminal the account is brought back with its key, taken along as a file, and deleted',
  { timeout: patience },
  async () => {
    await using world = await openWorld();
    const person = await world.person('Alice');
    const bob = await world.person('Bob');
    await world.introduce(person, bob);
    await bob.send(person, 'Muraho, Alice');
    await person.reads(bob, 'Muraho, Alice');
    const alice = await Terminal.of(person, world.address);

    const file = join(alice.profile, 'all.zip');
    expect(await alice.json('export', file)).toMatchObject({
      code: 0,
      lines: [{ type: 'exported', file, conversations: 1, messages: anyNumber }],
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file).includes('Muraho, Alice')).toBe(true);
    expect(errorOf(await alice.json('export', file)).code).toBe('file_not_written');

    const making = alice.start(['recovery-key', 'make', '--json'], { isInputOpen: true });
    await making.prints('"asked"');
    const [made] = making.lines as [Line & { words: string[]; asked: number[] }];
    making.types(...made.asked.map((position) => made.words[position - 1] ?? ''));
    expect(await making.ends()).toMatchObject({ code: 0 });

    const back = new Terminal({
      profile: newProfile(),
      password: 'a dry house on the hill',
      server: world.address,
    });
    const typo = made.words.with(4, 'abandonn').join(' ');
    const refused = await back
      .start(['recover', String(made['accountCode']), '--json'], { input: `${typo}\n` })
      .ends();
    expect([refused.code, errorOf(refused)]).toMatchObject([
      1,
      { code: 'recovery_key_unreadable', message: having('No. 5') },
    ]);
    const recovering = back.start(['recover', String(made['accountCode']), '--json'], {
      input: `${made.words.join(' ')}\n`,
    });
    expect(await recovering.ends()).toMatchObject({
      code: 0,
      lines: [{ type: 'recovered', contacts: 1, removedDevices: 1, writtenAt: anyNumber }],
    });

    const unsure = await back.json('delete-account');
    expect([unsure.code, errorOf(unsure).code]).toEqual([2, 'usage']);
    expect(await back.json('delete-account', '--yes')).toMatchObject({
      code: 0,
      lines: [{ type: 'account-deleted' }],
    });
    expect(errorOf(await back.json('status')).code).toBe('no_account');
    await until('Bob is told', async () => (await bob.marks(person)).includes('left'));
  },
);
