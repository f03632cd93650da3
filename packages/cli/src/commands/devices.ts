import type { DevicesView } from '@ganira/client';
import { withAccount, type Account } from '../account.ts';
import { defineCommand, need, readChoice } from '../command.ts';
import type { Context } from '../context.ts';
import { nameOfDevice } from '../device-names.ts';
import { CliError } from '../errors.ts';
import { findDevice } from '../find-device.ts';
import { timeText } from '../message-lines.ts';

type Device = DevicesView['devices'][number];

const actionNames = ['list', 'name', 'remove'] as const;

export const devices = defineCommand({
  name: 'devices',
  summary: 'command.devices',
  forms: ['[list]', 'name ID NAME', 'remove ID'],
  options: {},
  most: 3,
  run: async ({ context, args }) => {
    const action = readChoice(args[0] ?? 'list', 'ACTION', actionNames);
    const id = action === 'list' ? '' : need(args[1], 'ID');
    const name = action === 'name' ? need(args[2], 'NAME') : '';
    await withAccount(context, async (account) => {
      if (action === 'list') return await list(context, account);
      // What the others don't hear of would be undone by their next word.
      await account.catchUp();
      const { deviceId, isThis } = findDevice((await account.messenger.listDevices()).devices, id);
      if (action === 'name') {
        const view = await account.messenger.nameDevice({ deviceId, name });
        await account.leave();
        show(
          context,
          view.devices.filter((device) => device.deviceId === deviceId),
        );
        return;
      }
      if (isThis) throw new CliError('device_is_this');
      await account.messenger.removeDevice({ deviceId });
      await account.leave();
      context.out.item('device-removed', { deviceId }, () => [
        context.t('out.device-removed', { id: deviceId }),
      ]);
    });
  },
});

async function list(context: Context, account: Account): Promise<void> {
  const missing = await account.tryToLearn();
  show(context, (await account.messenger.listDevices()).devices);
  if (missing !== undefined) throw missing;
}

function show({ out, t }: Context, all: readonly Device[]): void {
  for (const device of all) {
    const { deviceId, name, addedAt, isThis, hasJoined } = device;
    const key = isThis ? 'out.device-this' : hasJoined ? 'out.device' : 'out.device-not-joined';
    const text = t(key, {
      id: deviceId,
      name: nameOfDevice(name, t),
      time: timeText(addedAt),
    });
    out.item('device', device, () => [text]);
  }
}
