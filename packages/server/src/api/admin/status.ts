import { toBase64Url } from '@ganira/protocol';
import type { AdminStatus } from '../../admin.ts';

export interface StatusParts {
  readonly version: string;
  readonly address: () => string;
  readonly incarnation: Uint8Array;
  readonly connections: () => number;
  readonly devicesOnline: () => number;
  readonly databaseBytes: () => Promise<number>;
}

export function status(parts: StatusParts) {
  return async (): Promise<AdminStatus> => ({
    version: parts.version,
    url: parts.address(),
    incarnation: toBase64Url(parts.incarnation),
    uptimeSeconds: Math.floor(process.uptime()),
    connections: parts.connections(),
    devicesOnline: parts.devicesOnline(),
    databaseBytes: await parts.databaseBytes(),
  });
}
