// One socket of a client through the evil server to the real one.
import {
  areEqual,
  ClientFrameSchema,
  create,
  decode,
  DeliverSchema,
  limits,
  ServerFrameSchema,
  toBinary,
  toHex,
  type ClientFrame,
  type Item,
  type ServerFrame,
} from '@ganira/protocol';
import { WebSocket, type RawData } from 'ws';
import type { EvilItem, MailLedger } from './mail-ledger.ts';
import type { EvilLink, Rules } from './rules.ts';
import type { Transcript } from './transcript.ts';

export interface PassingLinkParts {
  owner: string;
  channel: 'mailbox' | 'delivery';
  /** Of the real server. */
  target: string;
  rules: Rules;
  ledger: MailLedger;
  transcript: Transcript;
  /** Told instead of the real one. */
  incarnation(): Uint8Array | undefined;
}

export class PassingLink implements EvilLink {
  readonly owner: string;
  readonly channel: 'mailbox' | 'delivery';
  readonly #parts: PassingLinkParts;
  readonly #client: WebSocket;
  readonly #server: WebSocket;
  readonly #early: Uint8Array[] = [];
  #realIncarnation: Uint8Array = new Uint8Array();

  constructor(client: WebSocket, parts: PassingLinkParts) {
    this.owner = parts.owner;
    this.channel = parts.channel;
    this.#parts = parts;
    this.#client = client;
    this.#server = new WebSocket(`${parts.target.replace(/^http/, 'ws')}/v1/${parts.channel}`, {
      perMessageDeflate: false,
    });
    client.on('message', (data) => this.#receiveUp(bytesOf(data)));
    client.on('close', () => this.#server.close());
    client.on('error', () => this.#server.terminate());
    this.#server.on('open', () => {
      for (const bytes of this.#early.splice(0)) this.#server.send(bytes);
    });
    this.#server.on('message', (data) => this.#receiveDown(bytesOf(data)));
    this.#server.on('close', (code) => this.#closeClient(code));
    this.#server.on('error', () => client.terminate());
  }

  get isOpen(): boolean {
    return this.#client.readyState === WebSocket.OPEN;
  }

  /** Cuts both sides without a word. */
  cut(): void {
    this.#client.terminate();
    this.#server.terminate();
  }

  say(frame: ServerFrame): void {
    const bytes = toBinary(ServerFrameSchema, frame);
    this.#note('down', bytes);
    if (this.isOpen) this.#client.send(bytes);
  }

  give(items: readonly EvilItem[]): void {
    this.#deliver(items.map((item) => this.#parts.ledger.number(item)));
  }

  ask(frame: ClientFrame): void {
    const bytes = toBinary(ClientFrameSchema, frame);
    if (this.#server.readyState === WebSocket.OPEN) this.#server.send(bytes);
    else this.#early.push(bytes);
  }

  #receiveUp(bytes: Uint8Array): void {
    this.#note('up', bytes);
    const frame = decode(ClientFrameSchema, bytes, limits.frame);
    const verdict = this.#parts.rules.judgeUp(frame, this);
    for (const one of verdict ?? [frame]) this.ask(this.#toReal(one));
  }

  /** The client speaks of the numbers that it was told. */
  #toReal(frame: ClientFrame): ClientFrame {
    const { ledger, incarnation } = this.#parts;
    const { body } = frame;
    if (body.case === 'acknowledge') {
      body.value.sequence = BigInt(ledger.toReal(Number(body.value.sequence)));
    }
    if (body.case === 'authenticate') {
      const told = incarnation() ?? this.#realIncarnation;
      const isSame = areEqual(body.value.incarnation, told);
      ledger.begin(toHex(told));
      body.value.acknowledged = BigInt(isSame ? ledger.toReal(Number(body.value.acknowledged)) : 0);
      if (isSame) body.value.incarnation = this.#realIncarnation;
    }
    return frame;
  }

  #receiveDown(bytes: Uint8Array): void {
    const frame = decode(ServerFrameSchema, bytes, limits.frame);
    if (frame.body.case === 'hello') {
      this.#realIncarnation = frame.body.value.incarnation;
      frame.body.value.incarnation = this.#parts.incarnation() ?? frame.body.value.incarnation;
    }
    if (frame.body.case === 'deliver') return this.#receiveMail(frame.body.value.items);
    const verdict = this.#parts.rules.judgeDown(frame, this);
    for (const one of verdict ?? [frame]) this.say(one);
  }

  #receiveMail(items: readonly Item[]): void {
    const { ledger, rules } = this.#parts;
    const fresh: EvilItem[] = [];
    const again: Item[] = [];
    for (const item of items) {
      const real = Number(item.sequence);
      const known = real === 0 ? { item } : ledger.known(real);
      if (known === undefined) fresh.push({ body: item.body, class: item.class, real });
      else if (known.item !== undefined) again.push(known.item);
    }
    this.#deliver(again);
    if (fresh.length === 0) return;
    const given = rules.judgeMail(fresh, this) ?? fresh;
    for (const item of fresh) if (!given.some(({ real }) => real === item.real)) ledger.keepBack(item);
    this.give(given);
  }

  #deliver(items: Item[]): void {
    if (items.length === 0) return;
    const value = create(DeliverSchema, { items });
    this.say(create(ServerFrameSchema, { body: { case: 'deliver', value } }));
  }

  #closeClient(code: number): void {
    const isSendable = code === 1000 || code === 1001 || code === 1008 || code === 1009 || code >= 4000;
    if (isSendable) this.#client.close(code);
    else this.#client.terminate();
  }

  #note(direction: 'up' | 'down', bytes: Uint8Array): void {
    const { owner, channel } = this;
    this.#parts.transcript.add({ owner, channel, direction, bytes });
  }
}

function bytesOf(data: RawData): Uint8Array {
  const buffer = Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as ArrayBuffer);
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength).slice();
}
