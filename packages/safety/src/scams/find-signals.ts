// Which signals of one language's rules a text has.

import { find, readWith, stands, type Hit } from '../phrases/find.ts';
import type { Lexicon } from '../phrases/lexicon.ts';
import type { Words } from '../phrases/words.ts';
import type { ScamSignal } from './signals.ts';

const negationReach = 4;
/** How far from the asking it may be said what the code opens, in words. */
const doorReach = 4;
/** Signals that "never" and "don't" turn around. */
const deniable: ReadonlySet<ScamSignal> = new Set<ScamSignal>([
  'code',
  'secret',
  'pay',
  'pay-here',
  'that-money',
  'give-back',
]);

/** What opens an account, or a door. */
const opening: ReadonlySet<ScamSignal> = new Set<ScamSignal>(['code', 'secret']);

export function findSignals(lexicon: Lexicon<ScamSignal>, words: Words): Set<ScamSignal> {
  const hits = find(lexicon, readWith(lexicon, words));
  const kept = hits.filter(
    (hit) =>
      (!deniable.has(hit.signal) || !isDenied(hit, lexicon, words)) &&
      !(opening.has(hit.signal) && isOfDoor(hit, lexicon, words)),
  );
  return new Set(kept.map(({ signal }) => signal));
}

function isDenied(hit: Hit<ScamSignal>, lexicon: Lexicon<ScamSignal>, { words, sentences }: Words): boolean {
  const negation = lexicon.classes.get('negation');
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - negationReach); at--)
    if (sentences[at] === sentences[hit.from] && stands(negation, words, at)) return true;
  return false;
}

/** "The code of the gate" opens no account. */
function isOfDoor({ from, to }: Hit<ScamSignal>, lexicon: Lexicon<ScamSignal>, text: Words): boolean {
  const door = lexicon.classes.get('door');
  for (let at = Math.max(0, from - doorReach); at < to + doorReach; at++)
    if (text.sentences[at] === text.sentences[from] && stands(door, text.words, at)) return true;
  return false;
}
