import type { Account } from './account.ts';
import { inertName } from './inert-text.ts';
import type { Translate } from './language.ts';

/** Those that own devices have now; a removed one has none any more. */
export async function deviceNames(
  { messenger }: Account,
  t: Translate,
): Promise<ReadonlyMap<string, string>> {
  const { devices } = await messenger.listDevices();
  return new Map(devices.map(({ deviceId, name }) => [deviceId, nameOfDevice(name, t)]));
}

export function nameOfDevice(name: string, t: Translate): string {
  return name === '' ? t('out.device-no-name') : inertName(name);
}
