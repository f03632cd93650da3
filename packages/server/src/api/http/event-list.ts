import { toBase64Url } from '@ganira/protocol';
import type { AccountEvents } from '../../ports/directory.ts';
import { defineEndpoint } from './endpoint.ts';

export function eventList(parts: { events: AccountEvents }) {
  return defineEndpoint({
    name: 'eventList',
    rate: 'read',
    handle: async ({ session }) => {
      const events = await parts.events.list(session.account);
      return {
        events: events.map(({ kind, deviceId, day }) => ({
          kind,
          day,
          ...(deviceId === undefined ? {} : { deviceId: toBase64Url(deviceId) }),
        })),
      };
    },
  });
}
