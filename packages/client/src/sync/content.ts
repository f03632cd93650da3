// What an opened envelope does to the conversation: the same for one that came by itself and one
// that was sent again.
import type { GroupEngine, OpenedEnvelope } from '@ganira/crypto';
import {
  areEqual,
  ContentSchema,
  create,
  limits,
  ResendRequestSchema,
  toBinary,
  toHex,
  type ChainNews,
  type Introduction,
  type Receipt,
  type ResendRequest,
} from '@ganira/protocol';
import { cleanName } from '@ganira/safety';
import { insertMark } from '../contacts/conversation-rows.ts';
import { learnChain, type LearningParts } from '../devices/learning.ts';
import { letGoRetired } from '../devices/rotation.ts';
import { applyRecords } from '../devices/self-records.ts';
import { shareContactAgain } from '../devices/sharing-contacts.ts';
import { ClientError } from '../errors.ts';
import type { Random } from '../ports.ts';
import {
  getContact,
  introduceContact,
  markContactGone,
  setChainWanted,
  setReadPosition,
  setUnblockedAt,
} from '../store/contact-store.ts';
import type { Tx } from '../store/database/database.ts';
import { isWrittenTo } from '../store/group-store.ts';
import { getReadElsewhere, leastConfirmed, noteConfirmed, noteReadElsewhere } from '../store/leaf-store.ts';
import { insertMessage, lastPositionUpTo, raiseStatus, statusCodes } from '../store/message-store.ts';
import { confirmDelivered, deleteConfirmed, enqueue, hasQueuedReceipt } from '../store/outbox-store.ts';
import {
  applyIntroducedPerson,
  applyIntroductionAnswer,
  applyIntroductionLink,
} from '../trust/introductions.ts';
import { applyMeeting } from '../trust/meeting.ts';

const envelopesPerReceipt = 32;

/** Where an envelope stands. */
export interface EnvelopePlace {
  /** The conversation: the other account. */
  conversation: Uint8Array;
  groupId: Uint8Array;
  /** The device that made it. */
  deviceId: Uint8Array;
  /** It is one of this account's. */
  isOwn: boolean;
  /** The group is the one of all own devices. */
  isSelf: boolean;
  /** Where a gap marker stood; undefined for the end. */
  position: number | undefined;
}

export interface ContentTools extends LearningParts {
  engine: GroupEngine;
}

/**
 * @returns whether the author wants to know that it came: receipts themselves don't.
 */
export async function applyContent(tx: Tx, opened: OpenedEnvelope, scene: Scene): Promise<boolean> {
  const { place, tools } = scene;
  const { body } = opened.content;
  switch (body.case) {
    case 'text':
      await applyText(tx, opened, { ...scene, text: body.value.text });
      return true;
    case 'receipt':
      await applyReceipt(tx, body.value, scene);
      // Now and then, so that who only reads can let go of receipts that were kept to be sent again.
      return opened.sequence % envelopesPerReceipt === 0;
    case 'introduction':
      // What another own device says of itself, the self group says too.
      if (!place.isOwn) await applyIntroduction(tx, body.value, scene);
      return true;
    case 'chainNews':
      await applyChainNews(tx, body.value, scene);
      return true;
    case 'selfUpdate':
      if (place.isSelf) await applyRecords(tx, body.value.records, tools);
      return true;
    case 'meeting':
      if (!place.isOwn) {
        const { conversation } = place;
        const { ownDeviceId } = tools;
        await applyMeeting(tx, body.value, { place: { conversation, ownDeviceId }, tools });
      }
      return true;
    case 'farewell':
      // Another own device says it to them, not to this one.
      if (!place.isOwn) await applyFarewell(tx, scene);
      return true;
    case 'introducedPerson':
      if (!place.isOwn) await applyIntroducedPerson(tx, body.value, { from: place.conversation, tools });
      return true;
    case 'introductionAnswer':
      if (!place.isOwn) await applyIntroductionAnswer(tx, body.value, { from: place.conversation, tools });
      return true;
    case 'introductionLink':
      if (!place.isOwn) await applyIntroductionLink(tx, body.value, { from: place.conversation, tools });
      return true;
    case 'resendRequest':
      await applyResendRequest(tx, body.value, scene);
      return true;
    // Resent envelopes are opened by the receiver, which knows the gaps. Typing never comes here.
    default:
      return true;
  }
}

/** They deleted their account: nothing reaches them any more. */
async function applyFarewell(tx: Tx, { place, tools }: Scene): Promise<void> {
  await markContactGone(tx, place.conversation);
  const { conversation: accountId, groupId } = place;
  const { ownDeviceId } = tools;
  await insertMark(tx, tools, { kind: 'left', accountId, groupId, ownDeviceId });
  tools.tell({ kind: 'contacts' });
  const conversationId = toHex(place.conversation);
  tools.tell({ kind: 'messages', conversationId });
  tools.tell({ kind: 'conversations', conversationId });
}

interface Scene {
  place: EnvelopePlace;
  tools: ContentTools;
}

