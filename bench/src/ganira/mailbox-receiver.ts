// The mailbox socket under load: reads lengths, sequences and the numbers in the bodies,
// acknowledges once for everything that came in one read.
import { fromBinary, mailboxSigningBytes, ServerFrameSchema } from '@ganira/protocol';
import type { Receiver, ReceiverEvents } from '../subject.ts';
import { GreetedSocket } from './greeting.ts';
import { maskedMessage } from './masking.ts';
import { deviceIdOf, sessionTokenOf, sha256, signAsDevice } from './people.ts';
import type { RawSocket } from './raw-socket.ts';

const tag = { deliver: 0x32, item: 0x0a, sequence: 0x08, body: 0x12 } as const;

export async function openReceiver(port: number, person: number, events: ReceiverEvents): Promise<Receiver> {
  const greeted = new GreetedSocket(port, '/v1/mailbox');
  const { nonce, incarnation } = await greeted.next('hello');
  const sessionToken = sessionTokenOf(person);
  const signature = signAsDevice(mailboxSigningBytes(nonce, sha256(sessionToken)));
  const value = { sessionToken, deviceId: deviceIdOf(person), signature, incarnation, acknowledged: 0n };
  greeted.ask({ case: 'authenticate', value });
  const receiver = new MailboxReceiver(greeted.socket, events);
  await receiver.authenticated;
  return receiver;
}

class MailboxReceiver implements Receiver {
  /** The first frame must say so. */
  readonly authenticated: Promise<void>;
  readonly #socket: RawSocket;
  readonly #events: ReceiverEvents;
  #last = 0;
  #acknowledged = 0;

  constructor(socket: RawSocket, events: ReceiverEvents) {
    this.#socket = socket;
    this.#events = events;
    this.authenticated = new Promise((resolve, reject) => {
      let isFirst = true;
      socket.events = {
        message: (bytes, start, end) => {
          if (isFirst) resolve(checkAuthenticated(bytes.subarray(start, end)));
          else this.#deliver(bytes, start);
          isFirst = false;
        },
        settled: () => this.#settle(),
        closed: (reason) => reject(new Error(`mailbox: ${reason}`)),
      };
    });
  }

  close(): void {
    this.#socket.close();
  }

  #settle(): void {
    if (this.#last === this.#acknowledged) return;
    this.#acknowledged = this.#last;
    this.#socket.write(acknowledgement(this.#last));
    this.#events.settled();
  }

  #deliver(bytes: Buffer, start: number): void {
    if (bytes[start] !== tag.deliver) throw new Error(`mailbox: an unexpected frame, tag ${bytes[start]}`);
    const reader = { bytes, at: start + 1 };
    const length = varint(reader);
    const end = reader.at + length;
    while (reader.at < end) {
      skip(reader, tag.item);
      const itemLength = varint(reader);
      const itemEnd = reader.at + itemLength;
      skip(reader, tag.sequence);
      this.#last = varint(reader);
      skip(reader, tag.body);
      varint(reader);
      this.#events.received(bytes.readUInt32LE(reader.at));
      reader.at = itemEnd;
    }
  }
}

function checkAuthenticated(payload: Uint8Array): void {
  const { body } = fromBinary(ServerFrameSchema, Uint8Array.from(payload));
  if (body.case !== 'authenticated')
    throw new Error(`mailbox: ${body.case === 'error' ? body.value.code : body.case}`);
}

interface Reader {
  readonly bytes: Buffer;
  at: number;
}

function varint(reader: Reader): number {
  let value = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = reader.bytes[reader.at++] ?? 0;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return value;
  }
}

function skip(reader: Reader, byte: number): void {
  if (reader.bytes[reader.at++] !== byte) throw new Error('mailbox: an item that is not written as expected');
}

/** ClientFrame.acknowledge, field 3, with a sequence of five bytes at most. */
function acknowledgement(sequence: number): Buffer {
  const bytes: number[] = [];
  let rest = sequence;
  while (rest >= 128) {
    bytes.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  return maskedMessage(Uint8Array.of(0x1a, bytes.length + 2, 0x08, ...bytes, rest));
}
