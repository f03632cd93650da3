// Reading what the server answers on the delivery socket: an answer that doesn't fit its request
// is as bad as one that can't be read.
import { GrantStatus, ProtocolError, expectLength, limits, type TakenKeyPackages } from '@ganira/protocol';
import { expectBody, type ReadAnswer } from './frame-socket.ts';

export type SendOutcome =
  | {
      kind: 'sent';
      /** One for each grant, in their order. */
      statuses: GrantStatus[];
      /** One list for each attached, in their order. */
      attachedStatuses: GrantStatus[][];
    }
  | { kind: 'commit-refused'; epoch: bigint; commitHash: Uint8Array };

/** How many statuses the answer to a Send must have. */
export interface SentExpectation {
  grants: number;
  attachedGrants: number[];
  hasCommit: boolean;
}

export function readSent({ grants, attachedGrants, hasCommit }: SentExpectation): ReadAnswer<SendOutcome> {
  return (body) => {
    if (hasCommit && body.case === 'commitRefused') {
      const { epoch, commitHash } = body.value;
      // Empty for a group that the register doesn't know.
      if (commitHash.length > 0) expectLength(commitHash, limits.hash, 'CommitRefused.commit_hash');
      return { kind: 'commit-refused', epoch, commitHash };
    }
    const { statuses, attachedStatuses } = expectBody(body, 'sent');
    expectStatuses(statuses, grants);
    expectStatuses(
      attachedStatuses,
      attachedGrants.reduce((sum, count) => sum + count, 0),
    );
    let at = 0;
    return {
      kind: 'sent',
      statuses,
      attachedStatuses: attachedGrants.map((count) => attachedStatuses.slice(at, (at += count))),
    };
  };
}

function expectStatuses(statuses: GrantStatus[], count: number): void {
  if (statuses.length !== count) {
    throw new ProtocolError('malformed', `Sent: ${statuses.length} statuses, expected ${count}`);
  }
  for (const status of statuses) {
    if (status < GrantStatus.STORED || status > GrantStatus.FULL) {
      throw new ProtocolError('malformed', `Sent: status ${status}`);
    }
  }
}

export const readTaken: ReadAnswer<TakenKeyPackages> = (body) => {
  const taken = expectBody(body, 'takenKeyPackages');
  expectLength(taken.accountId, limits.id, 'TakenKeyPackages.account_id');
  expectAtMost(taken.devices.length, limits.devicesPerAccount, 'devices');
  expectAtMost(taken.chain.length, limits.chainEntries, 'chain entries');
  for (const { deviceId, keyPackage } of taken.devices) {
    expectLength(deviceId, limits.id, 'TakenKeyPackages.device_id');
    expectAtMost(keyPackage.length, limits.keyPackage, 'bytes of a key package');
  }
  for (const entry of taken.chain) expectAtMost(entry.length, limits.chainEntry, 'bytes of a chain entry');
  return taken;
};

function expectAtMost(count: number, most: number, what: string): void {
  if (count > most)
    throw new ProtocolError('malformed', `TakenKeyPackages: ${count} ${what}, at most ${most}`);
}
