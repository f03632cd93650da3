import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { commonPasswords } from './common-passwords.ts';
import { keyboardGraphs } from './keyboard-graphs.ts';

const judge = new ZxcvbnFactory({
  dictionary: { passwords: commonPasswords },
  graphs: keyboardGraphs,
});

/** What is longer is judged by its beginning: the search grows with the square. */
const judgedLength = 64;

/** @returns 0 (guessed at once) to 4. `known` are words that a guesser would try first for this person. */
export function score(password: string, known: string[]): number {
  const judged = judge.check(
    password.slice(0, judgedLength),
    known.filter((word) => word !== ''),
  );
  // It keeps what it judged last.
  judge.check('', []);
  return judged.score;
}
