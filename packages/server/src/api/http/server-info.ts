import { toBase64Url } from '@ganira/protocol';
import type { EarnedInvitations } from '../../domain/earned-invitations.ts';
import type { Clock } from '../../ports/clock.ts';
import { defineEndpoint } from './endpoint.ts';

export interface ServerInfoParts {
  readonly clock: Clock;
  readonly incarnation: Uint8Array;
  readonly serverName: string;
  readonly version: string;
  readonly mailDays: number;
  readonly earnedInvitations: EarnedInvitations;
}

export function serverInfo(parts: ServerInfoParts) {
  return defineEndpoint({
    name: 'serverInfo',
    rate: 'read',
    handle: async () => ({
      name: parts.serverName,
      version: parts.version,
      incarnation: toBase64Url(parts.incarnation),
      now: parts.clock.now(),
      mailDays: parts.mailDays,
      isOpen: parts.earnedInvitations.isOpen,
    }),
  });
}
