declare module '@zxcvbn-ts/core/dist/Options.mjs' {
  import type { Options } from '@zxcvbn-ts/core';
  const exported: typeof Options;
  export default exported;
}
declare module '@zxcvbn-ts/core/dist/Matching.mjs' {
  import type { Options } from '@zxcvbn-ts/core';
  export default class Matching {
    constructor(options: Options);
    match(password: string, known: ReturnType<Options['getUserInputsOptions']>): object[];
  }
}
declare module '@zxcvbn-ts/core/dist/scoring/index.mjs' {
  import type { Options } from '@zxcvbn-ts/core';
  export default class Scoring {
    constructor(options: Options);
    mostGuessableMatchSequence(password: string, matches: object[]): { guesses: number };
  }
}
