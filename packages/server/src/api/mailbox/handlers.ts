// Which handler takes which frame on the mailbox socket.
import { acknowledge } from './acknowledge.ts';
import { appendChain } from './append-chain.ts';
import { authenticate, type AuthenticateParts } from './authenticate.ts';
import type { MailboxHandlers } from './conversation.ts';
import { deleteGrants } from './delete-grants.ts';
import { putGrants } from './put-grants.ts';
import { putKeyPackages } from './put-key-packages.ts';
import { watch, type WatchParts } from './watch.ts';

type Parts = AuthenticateParts &
  WatchParts &
  Parameters<typeof putGrants>[0] &
  Parameters<typeof putKeyPackages>[0] &
  Parameters<typeof appendChain>[0];

export function mailboxHandlers(parts: Parts): MailboxHandlers {
  return {
    authenticate: authenticate(parts),
    acknowledge,
    putGrants: putGrants(parts),
    deleteGrants: deleteGrants(parts),
    putKeyPackages: putKeyPackages(parts),
    appendChain: appendChain(parts),
    watch: watch(parts),
  };
}
