import { expect, it } from 'vitest';
import { judgedKinds, loadJudge } from './judge.ts';

it.each([
  ['links', 'see https://paypa1.com/', 'stop'],
  ['scams', 'send me the 6 digit code you got', 'cover'],
  ['pause', 'you are such an idiot', 'look-twice'],
  ['personal', 'my pin is 4821', 'cover'],
  ['language', 'Muraho neza', 'fine'],
  ['patterns', '{"sender":"x","time":1,"text":"are you alone? dont tell your mum"}', 'look-twice'],
] as const)('the part %s judges a line', async (kind, line, level) => {
  const judge = await loadJudge(kind);
  expect(judge(line)).toMatchObject({ kind, level });
});

it.each(judgedKinds)('the part %s has a verdict of its kind for whatever comes', async (kind) => {
  const judge = await loadJudge(kind);
  for (const line of ['', '\ud800', '\u202e', '{"a":1}', 'x'.repeat(100_000)])
    expect(judge(line).kind).toBe(kind);
});
