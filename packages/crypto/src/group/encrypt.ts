import { createApplicationMessage } from 'ts-mls';
import { CryptoError } from '../errors.ts';
import type { EngineContext } from './engine-context.ts';
import { groupLimits } from './group-limits.ts';
import { holdState, openState, type GroupState } from './group-state.ts';
import { blameOurselves } from './library-errors.ts';
import { checkCanSend } from './sending.ts';
import { writeMessage } from './wire.ts';

export async function encrypt(
  context: EngineContext,
  state: GroupState,
  plaintext: Uint8Array,
): Promise<{ state: GroupState; message: Uint8Array }> {
  const client = openState(state);
  checkCanSend(client, 'application');
  if (plaintext.length > groupLimits.plaintext) {
    throw new CryptoError('usage', `${plaintext.length} bytes, at most ${groupLimits.plaintext}`);
  }
  const result = await blameOurselves(() =>
    createApplicationMessage(client, plaintext.slice(), context.suite),
  );
  const { privateMessage } = result;
  return {
    state: holdState(result.newState),
    message: writeMessage({ version: 'mls10', wireformat: 'mls_private_message', privateMessage }),
  };
}
