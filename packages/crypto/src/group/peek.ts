// What a message says in the clear: for finding the state and the keys that open it.
import { CryptoError } from '../errors.ts';
import { groupLimits } from './group-limits.ts';
import { readMessage } from './wire.ts';

/** Nothing here is authenticated yet. */
export function readMessageGroup(bytes: Uint8Array): { groupId: Uint8Array; epoch: bigint } {
  const message = readMessage(bytes, groupLimits.message);
  if (message.wireformat !== 'mls_private_message') {
    throw new CryptoError('malformed', `${message.wireformat} instead of a private message`);
  }
  const { groupId, epoch } = message.privateMessage;
  return { groupId: groupId.slice(), epoch };
}
