import type { TrustView } from '@ganira/client';
import type { Translate } from './language.ts';

const groupLength = 5;
const groupsInLine = 4;

/** Digits in groups of five, four groups to a line, as every client of Ganira shows them. */
export function digitLines(digits: string): string[] {
  const groups = digits.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? [];
  const lines: string[] = [];
  for (let at = 0; at < groups.length; at += groupsInLine) {
    lines.push(groups.slice(at, at + groupsInLine).join(' '));
  }
  return lines;
}

/** A rung of the ladder of trust. */
export function trustText(t: Translate, { level, introducer }: TrustView): string {
  return level === 'introduced'
    ? t('trust.introduced', { introducer: introducer ?? '?' })
    : t(`trust.${level}`);
}
