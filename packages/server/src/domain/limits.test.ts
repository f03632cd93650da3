import { expect, test } from 'vitest';
import { systemRandom } from '../ports/random.ts';
import { manualClock } from '../testing/server.test-helper.ts';
import { Pending } from './pending.ts';
import { prefixOf, RateLimits } from './rate-limits.ts';
import { TokenBuckets } from './token-buckets.ts';

test('a bucket is emptied by use, filled by time, and not by a clock that is set back', () => {
  const buckets = new TokenBuckets(10);
  const rate = { burst: 2, perSecond: 1 };
  expect([buckets.spend('a', rate, 1_000), buckets.spend('a', rate, 1_000)]).toEqual([undefined, undefined]);
  expect(buckets.spend('a', rate, 1_500)).toBe(500);
  expect(buckets.spend('b', rate, 1_500)).toBeUndefined();
  expect(buckets.spend('a', rate, 2_000)).toBeUndefined();
  expect(buckets.spend('a', rate, 0)).toBe(1_000);
  expect(buckets.spend('a', rate, 1_000)).toBeUndefined();
});

test('beyond its capacity the oldest bucket is forgotten', () => {
  const buckets = new TokenBuckets(2);
  const rate = { burst: 1, perSecond: 1 };
  for (const key of ['a', 'b', 'c']) buckets.spend(key, rate, 0);
  expect([buckets.spend('a', rate, 0), buckets.spend('c', rate, 0)]).toEqual([undefined, 1_000]);
});

test('neighbours in one network share a limit, others do not; off means off', () => {
  const parts = { clock: manualClock(), random: systemRandom };
  const rates = new RateLimits({ ...parts, isOn: true });
  for (let count = 0; count < 60; count++) rates.spend('guess', '203.0.113.7');
  expect(() => rates.spend('guess', '203.0.113.200')).toThrow('too often');
  expect(() => rates.spend('guess', '203.0.114.7')).not.toThrow();
  expect(() => rates.spend('read', '203.0.113.7')).not.toThrow();
  parts.clock.advance(1_500);
  expect(() => rates.spend('guess', '203.0.113.9')).not.toThrow();
  const off = new RateLimits({ ...parts, isOn: false });
  for (let count = 0; count < 1_000; count++) off.spend('guess', '203.0.113.7');
});

test('prefixes: 24 bits of IPv4, 48 of IPv6, however it is written', () => {
  expect(prefixOf('203.0.113.7')).toBe('203.0.113');
  expect(prefixOf('::ffff:203.0.113.7')).toBe('203.0.113');
  expect(prefixOf('2001:db8:1:2::9')).toBe('2001:db8:1');
  expect(prefixOf('2001:0DB8:0001::9')).toBe('2001:db8:1');
  expect(prefixOf('2001:db8::1')).toBe('2001:db8:0');
  expect(prefixOf('fe80::1%eth0')).toBe('fe80:0:0');
  expect(prefixOf('::1')).toBe('0:0:0');
});

test('what waits for its second half is given once, ends, and is bounded', () => {
  const clock = manualClock();
  const pending = new Pending<string>(clock, { lifetime: 1_000, capacity: 3 });
  for (const key of ['a', 'b', 'c', 'd']) pending.put(key, key);
  expect(pending.size).toBe(3);
  expect([pending.take('a'), pending.take('b'), pending.take('b')]).toEqual([undefined, 'b', undefined]);
  clock.advance(1_000);
  expect(pending.take('c')).toBeUndefined();
  pending.put('e', 'e');
  expect(pending.size).toBe(1);
});
