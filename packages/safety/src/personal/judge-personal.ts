// What would be shared, and with whom. Nothing is said among people who are trusted.

import { bounded } from '../text/bounded.ts';
import { plain } from '../text/normalise.ts';
import type { Verdict } from '../verdict.ts';
import { numbersIn } from './numbers.ts';
import { phrasesIn } from './phrases.ts';
import { holdsPrivate, type PrivateList } from './private-list.ts';
import { personalReasons, type PersonalReason, type PersonalSuggestion } from './reasons.ts';

export interface PersonalSituation {
  /** Whether everybody who would read it was met or checked. */
  readonly isAudienceTrusted: boolean;
  /** ISO 3166, where the person lives: how numbers are written there. */
  readonly region?: string;
  readonly privateList?: PrivateList;
}

export type PersonalVerdict = Verdict<'personal', PersonalReason, PersonalSuggestion>;

/** What nobody should send to anybody. */
const secrets: ReadonlySet<PersonalReason> = new Set(['password', 'code', 'card']);

export function judgePersonal(text: string, situation: PersonalSituation): PersonalVerdict {
  const found = new Set(situation.isAudienceTrusted ? [] : personalIn(text, situation));
  const reasons = personalReasons.filter((reason) => found.has(reason));
  if (reasons.length === 0) return { kind: 'personal', level: 'fine', reasons, suggestion: 'none' };
  const isSecret = reasons.some((reason) => secrets.has(reason));
  return {
    kind: 'personal',
    level: isSecret ? 'cover' : 'look-twice',
    reasons,
    suggestion: isSecret ? 'never-send' : 'think-first',
  };
}

function* personalIn(text: string, { region, privateList }: PersonalSituation): Iterable<PersonalReason> {
  const seen = plain(bounded(text));
  yield* numbersIn({ text: seen, region });
  yield* phrasesIn(seen);
  if (privateList !== undefined && holdsPrivate(seen, privateList)) yield 'private';
}
