import { expect, test } from 'vitest';
import { runCli } from '../run.ts';
import { fakeTerminal } from '../terminal.test-helper.ts';

async function judge(text: string | Buffer, ...args: string[]) {
  const { terminal, printed, input } = fakeTerminal();
  input.end(text);
  const code = await runCli(['judge', ...args], terminal);
  return { code, ...printed };
}

test('every line has its verdict, as JSON and in words of both languages', async () => {
  const text = 'https://paypa1.com/\nhttps://www.bk.rw/\n';
  const { code, out } = await judge(text, '--kind', 'links', '--json');
  expect(code).toBe(0);
  const verdicts = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(verdicts).toMatchObject([
    { type: 'verdict', kind: 'links', level: 'stop', reasons: ['lookalike-name'], suggestion: 'do-not-open' },
    { type: 'verdict', kind: 'links', level: 'fine', reasons: [], suggestion: 'none' },
  ]);
  expect((await judge(text, '--kind', 'links')).out).toMatch(
    /^stop {2}It reads paypa1\.com, almost like PayPal,/,
  );
  expect((await judge(text, '--kind', 'links', '--lang', 'rw')).out).toMatch(
    /^stop {2}Handitse paypa1\.com, hafi nka PayPal,/,
  );
});

test('a line that is no text, or has a million letters, has its verdict, and so has the next', async () => {
  const million = `${'\u0301e\u200b'.repeat(333_333)}\n`;
  const text = Buffer.concat([
    Buffer.from([0xed, 0xa0, 0x80, 0x0a]),
    Buffer.from(`${million}my pin is 4821\n`),
  ]);
  const { code, out } = await judge(text, '--kind', 'personal', '--json');
  expect(code).toBe(0);
  const levels = out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { level: string }).level);
  expect(levels).toEqual(['fine', 'fine', 'cover']);
});

test('a conversation is one message a line, and the help says how', async () => {
  const said = (sender: string, text: string): string =>
    JSON.stringify({ sender, time: 1_767_261_600, text });
  const lines = [said('tom', 'are you home alone?'), said('me', 'yes'), said('tom', 'dont tell your mum')];
  const { out } = await judge(`${lines.join('\n')}\n`, '--kind', 'patterns', '--json');
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { level: string }).level),
  ).toEqual(['fine', 'fine', 'look-twice']);
  expect((await judge('', '--help')).out).toContain('"sender" ("me" or another), "time" and "text"');
});

test('a kind that there is not is a usage error', async () => {
  expect(await judge('x', '--kind', 'moods')).toMatchObject({ code: 2, out: '' });
  expect(await judge('x')).toMatchObject({ code: 2, out: '' });
});
