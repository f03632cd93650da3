/** Why an account should be looked at twice, the gravest first. */
export const accountReasons = [
  /** The name is drawn like that of a contact, and it is another account. */
  'name-like-contact',
  /** The name is that of an office, a firm or of whoever runs the server. */
  'name-like-office',
  'many-requests',
  'message-has-link',
  'new-account',
  'nothing-in-common',
] as const;
export type AccountReason = (typeof accountReasons)[number];

export const accountSuggestions = ['ask-the-contact', 'ask-another-way'] as const;
export type AccountSuggestion = (typeof accountSuggestions)[number];
