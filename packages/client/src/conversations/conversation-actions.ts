// What a face does in a conversation.
import { ContentSchema, create, fromHex, limits, TextSchema, toBinary, toHex, utf8 } from '@ganira/protocol';
import type {
  ClientApi,
  ConversationBlock,
  ConversationRow,
  ConversationView,
  MessagePage,
  MessageView,
} from '../api.ts';
import type { OpenAccount } from '../account/open-account.ts';
import { share } from '../devices/self-records.ts';
import { ClientError } from '../errors.ts';
import { routeOf } from '../groups/routes.ts';
import { isBlocked, listBlocked } from '../store/blocked-store.ts';
import {
  getContact,
  listContacts,
  saveDraft,
  setReadPosition,
  type ContactRow,
} from '../store/contact-store.ts';
import type { ReadTx } from '../store/database/database.ts';
import { isStopped, listStopped } from '../store/doubt-store.ts';
import { getGroup, listHealth, listTrackedDevices, type GroupRow } from '../store/group-store.ts';
import {
  getMessage,
  insertMessage,
  listLastTexts,
  pageMessages,
  statusCodes,
  statusOf,
  type MessageRow,
} from '../store/message-store.ts';
import { enqueue } from '../store/outbox-store.ts';
import { oweReceipt } from '../sync/content.ts';
import { sealTyping } from '../sync/ephemeral.ts';
import { doubtOf, readTrust, trustOf } from '../trust/trust.ts';

const longestPage = 200;
const longestPreview = 120;
const longestDraft = limits.text;
/** Milliseconds between two "is typing" of one conversation. */
const typingPause = 3_000;

export class ConversationActions {
  readonly #open: OpenAccount;
  readonly #typingSent = new Map<string, number>();

  constructor(open: OpenAccount) {
    this.#open = open;
  }

