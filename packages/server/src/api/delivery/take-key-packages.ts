// TakeKeyPackages: one of each device in the grant's scope, each given out once.
import { expectLength, limits, toHex, type TakeKeyPackages } from '@ganira/protocol';
import { sha256 } from '../../domain/crypto.ts';
import { tooOften, type RateLimits } from '../../domain/rate-limits.ts';
import { ServerError } from '../../errors.ts';
import type { KeyPackages } from '../../ports/directory.ts';
import type { DeliveryConversation } from './conversation.ts';

export function takeKeyPackages(parts: { keyPackages: KeyPackages; rateLimits: RateLimits }) {
  return async (
    conversation: DeliveryConversation,
    frame: TakeKeyPackages,
    request: number,
  ): Promise<void> => {
    expectLength(frame.grant, limits.grant, 'grant');
    const hash = sha256(frame.grant);
    const retryAfter = parts.rateLimits.useGrant('takeKeyPackages', { grant: toHex(hash), bytes: 0 });
    if (retryAfter !== undefined) throw tooOften(retryAfter);
    const taken = await parts.keyPackages.take(hash);
    if (taken === undefined) throw new ServerError('grant_refused', 'unknown, deleted, expired or used up');
    const { accountId, devices, chain } = taken;
    conversation.connection.send({
      request,
      body: { case: 'takenKeyPackages', value: { accountId, devices: [...devices], chain: [...chain] } },
    });
  };
}
