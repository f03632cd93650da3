// Test-only: stops a machine after its first step of something, then after its second, and so on,
// until it lives to the end. A step is what the world can notice: a transaction on disk, a frame sent.
import { expect } from 'vitest';
import type { Person } from '../src/index.ts';

/** More would mean that it never ends. */
const mostSteps = 120;

export interface EveryStep {
  /** Whose machine stops. */
  person: Person;
  /** Before the steps are counted. */
  prepare?(step: number): Promise<void>;
  /** Sets it going and waits until it is done; called anew for each step. */
  act(step: number): Promise<unknown>;
  /** The device is open again: does what a person would do, and waits until all is well. */
  afterwards(step: number): Promise<void>;
}

/** @returns how many steps there were. */
export async function crashAtEveryStep({ person, prepare, act, afterwards }: EveryStep): Promise<number> {
  for (let step = 1; step <= mostSteps; step++) {
    await prepare?.(step);
    const hasCrashed = await person.crashesDuring(step, () => act(step));
    if (hasCrashed) await person.comeBack();
    await afterwards(step);
    if (!hasCrashed) return step - 1;
  }
  expect.unreachable(`still not at the end after ${mostSteps} steps`);
}
