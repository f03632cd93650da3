export const pauseReasons = ['self-harm', 'threat', 'dehumanising', 'insult', 'capitals', 'late'] as const;
export type PauseReason = (typeof pauseReasons)[number];

export const pauseSuggestions = ['read-again'] as const;
export type PauseSuggestion = (typeof pauseSuggestions)[number];
