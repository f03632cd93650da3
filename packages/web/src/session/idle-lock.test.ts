import { describe, expect, it } from 'vitest';
import { startIdleLock, type IdleLock } from './idle-lock.ts';

const minute = 60_000;

function start(lockAfter: number) {
  const state = { now: 0, locked: 0, told: 0 };
  let timer: { at: number; run: () => void } | undefined;
  const idle: IdleLock = startIdleLock({
    lockAfter,
    now: () => state.now,
    after: (milliseconds, run) => {
      const mine = { at: state.now + milliseconds, run };
      timer = mine;
      return () => {
        if (timer === mine) timer = undefined;
      };
    },
    tellTabs: () => state.told++,
    lock: () => state.locked++,
  });
  /** Time that passes while the machine is awake. */
  const pass = (milliseconds: number): void => {
    const end = state.now + milliseconds;
    while (timer !== undefined && timer.at <= end) {
      const due = timer;
      timer = undefined;
      state.now = due.at;
      due.run();
    }
    state.now = end;
  };
  return { state, idle, pass };
}

describe('the app locks by itself', () => {
  it('when nothing was done for the time, once', () => {
    const { state, pass } = start(5 * minute);
    pass(5 * minute - 1);
    expect(state.locked).toBe(0);
    pass(1);
    expect(state.locked).toBe(1);
    pass(60 * minute);
    expect(state.locked).toBe(1);
  });

  it('not while it is used, here or in another tab', () => {
    const { state, idle, pass } = start(minute);
    for (let i = 0; i < 10; i++) {
      pass(50_000);
      if (i % 2 === 0) idle.noteUse();
      else idle.noteUseElsewhere();
    }
    expect(state.locked).toBe(0);
    pass(minute);
    expect(state.locked).toBe(1);
  });

  it('when the machine slept through the time, before the first move of the mouse counts as use', () => {
    const { state, idle } = start(minute);
    state.now = 10 * minute;
    idle.noteUse();
    expect(state.locked).toBe(1);
  });

  it('never, when that was chosen, and not after it was stopped', () => {
    const never = start(0);
    never.pass(1_000 * minute);
    never.idle.check();
    expect(never.state.locked).toBe(0);
    const stopped = start(minute);
    stopped.idle.stop();
    stopped.pass(2 * minute);
    expect(stopped.state.locked).toBe(0);
  });

  it('other tabs hear of a busy mouse now and then only', () => {
    const { state, idle, pass } = start(minute);
    for (let i = 0; i < 100; i++) {
      pass(100);
      idle.noteUse();
    }
    expect(state.told).toBeGreaterThan(0);
    expect(state.told).toBeLessThanOrEqual(2);
  });
});
