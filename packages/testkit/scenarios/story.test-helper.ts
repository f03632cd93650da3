// Test-only: worlds that end with their story.
import { onTestFinished } from 'vitest';
import { World, type Person, type WorldOptions } from '../src/index.ts';

/** Closed when the test that asked for it is over. */
export async function newWorld(options: WorldOptions = {}): Promise<World> {
  const world = await World.start(options);
  onTestFinished(() => world.close());
  return world;
}

export interface Friends {
  world: World;
  alice: Person;
  bob: Person;
}

/** Alice and Bob, who can write to each other. */
export async function friends(options: WorldOptions = {}): Promise<Friends> {
  const world = await newWorld(options);
  const alice = await world.person('Alice');
  const bob = await world.person('Bob');
  await world.introduce(alice, bob);
  await quiet(alice, bob);
  return { world, alice, bob };
}

/** Until nothing is on its way between them. */
export async function quiet(...people: Person[]): Promise<void> {
  for (const person of [...people, ...people]) await person.quiet();
}

/** `1 of 3`, `2 of 3`, `3 of 3`. */
export function numbered(count: number, what = 'message'): string[] {
  return Array.from({ length: count }, (_, at) => `${what} ${at + 1} of ${count}`);
}

export async function sendAll(from: Person, to: Person, texts: readonly string[]): Promise<void> {
  for (const text of texts) await from.send(to, text);
}

/** Minutes pass while it is waited for: for what is only tried again after a while. */
export async function whileTimePasses<T>(world: World, work: () => Promise<T>): Promise<T> {
  const ticking = setInterval(() => world.advance(60_000), 100);
  try {
    return await work();
  } finally {
    clearInterval(ticking);
  }
}
