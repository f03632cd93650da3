import { expect, test } from 'vitest';
import { FakeClock } from '../net/testing/fake-clock.ts';
import { Patience } from './patience.ts';

function waiting() {
  const clock = new FakeClock();
  return { clock, patience: new Patience(clock, { first: 1_000, longest: 3_000 }) };
}

test('each refusal in a row makes the wait twice as long, up to a bound', () => {
  const { clock, patience } = waiting();
  const waits: number[] = [];
  for (let count = 1; count <= 4; count++) {
    expect(patience.note('a')).toBe(count);
    waits.push(patience.next - clock.now());
    clock.advance(waits.at(-1) ?? 0);
    expect(patience.isOver('a')).toBe(true);
  }
  expect(waits).toEqual([1_000, 2_000, 3_000, 3_000]);
});

test('several refusals of one attempt are one', () => {
  const { patience } = waiting();
  expect([patience.note('a'), patience.note('a'), patience.note('a')]).toEqual([1, 1, 1]);
  expect(patience.waiting).toEqual(['a']);
});

test('a refusal of something else counts anew', () => {
  const { clock, patience } = waiting();
  patience.note('a', 'epoch 1');
  clock.advance(1_000);
  expect(patience.note('a', 'epoch 1')).toBe(2);
  expect(patience.note('a', 'epoch 2')).toBe(1);
  expect(patience.next - clock.now()).toBe(1_000);
});

test('who is woken is tried at once, and waits longer when that fails too', () => {
  const { clock, patience } = waiting();
  patience.note('a');
  patience.wake();
  expect([patience.isOver('a'), patience.has('a'), patience.next]).toEqual([true, true, Infinity]);
  expect(patience.note('a')).toBe(2);
  expect(patience.next - clock.now()).toBe(2_000);
});

test('what is forgotten is tried at once, and nothing waits for it', () => {
  const { patience } = waiting();
  patience.note('a');
  patience.note('b');
  patience.forget('a');
  expect([patience.isOver('a'), patience.isOver('b')]).toEqual([true, false]);
  patience.forget();
  expect([patience.isOver('b'), patience.next]).toEqual([true, Infinity]);
});
