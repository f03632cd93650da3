// One entry for whoever judges lines of text: each part is loaded when it is asked for.

import type { Verdict } from '../verdict.ts';
import type { JudgedKind } from './kinds.ts';

export type { Verdict };
export { judgedKinds, type JudgedKind } from './kinds.ts';

export interface JudgeOptions {
  /** ISO 3166, where the person lives. */
  readonly region?: string | undefined;
}

/** @param line a text; `patterns` takes JSON: `{"sender": "me" or another, "time": …, "text": …}` */
export type JudgeLine = (line: string) => Verdict;

type LoadJudge = (options: JudgeOptions) => Promise<JudgeLine>;

/** A new part gets its line here, and its name in `kinds.ts`. */
const loaders = {
  links: async () => {
    const { createLinkJudge } = await import('../links/index.ts');
    const judge = createLinkJudge();
    return (line) => judge.judgeText(line);
  },
  scams: async () => {
    const { judgeScam } = await import('../scams/index.ts');
    return (line) => judgeScam({ text: line, isFromContact: false });
  },
  pause: async () => {
    const { judgePause } = await import('../pause/index.ts');
    return (line) => judgePause({ text: line });
  },
  language: async () => {
    const { judgeLanguage } = await import('../language/index.ts');
    return judgeLanguage;
  },
  personal: async ({ region }) => {
    const { judgePersonal } = await import('../personal/index.ts');
    const situation = { isAudienceTrusted: false, ...(region !== undefined && { region }) };
    return (line) => judgePersonal(line, situation);
  },
  patterns: async () => {
    const { createPatternJudge } = await import('../patterns/judge-line.ts');
    return createPatternJudge();
  },
} as const satisfies Record<JudgedKind, LoadJudge>;

/** As if what is judged came from, or went to, somebody who isn't trusted. */
export function loadJudge(kind: JudgedKind, options: JudgeOptions = {}): Promise<JudgeLine> {
  const load: LoadJudge = loaders[kind];
  return load(options);
}
