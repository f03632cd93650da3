// Acknowledge, when it is written in a way that the hot path doesn't read.
import type { Acknowledge } from '@ganira/protocol';
import { ServerError } from '../../errors.ts';
import type { MailboxConversation } from './conversation.ts';

export function acknowledge(conversation: MailboxConversation, frame: Acknowledge, request: number): void {
  if (frame.sequence > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new ServerError('unexpected', `acknowledged ${frame.sequence}, which was never sent`);
  }
  conversation.acknowledge(Number(frame.sequence), request);
}
