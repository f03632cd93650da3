import { afterAll, expect, test } from 'vitest';
import { errorOf, forgetTerminals, having, openWorld, patience, Terminal } from './terminal.test-helper.ts';

afterAll(forgetTerminals);

test(
  'R08 messages of before move between two terminals when both say so',
  async () => {
    await using world = await openWorld();
    const [alice, bob] = [await world.person('Alice'), await world.person('Bob')];
    await world.introduce(alice, bob);
    await alice.send(bob, 'of before');
    await bob.reads(alice, 'of before');
    const device = await world.addDevice(bob);
    await device.joined(alice);
    const [home, phone] = [await Terminal.of(bob, world.address), await Terminal.of(device, world.address)];
    expect(errorOf(await home.json('history', 'send', bob.deviceId))).toMatchObject({
      code: 'history_to_itself',
    });

    const getting = phone.start(['history', 'get', bob.deviceId.slice(0, 8), '--timeout', '120', '--json']);
    const sending = home.start(['history', 'send', device.deviceId.slice(0, 8), '--timeout', '120']);
    await sending.prints('Now say yes on the other device');
    const got = await getting.ends();
    expect(got).toMatchObject({
      code: 0,
      lines: [{ type: 'history', state: 'done', moved: 1, messages: 1 }],
    });
    expect(await sending.ends()).toMatchObject({ code: 0, out: 'Sent: 1 messages.\n' });
    expect(await phone.run('read', 'Alice')).toMatchObject({ code: 0, out: having('of before') });
  },
  patience,
);
