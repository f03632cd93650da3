// The language of the terminal, and texts with values filled in.
import { inertName } from './inert-text.ts';
import { words, type Language, type Texts, type WordKey } from './words.ts';

/** What stands between braces in the English text. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;
type Values<Key extends WordKey> = [Names<Texts[Key]>] extends [never]
  ? []
  : [values: Record<Names<Texts[Key]>, string | number>];

/** Keys of texts that take no values. */
export type PlainKey = { [Key in WordKey]: Values<Key> extends [] ? Key : never }[WordKey];

export type Translate = <Key extends WordKey>(key: Key, ...values: Values<Key>) => string;

export function translator(language: Language): Translate {
  return (key, ...[values]) => fill(words[key][language], values ?? {});
}

/** Values are made inert here, so that no caller can forget it. */
function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => inertName(String(values[name] ?? '')));
}

export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(words, key);
}

/** `--lang` first, then what POSIX says: LC_ALL, LC_MESSAGES, LANG. English where nothing fits. */
export function chooseLanguage(
  wanted: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const system = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  for (const candidate of [wanted, env['GANIRA_LANG'], system]) {
    if (candidate?.toLowerCase().split(/[_.@-]/)[0] === 'rw') return 'rw';
    if (candidate) return 'en';
  }
  return 'en';
}
