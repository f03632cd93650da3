// One opened group message, applied inside the batch's transaction.
import {
  CryptoError,
  encodeEnvelopeReceiver,
  giveUpEnvelopes,
  isAccepted,
  openEnvelope,
  readEnvelope,
  trackEnvelope,
  type EnvelopeReceiverState,
  type EnvelopeVerdict,
  type GroupEngine,
  type OpenedEnvelope,
  type Received,
  type ReceivedApplication,
  type ReceivedCommit,
} from '@ganira/crypto';
import {
  areEqual,
  ContentSchema,
  create,
  limits,
  ResendRequestSchema,
  toBinary,
  toHex,
  type Resent,
} from '@ganira/protocol';
import { noteEpoch } from '../groups/epochs.ts';
import { readTrack } from '../groups/track.ts';
import { isBlocked } from '../store/blocked-store.ts';
import { setChainWanted } from '../store/contact-store.ts';
import { leastShownEpoch, noteShownEpoch } from '../store/leaf-store.ts';
import { deleteStagedCommit, forgetAcceptedCommits } from '../store/commit-store.ts';
import type { Tx } from '../store/database/database.ts';
import {
  getTrack,
  getGroup,
  isWrittenTo,
  keptAuthenticators,
  listEpochAuthenticators,
  putTrack,
  setWantedReadd,
  type GroupRow,
} from '../store/group-store.ts';
import { deleteMessage, getGapAt, getMessage, insertMessage } from '../store/message-store.ts';
import { dropStaleCiphertexts, enqueue, unsendGroup } from '../store/outbox-store.ts';
import { readResyncBody } from './resync-body.ts';
import { applyContent, oweReceipt, type ContentTools, type EnvelopePlace } from './content.ts';

export interface GroupMail {
  received: Received;
  row: GroupRow;
}

export interface GroupMailTools extends ContentTools {
  engine: GroupEngine;
}

/** @returns false for what no honest client of a member would send. */
export async function applyGroupMail(tx: Tx, mail: GroupMail, tools: GroupMailTools): Promise<boolean> {
  const { received, row } = mail;
  if (received.kind === 'application') return await applyApplication(tx, { received, row }, tools);
  await noteEpoch(tx, tools, received.state);
  await dropStaleCiphertexts(tx, row.groupId);
  await deleteStagedCommit(tx, row.groupId);
  await noteReadded(tx, row.groupId, received);
  return true;
}

/** Somebody else answered the Resync that waits here. */
async function noteReadded(tx: Tx, groupId: Uint8Array, { added }: ReceivedCommit): Promise<void> {
  const group = await getGroup(tx, groupId);
  const wanted = group?.wantedReadd == null ? undefined : readResyncBody(group.wantedReadd);
  if (wanted === undefined || !added.some(({ deviceId }) => areEqual(deviceId, wanted.deviceId))) return;
  await setWantedReadd(tx, groupId, null);
  await unsendGroup(tx, groupId);
}

interface Scene {
  place: EnvelopePlace;
  tools: GroupMailTools;
  /** The sending device's envelopes, as they stand after what was applied. */
  tracker: { state: EnvelopeReceiverState };
  /** An answer to a resend request can itself have been missing. */
  depth: number;
}

const deepest = 4;

