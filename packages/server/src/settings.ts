// What a server runs with: the operator's options, and the ports that tests put something else behind.
import { join } from 'node:path';
import { opaqueSetupFile } from './data-directory.ts';
import type { ServerOptions } from './options.ts';
import { systemClock, type Clock } from './ports/clock.ts';
import { silentLog, type Log } from './ports/log.ts';
import { systemRandom, type Random } from './ports/random.ts';

export interface CreateServerOptions extends Partial<Omit<ServerOptions, 'dataDir' | 'logLevel'>> {
  readonly dataDir: string;
  readonly clock?: Clock;
  readonly random?: Random;
  readonly log?: Log;
}

export type Settings = Required<Omit<CreateServerOptions, 'publicUrl' | 'tls' | 'opaqueSetupFile'>> &
  Pick<CreateServerOptions, 'publicUrl' | 'tls'> & { readonly opaqueSetupFile: string };

export function completeSettings(options: CreateServerOptions): Settings {
  return {
    host: '127.0.0.1',
    port: 0,
    serverName: 'Ganira',
    mailDays: 30,
    proxies: 0,
    webDir: '',
    rateLimits: true,
    isOpen: false,
    clock: systemClock,
    random: systemRandom,
    log: silentLog,
    ...options,
    opaqueSetupFile: options.opaqueSetupFile ?? join(options.dataDir, opaqueSetupFile),
  };
}
