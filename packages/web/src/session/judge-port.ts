import type { Verdict } from '@ganira/safety/judge';
import type { JudgedKind } from '@ganira/safety/judge/kinds';

/** Judges texts in a worker of its own. */
export interface JudgePort {
  judge: (kind: JudgedKind, text: string) => Promise<Verdict>;
  close: () => void;
}
