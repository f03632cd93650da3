/**
 * Controls, and marks that turn the direction of what follows (Unicode 16.0 section 23.2): a
 * name that carries them could rewrite the words around it.
 */
const invisible =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0]/gu;
/** More than three marks on one letter leave its line. */
const pile = /(\p{M}{3})\p{M}+/gu;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name that somebody chose, safe to stand in a sentence of ours. */
export function nameInWords(name: string): string {
  const clean = name.replaceAll(invisible, '').replaceAll(pile, '$1').replaceAll(/\s+/g, ' ').trim();
  // First strong isolate and pop directional isolate (UAX 9) keep the sentence in order around it.
  return rightToLeft.test(clean) ? `\u2068${clean}\u2069` : clean;
}
