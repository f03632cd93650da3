/**
 * Controls, and marks that nobody sees or that turn the direction of what follows (Unicode 16.0
 * section 23.2): a name that carries them could look like another name or rewrite the words around
 * it. Zero-width joiners stay: emoji and some scripts need them.
 */
const hidden =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/gu;
/** More than three marks on one letter leave its line. */
const piledMarks = /(\p{M}{3})\p{M}+/gu;

/**
 * A name that somebody chose, as it may be shown: one line of plain text.
 * @param most characters that are kept.
 * @returns '' when nothing visible is left.
 */
export function cleanName(name: string, most: number): string {
  // Bounded before anything that costs time.
  const plain = name
    .slice(0, 16 * most)
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(hidden, '')
    .replaceAll(piledMarks, '$1')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  const kept = [...plain].slice(0, most).join('').trim();
  return /[^\p{M}\u200c\u200d\s]/u.test(kept) ? kept : '';
}
