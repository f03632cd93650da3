import { adminCall, AdminError } from '@ganira/server/admin';
import { resolve } from 'node:path';
import { defineCommand, need, readChoice } from '../command.ts';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import { timeText } from '../message-lines.ts';
import { qrLines } from '../qr.ts';
import { mostHours, shareOptions, shareTerms, type ShareTerms } from '../share-terms.ts';
import { interruptible } from '../waiting.ts';

const actions = { backup, status, invite, 'rotate-secret': rotateSecret } as const;
const actionNames = ['backup', 'status', 'invite', 'rotate-secret'] as const;

/** Speaks with the running server over the socket in its data folder: no account, no password. */
export const admin = defineCommand({
  name: 'admin',
  summary: 'command.admin',
  forms: ['backup DIR', 'status', 'invite', 'rotate-secret [--drop-former]'],
  options: {
    data: { type: 'string', value: 'DIR', help: 'option.data' },
    'drop-former': { type: 'boolean', help: 'option.drop-former' },
    ...shareOptions,
  },
  most: 2,
  run: async ({ context, args, options }) => {
    const { terminal } = context;
    const action = readChoice(need(args[0], 'ACTION'), 'ACTION', actionNames);
    const dataDir = resolve(options.data || terminal.env['DATA_DIR'] || './data');
    const dir = action === 'backup' ? resolve(need(args[1], 'DIR')) : '';
    const order = {
      dataDir,
      dir,
      drop: options['drop-former'],
      ...shareTerms(options, mostHours.invitation),
    };
    await interruptible(terminal.signal, actions[action](context, order));
  },
});

type Order = ShareTerms & { dataDir: string; dir: string; drop: boolean };

async function backup({ out, t }: Context, { dataDir, dir }: Order): Promise<void> {
  const made = await adminCall(dataDir, 'backup', { dir }).catch((error: unknown) => {
    // Of accounts, as the sentence of this code has it, there is none here.
    if (!(error instanceof AdminError) || error.code !== 'forbidden') throw error;
    throw new CliError(error.code, { sentence: 'error.backup-folder', values: { dir } });
  });
  out.item('backup', { dir, ...made }, () => [t('out.backup', { dir, ...made })]);
}

async function status({ out, t }: Context, { dataDir }: Order): Promise<void> {
  const now = await adminCall(dataDir, 'status', {});
  const {
    version,
    url,
    uptimeSeconds: seconds,
    connections,
    devicesOnline: devices,
    databaseBytes: bytes,
  } = now;
  out.item('server-status', now, () => [
    t('out.server-status', { version, url, seconds, connections, devices, bytes }),
  ]);
}

async function invite({ out, t }: Context, { dataDir, uses, hours, isQrWanted }: Order): Promise<void> {
  const { link: url, expiresAt: seconds } = await adminCall(dataDir, 'invite', { uses, hours });
  const expiresAt = seconds * 1_000;
  out.item('invitation', { url, usesLeft: uses, expiresAt }, () => [url]);
  if (out.isSeen || isQrWanted) out.picture(qrLines(url));
  out.hint(t('hint.invitation'));
  out.hint(t('out.expires', { time: timeText(expiresAt), uses }));
}

async function rotateSecret({ out, t }: Context, { dataDir, drop }: Order): Promise<void> {
  const done = await adminCall(dataDir, 'rotate-secret', { drop });
  out.item('secret-rotated', done, () => [t(drop ? 'out.secrets-dropped' : 'out.secret-rotated', done)]);
  if (!drop) out.hint(t('hint.secret-rotated'));
}
