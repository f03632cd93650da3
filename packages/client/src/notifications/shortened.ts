/** On one line, at most so many characters, of which the last says that there is more. */
export function shortened(text: string, most: number): string {
  const characters = [...text.toWellFormed().replaceAll(/\s+/g, ' ').trim()];
  if (characters.length <= most) return characters.join('');
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
