// What an opened envelope does to the conversation: the same for one that came by itself and one
// that was sent again.
import type { OpenedEnvelope } from '@ganira/crypto';
import {
  create,
  limits,
  ResendRequestSchema,
  ContentSchema,
  toBinary,
  type ResendRequest,
} from '@ganira/protocol';
import type { Clock, Random } from '../ports.ts';
import { cleanName } from '@ganira/safety';
import { introduceContact } from '../store/contact-store.ts';
import { isGroupGood } from '../store/group-store.ts';
import type { Tx } from '../store/database/database.ts';
import type { Tell } from '../store/store.ts';
import { insertMessage, raiseStatus } from '../store/message-store.ts';
import { confirmDelivered, enqueue, hasQueuedReceipt } from '../store/outbox-store.ts';
import { toHex } from '@ganira/protocol';

const envelopesPerReceipt = 32;

/** Where an envelope stands. */
export interface EnvelopePlace {
  /** The conversation: the other account. */
  conversation: Uint8Array;
  groupId: Uint8Array;
  /** The device that made it. */
  deviceId: Uint8Array;
  ownDeviceId: Uint8Array;
  /** Where a gap marker stood; undefined for the end. */
  position: number | undefined;
}

export interface ContentTools {
  clock: Clock;
  random: Random;
  tell: Tell;
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
    case 'introduction': {
      const { name, grant } = body.value;
      await introduceContact(tx, place.conversation, {
        name: cleanName(name, limits.nameCharacters),
        grantSecret: grant.length === limits.grant ? grant : undefined,
      });
      tools.tell({ kind: 'contacts' });
      tools.tell({ kind: 'conversations' });
      return true;
    }
    case 'resendRequest':
      await applyResendRequest(tx, body.value, scene);
      return true;
    // Resent envelopes are opened by the receiver, which knows the gaps. Typing never comes here.
    default:
      return true;
  }
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
    isOwn: 0,
    text: scene.text,
    // A sender's clock may be years off: it never puts a message into the future.
    sentAt: Math.min(opened.sentAt, now),
    receivedAt: now,
    status: 0,
    groupId: place.groupId,
    deviceId: place.deviceId,
    sequence: opened.sequence,
  });
  if (position === undefined) return;
  tools.tell({ kind: 'messages', conversationId: toHex(place.conversation) });
  tools.tell({ kind: 'conversations' });
}

async function applyReceipt(
  tx: Tx,
  receipt: { deviceId: Uint8Array; delivered: bigint; read: bigint },
  { place, tools }: Scene,
): Promise<void> {
  if (toHex(receipt.deviceId) !== toHex(place.ownDeviceId)) return;
  const sequences = { delivered: Number(receipt.delivered), read: Number(receipt.read) };
  await confirmDelivered(tx, place.groupId, sequences.delivered);
  let hasChanged = false;
  for (const status of ['delivered', 'read'] as const) {
    const sequence = sequences[status];
    const about = { deviceId: place.ownDeviceId, sequence, status };
    hasChanged = (await raiseStatus(tx, place.groupId, about)) || hasChanged;
  }
  if (!hasChanged) return;
  tools.tell({ kind: 'messages', conversationId: toHex(place.conversation) });
  tools.tell({ kind: 'conversations' });
}

async function applyResendRequest(tx: Tx, request: ResendRequest, { place, tools }: Scene): Promise<void> {
  if (toHex(request.deviceId) !== toHex(place.ownDeviceId)) return;
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
  if (!(await isGroupGood(tx, place.groupId))) return;
  await enqueue(tx, {
    conversation: place.conversation,
    groupId: place.groupId,
    kind: 'receipt',
    content: null,
    messageId: random.bytes(limits.id),
    target: place.deviceId,
  });
}
