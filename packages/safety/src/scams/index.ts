export { askedIn } from './asked-in.ts';
export { judgeScam, type ScamVerdict, type StrangersText } from './judge-scam.ts';
export { scamReasons, scamSuggestions, type ScamReason, type ScamSuggestion } from './reasons.ts';
