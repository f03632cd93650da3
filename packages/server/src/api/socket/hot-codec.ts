// The four frames that carry messages, read and written by hand: the generated codec takes longer
// for them than everything else on the path together. What is unusual goes to the generated one;
// a property test holds both to the same bytes.
import type { GrantStatus } from '@ganira/protocol';
import type { WaitingItem } from '../../ports/mailbox-store.ts';

export interface HotSend {
  readonly kind: 'send';
  readonly request: number;
  readonly route: number;
  readonly attemptId: Uint8Array;
  readonly body: Uint8Array;
}

export interface HotAcknowledge {
  readonly kind: 'acknowledge';
  readonly request: number;
  readonly sequence: number;
}

const tag = {
  request: 0x08,
  acknowledge: 0x1a,
  /** Field 17, two bytes. */
  send: [0x8a, 0x01],
  deliver: 0x32,
  /** Field 16, two bytes. */
  sent: [0x82, 0x01],
} as const;

/** Reads varints of at most five bytes; a longer one makes `at` NaN, so that every check fails. */
class Reader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.at = 0;
  }

  varint(): number {
    let value = 0;
    let factor = 1;
    for (let count = 0; count < 5; count++) {
      const byte = this.bytes[this.at++] ?? 0x80;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 128;
    }
    this.at = Number.NaN;
    return 0;
  }

  take(length: number): Uint8Array {
    const start = this.at;
    this.at += length;
    return this.bytes.subarray(start, this.at);
  }

  skipIf(byte: number): boolean {
    if (this.bytes[this.at] !== byte) return false;
    this.at += 1;
    return true;
  }

  get isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }
}

const maxUint32 = 0xffff_ffff;

/** @returns undefined for other frames, and for these when they are written in an unusual way. */
export function readHotFrame(bytes: Uint8Array): HotSend | HotAcknowledge | undefined {
  const reader = new Reader(bytes);
  const request = reader.skipIf(tag.request) ? reader.varint() : 0;
  if (request > maxUint32) return undefined;
  if (reader.skipIf(tag.acknowledge)) return readAcknowledge(reader, request);
  if (reader.skipIf(tag.send[0]) && reader.skipIf(tag.send[1])) return readSend(reader, request);
  return undefined;
}

function readAcknowledge(reader: Reader, request: number): HotAcknowledge | undefined {
  const length = reader.varint();
  if (reader.at + length !== reader.bytes.length || !reader.skipIf(0x08)) return undefined;
  const sequence = reader.varint();
  return reader.isAtEnd ? { kind: 'acknowledge', request, sequence } : undefined;
}

/** Without `ephemeral`, `commit` and `attached`. */
function readSend(reader: Reader, request: number): HotSend | undefined {
  const length = reader.varint();
  if (reader.at + length !== reader.bytes.length) return undefined;
  const route = reader.skipIf(0x08) ? reader.varint() : 0;
  if (route > maxUint32) return undefined;
  if (!reader.skipIf(0x12)) return undefined;
  const attemptId = reader.take(reader.varint());
  if (!reader.skipIf(0x1a)) return undefined;
  const body = reader.take(reader.varint());
  return reader.isAtEnd ? { kind: 'send', request, route, attemptId, body } : undefined;
}

function varintSize(value: number): number {
  let size = 1;
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) size += 1;
  return size;
}

function writeVarint(target: Uint8Array, start: number, value: number): number {
  let at = start;
  let rest = value;
  while (rest >= 128) {
    target[at++] = (rest % 128) | 0x80;
    rest = Math.floor(rest / 128);
  }
  target[at++] = rest;
  return at;
}

/** Bytes that the header of an unmasked WebSocket message takes (RFC 6455 section 5.2). */
function headerSize(length: number): number {
  if (length < 126) return 2;
  return length < 65_536 ? 4 : 10;
}

/** A binary message in one frame, with room for `length` bytes after `at`. */
function beginMessage(length: number): { message: Buffer; at: number } {
  const at = headerSize(length);
  const message = Buffer.allocUnsafe(at + length);
  message[0] = 0x82;
  if (at === 2) message[1] = length;
  else if (at === 4) {
    message[1] = 126;
    message.writeUInt16BE(length, 2);
  } else {
    message[1] = 127;
    message.writeUInt32BE(0, 2);
    message.writeUInt32BE(length, 6);
  }
  return { message, at };
}

export function messageOf(payload: Uint8Array): Buffer {
  const { message, at } = beginMessage(payload.length);
  message.set(payload, at);
  return message;
}

/** A whole WebSocket message with ServerFrame.deliver. */
export function writeDeliver(items: readonly WaitingItem[]): Buffer {
  const sizes = items.map(itemSize);
  let length = 0;
  for (const size of sizes) length += 1 + varintSize(size) + size;
  const { message, at: start } = beginMessage(1 + varintSize(length) + length);
  message[start] = tag.deliver;
  let at = writeVarint(message, start + 1, length);
  for (const [index, item] of items.entries()) {
    message[at] = 0x0a;
    at = writeVarint(message, at + 1, sizes[index] ?? 0);
    at = writeItem(message, at, item);
  }
  return message;
}

function itemSize(item: WaitingItem): number {
  const sequence = item.sequence === 0 ? 0 : 1 + varintSize(item.sequence);
  const body = item.body.length === 0 ? 0 : 1 + varintSize(item.body.length) + item.body.length;
  return sequence + body + (item.grantClass === 0 ? 0 : 2);
}

function writeItem(message: Uint8Array, start: number, item: WaitingItem): number {
  let at = start;
  if (item.sequence !== 0) {
    message[at] = 0x08;
    at = writeVarint(message, at + 1, item.sequence);
  }
  if (item.body.length > 0) {
    message[at] = 0x12;
    at = writeVarint(message, at + 1, item.body.length);
    message.set(item.body, at);
    at += item.body.length;
  }
  if (item.grantClass !== 0) {
    message[at++] = 0x18;
    message[at++] = item.grantClass;
  }
  return at;
}

/** A whole WebSocket message with ServerFrame.sent. */
export function writeSent(
  request: number,
  statuses: readonly GrantStatus[],
  attachedStatuses: readonly GrantStatus[],
): Buffer {
  const bodySize = listSize(statuses) + listSize(attachedStatuses);
  const requestSize = request === 0 ? 0 : 1 + varintSize(request);
  const { message, at: start } = beginMessage(requestSize + 2 + varintSize(bodySize) + bodySize);
  let at = start;
  if (request !== 0) {
    message[at] = tag.request;
    at = writeVarint(message, at + 1, request);
  }
  message[at++] = tag.sent[0];
  message[at++] = tag.sent[1];
  at = writeVarint(message, at, bodySize);
  at = writeList(message, at, { field: 0x0a, statuses });
  writeList(message, at, { field: 0x12, statuses: attachedStatuses });
  return message;
}

function listSize(statuses: readonly GrantStatus[]): number {
  return statuses.length === 0 ? 0 : 1 + varintSize(statuses.length) + statuses.length;
}

function writeList(
  message: Uint8Array,
  start: number,
  list: { field: number; statuses: readonly GrantStatus[] },
): number {
  if (list.statuses.length === 0) return start;
  message[start] = list.field;
  let at = writeVarint(message, start + 1, list.statuses.length);
  for (const status of list.statuses) message[at++] = status;
  return at;
}
