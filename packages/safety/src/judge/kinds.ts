/** What lines of text can be judged as; apart from `judge.ts`, so that a page can list them without loading any part. */
export const judgedKinds = ['links', 'scams', 'pause', 'patterns', 'personal', 'language'] as const;
export type JudgedKind = (typeof judgedKinds)[number];
