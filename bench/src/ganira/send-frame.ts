// ClientFrame.send, encoded once; for each message only what differs is written into a copy.
import { randomBytes, randomFillSync } from 'node:crypto';
import { ClientFrameSchema, create, toBinary } from '@ganira/protocol';
import { headerSize, maskByte, maskedMessage } from './masking.ts';

/** Bytes of ciphertext-like body; the first four are the message's number. */
export const bodySize = 300;
export const routeNumber = 1;

/** Requests are numbered in this range only, so that they all take two bytes. */
const firstRequest = 8_192;
const requests = 8_192;
const attemptSize = 16;

/** Where what differs stands in a message. */
interface Template {
  readonly bytes: Buffer;
  readonly request: number;
  readonly attempt: number;
  readonly body: number;
}

export class SendFrames {
  readonly #template = makeTemplate();
  readonly #random = Buffer.allocUnsafe(attemptSize * 4_096);
  #used = this.#random.length;

  /** `count` masked WebSocket messages, numbered from `first`, for one write. */
  write(first: number, count: number): Buffer {
    const { bytes, request, attempt, body } = this.#template;
    const frames = Buffer.allocUnsafe(bytes.length * count);
    for (let at = 0, number = first; number < first + count; number++, at += bytes.length) {
      bytes.copy(frames, at);
      const id = firstRequest + (number % requests);
      frames[at + request] = ((id & 0x7f) | 0x80) ^ maskByte;
      frames[at + request + 1] = (id >>> 7) ^ maskByte;
      this.#copyRandom(frames, at + attempt);
      writeMaskedNumber(frames, at + body, number);
    }
    return frames;
  }

  /** Random ids, as clients choose them: what is in order would flatter the server's indexes. */
  #copyRandom(target: Buffer, at: number): void {
    if (this.#used === this.#random.length) {
      randomFillSync(this.#random);
      this.#used = 0;
    }
    this.#random.copy(target, at, this.#used, this.#used + attemptSize);
    this.#used += attemptSize;
  }
}

function writeMaskedNumber(target: Buffer, at: number, number: number): void {
  const mask = 0x5a5a5a5a;
  target.writeInt32LE(number ^ mask, at);
}

function makeTemplate(): Template {
  const attemptId = randomBytes(attemptSize);
  const body = randomBytes(bodySize);
  const frame = create(ClientFrameSchema, {
    request: firstRequest,
    body: { case: 'send', value: { route: routeNumber, attemptId, body } },
  });
  const payload = Buffer.from(toBinary(ClientFrameSchema, frame));
  const offset = headerSize(payload.length);
  return {
    bytes: maskedMessage(payload),
    request: offset + 1,
    attempt: offset + payload.indexOf(attemptId),
    body: offset + payload.indexOf(body),
  };
}
