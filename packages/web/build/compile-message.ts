// One text of a catalogue becomes one TypeScript expression: a string when nothing varies, else
// an arrow function over its values. The syntax is a subset of ICU MessageFormat: `{name}`,
// `{count, number}` and `{count, plural, one {…} other {…}}` with `#` for the number.

export interface CompiledMessage {
  expression: string;
  /** Value name → its type, sorted by name. */
  values: Map<string, 'string' | 'number'>;
}

interface Cursor {
  text: string;
  at: number;
}

/** @throws when braces don't match or a construct isn't known. */
export function compileMessage(text: string): CompiledMessage {
  const values = new Map<string, 'string' | 'number'>();
  const cursor = { text, at: 0 };
  const body = readParts(cursor, values, undefined);
  if (cursor.at !== text.length) throw new Error(`unexpected } in: ${text}`);
  if (values.size === 0) return { expression: JSON.stringify(text), values };
  const names = [...values].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const type = names.map(([name, kind]) => `${name}: ${kind}`).join('; ');
  const only = /^\$\{([^{}`]*|plural\(.*\))\}$/s.exec(body)?.[1];
  const isOne = only !== undefined && !/\}\)\}/.test(only);
  return { expression: `(v: { ${type} }) => ${isOne ? only : `\`${body}\``}`, values: new Map(names) };
}

function readParts(cursor: Cursor, values: CompiledMessage['values'], counted: string | undefined): string {
  let out = '';
  while (cursor.at < cursor.text.length) {
    const char = cursor.text[cursor.at];
    if (char === '}') return out;
    cursor.at++;
    if (char === '{') out += readValue(cursor, values);
    else if (char === '#' && counted !== undefined) out += `\${number(v.${counted})}`;
    else out += escapeTemplate(char ?? '');
  }
  return out;
}

function readValue(cursor: Cursor, values: CompiledMessage['values']): string {
  const head = /^\s*([a-z][A-Za-z]*)\s*(?:,\s*(number|plural)\s*)?([,}])/.exec(cursor.text.slice(cursor.at));
  if (head === null) throw new Error(`unknown construct in: ${cursor.text}`);
  const [all, name, kind, end] = head as unknown as [string, string, string | undefined, string];
  cursor.at += all.length;
  values.set(name, kind === undefined ? (values.get(name) ?? 'string') : 'number');
  if (kind === 'plural' && end === ',') return readPlural(cursor, values, name);
  if (kind === 'plural' || end !== '}') throw new Error(`unknown construct in: ${cursor.text}`);
  return kind === 'number' ? `\${number(v.${name})}` : `\${v.${name}}`;
}

function readPlural(cursor: Cursor, values: CompiledMessage['values'], name: string): string {
  const forms: string[] = [];
  for (;;) {
    const form = /^\s*(one|other)\s*\{/.exec(cursor.text.slice(cursor.at));
    if (form === null) break;
    cursor.at += form[0].length;
    forms.push(`${form[1] ?? ''}: \`${readParts(cursor, values, name)}\``);
    if (cursor.text[cursor.at] !== '}') throw new Error(`a form isn't closed in: ${cursor.text}`);
    cursor.at++;
  }
  const end = /^\s*\}/.exec(cursor.text.slice(cursor.at));
  if (end === null || forms.length !== 2)
    throw new Error(`a plural needs the forms one and other: ${cursor.text}`);
  cursor.at += end[0].length;
  return `\${plural(v.${name}, { ${forms.join(', ')} })}`;
}

function escapeTemplate(char: string): string {
  return char === '`' || char === '\\' || char === '$' ? `\\${char}` : char;
}
