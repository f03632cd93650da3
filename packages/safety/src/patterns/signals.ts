import type { Pack } from '../phrases/lexicon.ts';
import type { PatternReason } from './reasons.ts';

/** A stage; the `soft-` ones are said between friends too. */
export type PatternSignal =
  | PatternReason
  | 'soft-secret'
  | 'soft-meeting'
  | 'soft-picture'
  /** Parents, a group, a surprise: nothing is hidden from those who care. */
  | 'open'
  /** Of the same age, school, class. */
  | 'peer';

export type PatternPack = Pack<PatternSignal>;
