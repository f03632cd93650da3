// A Welcome: the other side founded the conversation, or added this device again.
import { CryptoError, readWelcomeReferences, type DeviceSigner, type GroupState } from '@ganira/crypto';
import { IdentityError, verifyChain, type VerifiedChain } from '@ganira/identity';
import { areEqual, toHex, type Welcome } from '@ganira/protocol';
import {
  beginConversation,
  enqueueIntroduction,
  moveConversation,
  putGroup,
  type RowParts,
} from '../contacts/conversation-rows.ts';
import { ClientError } from '../errors.ts';
import { doesGroupWin } from '../groups/commits.ts';
import type { GroupStates } from '../groups/group-states.ts';
import { readPairData } from '../groups/pair-policy.ts';
import type { Chains } from '../identity/chains.ts';
import { getAccount } from '../store/account-store.ts';
import { getContact, type ContactRow } from '../store/contact-store.ts';
import { deleteCommitsOf } from '../store/commit-store.ts';
import type { Tx } from '../store/database/database.ts';
import { getGrant } from '../store/grant-store.ts';
import {
  getGroup,
  putEpochAuthenticator,
  setGroupHealth,
  setGroupState,
  setUpdateDue,
  setWantedReadd,
  type GroupRow,
} from '../store/group-store.ts';
import { deleteKeyPackage, getKeyPackage, type KnownKeyPackage } from '../store/key-package-store.ts';
import { dropStaleCiphertexts, unsendGroup } from '../store/outbox-store.ts';
import { forgetPlainMail } from '../store/plain-mail-store.ts';
import {
  deleteRequestIn,
  deleteRequestOut,
  getRequestOut,
  type RequestOutRow,
} from '../store/request-store.ts';
import type { AccountStore, Tell } from '../store/store.ts';
import type { MailVerdict, Settle } from './receiver.ts';

export interface WelcomeParts extends RowParts {
  store: AccountStore;
  chains: Chains;
  states: GroupStates;
  signer: () => DeviceSigner;
  ownAccountId: Uint8Array;
  ownDeviceId: Uint8Array;
}

/** What was known before the Welcome came. */
interface Known {
  chain: VerifiedChain;
  contact: ContactRow | undefined;
  request: RequestOutRow | undefined;
  group: GroupRow | undefined;
}

export async function takeWelcome(
  parts: WelcomeParts,
  welcome: Welcome,
  settle: Settle,
): Promise<MailVerdict> {
  const known = await findInviter(parts, welcome);
  if (typeof known === 'string') return known;
  const keys = await findKeyPackage(parts, welcome);
  if (keys === undefined) return 'ignored';
  const isAnswer = known.group?.health === 'resyncing' || keys.isPrivate === 1;
  // A state that works is never replaced by what somebody sends unasked.
  if (known.group !== undefined && !isAnswer) return 'ignored';
  const state = await join(parts, { welcome, keys, chain: known.chain });
  if (state === undefined) return 'injected';
  if (known.group !== undefined && !isLater(parts, known.group, state)) return 'ignored';
  await parts.store.change(async (tx, tell) => {
    await settle(tx);
    await parts.chains.store(tx, known.chain);
    if (keys.isLastResort === 0) await deleteKeyPackage(tx, keys.reference);
    if (known.group !== undefined) await repairGroup(tx, { ...parts, tell }, { known, state });
    else await takeNewGroup(tx, { ...parts, tell }, { known, state, welcome });
    // Whoever took the last-resort key package may have taken it for others too.
    if (keys.isLastResort === 1) await setUpdateDue(tx, welcome.groupId);
  });
  parts.chains.remember(known.chain);
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

async function findInviter(parts: WelcomeParts, welcome: Welcome): Promise<Known | MailVerdict> {
  const { store, chains, ownAccountId } = parts;
  let entries: Uint8Array[] | undefined;
  let accountId: Uint8Array | undefined;
  try {
    for (const candidate of welcome.chains) {
      const chain = verifyChain(candidate.entries);
      if (areEqual(chain.accountId, ownAccountId)) continue;
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
    contact: await getContact(tx, inviter),
    request: await getRequestOut(tx, inviter),
    group: await getGroup(tx, welcome.groupId),
  }));
  const genesisHash = found.contact?.genesisHash ?? found.request?.genesisHash;
  // Nobody whom this account didn't ask or accept can found a conversation with it.
  if (genesisHash === undefined) return 'injected';
  if (found.group !== undefined && !areEqual(found.group.accountId, inviter)) return 'injected';
  try {
    return { ...found, chain: chains.check(entries, { accountId: inviter, genesisHash }) };
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    store.emit({ kind: 'notice', notice: { code: 'identity_refused', accountId: toHex(inviter) } });
    return 'injected';
  }
}

async function findKeyPackage(
  { store }: WelcomeParts,
  welcome: Welcome,
): Promise<KnownKeyPackage | undefined> {
  let references: Uint8Array[];
  try {
    references = readWelcomeReferences(welcome.welcome);
  } catch (error) {
    if (error instanceof CryptoError) return undefined;
    throw error;
  }
  return await store.read(async (tx) => {
    for (const reference of references) {
      const row = await getKeyPackage(tx, reference);
      if (row !== undefined) return row;
    }
    return undefined;
  });
}

async function join(
  parts: WelcomeParts,
  offer: { welcome: Welcome; keys: KnownKeyPackage; chain: VerifiedChain },
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
    const pair = readPairData(engine.groupData(state));
    const isOurs =
      areEqual(engine.groupId(state), welcome.groupId) &&
      pair !== undefined &&
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
  await putEpochAuthenticator(tx, groupId, {
    epoch: Number(engine.epoch(state)),
    authenticator: engine.epochAuthenticator(state),
  });
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
  joined: { known: Known; state: GroupState; welcome: Welcome },
): Promise<void> {
  const { engine, tell } = scene;
  const { known, state, welcome } = joined;
  const { groupId } = welcome;
  const { accountId, genesisHash } = known.chain;
  const generation = readPairData(engine.groupData(state))?.generation ?? 0;
  await putGroup(tx, scene, { groupId, accountId, generation, state });
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
  await introduceOneself(tx, scene, { accountId, groupId, request: known.request });
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
