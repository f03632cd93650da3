// The part of the PO format that our catalogues use: monolingual entries, one key each.

export interface PoEntry {
  key: string;
  text: string;
  /** What a translator should know; `#.` lines. */
  description: string;
  /** `#,` flags, such as `native-review`. */
  flags: string[];
  line: number;
}

const unquote = (line: string, number: number): string => {
  const quoted = line.match(/"(?:[^"\\]|\\.)*"$/)?.[0];
  if (quoted === undefined) throw new Error(`line ${number}: expected a quoted text`);
  return JSON.parse(quoted) as string;
};

/** @throws with the line number when the text isn't a catalogue. */
export function parsePo(source: string): PoEntry[] {
  const entries: PoEntry[] = [];
  let entry: PoEntry = emptyEntry();
  let target: 'key' | 'text' | undefined;
  const finish = (): void => {
    if (entry.key !== '') entries.push(entry);
    entry = emptyEntry();
    target = undefined;
  };
  source.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    const number = index + 1;
    if (line === '') finish();
    else if (line.startsWith('#.'))
      entry.description += `${entry.description === '' ? '' : ' '}${line.slice(2).trim()}`;
    else if (line.startsWith('#,'))
      entry.flags.push(
        ...line
          .slice(2)
          .split(',')
          .map((flag) => flag.trim()),
      );
    else if (line.startsWith('#')) return;
    else if (line.startsWith('msgid ')) {
      target = 'key';
      entry.line = number;
      entry.key = unquote(line, number);
    } else if (line.startsWith('msgstr ')) {
      target = 'text';
      entry.text = unquote(line, number);
    } else if (line.startsWith('"') && target !== undefined) entry[target] += unquote(line, number);
    else throw new Error(`line ${number}: not a line of a catalogue`);
  });
  finish();
  return entries;
}

function emptyEntry(): PoEntry {
  return { key: '', text: '', description: '', flags: [], line: 0 };
}
