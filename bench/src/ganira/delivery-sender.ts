// The delivery socket under load: sends what was encoded before, counts what was made durable.
import { fromBinary, GrantStatus, ServerFrameSchema } from '@ganira/protocol';
import type { Sender, SenderEvents } from '../subject.ts';
import { GreetedSocket } from './greeting.ts';
import { grantOf } from './people.ts';
import type { RawSocket } from './raw-socket.ts';
import { routeNumber, SendFrames } from './send-frame.ts';

/** After the request, which takes three bytes here: field 16 of ServerFrame. */
const sentTag = [0x82, 0x01] as const;

export async function openSender(port: number, to: readonly number[], events: SenderEvents): Promise<Sender> {
  const greeted = new GreetedSocket(port, '/v1/delivery');
  await greeted.next('hello');
  greeted.ask({ case: 'openRoute', value: { route: routeNumber, grants: to.map(grantOf) } });
  await greeted.next('done');
  return new DeliverySender(greeted.socket, to.length, events);
}

class DeliverySender implements Sender {
  readonly #socket: RawSocket;
  readonly #frames = new SendFrames();
  #next = 0;

  constructor(socket: RawSocket, receivers: number, events: SenderEvents) {
    this.#socket = socket;
    let fresh = 0;
    socket.events = {
      message: (bytes, start, end) => {
        checkSent(bytes, start, { end, receivers });
        fresh += 1;
      },
      settled: () => {
        const count = fresh;
        fresh = 0;
        if (count > 0) events.acknowledged(count);
      },
    };
  }

  send(count: number): void {
    this.#socket.write(this.#frames.write(this.#next, count));
    this.#next += count;
  }

  close(): void {
    this.#socket.close();
  }
}

/** Statuses come last, a byte each: all must be "stored". */
function checkSent(bytes: Buffer, start: number, rest: { end: number; receivers: number }): void {
  let isStored = bytes[start + 3] === sentTag[0] && bytes[start + 4] === sentTag[1];
  for (let at = rest.end - rest.receivers; at < rest.end; at++) isStored &&= bytes[at] === GrantStatus.STORED;
  if (isStored) return;
  const frame = fromBinary(ServerFrameSchema, Uint8Array.prototype.slice.call(bytes, start, rest.end));
  throw new Error(`not stored: ${frame.body.case === 'error' ? frame.body.value.code : frame.body.case}`);
}
