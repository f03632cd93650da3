// What the commands need from the process: its streams, its environment, and being asked to stop.
import { homedir } from 'node:os';

export interface TerminalInput extends NodeJS.ReadableStream {
  isTTY?: boolean;
  setRawMode?(isRaw: boolean): unknown;
  unshift(chunk: Uint8Array): void;
}

export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly input: TerminalInput;
  /** Whether a person looks at standard output. */
  readonly isOutputSeen: boolean;
  /** Somebody asked to stop. */
  readonly signal: AbortSignal;
  print(text: string): void;
  printError(text: string): void;
}

/** Why the signal says stop when nobody asked: `ganira read | head` has seen enough. */
export const outputGone = 'output-gone';

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The terminal of this process. A second Ctrl-C ends it at once. */
export function processTerminal(): Terminal {
  const stop = new AbortController();
  for (const name of stopSignals) {
    process.on(name, () => {
      if (stop.signal.aborted) process.exit(130);
      stop.abort();
    });
  }
  process.stdout.on('error', () => stop.abort(outputGone));
  return {
    env: process.env,
    home: homedir(),
    input: process.stdin,
    isOutputSeen: process.stdout.isTTY,
    signal: stop.signal,
    print: (text) => void process.stdout.write(text),
    printError: (text) => void process.stderr.write(text),
  };
}
