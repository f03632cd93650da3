// Reads the suites of `suites/`, for tests and the bench.

export interface SuiteText {
  readonly section: string;
  readonly text: string;
}

/** `= section` begins a section, `# ` a comment; `[a|b]` stands for either, and each line is as many texts. */
export function readSuite(source: string): SuiteText[] {
  const texts: SuiteText[] = [];
  let section = '';
  for (const line of source.split('\n')) {
    if (line.startsWith('= ')) section = line.slice(2).trim();
    else if (line.trim() !== '' && !line.startsWith('# '))
      texts.push(
        ...alternatives(line).map((text) => ({ section, text: text.replaceAll(/\s+/g, ' ').trim() })),
      );
  }
  return texts;
}

function alternatives(line: string): string[] {
  const choice = /^([^[]*)\[([^\]]*)\](.*)$/.exec(line);
  if (choice === null) return [line];
  const [, before = '', choices = '', after = ''] = choice;
  return choices.split('|').flatMap((one) => alternatives(before + one + after));
}
