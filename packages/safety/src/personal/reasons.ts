/** What a text would give away, the gravest first. */
export const personalReasons = [
  'password',
  /** A code that proves who one is, such as six digits of a message. */
  'code',
  'card',
  'national-id',
  /** Something of the person's own list. */
  'private',
  'address',
  'phone',
  'birthday',
  'email',
  'school',
] as const;
export type PersonalReason = (typeof personalReasons)[number];

export const personalSuggestions = ['never-send', 'think-first'] as const;
export type PersonalSuggestion = (typeof personalSuggestions)[number];
