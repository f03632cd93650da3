import { createHash } from 'node:crypto';
import type { StatementSync } from 'node:sqlite';
import { areEqual } from '@ganira/protocol';
import type { CommitRequest, CommitVerdict, GroupRegister } from '../../ports/group-register.ts';
import type { Database } from './database.ts';

interface EpochRow {
  epoch: number;
  commit_hash: Uint8Array;
  token_hash: Uint8Array;
  former_token_hash: Uint8Array | null;
  is_behind: number;
}

export class EmbeddedGroupRegister implements GroupRegister {
  readonly #find: StatementSync;
  readonly #found: StatementSync;
  readonly #advance: StatementSync;
  readonly #wasRestored: boolean;

  /** @param wasRestored groups may have been founded that this store doesn't know. */
  constructor(database: Database, wasRestored: boolean) {
    this.#wasRestored = wasRestored;
    this.#find = database.prepare(
      'SELECT epoch, commit_hash, token_hash, former_token_hash, is_behind FROM group_epoch WHERE group_id = ?',
    );
    this.#found = database.prepare(
      'INSERT INTO group_epoch (group_id, epoch, commit_hash, token_hash) VALUES (?, ?, ?, ?)',
    );
    this.#advance = database.prepare(
      `UPDATE group_epoch SET epoch = ?, commit_hash = ?, token_hash = ?, former_token_hash = ?, is_behind = 0
       WHERE group_id = ?`,
    );
  }

  compareAndAppend(commit: CommitRequest): CommitVerdict {
    const row = this.#find.get(commit.groupId) as unknown as EpochRow | undefined;
    const shown = createHash('sha256').update(commit.writeToken).digest();
    if (row === undefined) {
      if (commit.epoch !== 0 && !this.#wasRestored) return { kind: 'forbidden' };
      this.#found.run(
        commit.groupId,
        commit.epoch + 1,
        commit.commitHash,
        commit.nextWriteTokenHash ?? shown,
      );
      return { kind: 'accepted' };
    }
    if (row.is_behind === 1 && commit.epoch > row.epoch) {
      // Members forget commits that all of them took, so nobody can fill the hole. Once for each
      // restored group a later epoch is believed; its token can't be checked.
      this.#advance.run(
        commit.epoch + 1,
        commit.commitHash,
        commit.nextWriteTokenHash ?? shown,
        null,
        commit.groupId,
      );
      return { kind: 'accepted' };
    }
    const isCurrent = areEqual(shown, row.token_hash);
    // Who lost the race against a removal still holds the token before it: it is told the epoch
    // and rebuilds its commit. Whoever is further behind reads its mailbox first.
    const isFormer = row.former_token_hash !== null && areEqual(shown, row.former_token_hash);
    if (commit.epoch === row.epoch && isCurrent) {
      this.#accept(commit, row);
      return { kind: 'accepted' };
    }
    if (commit.epoch !== row.epoch && (isCurrent || isFormer)) {
      return { kind: 'stale', epoch: row.epoch, commitHash: row.commit_hash };
    }
    return { kind: 'forbidden' };
  }

  #accept(commit: CommitRequest, row: EpochRow): void {
    const next = commit.nextWriteTokenHash;
    const tokens = next === undefined ? [row.token_hash, row.former_token_hash] : [next, row.token_hash];
    const [current = row.token_hash, former = null] = tokens;
    this.#advance.run(row.epoch + 1, commit.commitHash, current, former, commit.groupId);
  }
}
