// A commit of this device takes effect: the register accepted it, or somebody already writes in
// the epoch that it began.
import type { GroupState } from '@ganira/crypto';
import { areEqual, toHex } from '@ganira/protocol';
import { collectRecords } from '../devices/collecting.ts';
import { tellRecords } from '../devices/self-records.ts';
import type { Random } from '../ports.ts';
import { noteEpoch, type EpochParts } from './epochs.ts';
import { deleteStagedCommit, keepAcceptedCommit, type StagedCommit } from '../store/commit-store.ts';
import type { Tx } from '../store/database/database.ts';
import { markAllRecordsDirty } from '../store/sync-store.ts';
import { getSelfGroupId } from '../store/own-device-store.ts';
import { getGroup, setGroupState, setGroupUpdated, setWantedReadd } from '../store/group-store.ts';
import { dropStaleCiphertexts, unsendGroup } from '../store/outbox-store.ts';
import type { Tell } from '../store/store.ts';

export async function mergeStaged(
  tx: Tx,
  parts: EpochParts & { tell: Tell; random: Random },
  merged: { staged: StagedCommit; state: GroupState; isSent: boolean },
): Promise<void> {
  const { clock, tell, random } = parts;
  const { staged, state, isSent } = merged;
  const { groupId } = staged;
  const group = await getGroup(tx, groupId);
  await setGroupState(tx, groupId, staged.state);
  await setGroupUpdated(tx, groupId, clock.now());
  await noteEpoch(tx, parts, state);
  if (staged.intent === 'readd') {
    await setWantedReadd(tx, groupId, null);
    await unsendGroup(tx, groupId);
  }
  await dropStaleCiphertexts(tx, groupId);
  await keepAcceptedCommit(tx, staged, { isSent, at: clock.now() });
  await deleteStagedCommit(tx, groupId);
  if (staged.welcome !== null && areEqual(groupId, (await getSelfGroupId(tx)) ?? new Uint8Array())) {
    // Somebody came who knows nothing yet.
    await collectRecords(tx, parts);
    await markAllRecordsDirty(tx);
    await tellRecords(tx, random);
  }
  // How many conversations a new device is in has changed.
  if (staged.intent === 'devices') tell({ kind: 'devices' });
  if (group !== undefined) tell({ kind: 'messages', conversationId: toHex(group.accountId) });
}
