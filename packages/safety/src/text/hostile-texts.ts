/** Texts that nobody honest writes: each part answers each of them, in 50 ms. */
export function hostileTexts(words: readonly string[]): string[] {
  const long = 1_000_000;
  return [
    '',
    '\ud800',
    'x\udc00y',
    'a'.repeat(long),
    '\u202e\u2066'.repeat(long / 2),
    '\u200b'.repeat(long),
    'e\u0301\u0302\u0303'.repeat(long / 4),
    'https://a.example/ '.repeat(10_000),
    '"'.repeat(long),
    "'a".repeat(long / 2),
    '1'.repeat(long),
    '1 '.repeat(long / 2),
    '1-'.repeat(long / 2),
    'a.'.repeat(long / 2),
    '*'.repeat(long),
    'f*'.repeat(long / 2),
    '😀'.repeat(long / 2),
    'y😀o😀u😀'.repeat(long / 10),
    'уоu аrе '.repeat(long / 8),
    '\n'.repeat(long),
    ...words.flatMap((word) => [`${word} `.repeat(long / word.length), word.repeat(long / word.length)]),
  ];
}
