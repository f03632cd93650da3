// TakeKeyPackages: one of each device in the grant's scope, each given out once; or the chain alone.
import { expectLength, limits, toHex, type TakeKeyPackages } from '@ganira/protocol';
import { sha256 } from '../../domain/crypto.ts';
import { tooOften, type GrantRateKind, type RateLimits } from '../../domain/rate-limits.ts';
import { ServerError } from '../../errors.ts';
import type { KeyPackages } from '../../ports/directory.ts';
import type { Wake } from '../../ports/wake.ts';
import type { DeliveryConversation } from './conversation.ts';

export function takeKeyPackages(parts: { keyPackages: KeyPackages; rateLimits: RateLimits; wake: Wake }) {
  const { keyPackages, rateLimits, wake } = parts;
  const spend = (kind: GrantRateKind, hash: Uint8Array) => {
    const retryAfter = rateLimits.useGrant(kind, { grant: toHex(hash), bytes: 0 });
    if (retryAfter !== undefined) throw tooOften(retryAfter);
  };
  return async (
    conversation: DeliveryConversation,
    frame: TakeKeyPackages,
    request: number,
  ): Promise<void> => {
    expectLength(frame.grant, limits.grant, 'grant');
    const hash = sha256(frame.grant);
    const reach = await keyPackages.look(hash);
    const isOfDevice = reach?.scope === 'device';
    if (frame.chainOnly) spend('takeChain', hash);
    else spend(isOfDevice ? 'takeFromDevice' : 'takeKeyPackages', hash);
    const taken = frame.chainOnly ? reach && { ...reach, devices: [] } : await keyPackages.take(hash);
    if (taken === undefined) throw new ServerError('grant_refused', 'unknown, deleted, expired or used up');
    const { accountId, devices, chain } = taken;
    for (const { mailbox, left } of devices) {
      if (left < limits.keyPackagesKept / 2) wake.noteKeyPackagesLeft(mailbox, left);
    }
    conversation.connection.send({
      request,
      body: {
        case: 'takenKeyPackages',
        value: {
          accountId,
          devices: devices.map(({ deviceId, keyPackage, isLastResort }) => ({
            deviceId,
            keyPackage,
            isLastResort,
          })),
          chain: [...chain],
        },
      },
    });
  };
}
