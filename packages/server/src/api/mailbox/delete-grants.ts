// DeleteGrants: refused from the next batch on, on every connection.
import { expectLength, limits, type DeleteGrants } from '@ganira/protocol';
import { ServerError } from '../../errors.ts';
import type { Grants } from '../../ports/directory.ts';
import type { MailboxConversation } from './conversation.ts';

export function deleteGrants(parts: { grants: Grants }) {
  return async (conversation: MailboxConversation, frame: DeleteGrants, request: number): Promise<void> => {
    const { session } = conversation;
    if (frame.hashes.length > limits.grantsPerRequest) {
      throw new ServerError(
        'quota',
        `${frame.hashes.length} hashes, at most ${limits.grantsPerRequest} a request`,
      );
    }
    for (const hash of frame.hashes) expectLength(hash, limits.hash, 'hashes');
    await parts.grants.delete(session.account, frame.hashes);
    conversation.connection.done(request);
  };
}