async function applyApplication(
  tx: Tx,
  { received, row }: { received: ReceivedApplication; row: GroupRow },
  tools: GroupMailTools,
): Promise<boolean> {
  // As if it had not come: it is asked for again when they are heard again.
  if (!areEqual(received.sender.accountId, tools.ownAccountId) && (await isBlocked(tx, row.accountId)))
    return true;
  let opened: OpenedEnvelope;
  try {
    opened = openEnvelope(received.plaintext);
  } catch (error) {
    if (error instanceof CryptoError) return false;
    throw error;
  }
  const { groupId } = row;
  const { deviceId, accountId } = received.sender;
  await noteShownEpoch(tx, { groupId, deviceId }, Number(received.epoch));
  await forgetAcceptedCommits(tx, groupId, await leastShownEpoch(tx, groupId, tools.ownDeviceId));
  await noteHead(tx, { accountId, head: opened.envelope.chainHead }, tools);
  const place: EnvelopePlace = {
    conversation: row.accountId,
    groupId,
    deviceId,
    isOwn: areEqual(accountId, tools.ownAccountId),
    isSelf: areEqual(row.accountId, tools.ownAccountId),
    position: undefined,
  };
  const stored = await getTrack(tx, groupId, place.deviceId);
  const known = await listEpochAuthenticators(tx, groupId);
  // Of a device that was already writing when this one came, the first envelope is the first that came.
  const former = stored === undefined && row.isJoinedLate === 1 ? undefined : readTrack(stored);
  const { state: track, verdict } = trackEnvelope(former, opened, {
    epochAuthenticator: known.find((one) => one.epoch === Number(received.epoch))?.authenticator,
    earlier: heldThroughout(known, Number(received.epoch))
      ? known.map((one) => one.authenticator)
      : 'unknown',
  });
  const scene: Scene = { place, tools, tracker: { state: track }, depth: 0 };
  await applyVerdict(tx, scene, { verdict, opened });
  await putTrack(tx, groupId, {
    deviceId: place.deviceId,
    track: encodeEnvelopeReceiver(scene.tracker.state),
  });
  return true;
}

/** A head that isn't on the known chain: the chain is asked for, so that no server can hold it back. */
async function noteHead(
  tx: Tx,
  { accountId, head }: { accountId: Uint8Array; head: Uint8Array },
  { chains }: GroupMailTools,
): Promise<void> {
  if (chains.get(accountId)?.isOnChain(head) === true) return;
  await setChainWanted(tx, accountId, true);
}

/**
 * Did this device hold all epochs in which an envelope that comes in this one can have been made?
 * Not when it was added, or added again, a short while ago. Nobody writes in epoch 0 of a pair.
 */
function heldThroughout(known: readonly { epoch: number }[], epoch: number): boolean {
  const first = Math.max(1, epoch - keptAuthenticators + 1);
  const held = new Set(known.map((one) => one.epoch));
  for (let each = first; each <= epoch; each++) if (!held.has(each)) return false;
  return true;
}

async function applyVerdict(
  tx: Tx,
  scene: Scene,
  { verdict, opened }: { verdict: EnvelopeVerdict; opened: OpenedEnvelope },
): Promise<void> {
  const { place, tools } = scene;
  if (verdict.kind === 'gap') await markGap(tx, scene, verdict);
  if (verdict.kind === 'fills-gap') return await fillGap(tx, scene, opened);
  if (isAccepted(verdict)) return await takeContent(tx, scene, opened);
  if (verdict.kind !== 'repeated' && (await isNews(tx, verdict, opened))) {
    // Genuine, but out of its place: shown with a mark.
    await insertMarker(tx, scene, { kind: 'fork', sequence: 0, text: '' });
    return await takeContent(tx, scene, opened);
  }
  // They may not know that it came: the receipt was lost with a server that was restored.
  await oweReceipt(tx, place, tools.random);
}

/** Is an envelope that fits no history more than one that came again? */
async function isNews(tx: Tx, verdict: EnvelopeVerdict, opened: OpenedEnvelope): Promise<boolean> {
  if (opened.content.body.case !== 'text') return verdict.kind === 'forked';
  return (await getMessage(tx, opened.envelope.messageId)) === undefined;
}

async function takeContent(tx: Tx, scene: Scene, opened: OpenedEnvelope): Promise<void> {
  const { place, tools } = scene;
  const { body } = opened.content;
  if (body.case === 'resent') {
    if (scene.depth < deepest) await takeResent(tx, { ...scene, depth: scene.depth + 1 }, body.value);
    return;
  }
  if (await applyContent(tx, opened, { place, tools })) await oweReceipt(tx, place, tools.random);
}

