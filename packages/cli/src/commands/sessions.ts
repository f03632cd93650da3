import { withAccount, type Account } from '../account.ts';
import { defineCommand, need, readChoice } from '../command.ts';
import type { Context } from '../context.ts';
import { deviceNames } from '../device-names.ts';
import { findDevice } from '../find-device.ts';
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

async function list({ out, t }: Context, account: Account): Promise<void> {
  const names = await deviceNames(account, t);
  for (const one of await account.messenger.listSessions()) {
    out.item('session', one, () => [
      t(one.isThis ? 'out.session-this' : 'out.session', {
        id: one.deviceId,
        name: names.get(one.deviceId) ?? t('out.device-no-name'),
        first: dayText(one.signedInOn),
        last: dayText(one.usedOn),
      }),
    ]);
  }
}

async function end({ out, t }: Context, account: Account, wanted: string | undefined): Promise<void> {
  const { messenger, stepUp } = account;
  const others = (await messenger.listDevices()).devices.filter(({ isThis }) => !isThis);
  const deviceIds = wanted === undefined ? undefined : [findDevice(others, wanted).deviceId];
  await stepUp('end-sessions');
  const { ended } = await messenger.endSessions(deviceIds === undefined ? {} : { deviceIds });
  out.item('sessions-ended', { ended }, () => [t('out.sessions-ended', { count: ended })]);
}
