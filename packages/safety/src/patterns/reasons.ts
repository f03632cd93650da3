/**
 * What is noticed in a conversation: stages that research on the talk of groomers describes (O'Connell 2003; Lorenzo-Dus,
 * Izura and Pérez-Tattam 2016; Black and others 2015), in the order of their weight.
 */
export const patternReasons = [
  'secret',
  'alone',
  'meeting',
  'pressure',
  'picture',
  'boundary',
  'exclusive',
  'gift',
  'elsewhere',
  'flattery',
  'profile',
] as const;
export type PatternReason = (typeof patternReasons)[number];

export const patternSuggestions = ['talk-to-somebody'] as const;
export type PatternSuggestion = (typeof patternSuggestions)[number];
