/** In the order of their weight. */
export const scamReasons = [
  'code',
  'secret',
  'blackmail',
  'support',
  'money-back',
  'new-number',
  'account',
  'parcel',
  'fee-first',
  'prize',
  'job',
  'investment',
  'loan',
  'money',
  'riches',
  'wording',
] as const;
export type ScamReason = (typeof scamReasons)[number];

export const scamSuggestions = ['keep-it', 'ask-another-way', 'go-there-yourself', 'do-not-pay'] as const;
export type ScamSuggestion = (typeof scamSuggestions)[number];
