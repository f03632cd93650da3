// AppendChain: the server follows the chain, it can't write on it.
import { areEqual, concatBytes, limits, type AppendChain, type StepUpPurpose } from '@ganira/protocol';
import type { ChainReceipts } from '../../domain/chain-receipts.ts';
import { sha256 } from '../../domain/crypto.ts';
import type { StepUps } from '../../domain/step-ups.ts';
import { ServerError } from '../../errors.ts';
import type { ChainRules, CheckedChain } from '../../ports/chain-rules.ts';
import type { Accounts } from '../../ports/directory.ts';
import type { Wake } from '../../ports/wake.ts';
import type { MailboxConversation } from './conversation.ts';

/** New entries in one request: each costs a signature, while everybody waits. */
const maxEntries = 64;

export interface AppendChainParts {
  readonly accounts: Accounts;
  readonly chainRules: ChainRules;
  readonly chainReceipts: ChainReceipts;
  readonly stepUps: StepUps;
  readonly wake: Wake;
}

export function appendChain(parts: AppendChainParts) {
  return async (conversation: MailboxConversation, frame: AppendChain, request: number): Promise<void> => {
    const { account } = conversation.session;
    const stored = await parts.accounts.chain(account);
    const fresh = freshEntries(frame, stored);
    if (fresh.length > 0) {
      conversation.connection.charge(stored.length + fresh.length);
      const accountId = await parts.accounts.accountId(account);
      const checked = await parts.chainRules.extend(accountId, stored, fresh);
      const purposes = await purposesOf(parts.accounts, { conversation, accountId, checked });
      demandConsent(parts, { conversation, frame, accountId, purposes });
      const { activeDevices, recoveryKey, steps } = checked;
      const change = { account, position: stored.length, entries: fresh, activeDevices, recoveryKey, steps };
      const gone = await parts.accounts.appendChain(change);
      if (gone === undefined)
        throw new ServerError('chain_refused', 'another device appended at the same time');
      conversation.connection.done(request);
      for (const mailbox of gone) parts.wake.dismiss(mailbox, 'removed');
      return;
    }
    conversation.connection.done(request);
  };
}

async function addsDevice(
  accounts: Accounts,
  { session }: MailboxConversation,
  devices: CheckedChain['activeDevices'],
): Promise<boolean> {
  for (const { deviceId } of devices) {
    if ((await accounts.findDevice(session.account, deviceId)) === undefined) return true;
  }
  return false;
}

/** What a thief of an unlocked device must not do. */
async function purposesOf(
  accounts: Accounts,
  change: { conversation: MailboxConversation; accountId: Uint8Array; checked: CheckedChain },
): Promise<StepUpPurpose[]> {
  const { conversation, accountId, checked } = change;
  const { activeDevices, recoveryKey } = checked;
  const purposes: StepUpPurpose[] = [];
  if (await addsDevice(accounts, conversation, activeDevices)) purposes.push('add-device');
  const known = recoveryKey && (await accounts.findRecoveryKey(accountId));
  if (recoveryKey !== undefined && !areEqual(known?.recoveryKey ?? new Uint8Array(), recoveryKey))
    purposes.push('recovery-key');
  return purposes;
}

/**
 * The person said so just now, or did before a restore.
 * @throws ServerError `step_up_needed`
 */
function demandConsent(
  { stepUps, chainReceipts }: AppendChainParts,
  asked: {
    conversation: MailboxConversation;
    frame: AppendChain;
    accountId: Uint8Array;
    purposes: readonly StepUpPurpose[];
  },
): void {
  const { proof, signature, receipt, entries } = asked.frame;
  const [purpose, another] = asked.purposes;
  if (purpose === undefined) return;
  const last = entries.at(-1) ?? new Uint8Array();
  if (chainReceipts.isFor(receipt, asked.accountId, last)) return;
  // Who agreed to the one has not agreed to the other.
  if (another !== undefined) throw new ServerError('step_up_needed', `${purpose} and ${another} at once`);
  const contentHash = sha256(concatBytes(...entries.map(sha256)));
  const by = { mailbox: asked.conversation.session.mailbox, sessionHash: undefined };
  stepUps.demand(by, { purpose, proof, signature, contentHash });
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
