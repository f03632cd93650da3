import { PassThrough } from 'node:stream';
import type { Terminal } from './terminal.ts';

/** A terminal in memory: what is typed into `input` is read, what is printed is kept. */
export function fakeTerminal(options: { env?: Record<string, string>; isTty?: boolean } = {}) {
  const stop = new AbortController();
  const printed = { out: '', error: '' };
  let isRaw = false;
  const input = Object.assign(new PassThrough(), {
    isTTY: options.isTty === true,
    setRawMode: (wanted: boolean) => {
      isRaw = wanted;
    },
  });
  const terminal: Terminal = {
    env: options.env ?? {},
    home: '/nowhere',
    input,
    isOutputSeen: false,
    signal: stop.signal,
    print: (text) => {
      printed.out += text;
    },
    printError: (text) => {
      printed.error += text;
    },
  };
  return { terminal, input, printed, stop: () => stop.abort(), isRaw: () => isRaw };
}
