// A Welcome: the other side founded the conversation, or added this device again.
import { CryptoError, type GroupState } from '@ganira/crypto';
import { IdentityError, verifyChain, type VerifiedChain } from '@ganira/identity';
import { areEqual, toHex, type Welcome } from '@ganira/protocol';
import {
  beginConversation,
  enqueueIntroduction,
  moveConversation,
  putGroup,
} from '../contacts/conversation-rows.ts';
import { ClientError } from '../errors.ts';
import { doesGroupWin } from '../groups/commits.ts';
import { readAccountGroup } from '../groups/account-groups.ts';
import { learnChain } from '../devices/learning.ts';
import { shareContact } from '../devices/sharing-contacts.ts';
import { noteEpoch } from '../groups/epochs.ts';
import { getAccount } from '../store/account-store.ts';
import { isBlocked } from '../store/blocked-store.ts';
import { getContact, type ContactRow } from '../store/contact-store.ts';
import { deleteCommitsOf } from '../store/commit-store.ts';
import type { Tx } from '../store/database/database.ts';
import { getGrant } from '../store/grant-store.ts';
import {
  getGroup,
  setGroupHealth,
  setGroupState,
  setUpdateDue,
  setWantedReadd,
  type GroupRow,
} from '../store/group-store.ts';
import { deleteKeyPackage, type KnownKeyPackage } from '../store/key-package-store.ts';
import { dropStaleCiphertexts, unsendGroup } from '../store/outbox-store.ts';
import { forgetPlainMail } from '../store/plain-mail-store.ts';
import {
  deleteRequestIn,
  deleteRequestOut,
  getRequestOut,
  type RequestOutRow,
} from '../store/request-store.ts';
import type { Tell } from '../store/store.ts';
import { checkOwn, findKeyPackage, openWelcome, type OpenedWelcome, type WelcomeParts } from './joining.ts';
import { takeSelfWelcome } from './on-self-welcome.ts';
import { noteContradiction } from '../trust/contradictions.ts';
import type { MailVerdict, Settle } from './receiver.ts';

/** What was known before the Welcome came. */
interface Known {
  /** Of the other account. */
  chain: VerifiedChain;
  /** The own one, where the Welcome brought it. */
  own: VerifiedChain | undefined;
  contact: ContactRow | undefined;
  request: RequestOutRow | undefined;
  group: GroupRow | undefined;
}

export async function takeWelcome(
  parts: WelcomeParts,
  sealed: Welcome,
  settle: Settle,
): Promise<MailVerdict> {
  const keys = await findKeyPackage(parts, sealed);
  if (typeof keys === 'string') return keys;
  const welcome = await openWelcome(parts, sealed, keys);
  if (welcome === undefined) return 'injected';
  if (welcome.chains.length === 1) return await takeSelfWelcome(parts, { welcome, keys }, settle);
  const known = await findInviter(parts, welcome);
  if (typeof known === 'string') return known;
  const isAnswer = known.group?.health === 'resyncing' || keys.isPrivate === 1;
  // A state that works is never replaced by what somebody sends unasked.
  if (known.group !== undefined && !isAnswer) return 'ignored';
  const state = await join(parts, { welcome, keys, known });
  if (state === undefined) return 'injected';
  if (known.group !== undefined && !isLater(parts, known.group, state)) return 'ignored';
  await parts.store.change(async (tx, tell) => {
    await settle(tx);
    if (known.own !== undefined) await learnChain(tx, { ...parts, tell }, { chain: known.own });
    await learnChain(tx, { ...parts, tell }, { chain: known.chain });
    if (keys.isLastResort === 0) await deleteKeyPackage(tx, keys.reference);
    if (known.group !== undefined) await repairGroup(tx, { ...parts, tell }, { known, state });
    else await takeNewGroup(tx, { ...parts, tell }, { known, state, welcome });
    // Whoever took the last-resort key package may have taken it for others too.
    if (keys.isLastResort === 1) await setUpdateDue(tx, welcome.groupId);
  });
  parts.states.replace(welcome.groupId, state);
  return 'taken';
}

/** An answer that came too late for a state that works again doesn't set it back. */
function isLater({ engine, states }: WelcomeParts, group: GroupRow, state: GroupState): boolean {
  if (group.health === 'resyncing') return true;
  try {
    return engine.epoch(state) > engine.epoch(states.of(group));
  } catch (error) {
    if (error instanceof CryptoError) return true;
    throw error;
  }
}

async function findInviter(parts: WelcomeParts, welcome: OpenedWelcome): Promise<Known | MailVerdict> {
  const { store, chains, ownAccountId } = parts;
  let entries: Uint8Array[] | undefined;
  let ownEntries: Uint8Array[] | undefined;
  let accountId: Uint8Array | undefined;
  try {
    for (const candidate of welcome.chains) {
      const chain = verifyChain(candidate.entries);
      if (areEqual(chain.accountId, ownAccountId)) {
        ownEntries = candidate.entries;
        continue;
      }
      if (accountId !== undefined) return 'injected';
      accountId = chain.accountId;
      entries = candidate.entries;
    }
  } catch (error) {
    if (error instanceof IdentityError) return 'injected';
    throw error;
  }
  if (accountId === undefined || entries === undefined) return 'injected';
  const inviter = accountId;
  const found = await store.read(async (tx) => ({
    isUnwanted: await isBlocked(tx, inviter),
    contact: await getContact(tx, inviter),
    request: await getRequestOut(tx, inviter),
    group: await getGroup(tx, welcome.groupId),
  }));
  if (found.isUnwanted) return 'ignored';
  const genesisHash = found.contact?.genesisHash ?? found.request?.genesisHash;
  // Nobody whom this account didn't ask or accept can found a conversation with it.
  if (genesisHash === undefined) return 'injected';
  if (found.group !== undefined && !areEqual(found.group.accountId, inviter)) return 'injected';
  try {
    const own = ownEntries && checkOwn(parts, ownEntries);
    return { ...found, own, chain: chains.check(entries, { accountId: inviter, genesisHash }) };
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    await noteContradiction(parts, inviter, { error, from: 'stranger' });
    return 'injected';
  }
}

