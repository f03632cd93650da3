import { afterAll, expect, test } from 'vitest';
import { until } from '../src/index.ts';
import {
  anyNumber,
  anyText,
  errorOf,
  forgetTerminals,
  newProfile,
  openWorld,
  patience,
  Terminal,
  type Process,
} from './terminal.test-helper.ts';

afterAll(forgetTerminals);

/** The value of a field, as soon as a line of this type is there. */
async function fieldOf(process: Process, type: string, field: string): Promise<string> {
  await process.prints(`"type":"${type}"`);
  return await until(`${type} is printed`, async () => {
    const line = process.lines.find((one) => one.type === type);
    return line === undefined ? undefined : String(line[field]);
  });
}

test(
  'R08 two terminals of one person are linked: one shows a code, the other takes it, both compare',
  { timeout: patience },
  async () => {
    await using world = await openWorld();
    const person = await world.person('Alice');
    const bob = await world.person('Bob');
    await world.introduce(person, bob);
    const server = world.address;
    const old = await Terminal.of(person, server);
    const fresh = new Terminal({ profile: newProfile(), password: person.password, server });

    const showing = fresh.start(['link-device', '--json'], { input: 'yes\n' });
    const code = await fieldOf(showing, 'link-code', 'code');
    const taking = await old.start(['link-device', code, '--json'], { input: 'yes\n' }).ends();
    expect(taking).toMatchObject({ code: 0, error: '' });
    const shown = await showing.ends();
    expect(shown).toMatchObject({ code: 0, error: '' });
    const [hers, its] = [taking, shown].map(({ lines }) => lines.find(({ type }) => type === 'compare'));
    expect(hers?.['digits']).toMatch(/^\d{6}$/);
    expect([hers?.['digits'], hers?.['pictures']]).toEqual([its?.['digits'], its?.['pictures']]);
    expect(taking.lines.at(-1)).toEqual({ type: 'device-linked', deviceId: anyText });
    expect(shown.lines.at(-1)).toMatchObject({ type: 'account', name: 'Alice' });

    // Each does its part when it runs: the old one brings the new one in, the new one says that it is.
    const lines = await until('the new one is in', async () => {
      await fresh.json('status');
      const { lines: listed } = await old.json('devices');
      return listed[1]?.['hasJoined'] === true ? listed : undefined;
    });
    const device = { type: 'device', deviceId: anyText, addedAt: anyNumber, hasJoined: true };
    expect(lines).toEqual([
      { ...device, name: '', isThis: true },
      { ...device, name: 'Terminal, Linux', isThis: false },
    ]);
    const id = String(lines[1]?.['deviceId']);
    expect((await old.json('devices', 'name', id.slice(0, 8), 'Laptop')).lines).toMatchObject([
      { name: 'Laptop' },
    ]);
    expect((await old.json('devices', 'remove', id)).lines).toEqual([
      { type: 'device-removed', deviceId: id },
    ]);
    const again = await old.json('devices', 'remove', id);
    expect([again.code, errorOf(again).code]).toEqual([1, 'device_unknown']);
  },
);

test(
  'codes that differ, no code at all, and a person who says no end with a code for scripts',
  { timeout: patience },
  async () => {
    await using world = await openWorld();
    const person = await world.person('Alice');
    const server = world.address;
    const old = await Terminal.of(person, server);
    const fresh = new Terminal({ profile: newProfile(), password: person.password, server });
    const nonsense = await old.json('link-device', 'javascript:alert(1)');
    expect([nonsense.code, errorOf(nonsense).code]).toEqual([1, 'link_code_wrong_kind']);
    const gone = await old.json('link-device', '0000-0000-0000-0000-0000-0000');
    expect([gone.code, errorOf(gone).code]).toEqual([1, 'link_code_mistyped']);

    const showing = fresh.start(['link-device', '--json'], { input: 'yes\n' });
    const code = await fieldOf(showing, 'link-code', 'code');
    const taking = await old.start(['link-device', '-', '--json'], { input: `${code}\nno\n` }).ends();
    expect([taking.code, errorOf(taking).code]).toEqual([1, 'linking_codes_differ']);
    const shown = await showing.ends();
    expect([shown.code, errorOf(shown).code]).toEqual([1, 'linking_codes_differ']);
    expect((await old.json('devices')).lines).toHaveLength(1);
  },
);
