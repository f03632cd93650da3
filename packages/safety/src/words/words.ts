// Texts of reasons and suggestions. Each part has a catalogue of its own, loaded when it is shown.

import type { Kind } from '../verdict.ts';

export const registers = ['child', 'teen', 'adult'] as const;
/** To whom a text speaks. */
export type Register = (typeof registers)[number];
export type WordLanguage = 'en' | 'rw';

/** `code.register` → text, with values between braces. */
export type ReasonWords = Readonly<Record<string, string>>;

type Load = () => Promise<{ messages: ReasonWords }>;

/** Parts that have something to say. `language` has not. */
export const wordLoaders = {
  accounts: { en: () => import('./gen/accounts-en.ts'), rw: () => import('./gen/accounts-rw.ts') },
  compromised: { en: () => import('./gen/compromised-en.ts'), rw: () => import('./gen/compromised-rw.ts') },
  links: { en: () => import('./gen/links-en.ts'), rw: () => import('./gen/links-rw.ts') },
  personal: { en: () => import('./gen/personal-en.ts'), rw: () => import('./gen/personal-rw.ts') },
  scams: { en: () => import('./gen/scams-en.ts'), rw: () => import('./gen/scams-rw.ts') },
  patterns: { en: () => import('./gen/patterns-en.ts'), rw: () => import('./gen/patterns-rw.ts') },
  pause: { en: () => import('./gen/pause-en.ts'), rw: () => import('./gen/pause-rw.ts') },
  pictures: { en: () => import('./gen/pictures-en.ts'), rw: () => import('./gen/pictures-rw.ts') },
} as const satisfies Partial<Record<Kind, Record<WordLanguage, Load>>>;

export type KindWithWords = keyof typeof wordLoaders;

export async function loadReasonWords(kind: KindWithWords, language: WordLanguage): Promise<ReasonWords> {
  const { messages } = await wordLoaders[kind][language]();
  return messages;
}

export interface Wording {
  readonly register: Register;
  readonly values?: Readonly<Record<string, string>> | undefined;
}

/** @returns the code itself where it has no text, so that something is shown. */
export function reasonText(words: ReasonWords, code: string, { register, values }: Wording): string {
  const text = words[`${code}.${register}`] ?? code;
  return text.replaceAll(/\{([a-zA-Z]+)\}/g, (whole, name: string) => values?.[name] ?? whole);
}
