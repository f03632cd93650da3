/** Why what a friend sent is held, the gravest first. */
export const compromisedReasons = [
  /** The friend said that it was not them. */
  'denied',
  'asks-code',
  'asks-money',
  'unexpected-link',
  /** Their devices or keys changed lately. */
  'device-changed',
  /** The first link after a long silence. */
  'after-silence',
] as const;
export type CompromisedReason = (typeof compromisedReasons)[number];

export const compromisedSuggestions = ['ask-code-word', 'warn-others'] as const;
export type CompromisedSuggestion = (typeof compromisedSuggestions)[number];
