/** More of a text than this no rule looks at, in UTF-16 units. A message that people write is far shorter. */
export const mostJudged = 16_384;

/**
 * What rules look at of a text of any length: all of it, or its beginning and its end. Half a character at a cut, and
 * any that stands alone, is U+FFFD.
 */
export function bounded(text: string, most = mostJudged): string {
  if (text.length <= most) return text.toWellFormed();
  const half = most >> 1;
  return `${text.slice(0, half)}\n${text.slice(text.length - half)}`.toWellFormed();
}
