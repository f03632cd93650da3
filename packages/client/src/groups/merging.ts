// A commit of this device takes effect: the register accepted it, or somebody already writes in
// the epoch that it began.
import type { GroupEngine, GroupState } from '@ganira/crypto';
import { toHex } from '@ganira/protocol';
import type { Clock } from '../ports.ts';
import { deleteStagedCommit, keepAcceptedCommit, type StagedCommit } from '../store/commit-store.ts';
import type { Tx } from '../store/database/database.ts';
import {
  getGroup,
  putEpochAuthenticator,
  setGroupState,
  setGroupUpdated,
  setWantedReadd,
} from '../store/group-store.ts';
import { dropStaleCiphertexts, unsendGroup } from '../store/outbox-store.ts';
import type { Tell } from '../store/store.ts';

export async function mergeStaged(
  tx: Tx,
  parts: { engine: GroupEngine; clock: Clock; tell: Tell },
  merged: { staged: StagedCommit; state: GroupState; isSent: boolean },
): Promise<void> {
  const { engine, clock, tell } = parts;
  const { staged, state, isSent } = merged;
  const { groupId } = staged;
  const group = await getGroup(tx, groupId);
  await setGroupState(tx, groupId, staged.state);
  await setGroupUpdated(tx, groupId, clock.now());
  await putEpochAuthenticator(tx, groupId, {
    epoch: Number(engine.epoch(state)),
    authenticator: engine.epochAuthenticator(state),
  });
  if (staged.intent === 'readd') {
    await setWantedReadd(tx, groupId, null);
    await unsendGroup(tx, groupId);
  }
  await dropStaleCiphertexts(tx, groupId);
  await keepAcceptedCommit(tx, staged, { isSent });
  await deleteStagedCommit(tx, groupId);
  if (group !== undefined) tell({ kind: 'messages', conversationId: toHex(group.accountId) });
}
