// What every part of the engine answers with.

/** The parts of the engine. */
export type Kind =
  | 'links'
  | 'language'
  | 'personal'
  | 'accounts'
  | 'pictures'
  | 'compromised'
  | 'scams'
  | 'pause'
  | 'patterns';

/** From nothing to say, to what should not be gone past. */
export const levels = ['fine', 'look-twice', 'cover', 'stop'] as const;
export type Level = (typeof levels)[number];

/**
 * One judgement. `reasons` are stable codes that have texts in every language and register (`words/`); they stand in
 * the order of their weight, and there is none where the level is `fine`.
 * @template Reason the codes of the part
 * @template Suggestion what the person could do
 */
export interface Verdict<
  K extends Kind = Kind,
  Reason extends string = string,
  Suggestion extends string = string,
> {
  readonly kind: K;
  readonly level: Level;
  readonly reasons: readonly Reason[];
  /** `none` where there is nothing to do. */
  readonly suggestion: Suggestion | 'none';
  /** Values for the texts, such as the name that an address imitates. Never more than what was judged says. */
  readonly values?: Readonly<Record<string, string>>;
}

export function isAtLeast(level: Level, least: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(least);
}

export function highest(found: readonly Level[]): Level {
  return found.reduce<Level>((most, level) => (isAtLeast(level, most) ? level : most), 'fine');
}