  async list({ most, only }: { most?: number; only?: readonly string[] }): Promise<ConversationRow[]> {
    const wanted = only && new Set(only);
    const limit = most === undefined ? Infinity : Math.max(1, Math.trunc(most));
    return await this.#open.store.read(async (tx) => {
      const all = await listContacts(tx);
      const contacts = all.filter(({ accountId }) => wanted?.has(toHex(accountId)) !== false).slice(0, limit);
      // A query for each kind of fact, not for each contact: there are hundreds.
      const lastTexts = new Map(
        (await listLastTexts(tx, longestPreview, contacts)).map((last) => [toHex(last.conversation), last]),
      );
      const blocked = new Set((await listBlocked(tx)).map(({ accountId }) => toHex(accountId)));
      const stopped = new Set((await listStopped(tx)).map(toHex));
      const groups = new Map((await listHealth(tx)).map((group) => [toHex(group.groupId), group]));
      const trustOfEach = await readTrust(tx);
      const rows: ConversationRow[] = [];
      for (const contact of contacts) {
        const id = toHex(contact.accountId);
        rows.push(
          rowOf(contact, {
            last: lastTexts.get(id),
            trust: (await trustOfEach(contact)).level,
            block: blockFrom(contact, {
              isBlocked: blocked.has(id),
              isStopped: stopped.has(id),
              group: groups.get(toHex(contact.groupId)),
            }),
          }),
        );
      }
      return rows;
    });
  }

  async open(conversationId: string): Promise<ConversationView> {
    return await this.#open.store.read(async (tx) => {
      const contact = await this.#contact(tx, conversationId);
      const chain = this.#open.chains.get(contact.accountId);
      const block = await blockOf(tx, contact);
      const doubt = await doubtOf(tx, contact.accountId);
      return {
        conversationId,
        accountId: conversationId,
        name: contact.name,
        pattern: toHex(contact.genesisHash),
        devices: chain?.activeDevices.length ?? 0,
        trust: await trustOf(tx, contact),
        ...(doubt === undefined ? {} : { doubt }),
        readPosition: contact.readPosition,
        draft: contact.draft,
        ...(block === undefined ? {} : { block }),
      };
    });
  }

  async page(input: Parameters<ClientApi['pageMessages']>[0]): Promise<MessagePage> {
    const { before, after } = input;
    const limit = Math.min(Math.max(1, Math.trunc(input.limit)), longestPage);
    return await this.#open.store.read(async (tx) => {
      const contact = await this.#contact(tx, input.conversationId);
      const rows = await pageMessages(tx, contact.accountId, { before, after, limit: limit + 1 });
      const page = after === undefined ? rows.slice(-limit) : rows.slice(0, limit);
      return { messages: page.map((row) => this.#view(row)), hasMore: rows.length > limit };
    });
  }

  async sendText(input: { conversationId: string; messageId: string; text: string }): Promise<MessageView> {
    const text = input.text.toWellFormed().trim();
    const messageId = fromHex(input.messageId);
    if (text === '') throw new ClientError('text_empty', 'nothing to send');
    if (utf8(text).length > limits.text) throw new ClientError('text_too_long', 'too long for one message');
    if (messageId?.length !== limits.id) throw new ClientError('malformed', 'a message id has 16 bytes');
    this.#open.demandDevice();
    const { store, founding, account, outbox } = this.#open;
    const now = founding.clock.now();
    const row = await store.change(async (tx, tell) => {
      const contact = await this.#contact(tx, input.conversationId);
      const known = await getMessage(tx, messageId);
      if (known !== undefined) return known;
      if (await isBlocked(tx, contact.accountId))
        throw new ClientError('contact_blocked', 'they are blocked');
      if (contact.isGone === 1) throw new ClientError('contact_gone', 'they deleted their account');
      if (await isStopped(tx, contact.accountId))
        throw new ClientError('identity_changed', 'something contradicts who this contact is');
      await insertMessage(tx, {
        conversation: contact.accountId,
        messageId,
        kind: 'text',
        isOwn: 1,
        text,
        sentAt: now,
        receivedAt: now,
        status: (await getGroup(tx, contact.groupId))?.isAtRest === 1 ? statusCodes.sent : statusCodes.queued,
        groupId: contact.groupId,
        deviceId: account.deviceId,
        sequence: 0,
      });
      await enqueue(tx, {
        conversation: contact.accountId,
        groupId: contact.groupId,
        kind: 'text',
        content: toBinary(
          ContentSchema,
          create(ContentSchema, { body: { case: 'text', value: create(TextSchema, { text }) } }),
        ),
        messageId,
      });
      tell({ kind: 'messages', conversationId: input.conversationId });
      tell({ kind: 'conversations', conversationId: input.conversationId });
      return await getMessage(tx, messageId);
    });
    if (row === undefined) throw new ClientError('internal', 'the message was not stored');
    this.#typingSent.delete(input.conversationId);
    outbox.kick();
    void this.#open.status.tell();
    return this.#view(row);
  }

  async markRead(conversationId: string, position: number): Promise<void> {
    const { store, founding } = this.#open;
    await store.change(async (tx, tell) => {
      const contact = await this.#contact(tx, conversationId);
      if (!(await setReadPosition(tx, contact.accountId, Math.min(position, contact.lastPosition)))) return;
      for (const deviceId of await listTrackedDevices(tx, contact.groupId)) {
        const place = { conversation: contact.accountId, groupId: contact.groupId, deviceId };
        await oweReceipt(tx, place, founding.random);
      }
      tell({ kind: 'conversations', conversationId });
    });
    this.#open.outbox.kick();
    void this.#open.status.tell();
  }

  async saveDraft(conversationId: string, text: string): Promise<void> {
    const { store, founding, outbox } = this.#open;
    const draft = text.toWellFormed().slice(0, longestDraft);
    await store.change(async (tx, tell) => {
      const contact = await this.#contact(tx, conversationId);
      await saveDraft(tx, contact.accountId, draft);
      await share(tx, founding.random, { kind: 'draft', key: contact.accountId, value: utf8(draft) });
      tell({ kind: 'conversations', conversationId });
    });
    outbox.kick();
  }

  async notifyTyping(conversationId: string, isTyping: boolean): Promise<void> {
    const { store, founding, states, delivery } = this.#open;
    const now = founding.clock.now();
    const last = this.#typingSent.get(conversationId) ?? 0;
    if (isTyping ? now - last < typingPause : last === 0) return;
    if (isTyping) this.#typingSent.set(conversationId, now);
    else this.#typingSent.delete(conversationId);
    const found = await store.read(async (tx) => {
      const contact = await this.#contact(tx, conversationId);
      return {
        route: await routeOf(tx, contact.groupId),
        group: await getGroup(tx, contact.groupId),
        block: await blockOf(tx, contact),
      };
    });
    const { route, group, block } = found;
    const [theirs] = route?.grants ?? [];
    if (
      block === 'identity-changed' ||
      block === 'blocked' ||
      group?.health !== 'good' ||
      theirs === undefined
    )
      return;
    try {
      await delivery.send({
        // Only to the other side: own devices are the same person.
        grants: [theirs],
        attemptId: founding.random.bytes(limits.id),
        body: await sealTyping(founding, states.of(group), isTyping),
        ephemeral: true,
      });
    } catch (error) {
      // Lossy by nature: offline, nobody needs to know.
      if (!(error instanceof ClientError)) throw error;
    }
  }

  #view(row: MessageRow): MessageView {
    const isOwn = row.isOwn === 1;
    return {
      messageId: toHex(row.messageId),
      position: row.position,
      kind: row.kind,
      isOwn,
      author: toHex(isOwn ? this.#open.account.accountId : row.conversation),
      text: row.kind === 'text' ? row.text : '',
      sentAt: row.sentAt,
      receivedAt: row.receivedAt,
      ...(isOwn ? { status: statusOf(row.status) } : {}),
    };
  }

  async #contact(tx: ReadTx, conversationId: string): Promise<ContactRow> {
    const contact = await getContact(tx, fromHex(conversationId) ?? new Uint8Array());
    if (contact === undefined) throw new ClientError('conversation_unknown', 'no such conversation');
    return contact;
  }
}

