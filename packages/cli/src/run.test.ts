import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commands } from './commands/index.ts';
import { exitCodes } from './errors.ts';
import { defaultProfile, rememberedServer, rememberServer } from './profile.ts';
import { runCli } from './run.ts';
import { fakeTerminal } from './terminal.test-helper.ts';

let profile = '';

const having = (part: string): unknown => expect.stringContaining(part);

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'ganira-cli-'));
});

afterEach(() => {
  rmSync(profile, { recursive: true, force: true });
});

async function run(...args: string[]) {
  const { terminal, printed, input } = fakeTerminal();
  input.end();
  const code = await runCli(args, terminal);
  return { code, ...printed };
}

test('the help names every command and every exit code, in both languages', async () => {
  for (const lang of ['en', 'rw']) {
    const { code, out } = await run('--help', '--lang', lang);
    expect(code).toBe(0);
    for (const { name } of commands) expect(out).toContain(`  ${name} `);
    for (const exitCode of Object.values(exitCodes)) expect(out).toMatch(new RegExp(`^  ${exitCode} `, 'm'));
  }
  expect(await run()).toMatchObject({ code: 0, out: having('Usage:') });
});

test('every command explains itself and all its options', async () => {
  for (const { name, options } of commands) {
    const { code, out } = await run(name, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`ganira ${name}`);
    for (const option of Object.keys(options)) expect(out).toContain(`--${option}`);
    expect(await run('help', name)).toEqual({ code, out, error: '' });
  }
});

test('what can’t be understood is a usage error, in words or as JSON', async () => {
  expect(await run('dance')).toEqual({
    code: 2,
    out: '',
    error: 'This can’t be understood: there is no command "dance". See: ganira --help [usage]\n',
  });
  for (const args of [
    ['read', '--loud'],
    ['read', 'Bob', 'Alice'],
    ['read', '--limit', '-1'],
    ['read', '--limit', '1e3'],
    ['send'],
    ['send', 'Bob', 'x', '--wait', 'forever'],
    ['send', 'Bob', 'x', '--message-id', 'short'],
    ['status', '--timeout', '0'],
    ['link', 'steal'],
    ['link', 'revoke'],
    ['invite', '--uses', '0'],
    ['invite', '--hours', '2161'],
    ['admin'],
    ['admin', 'delete'],
    ['admin', 'backup'],
    ['signup', 'an invitation', 'and another'],
    ['--json'],
    ['status', '--server', 'ftp://example.org'],
  ]) {
    const { code, out, error } = await run(...args, '--json', '--profile', profile);
    expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
    expect(JSON.parse(error)).toMatchObject({ code: 'usage', message: having(' ') });
    expect(error.trim().split('\n')).toHaveLength(1);
  }
});

test('options of all commands may stand before the command', async () => {
  const { code, error } = await run(
    '--profile',
    profile,
    '--json',
    '--server',
    'http://127.0.0.1:9',
    'status',
  );
  expect(code).toBe(1);
  expect(JSON.parse(error)).toMatchObject({ code: 'no_account' });
});

test('without a server, and without an account, it says what to do next', async () => {
  expect(await run('status', '--profile', profile)).toMatchObject({
    code: 2,
    error: having('--server'),
  });
  expect(await run('status', '--profile', profile, '--server', 'http://127.0.0.1:9')).toMatchObject({
    code: 1,
    error: having('ganira signup'),
  });
});

test('what somebody put on the command line comes back harmless', async () => {
  const { error } = await run('\u001b[31mdance\u001b]0;x\u0007');
  expect(error).not.toMatch(/(?!\n)\p{Cc}/u);
});

test('no server on the data folder is unreachable, not a crash', async () => {
  expect(await run('admin', 'status', '--data', profile)).toMatchObject({
    code: 3,
    error: having('[not_running]'),
  });
});

test('the profile remembers its server, for its owner alone', () => {
  const folder = join(profile, 'new');
  expect(rememberedServer(folder)).toBeUndefined();
  rememberServer(folder, 'https://chat.example');
  expect(rememberedServer(folder)).toBe('https://chat.example');
  expect(readFileSync(join(folder, 'profile.json'), 'utf8')).toBe('{"server":"https://chat.example"}\n');
  expect(existsSync(join(folder, 'profile.json.new'))).toBe(false);
});

test('the profile lies where the system keeps such things', () => {
  const home = '/home/alice';
  expect(defaultProfile({ env: {}, home }, 'linux')).toBe('/home/alice/.local/share/ganira');
  expect(defaultProfile({ env: { XDG_DATA_HOME: '/data' }, home }, 'linux')).toBe('/data/ganira');
  expect(defaultProfile({ env: {}, home }, 'darwin')).toBe('/home/alice/Library/Application Support/ganira');
  expect(defaultProfile({ env: { GANIRA_PROFILE: '/mine' }, home }, 'linux')).toBe('/mine');
});
