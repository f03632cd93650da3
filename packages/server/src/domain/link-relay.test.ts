import { limits } from '@ganira/protocol';
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { manualClock } from '../testing/server.test-helper.ts';
import { LinkRelay, type LinkEnd, type LinkRelayOptions } from './link-relay.ts';

function openRelay(options: Partial<LinkRelayOptions> = {}) {
  const clock = manualClock();
  return { clock, relay: new LinkRelay({ clock, patience: 60_000, ...options }) };
}

function ends(): { fresh: LinkEnd; old: LinkEnd } {
  const channel = randomBytes(16);
  return {
    fresh: { channel, side: 'new', key: randomBytes(16) },
    old: { channel, side: 'old', key: randomBytes(16) },
  };
}

const codeOf = (error: unknown) => (error as { code?: string }).code;
const refusal = (work: () => unknown) => {
  try {
    work();
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
};

test('two sides pass parts to each other, whoever asks first, and a lost answer is no harm', async () => {
  const { relay } = openRelay();
  const { fresh, old } = ends();
  expect(relay.open(fresh)).toBe(relay.open(fresh));
  const early = relay.take(fresh, 0);
  relay.put(old, 0, Buffer.from('one'));
  relay.put(old, 0, Buffer.from('one'));
  relay.put(old, 1, Buffer.from('two'));
  expect(String(await early)).toBe('one');
  expect(String(await relay.take(fresh, 0))).toBe('one');
  expect(String(await relay.take(fresh, 1))).toBe('two');
  relay.put(fresh, 0, Buffer.from('three'));
  expect(String(await relay.take(old, 0))).toBe('three');
  expect(refusal(() => relay.put(old, 0, Buffer.from('other')))).toBe('unexpected');
  expect(refusal(() => relay.put(old, 3, Buffer.from('four')))).toBe('unexpected');
});

test('P31 a code works for 60 seconds and for one device, and what is over stays over', async () => {
  const { relay, clock } = openRelay();
  const { fresh, old } = ends();
  relay.open(fresh);
  clock.advance(59_999);
  relay.put(old, 0, Buffer.from('first'));
  const thief = { ...old, key: randomBytes(16) };
  expect(refusal(() => relay.put(thief, 1, Buffer.from('second')))).toBe('forbidden');
  expect(refusal(() => relay.open({ ...fresh, key: thief.key }))).toBe('forbidden');
  await expect(relay.take(thief, 0)).rejects.toMatchObject({ code: 'forbidden' });
  // Taken, it lives long enough for two people to compare.
  clock.advance(200_000);
  expect(String(await relay.take(fresh, 0))).toBe('first');
  clock.advance(40_001);
  await expect(relay.take(fresh, 0)).rejects.toMatchObject({ code: 'not_found' });

  const late = ends();
  relay.open(late.fresh);
  clock.advance(60_000);
  expect(refusal(() => relay.put(late.old, 0, Buffer.from('late')))).toBe('not_found');
  expect(relay.size).toBe(0);
});

test('nobody listens to a channel before saying something, and nobody opens one from the old side', async () => {
  const { relay } = openRelay();
  const { fresh, old } = ends();
  expect(refusal(() => relay.put(old, 0, Buffer.from('x')))).toBe('not_found');
  relay.open(fresh);
  await expect(relay.take(old, 0)).rejects.toMatchObject({ code: 'forbidden' });
});

test('a question that is asked again ends the former; one that waits too long gets nothing', async () => {
  const { relay } = openRelay({ patience: 5 });
  const { fresh } = ends();
  relay.open(fresh);
  const [former, later] = [relay.take(fresh, 0), relay.take(fresh, 0)];
  expect(await former).toBeUndefined();
  expect(await later).toBeUndefined();
});

test('what a stopping server or the end of a channel leaves waiting is woken', async () => {
  const { relay, clock } = openRelay();
  const one = ends();
  relay.open(one.fresh);
  const waiting = relay.take(one.fresh, 0);
  clock.advance(60_000);
  expect(relay.size).toBe(0);
  await expect(waiting).rejects.toMatchObject({ code: 'not_found' });

  const two = ends();
  relay.open(two.fresh);
  const stopped = relay.take(two.fresh, 0);
  relay.close();
  await expect(stopped).rejects.toMatchObject({ code: 'not_found' });
  expect(refusal(() => relay.open(ends().fresh))).toBe('rate_limited');
});

test('memory is bounded: channels, parts of a side, bytes of a channel, bytes of all', () => {
  const { relay } = openRelay({ channels: 3, bytes: 1_000_000 });
  const all = [ends(), ends(), ends()];
  for (const { fresh } of all) relay.open(fresh);
  expect(refusal(() => relay.open(ends().fresh))).toBe('rate_limited');

  const [one, two, three] = all as [
    ReturnType<typeof ends>,
    ReturnType<typeof ends>,
    ReturnType<typeof ends>,
  ];
  for (let index = 0; index < limits.linkParts; index++) relay.put(one.old, index, Buffer.alloc(1));
  expect(refusal(() => relay.put(one.old, limits.linkParts, Buffer.alloc(1)))).toBe('quota');
  const part = Buffer.alloc(limits.linkPart);
  const fill = (end: LinkEnd): number => {
    for (let index = 0; ; index++) if (refusal(() => relay.put(end, index, part)) !== undefined) return index;
  };
  expect(fill(two.old)).toBe(limits.linkBytes / limits.linkPart);
  expect(fill(three.old) * part.length).toBeLessThan(1_000_000 - limits.linkBytes);
});
