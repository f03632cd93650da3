export { patternReasons, patternSuggestions, type PatternReason, type PatternSuggestion } from './reasons.ts';
export { freshPatternState, parsePatternState, writePatternState, type PatternState } from './state.ts';
export {
  watch,
  type PatternVerdict,
  type Watched,
  type WatchedMessage,
  type WatchedSituation,
} from './watch.ts';
