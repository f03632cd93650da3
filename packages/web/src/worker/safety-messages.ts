import type { Verdict } from '@ganira/safety/judge';
import type { JudgedKind } from '@ganira/safety/judge/kinds';

/** To the worker that judges texts, and back. */
export interface JudgeCall {
  readonly id: number;
  readonly kind: JudgedKind;
  readonly text: string;
}

export interface JudgeAnswer {
  readonly id: number;
  readonly verdict: Verdict;
}
