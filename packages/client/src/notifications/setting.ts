import type { NotifyChoice } from '../api.ts';
import type { ReadTx } from '../store/database/database.ts';
import { getDeviceSetting } from '../store/device-setting-store.ts';

const choices: readonly NotifyChoice[] = ['off', 'nothing', 'name', 'text'];
export const notifyKey = 'notify';

/** Off until the person turns them on, on each device by itself. */
export async function readNotifyChoice(tx: ReadTx): Promise<NotifyChoice> {
  const said = await getDeviceSetting(tx, notifyKey);
  return choices.find((each) => each === said) ?? 'off';
}
