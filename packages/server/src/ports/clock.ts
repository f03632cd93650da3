export interface Clock {
  /** Unix milliseconds. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

const dayLength = 86_400_000;

/** Days since 1970: the coarsest time that still lets things expire. */
export function dayOf(milliseconds: number): number {
  return Math.floor(milliseconds / dayLength);
}