function rowOf(
  contact: ContactRow,
  known: {
    last: Pick<MessageRow, 'text' | 'isOwn' | 'status'> | undefined;
    trust: ConversationRow['trust'];
    block: ConversationBlock | undefined;
  },
): ConversationRow {
  const { last, trust, block } = known;
  const id = toHex(contact.accountId);
  return {
    conversationId: id,
    accountId: id,
    name: contact.name,
    pattern: toHex(contact.genesisHash),
    ...(last === undefined ? {} : { lastText: last.text.slice(0, longestPreview).toWellFormed() }),
    isLastOwn: last?.isOwn === 1,
    ...(last?.isOwn === 1 ? { lastStatus: statusOf(last.status) } : {}),
    lastAt: contact.lastAt,
    unread: contact.unread,
    draft: contact.draft,
    trust,
    ...(block === undefined ? {} : { block }),
  };
}

async function blockOf(tx: ReadTx, contact: ContactRow): Promise<ConversationBlock | undefined> {
  return blockFrom(contact, {
    isBlocked: await isBlocked(tx, contact.accountId),
    isStopped: await isStopped(tx, contact.accountId),
    group: await getGroup(tx, contact.groupId),
  });
}

function blockFrom(
  { isGone, grantSecret }: ContactRow,
  known: {
    isBlocked: boolean;
    isStopped: boolean;
    /** The one that is written to. */
    group: Pick<GroupRow, 'health' | 'isAtRest'> | undefined;
  },
): ConversationBlock | undefined {
  if (known.isBlocked) return 'blocked';
  if (isGone === 1) return 'gone';
  if (known.isStopped) return 'identity-changed';
  const { group } = known;
  if (group?.health === 'resyncing' && group.isAtRest === 0) return 'broken';
  return grantSecret === null || group === undefined ? 'waiting' : undefined;
}
