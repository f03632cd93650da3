/**
 * Flesch-Kincaid grade level (Kincaid et al. 1975): about the years at school that a text asks
 * for. Counting syllables by groups of vowels is rough, and enough for a bound.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((part) => /[a-z]/i.test(part));
  const words = text.match(/[a-z’'-]*[a-z][a-z’'-]*/gi) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  const groups = plain.replace(/e$/, '').match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length);
}
