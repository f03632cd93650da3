// Mail that came: validate, dedupe, decrypt, one transaction, emit after the commit, then
// acknowledge. Messages that follow each other share a transaction; nothing that one mail holds
// can stop the others.
import { decode, GrantClass, limits, MailSchema, toHex, type Item, type Mail } from '@ganira/protocol';
import type { Serial } from '../serial.ts';
import { countOddMail, getAccount, setCursor } from '../store/account-store.ts';
import { isStoreError, type Tx } from '../store/database/index.ts';
import { MessageBatch, type BatchParts } from './message-batch.ts';

/** Sets the cursor past this mail: inside the transaction that takes it. */
export type Settle = (tx: Tx) => Promise<void>;

type BodyOf<Case extends Mail['body']['case']> = Extract<Mail['body'], { case: Case }>['value'];

/** Mail that isn't a group message: each kind has its file. */
export interface MailHandlers {
  request(mail: BodyOf<'request'>, settle: Settle): Promise<MailVerdict>;
  welcome(mail: BodyOf<'welcome'>, settle: Settle): Promise<MailVerdict>;
  resync(mail: BodyOf<'resync'>, settle: Settle): Promise<MailVerdict>;
  ephemeral(mail: BodyOf<'ephemeral'>): Promise<MailVerdict>;
  history(mail: BodyOf<'history'>, settle: Settle): Promise<MailVerdict>;
}

/** `injected`: nobody who is honest can have sent this. */
export type MailVerdict = 'taken' | 'ignored' | 'injected';

export interface ReceiverParts extends BatchParts {
  serial: Serial;
  handlers: MailHandlers;
  /** This group was marked as lost: ask to be added again. Runs inside the serial. */
  onLost: (groupId: Uint8Array) => Promise<void>;
}

export class Receiver {
  readonly #parts: ReceiverParts;

  constructor(parts: ReceiverParts) {
    this.#parts = parts;
  }

  /** @returns the sequence up to which everything is stored, to be acknowledged. */
  async take(items: readonly Item[]): Promise<bigint | undefined> {
    return await this.#parts.serial.run(() => this.#take(items));
  }

  async #take(items: readonly Item[]): Promise<bigint | undefined> {
    const account = await this.#parts.store.read(getAccount);
    let cursor = BigInt(account?.cursor ?? 0);
    const lost = new Map<string, Uint8Array>();
    let batch = new MessageBatch(this.#parts);
    const storeBatch = async () => {
      await batch.store(cursor);
      for (const groupId of batch.lost()) lost.set(toHex(groupId), groupId);
    };
    for (const item of items) {
      if (item.sequence > 0n && item.sequence <= cursor) continue;
      const mail = readMail(item);
      if (mail?.case === 'message') {
        await batch.open(mail.value.mls);
        if (item.sequence > 0n) cursor = item.sequence;
        continue;
      }
      await storeBatch();
      batch = new MessageBatch(this.#parts);
      await this.#takeSingle(mail, item);
      if (item.sequence > 0n) cursor = item.sequence;
    }
    await storeBatch();
    for (const groupId of lost.values()) await this.#parts.onLost(groupId);
    return cursor > 0n ? cursor : undefined;
  }

  async #takeSingle(mail: Mail['body'] | undefined, item: Item): Promise<void> {
    let isSettled = false;
    const settle: Settle = async (tx) => {
      isSettled = true;
      if (item.sequence > 0n) await setCursor(tx, Number(item.sequence));
    };
    const verdict = await this.#judge(mail, item, settle);
    if (isSettled || (item.sequence === 0n && verdict !== 'injected')) return;
    await this.#parts.store.change(async (tx) => {
      await settle(tx);
      await countOddMail(tx, { injected: verdict === 'injected' ? 1 : 0, replayed: 0 });
    });
  }

  async #judge(mail: Mail['body'] | undefined, item: Item, settle: Settle): Promise<MailVerdict> {
    const { handlers } = this.#parts;
    const isRequest = item.class === GrantClass.REQUEST;
    try {
      // Who holds but a request grant may ask, and nothing else.
      if (mail?.case === 'request')
        return isRequest ? await handlers.request(mail.value, settle) : 'injected';
      if (isRequest) return 'injected';
      if (mail?.case === 'welcome') return await handlers.welcome(mail.value, settle);
      if (mail?.case === 'resync') return await handlers.resync(mail.value, settle);
      if (mail?.case === 'history') return await handlers.history(mail.value, settle);
      if (mail?.case === 'ephemeral') return await handlers.ephemeral(mail.value);
      return 'injected';
    } catch (error) {
      // The store's troubles pass. What else one mail brings about must not come again for ever.
      if (isStoreError(error)) throw error;
      return 'injected';
    }
  }
}

function readMail(item: Item): Mail['body'] | undefined {
  try {
    const limit = item.class === GrantClass.REQUEST ? limits.requestBody : limits.body;
    const { body } = decode(MailSchema, item.body, limit);
    if (body.case === 'message' && item.class === GrantClass.REQUEST) return undefined;
    return body.case === undefined ? undefined : body;
  } catch {
    return undefined;
  }
}
