// The folder of one person on this machine: the encrypted store, and the address of their server.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from './errors.ts';
import type { Terminal } from './terminal.ts';

const fileName = 'profile.json';

/** `GANIRA_PROFILE`, else the place where this system keeps such things. */
export function defaultProfile(
  { env, home }: Pick<Terminal, 'env' | 'home'>,
  platform = process.platform,
): string {
  const given = env['GANIRA_PROFILE'];
  if (given) return given;
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'ganira');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'ganira');
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'ganira');
}

/** The server that this profile has an account on, if it is known. */
export function rememberedServer(profile: string): string | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(profile, fileName), 'utf8'));
    const isRecord = typeof value === 'object' && value !== null && 'server' in value;
    return isRecord && typeof value.server === 'string' ? readServer(value.server) : undefined;
  } catch {
    // Missing or damaged: whoever asks says --server.
    return undefined;
  }
}

export function rememberServer(profile: string, server: string): void {
  if (rememberedServer(profile) === server) return;
  const path = join(profile, fileName);
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  writeFileSync(`${path}.new`, `${JSON.stringify({ server })}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** @returns the origin. @throws CliError `usage` */
export function readServer(text: string): string {
  const url = URL.parse(text.trim());
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new CliError('usage', {
      detail: `"${text}" is not the address of a server, such as https://chat.example`,
    });
  }
  return url.origin;
}
