import Matching from '@zxcvbn-ts/core/dist/Matching.mjs';
import Options from '@zxcvbn-ts/core/dist/Options.mjs';
import Scoring from '@zxcvbn-ts/core/dist/scoring/index.mjs';
import { commonPasswords } from './common-passwords.ts';
import { keyboardGraphs } from './keyboard-graphs.ts';

// The library's own entry also says in words what is weak, and how long guessing takes: nobody is shown that here.
const options = new Options({ dictionary: { passwords: commonPasswords }, graphs: keyboardGraphs });
const matching = new Matching(options);
const scoring = new Scoring(options);

/** What is longer is judged by its beginning: the search grows with the square. */
const judgedLength = 64;
/** Guesses from which on the next score is given: the library's own steps. */
const steps = Object.values(options.timeEstimationValues.scoring).map((guesses) => guesses + 5);

/** @returns 0 (guessed at once) to 4. `known` are words that a guesser would try first for this person. */
export function score(password: string, known: string[]): number {
  const guesses = guessesFor(
    password.slice(0, judgedLength),
    known.filter((word) => word !== ''),
  );
  // It keeps what it judged last.
  guessesFor('', []);
  return steps.filter((step) => guesses >= step).length;
}

function guessesFor(password: string, known: string[]): number {
  const matches = matching.match(password, options.getUserInputsOptions(known));
  return scoring.mostGuessableMatchSequence(password, matches).guesses;
}
