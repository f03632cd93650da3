export { judgePause, type Draft, type PauseVerdict } from './judge-pause.ts';
export { pauseReasons, pauseSuggestions, type PauseReason, type PauseSuggestion } from './reasons.ts';
