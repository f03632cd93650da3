export { exitCodes, type ExitCode } from './errors.ts';
export { runCli } from './run.ts';
export type { Terminal, TerminalInput } from './terminal.ts';
