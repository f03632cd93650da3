// From a command line to an exit code.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { readCount, type Command, type RawValues } from './command.ts';
import { commands } from './commands/index.ts';
import type { Context } from './context.ts';
import { CliError, exitCodeOf, exitCodes, toCliError, type ExitCode } from './errors.ts';
import { commandHelp, commonOptions, generalHelp } from './help.ts';
import { chooseLanguage, translator } from './language.ts';
import { Output } from './output.ts';
import { defaultProfile } from './profile.ts';
import { StandardInput } from './standard-input.ts';
import { outputGone, type Terminal } from './terminal.ts';

const longestTimeout = 86_400;

/** @returns the exit code, once everything is closed. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = chooseLanguage(looselyRead(args, 'lang'), terminal.env);
  const t = translator(language);
  const out = new Output(terminal, t, args.includes('--json'));
  try {
    const { command, rest } = findCommand(args);
    const { values, positionals } = parse(command, rest);
    if (command === undefined || values['help'] === true) {
      const lines = command === undefined ? generalHelp(commands, t) : commandHelp(command, t);
      terminal.print(`${lines.join('\n')}\n`);
      return exitCodes.done;
    }
    if (positionals.length > command.most) {
      throw new CliError('usage', { detail: `"${positionals[command.most]}" is too much` });
    }
    const settings = {
      server: values['server'] as string | undefined,
      profile: (values['profile'] as string | undefined) ?? defaultProfile(terminal),
      account: values['account'] as string | undefined,
      isPasswordFromInput: values['password-stdin'] === true,
      timeout: 1_000 * readCount(values['timeout'] as string | undefined, timeoutRange),
    };
    const context: Context = { terminal, input: new StandardInput(terminal), language, t, out, settings };
    await command.run(context, positionals, values);
    return exitCodes.done;
  } catch (error) {
    const known = toCliError(error);
    if (known.code === 'interrupted' && terminal.signal.reason === outputGone) return exitCodes.done;
    out.error(known);
    return exitCodeOf(known.code);
  }
}

const timeoutRange = { name: 'timeout', fallback: 20, least: 1, most: longestTimeout };

/** The command is the first word that is no option; options of all commands may stand before it. */
function findCommand(args: readonly string[]): { command: Command | undefined; rest: string[] } {
  const { tokens } = parseArgs({ args: [...args], options: commonOptions, strict: false, tokens: true });
  const first = tokens.find((token) => token.kind === 'positional');
  if (first === undefined) {
    if (args.length > 0 && !args.includes('--help'))
      throw new CliError('usage', { detail: 'a command is missing' });
    return { command: undefined, rest: [] };
  }
  const rest = [...args];
  rest.splice(first.index, 1);
  if (first.value === 'help') return { command: find(rest[0]), rest: ['--help'] };
  return { command: find(first.value), rest };
}

function find(name: string | undefined): Command | undefined {
  if (name === undefined) return undefined;
  const command = commands.find((each) => each.name === name);
  if (command === undefined) throw new CliError('usage', { detail: `there is no command "${name}"` });
  return command;
}

function parse(command: Command | undefined, args: string[]): { values: RawValues; positionals: string[] } {
  const all = { ...commonOptions, ...command?.options };
  const options: ParseArgsConfig['options'] = {};
  for (const [name, { type }] of Object.entries(all)) options[name] = { type };
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: true });
  } catch (error) {
    const [detail] = (error instanceof Error ? error.message : 'unknown option').split('. ');
    throw new CliError('usage', { detail: detail ?? '' });
  }
}

/** Before anything is checked: the language in which to complain. */
function looselyRead(args: readonly string[], name: string): string | undefined {
  const value = parseArgs({ args: [...args], options: commonOptions, strict: false }).values[name];
  return typeof value === 'string' ? value : undefined;
}