/** Envelopes that were sent again are believed because they fit the sender's chain of hashes. */
async function takeResent(tx: Tx, scene: Scene, resent: Resent): Promise<void> {
  const { tracker } = scene;
  const settled = new Set<number>();
  // From the last to the first: each is named by the one after it.
  for (const bytes of resent.envelopes.toReversed()) {
    const opened = readResent(bytes);
    if (opened === undefined) continue;
    const { verdict, state } = trackEnvelope(tracker.state, opened, {
      epochAuthenticator: undefined,
      earlier: 'unknown',
    });
    if (verdict.kind !== 'fills-gap') continue;
    tracker.state = state;
    settled.add(opened.sequence);
    await fillGap(tx, scene, opened);
  }
  for (const sequence of resent.gone) {
    const lost = Number(sequence);
    settled.add(lost);
    tracker.state = giveUpEnvelopes(tracker.state, { first: lost, last: lost });
  }
  // Answers are bounded: what is left of this gap is asked for in turn.
  const rest = tracker.state.gaps.find(({ first, last }) => settled.has(first - 1) || settled.has(last + 1));
  if (rest !== undefined) await askAgain(tx, scene, rest);
  await oweReceipt(tx, scene.place, scene.tools.random);
}

function readResent(bytes: Uint8Array): OpenedEnvelope | undefined {
  try {
    return readEnvelope(bytes);
  } catch (error) {
    if (error instanceof CryptoError) return undefined;
    throw error;
  }
}

async function fillGap(tx: Tx, scene: Scene, opened: OpenedEnvelope): Promise<void> {
  const { place, tools } = scene;
  const { sequence } = opened;
  const gap = await getGapAt(tx, place.groupId, { deviceId: place.deviceId, sequence });
  const at = gap === undefined ? place : { ...place, position: gap.position + 1 + sequence - gap.sequence };
  await takeContent(tx, { ...scene, place: at }, opened);
  if (gap === undefined) return;
  const lastMissing = Number(gap.text);
  const isOpen = scene.tracker.state.gaps.some(
    (open) => open.last >= gap.sequence && open.first <= lastMissing,
  );
  if (isOpen) return;
  await deleteMessage(tx, gap.messageId);
  tools.tell({ kind: 'messages', conversationId: toHex(place.conversation) });
}

async function markGap(tx: Tx, scene: Scene, gap: { first: number; last: number }): Promise<void> {
  await insertMarker(tx, scene, { kind: 'gap', sequence: gap.first, text: String(gap.last) });
  await askAgain(tx, scene, gap);
}

async function askAgain(
  tx: Tx,
  { place, tools }: Scene,
  gap: { first: number; last: number },
): Promise<void> {
  if (!(await isWrittenTo(tx, place.groupId))) return;
  const value = create(ResendRequestSchema, {
    deviceId: place.deviceId,
    first: BigInt(gap.first),
    last: BigInt(gap.last),
  });
  await enqueue(tx, {
    conversation: place.conversation,
    groupId: place.groupId,
    kind: 'resend-request',
    content: toBinary(ContentSchema, create(ContentSchema, { body: { case: 'resendRequest', value } })),
    messageId: tools.random.bytes(limits.id),
  });
}

async function insertMarker(
  tx: Tx,
  { place, tools }: Scene,
  marker: { kind: 'gap' | 'fork'; sequence: number; text: string },
): Promise<void> {
  const now = tools.clock.now();
  await insertMessage(tx, {
    conversation: place.conversation,
    messageId: tools.random.bytes(limits.id),
    kind: marker.kind,
    isOwn: 0,
    text: marker.text,
    sentAt: now,
    receivedAt: now,
    status: 0,
    groupId: place.groupId,
    deviceId: place.deviceId,
    sequence: marker.sequence,
  });
  tools.tell({ kind: 'messages', conversationId: toHex(place.conversation) });
}
