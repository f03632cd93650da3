import { blockedAccounts } from './blocked-store.ts';
import type { ReadTx, Tx } from './database/database.ts';

/** What a commit is for. */
export type CommitIntent = 'found' | 'update' | 'readd' | 'devices';

export interface CommitMail {
  groupId: Uint8Array;
  /** The epoch that it ends. */
  epoch: number;
  commitHash: Uint8Array;
  writeToken: Uint8Array;
  nextTokenHash: Uint8Array;
  attemptId: Uint8Array;
  /** Mail for members; null when nobody else is there. */
  body: Uint8Array | null;
  welcome: Uint8Array | null;
  /** The grants under which the Welcome goes, one after the other. */
  welcomeGrant: Uint8Array | null;
}

/** At most one a group. Why it is wanted stands with the group, so that a refused one is made anew. */
export interface StagedCommit extends CommitMail {
  intent: CommitIntent;
  /** The group state once the commit is accepted. */
  state: Uint8Array;
}

const columns = `group_id AS groupId, epoch, commit_hash AS commitHash, write_token AS writeToken,
  next_token_hash AS nextTokenHash, attempt_id AS attemptId, body, welcome,
  welcome_grant AS welcomeGrant`;

export async function putStagedCommit(tx: Tx, commit: StagedCommit): Promise<void> {
  await tx.run(
    `INSERT OR REPLACE INTO staged_commit
       (group_id, intent, epoch, state, commit_hash, write_token, next_token_hash, attempt_id,
        body, welcome, welcome_grant)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      commit.groupId,
      commit.intent,
      commit.epoch,
      commit.state,
      commit.commitHash,
      commit.writeToken,
      commit.nextTokenHash,
      commit.attemptId,
      commit.body,
      commit.welcome,
      commit.welcomeGrant,
    ],
  );
}

export async function getStagedCommit(tx: ReadTx, groupId: Uint8Array): Promise<StagedCommit | undefined> {
  return await tx.get<StagedCommit>(
    `SELECT ${columns}, intent, state FROM staged_commit WHERE group_id = ?`,
    [groupId],
  );
}

/**
 * The ids of groups in which a commit is staged that can go. A conversation is founded when the own other devices
 * were told with whom, unless they can't be reached.
 */
export async function listStagedGroups(
  tx: ReadTx,
  { isSelfHeld }: { isSelfHeld: boolean },
): Promise<Uint8Array[]> {
  const rows = await tx.all<{ groupId: Uint8Array }>(
    `SELECT group_id AS groupId FROM staged_commit
     WHERE group_id NOT IN (SELECT group_id FROM contact WHERE account_id IN (${blockedAccounts}))
       AND group_id IN (SELECT group_id FROM mls_group WHERE health = 'good')
       AND (?1 = 1 OR intent <> 'found' OR group_id IN (SELECT group_id FROM self_group)
         OR NOT EXISTS (SELECT 1 FROM own_device)
         OR NOT EXISTS (SELECT 1 FROM outbox JOIN self_group ON self_group.group_id = outbox.group_id
                        JOIN mls_group ON mls_group.group_id = outbox.group_id
                        WHERE outbox.state <> 'sent' AND mls_group.health = 'good'))`,
    [isSelfHeld ? 1 : 0],
  );
  return rows.map(({ groupId }) => groupId);
}

export async function deleteStagedCommit(tx: Tx, groupId: Uint8Array): Promise<void> {
  await tx.run(`DELETE FROM staged_commit WHERE group_id = ?`, [groupId]);
}

/** `isSent`: every grant took its mail. */
export async function keepAcceptedCommit(
  tx: Tx,
  commit: CommitMail,
  { isSent, at }: { isSent: boolean; at: number },
): Promise<void> {
  await tx.run(
    `INSERT OR REPLACE INTO accepted_commit
       (group_id, epoch, commit_hash, write_token, next_token_hash, attempt_id, body, welcome,
        welcome_grant, is_sent, accepted_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      commit.groupId,
      commit.epoch,
      commit.commitHash,
      commit.writeToken,
      commit.nextTokenHash,
      commit.attemptId,
      commit.body,
      commit.welcome,
      commit.welcomeGrant,
      isSent ? 1 : 0,
      at,
    ],
  );
}

export type AcceptedCommit = CommitMail & { isRegistered: 0 | 1 };

/** Groups in which the mail of a commit may be missing somewhere. */
export const groupsWithUnsent = `SELECT group_id FROM accepted_commit INDEXED BY accepted_commit_not_sent
  WHERE is_sent = 0`;

/** Those that a restored server or a receiver may lack, in the order in which they were made. */
export async function listUnsentCommits(tx: ReadTx): Promise<AcceptedCommit[]> {
  return await tx.all<AcceptedCommit>(
    `SELECT ${columns}, is_registered AS isRegistered
     FROM accepted_commit INDEXED BY accepted_commit_not_sent WHERE is_sent = 0
     ORDER BY group_id, epoch`,
  );
}

export async function unsendCommits(tx: Tx): Promise<void> {
  await tx.run(`UPDATE accepted_commit SET is_registered = 0, is_sent = 0`);
}

/** A receiver may lack them, though the register has them. */
export async function unsendCommitsOf(tx: Tx, groupId: Uint8Array): Promise<void> {
  await tx.run(`UPDATE accepted_commit SET is_sent = 0 WHERE group_id = ?`, [groupId]);
}

/** The same of all groups. */
export async function resendCommits(tx: Tx): Promise<void> {
  await tx.run(`UPDATE accepted_commit SET is_sent = 0`);
}

type CommitKey = Pick<CommitMail, 'groupId' | 'epoch'>;

export async function markCommitRegistered(tx: Tx, { groupId, epoch }: CommitKey): Promise<void> {
  await tx.run(`UPDATE accepted_commit SET is_registered = 1 WHERE group_id = ? AND epoch = ?`, [
    groupId,
    epoch,
  ]);
}

export async function markCommitSent(tx: Tx, { groupId, epoch }: CommitKey): Promise<void> {
  await tx.run(`UPDATE accepted_commit SET is_sent = 1 WHERE group_id = ? AND epoch = ?`, [groupId, epoch]);
}

/** The conversation went on in another group. */
export async function deleteCommitsOf(tx: Tx, groupId: Uint8Array): Promise<void> {
  await deleteStagedCommit(tx, groupId);
  await tx.run(`DELETE FROM accepted_commit WHERE group_id = ?`, [groupId]);
}

/** Messages of all others in this epoch show that they took every commit before it. */
export async function forgetAcceptedCommits(tx: Tx, groupId: Uint8Array, shownEpoch: number): Promise<void> {
  await tx.run(`DELETE FROM accepted_commit WHERE group_id = ? AND epoch < ?`, [groupId, shownEpoch]);
}

/** Who missed these has to be added again anyway. */
export async function forgetOldCommits(tx: Tx, before: number): Promise<void> {
  await tx.run(`DELETE FROM accepted_commit WHERE is_sent = 1 AND accepted_at > 0 AND accepted_at < ?`, [
    before,
  ]);
}
