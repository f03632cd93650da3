// Send, in all its forms: to the stores of the receivers, to those who are online, with a commit.
import { expectLength, limits, type GroupCommit, type Send } from '@ganira/protocol';
import { ServerError } from '../../errors.ts';
import type { CommitRequest } from '../../ports/group-register.ts';
import type { MailboxStore } from '../../ports/mailbox-store.ts';
import type { Wake } from '../../ports/wake.ts';
import type { DeliveryConversation } from './conversation.ts';

/** What may be sent to be forgotten: typing, presence, call set-up. */
const maxEphemeral = 65_536;

interface AskedSend {
  readonly frame: Send;
  readonly request: number;
}

export function send(parts: SendParts) {
  return async (conversation: DeliveryConversation, frame: Send, request: number): Promise<void> => {
    checkSize(frame.body, 'body');
    if (frame.ephemeral) return sendEphemeral(parts, conversation, { frame, request });
    expectLength(frame.attemptId, limits.id, 'attempt_id');
    if (frame.attached.length > limits.attachedPerSend) {
      throw new ServerError('quota', `${frame.attached.length} attached, at most ${limits.attachedPerSend}`);
    }
    for (const { body } of frame.attached) checkSize(body, 'attached.body');
    const attached = frame.attached.map(({ route, body }) => ({ route: conversation.route(route), body }));
    const { attemptId, body } = frame;
    const commit = frame.commit === undefined ? undefined : readCommit(frame.commit);
    conversation.send({ route: conversation.route(frame.route), attemptId, body, commit, attached }, request);
  };
}

function checkSize(body: Uint8Array, field: string): void {
  if (body.length > limits.body) {
    throw new ServerError('too_large', `${field}: ${body.length} bytes, at most ${limits.body}`);
  }
}

interface SendParts {
  readonly store: MailboxStore;
  readonly wake: Wake;
}

async function sendEphemeral(
  parts: SendParts,
  conversation: DeliveryConversation,
  asked: AskedSend,
): Promise<void> {
  const { frame, request } = asked;
  if (frame.commit !== undefined || frame.attached.length > 0) {
    throw new ServerError('malformed', 'an ephemeral frame carries no commit');
  }
  if (frame.body.length > maxEphemeral) {
    throw new ServerError(
      'too_large',
      `body: ${frame.body.length} bytes, at most ${maxEphemeral} when ephemeral`,
    );
  }
  const { statuses, mailboxes } = await parts.store.resolve(conversation.route(frame.route));
  for (const [mailbox, grantClass] of mailboxes) {
    parts.wake.offerEphemeral(mailbox, { sequence: 0, grantClass, body: frame.body });
  }
  conversation.settle(request, {
    kind: 'sent',
    statuses,
    attachedStatuses: [],
  });
  conversation.flush();
}

/** Beyond it an epoch isn't a number that JavaScript counts exactly. */
const maxEpoch = BigInt(Number.MAX_SAFE_INTEGER - 1);

function readCommit(commit: GroupCommit): CommitRequest {
  expectLength(commit.groupId, limits.id, 'commit.group_id');
  expectLength(commit.commitHash, limits.hash, 'commit.commit_hash');
  expectLength(commit.writeToken, limits.id, 'commit.write_token');
  const next = commit.nextWriteTokenHash;
  if (next.length > 0) expectLength(next, limits.hash, 'commit.next_write_token_hash');
  if (commit.epoch > maxEpoch) throw new ServerError('malformed', `commit.epoch: ${commit.epoch}`);
  return {
    groupId: commit.groupId,
    epoch: Number(commit.epoch),
    commitHash: commit.commitHash,
    writeToken: commit.writeToken,
    nextWriteTokenHash: next.length > 0 ? next : undefined,
  };
}
