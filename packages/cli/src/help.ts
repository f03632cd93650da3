import type { Command, OptionTable } from './command.ts';
import { exitCodes } from './errors.ts';
import type { Translate } from './language.ts';

export const commonOptions = {
  server: { type: 'string', value: 'URL', help: 'option.server' },
  profile: { type: 'string', value: 'DIR', help: 'option.profile' },
  account: { type: 'string', value: 'CODE', help: 'option.account' },
  json: { type: 'boolean', help: 'option.json' },
  'password-stdin': { type: 'boolean', help: 'option.password-stdin' },
  timeout: { type: 'string', value: 'SECONDS', help: 'option.timeout' },
  lang: { type: 'string', value: 'LANGUAGE', help: 'option.lang' },
  help: { type: 'boolean', help: 'option.help' },
} as const satisfies OptionTable;

export function generalHelp(commands: readonly Command[], t: Translate): string[] {
  return [
    t('help.title'),
    '',
    t('help.usage'),
    '',
    `${t('help.commands')}:`,
    ...columns(commands.map((command) => [command.name, t(command.summary)])),
    '',
    `${t('help.common-options')}:`,
    ...optionLines(commonOptions, t),
    '',
    `${t('help.exit-codes')}:`,
    ...columns(Object.values(exitCodes).map((code) => [String(code), t(`exit.${code}`)])),
    '',
    t('help.more'),
  ];
}

export function commandHelp(command: Command, t: Translate): string[] {
  const own =
    Object.keys(command.options).length === 0
      ? []
      : ['', `${t('help.options')}:`, ...optionLines(command.options, t)];
  return [
    t(command.summary),
    '',
    t('help.usage-of'),
    ...command.forms.map((form) => `  ganira ${command.name} ${form}`.trimEnd()),
    ...own,
    '',
    `${t('help.common-options')}:`,
    ...optionLines(commonOptions, t),
  ];
}

function optionLines(options: OptionTable, t: Translate): string[] {
  return columns(
    Object.entries(options).map(([name, { value, help }]) => [
      value === undefined ? `--${name}` : `--${name} ${value}`,
      t(help),
    ]),
  );
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
