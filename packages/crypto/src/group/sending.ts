import type { ClientState } from 'ts-mls';
import { CryptoError } from '../errors.ts';

/** RFC 9420 section 6.3.2: a generation is a uint32, and a key is used once. */
const lastGeneration = 0xffff_ffff;
/** RFC 9420 section 8.1: an epoch is a uint64. */
const lastEpoch = 0xffff_ffff_ffff_ffffn;

export function checkCanSend(client: ClientState, kind: 'handshake' | 'application'): void {
  if (client.groupActiveState.kind !== 'active')
    throw new CryptoError('not_active', 'this device was removed from the group');
  const ratchet = client.secretTree[2 * client.privatePath.leafIndex]?.[kind];
  if (ratchet === undefined) throw new CryptoError('internal', 'the own leaf has no ratchet');
  if (ratchet.generation >= lastGeneration)
    throw new CryptoError('epoch_exhausted', `generation ${ratchet.generation}`);
  if (kind === 'handshake') checkCanAdvance(client, 'epoch_exhausted');
}

export function checkCanAdvance(client: ClientState, code: 'epoch_exhausted' | 'commit_invalid'): void {
  if (client.groupContext.epoch >= lastEpoch) throw new CryptoError(code, 'the last epoch there is');
}
