import { isForSetting, isHeldOut, isReported, type DataRow } from '@ganira/safety/data';
import type { JudgedKind, Verdict } from '@ganira/safety/judge';

/** One set that a part is measured on. */
export interface Measured {
  readonly part: JudgedKind;
  readonly language: string;
  /** File of the shared data, without its endings. */
  readonly set: string;
  readonly isMeant?: (row: DataRow) => boolean;
  readonly sourceOf?: (row: DataRow) => string;
  /** Where the labels of the set mean something else. */
  readonly isRisky?: (row: DataRow) => boolean;
  /** So many texts one after the other are one conversation of somebody not met. */
  readonly window?: number;
  /** Where more than `fine` and not fine is asked. */
  readonly isFlagged?: (verdict: Verdict) => boolean;
}

const isOrdinary = (row: DataRow): boolean => !row.isRisky;
/** The threshold of patterns was set on half of each set. */
const isOrdinaryHalf = (row: DataRow): boolean => isOrdinary(row) && !isForSetting(row.text);
const isKept = ({ text }: DataRow): boolean => isHeldOut(text) && !isForSetting(text);
const ordinary = [
  { language: 'en', set: 'ham_nus', isMeant: isReported },
  { language: 'en', set: 'smish', isMeant: isOrdinary },
  { language: 'rw', set: 'fp_afrisenti_kin', isMeant: isReported },
  { language: 'sw', set: 'fp_afrisenti_swa', isMeant: isReported },
];

/** Language sets: right is that the language is known, so `recall` is what is known of it. */
const known = (language: string, set: string, isMeant?: Measured['isMeant']): Measured => ({
  part: 'language',
  language,
  set,
  ...(isMeant !== undefined && { isMeant }),
  isRisky: () => true,
  isFlagged: (verdict) => 'language' in verdict && verdict.language === language,
});

/** A new part gets its lines here. */
export const measuredParts: readonly Measured[] = [
  { part: 'links', language: '', set: 'url', isMeant: isReported },
  ...ordinary.map((each) => ({ ...each, part: 'links' as const })),
  { part: 'scams', language: 'en', set: 'ham_nus', isMeant: isReported },
  { part: 'scams', language: 'en', set: 'smish', isMeant: heldOut },
  { part: 'scams', language: 'sw', set: 'smish_sw' },
  { part: 'scams', language: 'rw', set: 'fp_afrisenti_kin', isMeant: isReported },
  { part: 'scams', language: 'sw', set: 'fp_afrisenti_swa', isMeant: isReported },
  ...ordinary.map((each) => ({ ...each, part: 'pause' as const })),
  // Their labels mean swearing, not attacks on who reads: for comparing only.
  { part: 'pause', language: 'en', set: 'abuse' },
  { part: 'pause', language: 'fr', set: 'abuse_fr' },
  known('en', 'ham_nus', isReported),
  known('en', 'smish', isKept),
  known('rw', 'fp_afrisenti_kin', isKept),
  known('sw', 'fp_afrisenti_swa', isKept),
  known('sw', 'smish_sw'),
  known('fr', 'abuse_fr', isKept),
  ...ordinary.map((each) => ({ ...each, part: 'personal' as const })),
  ...ordinary.map((each) => ({ ...each, part: 'patterns' as const, window: 30, isMeant: isOrdinaryHalf })),
];

function heldOut({ text }: DataRow): boolean {
  return isHeldOut(text);
}
