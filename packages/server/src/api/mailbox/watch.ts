// Watch: a locked device has no key to receive with, and is told that mail waits. Again on the same
// connection it is a question whether the line still lives, and whether the session does.
import { expectLength, limits, type Watch } from '@ganira/protocol';
import type { WatchTickets } from '../../domain/watch-tickets.ts';
import { ServerError } from '../../errors.ts';
import type { Sessions } from '../../ports/directory.ts';
import type { MailboxStore } from '../../ports/mailbox-store.ts';
import type { MailboxConversation } from './conversation.ts';

export interface WatchParts {
  readonly sessions: Sessions;
  readonly watchTickets: WatchTickets;
  readonly store: MailboxStore;
}

export function watch({ sessions, watchTickets, store }: WatchParts) {
  return async (conversation: MailboxConversation, { ticket }: Watch, request: number): Promise<void> => {
    expectLength(ticket, limits.watchTicket, 'ticket');
    const sessionHash = watchTickets.sessionHashOf(ticket);
    const session = await sessions.use(sessionHash);
    if (
      session === undefined ||
      !watchTickets.isOf(ticket, { sessionHash, deviceId: session.device.deviceId })
    ) {
      throw new ServerError('unauthenticated', 'the ticket is of no session');
    }
    const { mailbox } = session.device;
    // Before the state is read: what comes in between is told twice rather than never.
    conversation.watch(mailbox);
    const { last, floor } = await store.state(mailbox);
    const newest = BigInt(last > floor ? last : 0);
    conversation.connection.send({ request, body: { case: 'waiting', value: { newest, onlyOwn: false } } });
  };
}
