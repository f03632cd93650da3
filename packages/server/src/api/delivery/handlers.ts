// Which handler takes which frame on the delivery socket.
import type { DeliveryHandlers } from './conversation.ts';
import { openRoute } from './open-route.ts';
import { send } from './send.ts';
import { takeKeyPackages } from './take-key-packages.ts';

type Parts = Parameters<typeof openRoute>[0] &
  Parameters<typeof send>[0] &
  Parameters<typeof takeKeyPackages>[0];

export function deliveryHandlers(parts: Parts): DeliveryHandlers {
  return {
    openRoute: openRoute(parts),
    send: send(parts),
    takeKeyPackages: takeKeyPackages(parts),
  };
}
