// The real `ganira` in processes of its own, as somebody at a terminal or a script starts it.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { World, type Person, type WorldOptions } from '../src/index.ts';

/** Of one story: each starts a dozen processes, beside whatever else the machine does. Milliseconds. */
export const patience = 180_000;

export type Line = Record<string, unknown> & { type?: string };

export interface Ran {
  code: number | null;
  out: string;
  error: string;
  /** Standard output of `--json`. */
  lines: Line[];
}

const main = fileURLToPath(new URL('../../cli/main.mjs', import.meta.url));
/** What one process compiled, the next starts with. */
const cache = fileURLToPath(new URL('../../cli/.cache', import.meta.url));
const quickPasswords = new URL('quick-passwords/preload.ts', import.meta.url).href;
const watch = new URL('quick-passwords/watch.ts', import.meta.url).href;
const home = join(tmpdir(), `ganira-home-${process.pid}`);

/** For a command that pays for passwords what it costs everywhere. */
export const realPasswords = { NODE_OPTIONS: `--import=${watch}` };

export interface Start {
  args: string[];
  /** What is piped in; nothing by default. */
  input?: string;
  /** More comes by `types`. */
  isInputOpen?: boolean;
  env?: Record<string, string>;
}

export class Process {
  readonly #child: ChildProcess;
  readonly #closed: Promise<unknown>;
  out = '';
  error = '';

  constructor({ args, input = '', isInputOpen = false, env = {} }: Start) {
    this.#child = spawn(process.execPath, [main, ...args], {
      env: {
        PATH: process.env['PATH'],
        HOME: home,
        XDG_CACHE_HOME: cache,
        NODE_OPTIONS: `--import=${quickPasswords} --import=${watch}`,
        GANIRA_NEVER_SENT: JSON.stringify([env['GANIRA_PASSWORD'] ?? '', ...input.split('\n')]),
        ...env,
      },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#closed = once(this.#child, 'close');
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.out += text));
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.error += text));
    // It may end before it has read everything.
    this.#child.stdin?.on('error', () => undefined).write(input);
    if (!isInputOpen) this.#child.stdin?.end();
  }

  /** The last that comes. */
  types(...lines: string[]): void {
    this.#child.stdin?.end(lines.map((line) => `${line}\n`).join(''));
  }

  get lines(): Line[] {
    return this.out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Line);
  }

  /** Resolves when it is on either stream. */
  async prints(what: string): Promise<void> {
    while (!(this.out + this.error).includes(what)) {
      const isOver = await Promise.race([this.#news(), this.#closed.then(() => true)]);
      if (isOver) throw new Error(`it ended without “${what}”: ${this.out}${this.error}`);
    }
  }

  async #news(): Promise<false> {
    const { stdout, stderr } = this.#child;
    const said = [stdout, stderr].flatMap((stream) => (stream === null ? [] : [once(stream, 'data')]));
    await Promise.race(said);
    return false;
  }

  async ends(): Promise<Ran> {
    await this.#closed;
    const { out, error } = this;
    return { code: this.#child.exitCode, out, error, lines: out.startsWith('{') ? this.lines : [] };
  }

  async dies(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#closed;
  }

  async pressCtrlC(): Promise<Ran> {
    this.#child.kill('SIGINT');
    return await this.ends();
  }
}

export interface TerminalOptions {
  profile: string;
  password: string;
  server: string;
  env?: Record<string, string>;
}

/** Somebody's profile and password at one server. */
export class Terminal {
  readonly profile: string;
  readonly password: string;
  readonly #server: string;
  readonly #env: Record<string, string>;

  constructor(options: TerminalOptions) {
    this.profile = options.profile;
    this.password = options.password;
    this.#server = options.server;
    this.#env = options.env ?? {};
  }

  /** Closes the person's messenger: from now on the terminal has the profile. */
  static async of(person: Person, server: string): Promise<Terminal> {
    await person.leave();
    return new Terminal({ profile: person.profile, password: person.password, server });
  }

  start(args: string[], options: Omit<Start, 'args'> = {}): Process {
    return new Process({
      args: [...args, '--server', this.#server, '--profile', this.profile],
      ...options,
      env: { GANIRA_PASSWORD: this.password, ...this.#env, ...options.env },
    });
  }

  async run(...args: string[]): Promise<Ran> {
    return await this.start(args).ends();
  }

  async json(...args: string[]): Promise<Ran> {
    return await this.run(...args, '--json');
  }
}

export const having = (part: string): unknown => expect.stringContaining(part);
export const anyText: unknown = expect.any(String);
export const anyNumber: unknown = expect.any(Number);

/** A world that ends with the block: stories run side by side, each in its own. */
export async function openWorld(options: WorldOptions = {}): Promise<World & AsyncDisposable> {
  const world = await World.start(options);
  return Object.assign(world, { [Symbol.asyncDispose]: () => world.close() });
}

export function newProfile(): string {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  return join(mkdtempSync(join(home, 'profile-')), 'ganira');
}

export function forgetTerminals(): void {
  rmSync(home, { recursive: true, force: true });
}

/** The only line on standard error with `--json`. */
export function errorOf({ error }: Ran): Line {
  return JSON.parse(error) as Line;
}
