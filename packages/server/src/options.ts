// What an operator can set: each option is an environment variable and a flag.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { LogLevel } from './adapters/pino-log.ts';
import { SetupError } from './errors.ts';

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** The address that people open; undefined: http(s)://HOST:PORT. */
  readonly publicUrl: URL | undefined;
  readonly tls: { readonly certFile: string; readonly keyFile: string } | undefined;
  /** Undefined: in the data folder. */
  readonly opaqueSetupFile: string | undefined;
  readonly serverName: string;
  readonly mailDays: number;
  readonly logLevel: LogLevel;
  readonly proxies: number;
  readonly webDir: string;
  readonly rateLimits: boolean;
  /** Whether somebody without an invitation can earn one by work. */
  readonly isOpen: boolean;
}

interface OptionText {
  readonly name: string;
  readonly value: string;
  readonly help: string;
}

const optionTexts: readonly OptionText[] = [
  { name: 'PORT', value: '8080', help: 'TCP port; 0 takes a free one' },
  { name: 'HOST', value: '127.0.0.1', help: 'address to listen on; 0.0.0.0 or :: for all' },
  { name: 'DATA_DIR', value: './data', help: 'folder for the database and the secrets' },
  { name: 'PUBLIC_URL', value: '', help: 'address that people open, such as https://chat.example.org' },
  {
    name: 'TLS_CERT',
    value: '',
    help: 'file with the certificate chain (PEM); with TLS_KEY the server speaks https',
  },
  { name: 'TLS_KEY', value: '', help: 'file with the private key (PEM)' },
  {
    name: 'OPAQUE_SETUP_FILE',
    value: '',
    help: 'file with the password secret, to keep it apart from the database; made on the first start',
  },
  { name: 'SERVER_NAME', value: 'Ganira', help: 'name that people see' },
  { name: 'MAIL_DAYS', value: '30', help: 'days that undelivered mail is kept, 1 to 365' },
  {
    name: 'SIGN_UP',
    value: 'invitation',
    help: 'who may make an account: invitation, or open (anybody, after some arithmetic)',
  },
  { name: 'LOG_LEVEL', value: 'warn', help: 'debug, info, warn, error or silent' },
  { name: 'TRUST_PROXY', value: '0', help: 'reverse proxies in front of the server' },
  { name: 'WEB_DIR', value: '', help: "folder of the built web client; the project's own when not set" },
  { name: 'RATE_LIMITS', value: 'on', help: 'off only for measurements' },
];

export function helpText(): string {
  const lines = optionTexts.map(({ name, value, help }) => {
    const flag = `--${flagOf(name)}`;
    return `  ${flag.padEnd(20)} ${name.padEnd(18)} ${help}${value === '' ? '' : ` (${value})`}`;
  });
  return [
    'Ganira, the delivery server. It stores what it can not read.',
    '',
    'Each option is a flag or an environment variable; the flag wins. In brackets: the default.',
    '',
    ...lines,
    '  --help                                  this page',
    '',
  ].join('\n');
}

export interface Arguments {
  readonly isHelp: boolean;
  readonly options: ServerOptions;
}

/** @throws SetupError with a sentence for the operator. */
export function readOptions(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  defaultWebDir: string,
): Arguments {
  const flags = readFlags(args);
  const text = (name: string): string => {
    const fallback = optionTexts.find((option) => option.name === name)?.value ?? '';
    const flag = flags[flagOf(name)];
    return typeof flag === 'string' ? flag : (environment[name] ?? fallback);
  };
  const publicUrl = readUrl(text('PUBLIC_URL'));
  return {
    isHelp: flags['help'] === true,
    options: {
      host: text('HOST') || '127.0.0.1',
      port: readNumber('PORT', text('PORT'), { min: 0, max: 65_535 }),
      dataDir: resolve(text('DATA_DIR') || './data'),
      publicUrl,
      tls: readTls(text('TLS_CERT'), text('TLS_KEY')),
      opaqueSetupFile: text('OPAQUE_SETUP_FILE') === '' ? undefined : resolve(text('OPAQUE_SETUP_FILE')),
      serverName: readName(text('SERVER_NAME')),
      mailDays: readNumber('MAIL_DAYS', text('MAIL_DAYS'), { min: 1, max: 365 }),
      logLevel: readChoice('LOG_LEVEL', text('LOG_LEVEL'), ['debug', 'info', 'warn', 'error', 'silent']),
      proxies: readNumber('TRUST_PROXY', text('TRUST_PROXY'), { min: 0, max: 10 }),
      webDir: resolve(text('WEB_DIR') || defaultWebDir),
      isOpen: readChoice('SIGN_UP', text('SIGN_UP'), ['invitation', 'open']) === 'open',
      rateLimits: readChoice('RATE_LIMITS', text('RATE_LIMITS'), ['on', 'off']) === 'on',
    },
  };
}

function readFlags(args: readonly string[]): Readonly<Record<string, string | boolean | undefined>> {
  const known: Record<string, { type: 'string' | 'boolean' }> = { help: { type: 'boolean' } };
  for (const { name } of optionTexts) known[flagOf(name)] = { type: 'string' };
  try {
    return parseArgs({ args: [...args], options: known, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : 'Unknown flag'}\nSee --help.`);
  }
}

function flagOf(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

function readNumber(name: string, text: string, range: { min: number; max: number }): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < range.min || value > range.max) {
    throw new SetupError(`${name} is "${text}", but must be a number from ${range.min} to ${range.max}.`);
  }
  return value;
}

function readChoice<Choice extends string>(name: string, text: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((each) => each === text);
  if (choice === undefined)
    throw new SetupError(`${name} is "${text}", but must be one of: ${choices.join(', ')}.`);
  return choice;
}

function readName(text: string): string {
  const name = text.trim().normalize('NFC');
  if (name === '' || name.length > 64 || /\p{Cc}/u.test(name)) {
    throw new SetupError('SERVER_NAME must have 1 to 64 characters on one line.');
  }
  return name;
}

function readUrl(text: string): URL | undefined {
  if (text === '') return undefined;
  const url = URL.parse(text);
  const isPlain = url !== null && ['http:', 'https:'].includes(url.protocol) && url.username === '';
  if (!isPlain || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new SetupError(
      `PUBLIC_URL is "${text}", but must be like https://chat.example.org, without a path.`,
    );
  }
  return url;
}

function readTls(certFile: string, keyFile: string): ServerOptions['tls'] {
  if (certFile === '' && keyFile === '') return undefined;
  if (certFile === '' || keyFile === '')
    throw new SetupError('TLS_CERT and TLS_KEY go together: one of them is not set.');
  return { certFile: resolve(certFile), keyFile: resolve(keyFile) };
}
