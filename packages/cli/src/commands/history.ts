import type { DevicesView, Messenger } from '@ganira/client';
import { withAccount, type Account } from '../account.ts';
import { defineCommand, need, readChoice } from '../command.ts';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import { findDevice } from '../find-device.ts';
import { waitFor } from '../waiting.ts';

type Device = DevicesView['devices'][number];
type Transfer = NonNullable<Device['history']>;

const actionNames = ['send', 'get', 'stop'] as const;

/** Messages of before, from one device of the account to another. Both have to be at it until it is done. */
export const history = defineCommand({
  name: 'history',
  summary: 'command.history',
  forms: ['send DEVICE', 'get DEVICE', 'stop DEVICE'],
  options: {},
  most: 2,
  run: async ({ context, args }) => {
    const action = readChoice(need(args[0], 'ACTION'), 'ACTION', actionNames);
    const id = need(args[1], 'DEVICE');
    await withAccount(context, async (account) => {
      await account.catchUp();
      const { messenger, password } = account;
      const { deviceId, isThis, history: known } = findDevice((await messenger.listDevices()).devices, id);
      if (isThis) throw new CliError('history_to_itself');
      if (action === 'stop') return await stop(context, account, deviceId);
      // Asked again after a break it goes on.
      const isUnderWay =
        known?.state === 'running' && known.direction === (action === 'send' ? 'to' : 'from');
      if (!isUnderWay && action === 'send') await messenger.offerHistory({ deviceId, password });
      if (action === 'send') context.out.hint(context.t('hint.history'));
      if (!isUnderWay && action === 'get') {
        await until(context, messenger, { deviceId, isIt: isOffer });
        await messenger.acceptHistory({ deviceId });
      }
      const { moved, messages, state } = await over(context, messenger, deviceId);
      await account.leave();
      if (state === 'stopped') throw new CliError('history_stopped', { values: { moved } });
      context.out.item('history', { deviceId, state, moved, messages }, () => [
        context.t(action === 'send' ? 'out.history-sent' : 'out.history-got', { count: moved }),
      ]);
    });
  },
});

async function stop({ out, t }: Context, account: Account, deviceId: string): Promise<void> {
  await account.messenger.stopHistory({ deviceId });
  await account.leave();
  out.item('history', { deviceId, state: 'stopped' }, () => [t('out.history-stopped')]);
}

/** As long as something moves, or the other device has the time to say yes. */
async function over(context: Context, messenger: Messenger, deviceId: string): Promise<Transfer> {
  for (let seen = -1; ;) {
    const last = seen;
    const isIt = (transfer: Transfer) => isOver(transfer) || transfer.moved > last;
    const transfer = await until(context, messenger, { deviceId, isIt });
    if (isOver(transfer)) return transfer;
    seen = transfer.moved;
  }
}

const isOver = ({ state }: Transfer): boolean => state === 'done' || state === 'stopped';
const isOffer = ({ state, direction }: Transfer): boolean => state === 'offered' && direction === 'from';

async function until(
  { terminal, settings }: Context,
  messenger: Messenger,
  { deviceId, isIt }: { deviceId: string; isIt: (transfer: Transfer) => boolean },
): Promise<Transfer> {
  const ask = async (): Promise<Transfer | undefined> => {
    const { devices } = await messenger.listDevices();
    const transfer = devices.find((device) => device.deviceId === deviceId)?.history;
    return transfer !== undefined && isIt(transfer) ? transfer : undefined;
  };
  const onTimeout = (): CliError => new CliError('timed_out');
  const { signal } = terminal;
  return await waitFor(messenger, ask, { signal, timeout: settings.timeout, onTimeout });
}
