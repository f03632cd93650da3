import type { Pack } from '../phrases/lexicon.ts';

export type PauseSignal = 'insult' | 'mild' | 'mild-threat' | 'threat' | 'self-harm' | 'dehumanising';
export type PausePack = Pack<PauseSignal>;
