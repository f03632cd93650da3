// OpenRoute: the grants are shown once, hashed, and checked anew in each batch.
import { expectLength, limits, type OpenRoute } from '@ganira/protocol';
import { sha256 } from '../../domain/crypto.ts';
import { ServerError } from '../../errors.ts';
import type { Routes } from '../../ports/route.ts';
import type { DeliveryConversation } from './conversation.ts';

export function openRoute(parts: { routes: Routes }) {
  return async (conversation: DeliveryConversation, frame: OpenRoute, request: number): Promise<void> => {
    if (frame.grants.length > limits.routeGrants) {
      throw new ServerError('quota', `${frame.grants.length} grants, at most ${limits.routeGrants} a route`);
    }
    for (const grant of frame.grants) expectLength(grant, limits.grant, 'grants');
    conversation.checkRoom(frame.route, frame.grants.length);
    conversation.connection.charge(frame.grants.length / 4);
    conversation.setRoute(frame.route, await parts.routes.open(frame.grants.map(sha256)));
    conversation.connection.done(request);
  };
}
