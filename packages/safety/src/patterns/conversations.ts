// Reads conversations of `suites/patterns`, for tests and the bench.

import type { WatchedMessage } from './watch.ts';

export interface Conversation {
  readonly section: string;
  readonly messages: readonly WatchedMessage[];
}

const minute = 60_000;

/** `= section` begins a conversation, `>` a message of the other person, `<` an own one; `[a|b]` makes two of it. */
export function readConversations(source: string): Conversation[] {
  const drafts: { section: string; lines: string[] }[] = [];
  for (const line of source.split('\n')) {
    if (line.startsWith('= ')) drafts.push({ section: line.slice(2).trim(), lines: [] });
    else if (/^[<>] /.test(line)) drafts.at(-1)?.lines.push(line);
  }
  return drafts.flatMap(({ section, lines }) => {
    const choices = lines.some((line) => /\[[^\]]*\|/.test(line)) ? [0, 1] : [0];
    return choices.map((choice) => ({
      section,
      messages: lines.map((line, at) => readMessage(line, at, choice)),
    }));
  });
}

function readMessage(line: string, at: number, choice: number): WatchedMessage {
  const text = line
    .slice(2)
    .replaceAll(/\[([^\]]*\|[^\]]*)\]/g, (_, choices: string) => choices.split('|')[choice] ?? '');
  return { text, isOwn: line.startsWith('<'), at: at * minute };
}
