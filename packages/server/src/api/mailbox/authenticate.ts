// Authenticate: a session token and, over this connection's nonce, the device's signature. Either
// alone opens nothing.
import { areEqual, limits, mailboxSigningBytes, expectLength, type Authenticate } from '@ganira/protocol';
import type { ChainReceipts } from '../../domain/chain-receipts.ts';
import { isSignedBy, sha256 } from '../../domain/crypto.ts';
import type { WatchTickets } from '../../domain/watch-tickets.ts';
import { ServerError } from '../../errors.ts';
import type { Accounts, KeyPackages, Session, Sessions } from '../../ports/directory.ts';
import type { MailboxStore } from '../../ports/mailbox-store.ts';
import type { MailboxConversation } from './conversation.ts';

export interface AuthenticateParts {
  readonly sessions: Sessions;
  readonly accounts: Accounts;
  readonly keyPackages: KeyPackages;
  readonly chainReceipts: ChainReceipts;
  readonly watchTickets: WatchTickets;
  readonly store: MailboxStore;
  readonly incarnation: Uint8Array;
}

export function authenticate(parts: AuthenticateParts) {
  return async (conversation: MailboxConversation, frame: Authenticate, request: number): Promise<void> => {
    expectLength(frame.sessionToken, limits.token, 'session_token');
    expectLength(frame.deviceId, limits.id, 'device_id');
    const sessionHash = sha256(frame.sessionToken);
    const found = { sessionHash, nonce: conversation.takeNonce() };
    const session = await findSession(parts.sessions, found, frame);
    const { mailbox, deviceId } = session.device;
    const [keyPackages, chainEnd, mail] = await Promise.all([
      parts.keyPackages.count(mailbox),
      parts.accounts.chainEnd(session.account),
      parts.store.state(mailbox),
    ]);
    const acknowledged = knownSequence(frame, parts.incarnation, mail.last);
    conversation.connection.send({
      request,
      body: {
        case: 'authenticated',
        value: {
          keyPackages: keyPackages.oneTime,
          hasLastResort: keyPackages.hasLastResort,
          chainLength: chainEnd.length,
          chainReceipt: parts.chainReceipts.of(session.accountId, chainEnd.last),
          expiredUntil: BigInt(mail.expiredUntil > acknowledged ? mail.expiredUntil : 0),
          // What is no longer here never comes: a device without its cursor would wait for it.
          newest: BigInt(mail.last > mail.floor ? mail.last : 0),
          watchTicket: parts.watchTickets.of({ sessionHash, deviceId }),
        },
      },
    });
    conversation.open({ account: session.account, mailbox }, Math.max(acknowledged, mail.floor));
    if (acknowledged > mail.floor) conversation.acknowledge(acknowledged, 0);
  };
}

async function findSession(
  sessions: Sessions,
  { sessionHash, nonce }: { sessionHash: Uint8Array; nonce: Uint8Array },
  frame: Authenticate,
): Promise<Session> {
  const session = await sessions.use(sessionHash);
  const isRight =
    session !== undefined &&
    areEqual(session.device.deviceId, frame.deviceId) &&
    isSignedBy(session.device.signingKey, mailboxSigningBytes(nonce, sessionHash), frame.signature);
  if (!isRight) throw new ServerError('unauthenticated', 'session, device or signature do not fit');
  return session;
}

/** What the device says that it has, unless that is of another incarnation of the store. */
function knownSequence(frame: Authenticate, incarnation: Uint8Array, last: number): number {
  if (!areEqual(frame.incarnation, incarnation) || frame.acknowledged > BigInt(last)) return 0;
  return Number(frame.acknowledged);
}
