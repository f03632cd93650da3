import { expect, it } from 'vitest';
import { computingTime, mostMs } from '../text/computing-time.ts';
import { hostileTexts } from '../text/hostile-texts.ts';
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

it.each(judgedKinds)('the part %s has a verdict of its kind for whatever comes, in 50 ms', async (kind) => {
  const judge = await loadJudge(kind);
  for (const line of [...hostileTexts([]), '{"a":1}', '['.repeat(1_000_000), '{"a":'.repeat(200_000)]) {
    expect(judge(line).kind).toBe(kind);
    expect(
      computingTime(() => judge(line)),
      line.slice(0, 20),
    ).toBeLessThan(mostMs);
  }
});
