import { toBase64Url } from '@ganira/protocol';
import type { Sessions } from '../../ports/directory.ts';
import { defineEndpoint } from './endpoint.ts';

export function sessionList(parts: { sessions: Sessions }) {
  return defineEndpoint({
    name: 'sessionList',
    rate: 'read',
    handle: async ({ session }) => {
      const listed = await parts.sessions.list(session.account);
      return {
        sessions: listed.map(({ device, createdDay, usedDay }) => ({
          deviceId: toBase64Url(device.deviceId),
          createdDay,
          usedDay,
          isThis: device.mailbox === session.device.mailbox,
        })),
      };
    },
  });
}
