// Conversations as lines of JSON, for the command and the bench: `{"sender": …, "time": …, "text": …}`, and where lines
// of several conversations are mixed, `"conversation": …`. `{"messages": […]}` is a whole one in one line.

import { freshPatternState, type PatternState } from './state.ts';
import { watch, type PatternVerdict, type WatchedMessage } from './watch.ts';

/** What stands for the account's owner; everybody else is the other person. */
const owners = new Set(['me', 'self', 'own', 'child', 'minor', 'kid', 'user', 'owner', 'victim']);
const mostConversations = 1_000;
const mostMessages = 500;
/** Longer lines are judged as they stand: what is nested a million times takes half a second to read. */
const longestJson = 200_000;
const minute = 60_000;

const notMet = { isMinor: true, isMet: false };

/** A line that is no JSON object is a message of the other person. Every conversation has a state of its own. */
export function createPatternJudge(): (line: string) => PatternVerdict {
  const states = new Map<string, PatternState>();
  let lines = 0;
  return (line) => {
    lines += 1;
    const value = objectOf(line) ?? { text: line };
    const { messages } = value;
    if (Array.isArray(messages)) return judgeWhole(messages);
    const conversation = nameOf(value['conversation'] ?? value['id']);
    if (states.size >= mostConversations) states.clear();
    const before = states.get(conversation) ?? freshPatternState;
    const { state, verdict } = watch(before, readMessage(value, lines), notMet);
    states.set(conversation, state);
    return verdict;
  };
}

/** The last thing that would be said. */
function judgeWhole(messages: readonly unknown[]): PatternVerdict {
  let said = watch(freshPatternState, { text: '', isOwn: true, at: 0 }, notMet);
  let { verdict } = said;
  messages.slice(0, mostMessages).forEach((message, index) => {
    const value =
      typeof message === 'object' && message !== null
        ? (message as Record<string, unknown>)
        : { text: message };
    said = watch(said.state, readMessage(value, index + 1), notMet);
    if (said.verdict.level !== 'fine') ({ verdict } = said);
  });
  return verdict;
}

function readMessage(value: Record<string, unknown>, count: number): WatchedMessage {
  const text = value['text'] ?? value['message'] ?? '';
  return {
    text: typeof text === 'string' ? text : '',
    isOwn: owners.has(nameOf(value['sender'] ?? value['from']).toLowerCase()),
    at: timeOf(value['time'] ?? value['at'] ?? value['timestamp']) ?? count * minute,
  };
}

function nameOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function objectOf(line: string): Record<string, unknown> | undefined {
  if (line.length > longestJson || !/^\s*\{/.test(line)) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Milliseconds; seconds where it is too small for them; or a date as ISO 8601. */
function timeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Math.abs(value) < 1e11 ? value * 1000 : value;
  const parsed = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : parsed;
}