async function join(
  parts: WelcomeParts,
  offer: { welcome: OpenedWelcome; keys: KnownKeyPackage; known: Known },
): Promise<GroupState | undefined> {
  const { engine, chains, ownAccountId } = parts;
  const { welcome, keys, known } = offer;
  const { chain, own } = known;
  try {
    const state = await chains.during(own === undefined ? [chain] : [chain, own], () =>
      engine.join(parts.signer(), {
        welcome: welcome.welcome,
        ratchetTree: welcome.ratchetTree,
        keyPackage: { publicPart: keys.publicPart, secretPart: keys.secretPart },
      }),
    );
    const pair = readAccountGroup(engine.groupData(state));
    const isOurs =
      areEqual(engine.groupId(state), welcome.groupId) &&
      pair?.kind === 'pair' &&
      [ownAccountId, chain.accountId].every((id) => pair.accounts.some((one) => areEqual(one, id))) &&
      engine.members(state).every((leaf) => pair.accounts.some((one) => areEqual(one, leaf.accountId)));
    return isOurs ? state : undefined;
  } catch (error) {
    if (error instanceof CryptoError) return undefined;
    throw error;
  }
}

type Scene = WelcomeParts & { tell: Tell };

async function repairGroup(
  tx: Tx,
  scene: Scene,
  { known, state }: { known: Known; state: GroupState },
): Promise<void> {
  const { engine, tell } = scene;
  const groupId = engine.groupId(state);
  const accountId = known.chain.accountId;
  await setGroupState(tx, groupId, engine.encodeState(state));
  await noteEpoch(tx, scene, state);
  await setGroupHealth(tx, groupId, 'good');
  await setWantedReadd(tx, groupId, null);
  // What was written on a branch that the others don't know goes again.
  await unsendGroup(tx, groupId);
  await dropStaleCiphertexts(tx, groupId);
  await deleteCommitsOf(tx, groupId);
  await forgetPlainMail(tx, 'resync', accountId);
  tell({ kind: 'conversations' });
  tell({ kind: 'messages', conversationId: toHex(accountId) });
}

async function takeNewGroup(
  tx: Tx,
  scene: Scene,
  joined: { known: Known; state: GroupState; welcome: OpenedWelcome },
): Promise<void> {
  const { engine, tell } = scene;
  const { known, state, welcome } = joined;
  const { groupId } = welcome;
  const { accountId, genesisHash } = known.chain;
  const generation = readAccountGroup(engine.groupData(state))?.generation ?? 0;
  // Whoever founds it brings everybody in with the first commit.
  const isJoinedLate = engine.epoch(state) > 1n;
  await putGroup(tx, scene, { groupId, accountId, generation, state, isJoinedLate });
  if (known.contact === undefined) {
    await beginConversation(tx, scene, {
      accountId,
      genesisHash,
      // Their introduction follows.
      name: toHex(accountId).slice(0, 6),
      grantSecret: null,
      isEstablished: 1,
      groupId,
      ownDeviceId: scene.ownDeviceId,
    });
  } else {
    const from = (await getGroup(tx, known.contact.groupId)) ?? {
      groupId: known.contact.groupId,
      generation: -1,
    };
    const to = { groupId, generation };
    // Two were founded at once, and the other one is kept: this one is only read.
    if (!doesGroupWin(to, from)) return await closeRequests(tx, tell, accountId);
    await moveConversation(tx, scene, { accountId, from, to, ownDeviceId: scene.ownDeviceId });
  }
  // The other own devices have done it.
  if (!isJoinedLate) await introduceOneself(tx, scene, { accountId, groupId, request: known.request });
  await shareContact(tx, scene.random, accountId);
  await closeRequests(tx, tell, accountId);
  tell({ kind: 'conversations' });
  tell({ kind: 'messages', conversationId: toHex(accountId) });
}

/** They are a contact now: what was asked in either direction is answered. */
async function closeRequests(tx: Tx, tell: Tell, accountId: Uint8Array): Promise<void> {
  await deleteRequestIn(tx, accountId);
  await deleteRequestOut(tx, accountId);
  await forgetPlainMail(tx, 'request', accountId);
  tell({ kind: 'requests' });
}

async function introduceOneself(
  tx: Tx,
  scene: Scene,
  to: { accountId: Uint8Array; groupId: Uint8Array; request: RequestOutRow | undefined },
): Promise<void> {
  const account = await getAccount(tx);
  const grant = to.request && (await getGrant(tx, to.request.grantHash));
  await enqueueIntroduction(tx, scene.random, {
    accountId: to.accountId,
    groupId: to.groupId,
    name: account?.name ?? '',
    grant: grant?.secret ?? new Uint8Array(),
  });
}
