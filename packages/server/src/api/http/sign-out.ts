import type { AccountEvents, Sessions } from '../../ports/directory.ts';
import type { Wake } from '../../ports/wake.ts';
import { defineEndpoint } from './endpoint.ts';

export function signOut(parts: { sessions: Sessions; events: AccountEvents; wake: Wake }) {
  return defineEndpoint({
    name: 'signOut',
    rate: 'write',
    handle: async ({ session, sessionHash }) => {
      await parts.sessions.delete(sessionHash);
      parts.wake.dismiss(session.device.mailbox, 'signed-out');
      await parts.events.add(session.account, 'signed-out', session.device.deviceId);
      return {};
    },
  });
}
