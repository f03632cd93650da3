import { fromHex, limits, toHex } from '@ganira/protocol';
import type { NotifyChoice } from '../api.ts';
import type { ReadTx, Tx } from '../store/database/database.ts';
import { getDeviceSetting, putDeviceSetting } from '../store/device-setting-store.ts';

const choices: readonly NotifyChoice[] = ['off', 'nothing', 'name', 'text'];
export const notifyKey = 'notify';
const ticketKey = 'watch-ticket';

/** Off until the person turns them on, on each device by itself. */
export async function readNotifyChoice(tx: ReadTx): Promise<NotifyChoice> {
  const said = await getDeviceSetting(tx, notifyKey);
  return choices.find((each) => each === said) ?? 'off';
}

/** For a device that is unlocked and locked again while the server is away. */
export async function keepWatchTicket(tx: Tx, ticket: Uint8Array): Promise<void> {
  // Of the same session it is the same one.
  if ((await getDeviceSetting(tx, ticketKey)) !== toHex(ticket))
    await putDeviceSetting(tx, ticketKey, toHex(ticket));
}

/** Undefined before the server gave one, or where it gave something else. */
export async function getWatchTicket(tx: ReadTx): Promise<Uint8Array | undefined> {
  const ticket = fromHex((await getDeviceSetting(tx, ticketKey)) ?? '');
  return ticket?.length === limits.watchTicket ? ticket : undefined;
}
