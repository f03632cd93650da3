import type { DevicesView } from '@ganira/client';
import { CliError } from './errors.ts';

type Device = DevicesView['devices'][number];

/** By its id or the beginning of it. @throws CliError `device_unknown` */
export function findDevice(all: readonly Device[], id: string): Device {
  const fitting = all.filter(({ deviceId }) => deviceId.startsWith(id.toLowerCase()));
  const [device] = fitting;
  if (device === undefined || fitting.length > 1) {
    const candidates = fitting.map(({ deviceId, name }) => ({ id: deviceId, name }));
    throw new CliError('device_unknown', { candidates });
  }
  return device;
}
