// A Welcome to the group of all own devices: another own device founded it, or added this one.
import { CryptoError, type GroupState } from '@ganira/crypto';
import type { VerifiedChain } from '@ganira/identity';
import { areEqual, toHex } from '@ganira/protocol';
import { moveConversation, putGroup, type RowParts } from '../contacts/conversation-rows.ts';
import { learnChain } from '../devices/learning.ts';
import { tellRecords } from '../devices/self-records.ts';
import { ClientError } from '../errors.ts';
import { readAccountGroup } from '../groups/account-groups.ts';
import { doesGroupWin } from '../groups/commits.ts';
import type { Tx } from '../store/database/database.ts';
import { getGroup, setUpdateDue } from '../store/group-store.ts';
import { deleteKeyPackage, type KnownKeyPackage } from '../store/key-package-store.ts';
import { getSelfGroupId, setSelfGroupId } from '../store/own-device-store.ts';
import { markAllRecordsDirty } from '../store/sync-store.ts';
import type { Tell } from '../store/store.ts';
import type { MailVerdict, Settle } from './receiver.ts';
import { checkOwn, type OpenedWelcome, type WelcomeParts } from './joining.ts';

export async function takeSelfWelcome(
  parts: WelcomeParts,
  { welcome, keys }: { welcome: OpenedWelcome; keys: KnownKeyPackage },
  settle: Settle,
): Promise<MailVerdict> {
  const chain = readChain(parts, welcome);
  if (chain === undefined) return 'injected';
  if ((await parts.store.read((tx) => getGroup(tx, welcome.groupId))) !== undefined) return 'ignored';
  const state = await join(parts, { welcome, keys, chain });
  if (state === undefined) return 'injected';
  await parts.store.change(async (tx, tell) => {
    await settle(tx);
    await learnChain(tx, { ...parts, tell }, { chain });
    if (keys.isLastResort === 0) await deleteKeyPackage(tx, keys.reference);
    await takeGroup(tx, { ...parts, tell }, state);
    if (keys.isLastResort === 1) await setUpdateDue(tx, welcome.groupId);
  });
  parts.states.replace(welcome.groupId, state);
  return 'taken';
}

function readChain(parts: WelcomeParts, welcome: OpenedWelcome): VerifiedChain | undefined {
  const [only, ...others] = welcome.chains;
  if (only === undefined || others.length > 0) return undefined;
  try {
    return checkOwn(parts, only.entries);
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    const accountId = toHex(parts.ownAccountId);
    parts.store.emit({ kind: 'notice', notice: { code: 'identity_refused', accountId } });
    return undefined;
  }
}

async function join(
  parts: WelcomeParts,
  offer: { welcome: OpenedWelcome; keys: KnownKeyPackage; chain: VerifiedChain },
): Promise<GroupState | undefined> {
  const { engine, chains, ownAccountId } = parts;
  const { welcome, keys, chain } = offer;
  try {
    const state = await chains.during([chain], () =>
      engine.join(parts.signer(), {
        welcome: welcome.welcome,
        ratchetTree: welcome.ratchetTree,
        keyPackage: { publicPart: keys.publicPart, secretPart: keys.secretPart },
      }),
    );
    const group = readAccountGroup(engine.groupData(state));
    const isActive = (deviceId: Uint8Array) =>
      chain.activeDevices.some((device) => areEqual(device.deviceId, deviceId));
    const isOurs =
      areEqual(engine.groupId(state), welcome.groupId) &&
      group?.kind === 'self' &&
      group.accounts.every((account) => areEqual(account, ownAccountId)) &&
      // Nobody who was removed gets to know what the others share.
      engine
        .members(state)
        .every((leaf) => areEqual(leaf.accountId, ownAccountId) && isActive(leaf.deviceId));
    return isOurs ? state : undefined;
  } catch (error) {
    if (error instanceof CryptoError) return undefined;
    throw error;
  }
}

/** Of several groups, all devices settle on the same one. */
async function takeGroup(tx: Tx, parts: WelcomeParts & { tell: Tell }, state: GroupState): Promise<void> {
  const { engine, ownAccountId, ownDeviceId } = parts;
  const groupId = engine.groupId(state);
  const generation = readAccountGroup(engine.groupData(state))?.generation ?? 0;
  const isJoinedLate = engine.epoch(state) > 1n;
  await putGroup(tx, parts, { groupId, accountId: ownAccountId, generation, state, isJoinedLate });
  const formerId = await getSelfGroupId(tx);
  const from = formerId === undefined ? undefined : await getGroup(tx, formerId);
  const to = { groupId, generation };
  if (from !== undefined && !doesGroupWin(to, from)) return;
  await moveSelfGroup(tx, parts, { from, to, ownDeviceId });
}

/** What the devices share is told in another group from now on; all of it, as nobody knows who has what. */
export async function moveSelfGroup(
  tx: Tx,
  parts: RowParts & { tell: Tell },
  move: {
    from: { groupId: Uint8Array; generation: number } | undefined;
    to: { groupId: Uint8Array; generation: number };
    ownDeviceId: Uint8Array;
  },
): Promise<void> {
  const { from, to, ownDeviceId } = move;
  await setSelfGroupId(tx, to.groupId);
  if (from !== undefined) {
    await moveConversation(tx, parts, { accountId: parts.ownAccountId, from, to, ownDeviceId });
    await markAllRecordsDirty(tx);
  }
  await tellRecords(tx, parts.random);
  parts.tell({ kind: 'devices' });
}
