import { decode, limits, ResyncBodySchema, type ResyncBody } from '@ganira/protocol';

export const resyncLimit = limits.keyPackage + 1_024;

export function readResyncBody(bytes: Uint8Array): ResyncBody | undefined {
  try {
    const body = decode(ResyncBodySchema, bytes, resyncLimit);
    const ids = [body.groupId, body.accountId, body.deviceId];
    return ids.every((id) => id.length === limits.id) ? body : undefined;
  } catch {
    return undefined;
  }
}
