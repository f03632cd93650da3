// AppendChain: the server follows the chain, it can't write on it.
import { areEqual, limits, type AppendChain } from '@ganira/protocol';
import { ServerError } from '../../errors.ts';
import type { ChainRules } from '../../ports/chain-rules.ts';
import type { Accounts } from '../../ports/directory.ts';
import type { Wake } from '../../ports/wake.ts';
import type { MailboxConversation } from './conversation.ts';

/** New entries in one request: each costs a signature, while everybody waits. */
const maxEntries = 64;

export function appendChain(parts: { accounts: Accounts; chainRules: ChainRules; wake: Wake }) {
  return async (conversation: MailboxConversation, frame: AppendChain, request: number): Promise<void> => {
    const { account } = conversation.session;
    const stored = await parts.accounts.chain(account);
    const fresh = freshEntries(frame, stored);
    if (fresh.length > 0) {
      conversation.connection.charge(stored.length + fresh.length);
      const accountId = await parts.accounts.accountId(account);
      const { activeDevices } = await parts.chainRules.extend(accountId, stored, fresh);
      const change = { account, position: stored.length, entries: fresh, activeDevices };
      const gone = await parts.accounts.appendChain(change);
      if (gone === undefined)
        throw new ServerError('chain_refused', 'another device appended at the same time');
      conversation.connection.done(request);
      for (const mailbox of gone) parts.wake.dismiss(mailbox);
      return;
    }
    conversation.connection.done(request);
  };
}

/** Entries beyond those that are stored already. @throws ServerError when the others differ. */
function freshEntries(frame: AppendChain, stored: readonly Uint8Array[]): Uint8Array[] {
  for (const entry of frame.entries) {
    if (entry.length > limits.chainEntry) {
      throw new ServerError('too_large', `entry: ${entry.length} bytes, at most ${limits.chainEntry}`);
    }
  }
  if (frame.position > stored.length) {
    throw new ServerError(
      'chain_refused',
      `position ${frame.position}, the chain has ${stored.length} entries`,
    );
  }
  if (frame.position + frame.entries.length > limits.chainEntries) {
    throw new ServerError('quota', `at most ${limits.chainEntries} entries`);
  }
  const overlap = stored.length - frame.position;
  const isRepeated = frame.entries
    .slice(0, overlap)
    .every((entry, at) => areEqual(entry, stored[frame.position + at] ?? new Uint8Array()));
  if (!isRepeated)
    throw new ServerError('chain_refused', `another entry is at position ${frame.position} or after`);
  const fresh = frame.entries.slice(overlap);
  if (fresh.length > maxEntries) {
    throw new ServerError('quota', `${fresh.length} new entries, at most ${maxEntries} a request`);
  }
  return fresh;
}