async function applyText(tx: Tx, opened: OpenedEnvelope, scene: Scene & { text: string }): Promise<void> {
  const { place, tools } = scene;
  const now = tools.clock.now();
  const position = await insertMessage(tx, {
    conversation: place.conversation,
    ...(place.position === undefined ? {} : { position: place.position }),
    messageId: opened.envelope.messageId,
    kind: 'text',
    isOwn: place.isOwn ? 1 : 0,
    text: scene.text,
    // A sender's clock may be years off: it never puts a message into the future.
    sentAt: Math.min(opened.sentAt, now),
    receivedAt: now,
    status: place.isOwn ? statusCodes.sent : 0,
    groupId: place.groupId,
    deviceId: place.deviceId,
    sequence: opened.sequence,
  });
  if (position === undefined) return;
  const conversationId = toHex(place.conversation);
  if (!place.isOwn) {
    const isRead = opened.sequence <= (await getReadElsewhere(tx, place));
    if (isRead) await setReadPosition(tx, place.conversation, position);
    else tools.tell({ kind: 'news', conversationId });
  }
  tools.tell({ kind: 'messages', conversationId });
  tools.tell({ kind: 'conversations', conversationId });
}

async function applyIntroduction(tx: Tx, introduction: Introduction, { place, tools }: Scene): Promise<void> {
  const { name, grant } = introduction;
  const { conversation } = place;
  const before = await getContact(tx, conversation);
  await introduceContact(tx, conversation, {
    name: cleanName(name, limits.nameCharacters),
    grantSecret: grant.length === limits.grant ? grant : undefined,
  });
  // An own device that wasn't in the group yet missed it.
  if (before?.isEstablished === 0) await shareContactAgain(tx, tools.random, conversation);
  tools.tell({ kind: 'contacts' });
  tools.tell({ kind: 'conversations' });
}

/** Entries that follow those which are known here. Of others the chain itself is asked for. */
async function applyChainNews(tx: Tx, news: ChainNews, { place, tools }: Scene): Promise<void> {
  const accountId = place.isOwn ? tools.ownAccountId : place.conversation;
  const known = tools.chains.get(accountId);
  if (known === undefined) return;
  try {
    const entries = [...known.entries.slice(0, news.position), ...news.entries];
    const { genesisHash } = known;
    await learnChain(tx, tools, { chain: tools.chains.check(entries, { accountId, genesisHash }) });
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    await setChainWanted(tx, accountId, true);
  }
}

async function applyReceipt(tx: Tx, receipt: Receipt, scene: Scene): Promise<void> {
  const { place, tools } = scene;
  const sequences = { delivered: Number(receipt.delivered), read: Number(receipt.read) };
  const { deviceId: about } = receipt;
  const isAboutThis = areEqual(about, tools.ownDeviceId);
  if (isAboutThis) await noteReceived(tx, scene, sequences.delivered);
  if (place.isOwn) {
    if (!isAboutThis) await applyReadElsewhere(tx, scene, { deviceId: about, sequence: sequences.read });
    return;
  }
  // Any device of theirs that has it, or showed it, speaks for them.
  let hasChanged = false;
  for (const status of ['delivered', 'read'] as const) {
    const upTo = { deviceId: about, sequence: sequences[status], status };
    hasChanged = (await raiseStatus(tx, place.groupId, upTo)) || hasChanged;
  }
  if (!hasChanged) return;
  const conversationId = toHex(place.conversation);
  tools.tell({ kind: 'messages', conversationId });
  tools.tell({ kind: 'conversations', conversationId });
}

/** What every device of the group has need not be kept any longer. */
async function noteReceived(tx: Tx, { place, tools }: Scene, sequence: number): Promise<void> {
  const { groupId, deviceId } = place;
  await noteConfirmed(tx, { groupId, deviceId }, sequence);
  if (!place.isOwn) {
    for (const { messageId, kind } of await confirmDelivered(tx, groupId, sequence)) {
      if (kind !== 'introduction') continue;
      await letGoRetired(tx, tools, messageId);
      await setUnblockedAt(tx, place.conversation, 0);
    }
  }
  await deleteConfirmed(tx, groupId, await leastConfirmed(tx, groupId, tools.ownDeviceId));
}

/** Another device of this account showed it to the person. */
async function applyReadElsewhere(
  tx: Tx,
  { place, tools }: Scene,
  upTo: { deviceId: Uint8Array; sequence: number },
): Promise<void> {
  const { groupId, conversation } = place;
  const { deviceId, sequence } = upTo;
  await noteReadElsewhere(tx, { groupId, deviceId }, sequence);
  const position = await lastPositionUpTo(tx, groupId, { deviceId, sequence });
  if (position === undefined || !(await setReadPosition(tx, conversation, position))) return;
  const conversationId = toHex(conversation);
  tools.tell({ kind: 'conversations', conversationId });
  tools.tell({ kind: 'messages', conversationId });
}

async function applyResendRequest(tx: Tx, request: ResendRequest, { place, tools }: Scene): Promise<void> {
  if (!areEqual(request.deviceId, tools.ownDeviceId)) return;
  // The answer is put together when it is sealed: the request itself is the intent.
  await enqueue(tx, {
    conversation: place.conversation,
    groupId: place.groupId,
    kind: 'resent',
    content: toBinary(
      ContentSchema,
      create(ContentSchema, {
        body: { case: 'resendRequest', value: create(ResendRequestSchema, request) },
      }),
    ),
    messageId: tools.random.bytes(limits.id),
  });
}

/** A receipt about this device will be sent, with whatever holds by then. */
export async function oweReceipt(
  tx: Tx,
  place: Pick<EnvelopePlace, 'conversation' | 'groupId' | 'deviceId'>,
  random: Random,
): Promise<void> {
  if (await hasQueuedReceipt(tx, place.groupId, place.deviceId)) return;
  if (!(await isWrittenTo(tx, place.groupId))) return;
  await enqueue(tx, {
    conversation: place.conversation,
    groupId: place.groupId,
    kind: 'receipt',
    content: null,
    messageId: random.bytes(limits.id),
    target: place.deviceId,
  });
}
