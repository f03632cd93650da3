// Does one name pass for another? Names are free: who wants to be taken for somebody takes theirs.

import { nearConfusables } from './text/near-confusables.ts';

/** Signs that are taken for a letter within a name. */
const twins: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  l: 'i',
  ı: 'i',
  ɡ: 'g',
  ɑ: 'a',
  '|': 'i',
  '!': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  $: 's',
  '@': 'a',
};
for (const [letter = '', ...members] of nearConfusables.split(' ')) {
  for (const member of members) twins[member] = letter;
}
const fewestLetters = 3;

/** What is left of a name when everything that is hard to tell apart is the same. */
function skeleton(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
  const drawn = [...plain].map((letter) => twins[letter] ?? letter).join('');
  return drawn.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** True for names that a hurried reader takes for one: "Mugisha" and "Mugisha K.", "Aline" and "A1ine". */
export function looksAlike(one: string, other: string): boolean {
  return likenessTo(one)(other);
}

/** `looksAlike` for one name among many. */
export function likenessTo(one: string): (other: string) => boolean {
  const a = skeleton(one);
  return (other) => {
    const b = skeleton(other);
    const shorter = a.length <= b.length ? a : b;
    const longer = shorter === a ? b : a;
    if (shorter.join('').length < fewestLetters)
      return shorter.length > 0 && shorter.join(' ') === longer.join(' ');
    return shorter.every((word, i) => word === longer[i]) || a.join('') === b.join('');
  };
}
