// What a command is: its words, its options, and what it does. One file each in commands/.
import type { Context } from './context.ts';
import { CliError } from './errors.ts';
import type { PlainKey } from './language.ts';

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly help: PlainKey;
}

export type OptionTable = Readonly<Record<string, OptionSpec>>;

export type OptionValues<Table extends OptionTable> = {
  readonly [Name in keyof Table]: Table[Name]['type'] extends 'boolean' ? boolean : string | undefined;
};

export type RawValues = Readonly<Record<string, unknown>>;

export interface Command {
  readonly name: string;
  readonly summary: PlainKey;
  /** Its forms, without the name. */
  readonly forms: readonly string[];
  readonly options: OptionTable;
  readonly most: number;
  run(context: Context, args: readonly string[], values: RawValues): Promise<void>;
}

export interface Call<Table extends OptionTable> {
  readonly context: Context;
  /** What stands after the name, in order. */
  readonly args: readonly string[];
  readonly options: OptionValues<Table>;
}

export function defineCommand<const Table extends OptionTable>(
  command: Omit<Command, 'run' | 'options'> & {
    readonly options: Table;
    run(call: Call<Table>): Promise<void>;
  },
): Command {
  return {
    ...command,
    run: (context, args, values) =>
      command.run({ context, args, options: valuesOf(command.options, values) }),
  };
}

function valuesOf<Table extends OptionTable>(table: Table, values: RawValues): OptionValues<Table> {
  const read = Object.entries(table).map(([name, { type }]) => [
    name,
    type === 'boolean' ? values[name] === true : values[name],
  ]);
  return Object.fromEntries(read) as OptionValues<Table>;
}

/** @throws CliError `usage` where it is missing. */
export function need(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new CliError('usage', { detail: `${name} is missing` });
  return value;
}

/** @throws CliError `usage` where it is no whole number of the range. */
export function readCount(
  text: string | undefined,
  range: { name: string; fallback: number; least: number; most: number },
): number {
  if (text === undefined) return range.fallback;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < range.least || value > range.most) {
    throw new CliError('usage', {
      detail: `--${range.name} takes a number from ${range.least} to ${range.most}`,
    });
  }
  return value;
}

/** @throws CliError `usage` for what isn't among them. */
export function readChoice<Choice extends string>(
  text: string,
  name: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((each) => each === text);
  if (choice === undefined)
    throw new CliError('usage', { detail: `${name} is one of: ${choices.join(', ')}` });
  return choice;
}
