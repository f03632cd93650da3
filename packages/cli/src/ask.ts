// Questions to the person at the keyboard. They go to standard error: standard output is for answers.
import { StringDecoder } from 'node:string_decoder';
import { createInterface } from 'node:readline/promises';
import { CliError } from './errors.ts';
import type { Terminal } from './terminal.ts';

const keys = { interrupt: '\u0003', end: '\u0004', eraseAll: '\u0015', escape: '\u001b' };
const enter = /[\r\n]/;
const erase = /[\b\u007f]/;

/** Reads a line without showing it. @throws CliError `interrupted` */
export async function askHidden(terminal: Terminal, question: string): Promise<string> {
  const { input, signal } = terminal;
  const decoder = new StringDecoder('utf8');
  const answer = Promise.withResolvers<string>();
  let text = '';
  const finish = (end: () => void): void => {
    input.off('data', read);
    signal.removeEventListener('abort', interrupt);
    input.setRawMode?.(false);
    input.pause();
    terminal.printError('\n');
    end();
  };
  const interrupt = (): void => finish(() => answer.reject(new CliError('interrupted')));
  const read = (chunk: Buffer | string): void => {
    const typed = decoder.write(Buffer.from(chunk));
    // Arrow and function keys.
    if (typed.startsWith(keys.escape)) return;
    let used = 0;
    for (const char of typed) {
      used += char.length;
      if (enter.test(char)) {
        finish(() => answer.resolve(text));
        const left = typed.slice(used);
        // A second answer that was pasted with the first.
        if (left !== '') input.unshift(Buffer.from(left));
        return;
      }
      if (char === keys.interrupt) return interrupt();
      if (char === keys.end && text === '')
        return finish(() => answer.reject(new CliError('password_needed')));
      if (erase.test(char)) text = Array.from(text).slice(0, -1).join('');
      else if (char === keys.eraseAll) text = '';
      else if (char >= ' ') text += char;
    }
  };
  if (signal.aborted) throw new CliError('interrupted');
  signal.addEventListener('abort', interrupt);
  // Before the question: what is typed at once must not show either.
  input.setRawMode?.(true);
  terminal.printError(question);
  input.on('data', read);
  input.resume();
  return await answer.promise;
}

/** Reads a line and shows it. @throws CliError `interrupted` */
export async function askShown(terminal: Terminal, question: string): Promise<string> {
  terminal.printError(question);
  const lines = createInterface({ input: terminal.input, signal: terminal.signal });
  try {
    for await (const line of lines) return line;
    throw new CliError('interrupted');
  } finally {
    lines.close();
  }
}
