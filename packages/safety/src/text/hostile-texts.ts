/** What rules look for, over and over. */
const repeated = [
  '*182*1*0788123456#',
  'y o u  a r e  ',
  'k.y.s',
  'a-a.top ',
  '4111 1111 1111 1111 ',
  'born on ',
  'f**k ',
  'https://www.google.com/amp/s/',
  'https://x.top/a/a/login.php?x=%7 ',
  '[https://bk.rw](https://x.top) ',
  '\u30cea',
  '\u{1f600}\u200d',
];

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
    ...repeated.map((part) => part.repeat(long / part.length)),
    ...words.flatMap((word) => [`${word} `.repeat(long / word.length), word.repeat(long / word.length)]),
  ];
}
