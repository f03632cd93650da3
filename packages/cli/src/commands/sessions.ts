import type { SessionView } from '@ganira/client';
import { withAccount, type Account } from '../account.ts';
import { defineCommand, need, readChoice } from '../command.ts';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import { dayText } from '../message-lines.ts';

const actionNames = ['list', 'end'] as const;

export const sessions = defineCommand({
  name: 'sessions',
  summary: 'command.sessions',
  forms: ['[list]', 'end DEVICE', 'end --others'],
  options: { others: { type: 'boolean', help: 'option.others' } },
  most: 2,
  run: async ({ context, args, options }) => {
    const action = readChoice(args[0] ?? 'list', 'ACTION', actionNames);
    const device = action === 'end' && !options.others ? need(args[1], 'DEVICE') : undefined;
    await withAccount(context, async (account) => {
      await account.catchUp();
      if (action === 'list') await list(context, account);
      else await end(context, account, device);
    });
  },
});

async function list({ out, t }: Context, { messenger }: Account): Promise<void> {
  for (const one of await messenger.listSessions()) {
    out.item('session', one, () => [
      t(one.isThis ? 'out.session-this' : 'out.session', {
        id: one.deviceId,
        first: dayText(one.signedInOn),
        last: dayText(one.usedOn),
      }),
    ]);
  }
}

async function end({ out, t }: Context, account: Account, wanted: string | undefined): Promise<void> {
  const { messenger, stepUp } = account;
  const listed = await messenger.listSessions();
  const deviceIds = wanted === undefined ? undefined : [findDevice(listed, wanted).deviceId];
  await stepUp('end-sessions');
  const { ended } = await messenger.endSessions(deviceIds === undefined ? {} : { deviceIds });
  out.item('sessions-ended', { ended }, () => [t('out.sessions-ended', { count: ended })]);
}

/** By the beginning of its id. @throws CliError `not_found` */
function findDevice(listed: readonly SessionView[], wanted: string): SessionView {
  const fitting = listed.filter(
    ({ deviceId, isThis }) => !isThis && deviceId.startsWith(wanted.toLowerCase()),
  );
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) throw new CliError('not_found', { detail: wanted });
  return only;
}
