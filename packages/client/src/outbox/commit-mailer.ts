// How a commit reaches the register and the others: as one send that both take or neither, and, when
// the register has it already, as ordinary mail.
import { areEqual, limits, type GrantStatus } from '@ganira/protocol';
import type { DeliveryConnection, SendOutcome } from '../net/delivery-connection.ts';
import { hasArrived, routeOf, splitGrants, type GroupRoute } from '../groups/routes.ts';
import { welcomesOf } from '../groups/welcomes.ts';
import type { Random } from '../ports.ts';
import type { CommitMail } from '../store/commit-store.ts';
import type { AccountStore } from '../store/store.ts';
import type { RefusedGrants } from './refused-grants.ts';

export interface CommitMailerParts {
  store: AccountStore;
  delivery: DeliveryConnection;
  random: Random;
  refusedGrants: RefusedGrants;
}

/** `forbidden`: the token isn't the register's, so this device is behind or on another branch. */
export type OfferOutcome = SendOutcome | { kind: 'forbidden' };

export class CommitMailer {
  readonly #parts: CommitMailerParts;

  constructor(parts: CommitMailerParts) {
    this.#parts = parts;
  }

  async offer(commit: CommitMail): Promise<OfferOutcome> {
    const readers = (await this.routeOf(commit.groupId))?.grants ?? [];
    const welcomes = welcomesOf(commit);
    const [first, ...attached] =
      commit.body === null ? welcomes : [{ grants: readers, body: commit.body }, ...welcomes];
    try {
      return await this.#parts.delivery.send({
        ...(first ?? { grants: [], body: new Uint8Array() }),
        attemptId: commit.attemptId,
        commit: {
          groupId: commit.groupId,
          epoch: BigInt(commit.epoch),
          commitHash: commit.commitHash,
          writeToken: commit.writeToken,
          nextWriteTokenHash: commit.nextTokenHash,
        },
        ...(attached.length === 0 ? {} : { attached }),
      });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'forbidden')
        return { kind: 'forbidden' };
      throw error;
    }
  }

  /** The mail of a commit that the register has. @returns whether it reached whom it has to. */
  async post(commit: CommitMail): Promise<boolean> {
    const { delivery, random, refusedGrants } = this.#parts;
    const { body, welcome } = commit;
    const readers = await this.routeOf(commit.groupId);
    if (body !== null) {
      if (readers === undefined) return false;
      const attemptId = random.bytes(limits.id);
      const outcome = await delivery.send({ grants: readers.grants, attemptId, body });
      if (outcome.kind === 'sent') refusedGrants.note(readers, outcome.statuses);
      if (outcome.kind !== 'sent' || !hasArrived(readers, outcome.statuses)) return false;
    }
    if (welcome === null) return true;
    const statuses: GrantStatus[] = [];
    for (const mail of welcomesOf(commit)) {
      const outcome = await delivery.send({ ...mail, attemptId: random.bytes(limits.id) });
      if (outcome.kind === 'sent') statuses.push(...outcome.statuses);
    }
    return hasReachedNewcomers(commit, readers, statuses);
  }

  /** Everybody else in the group. */
  async routeOf(groupId: Uint8Array): Promise<GroupRoute | undefined> {
    return await this.#parts.store.read((tx) => routeOf(tx, groupId));
  }

  /** Did the commit reach the other side, and its Welcome those who have to have it? */
  async hasArrived(commit: CommitMail, outcome: OfferOutcome): Promise<boolean> {
    if (outcome.kind !== 'sent') return false;
    // Nobody else is there.
    if (commit.body === null && commit.welcome === null) return true;
    const readers = await this.routeOf(commit.groupId);
    const attached = outcome.attachedStatuses.flat();
    if (commit.body === null) return hasReachedNewcomers(commit, readers, [...outcome.statuses, ...attached]);
    if (readers !== undefined) this.#parts.refusedGrants.note(readers, outcome.statuses);
    return (
      hasArrived(readers ?? { needs: 'any' }, outcome.statuses) &&
      (commit.welcome === null || hasReachedNewcomers(commit, readers, attached))
    );
  }
}

/**
 * The other account has to have its Welcome. An own device that can't be reached holds nobody up: it
 * asks for what it lacks.
 */
function hasReachedNewcomers(
  { welcomeGrant, body }: CommitMail,
  readers: GroupRoute | undefined,
  statuses: readonly GrantStatus[],
): boolean {
  const [first] = splitGrants(welcomeGrant);
  const [theirs] = readers?.needs === 'first' ? readers.grants : [];
  const isTheirs = first !== undefined && theirs !== undefined && areEqual(first, theirs);
  return hasArrived({ needs: 'first' }, statuses) || (body !== null && !isTheirs);
}

/** Or it was refused because it had been accepted before: the answer got lost. */
export function isAccepted({ epoch, commitHash }: CommitMail, outcome: OfferOutcome): boolean {
  if (outcome.kind !== 'commit-refused') return outcome.kind === 'sent';
  return Number(outcome.epoch) === epoch + 1 && areEqual(outcome.commitHash, commitHash);
}

/** Another commit ended the same epoch. */
export function isOvertaken(commit: CommitMail, outcome: OfferOutcome): boolean {
  const isNext = outcome.kind === 'commit-refused' && Number(outcome.epoch) === commit.epoch + 1;
  return isNext && !isAccepted(commit, outcome);
}
