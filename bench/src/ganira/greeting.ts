// The frames before the load, through the generated codec: each is awaited.
import {
  ClientFrameSchema,
  create,
  fromBinary,
  ServerFrameSchema,
  toBinary,
  type ServerFrame,
} from '@ganira/protocol';
import { maskedMessage } from './masking.ts';
import { RawSocket } from './raw-socket.ts';

type ClientBody = NonNullable<Parameters<typeof create<typeof ClientFrameSchema>>[1]>['body'];
type ServerCase = NonNullable<ServerFrame['body']['case']>;
export type ServerBody<Case extends ServerCase> = Extract<ServerFrame['body'], { case: Case }>['value'];

/** A socket before it carries load. Frames that nobody has asked for yet are kept. */
export class GreetedSocket {
  readonly socket: RawSocket;
  readonly #frames: ServerFrame[] = [];
  #wake: (() => void) | undefined;
  #failure: string | undefined;

  constructor(port: number, path: string) {
    this.socket = new RawSocket(port, path, {
      message: (bytes, start, end) => {
        this.#frames.push(fromBinary(ServerFrameSchema, Uint8Array.prototype.slice.call(bytes, start, end)));
        this.#wake?.();
      },
      closed: (reason) => {
        this.#failure = reason;
        this.#wake?.();
      },
    });
  }

  ask(body: ClientBody): void {
    this.socket.write(
      maskedMessage(toBinary(ClientFrameSchema, create(ClientFrameSchema, { request: 1, body }))),
    );
  }

  async next<Case extends ServerCase>(wanted: Case): Promise<ServerBody<Case>> {
    while (this.#frames.length === 0) {
      if (this.#failure !== undefined) throw new Error(`waiting for ${wanted}: ${this.#failure}`);
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    const frame = this.#frames.shift();
    if (frame?.body.case === wanted) return frame.body.value as ServerBody<Case>;
    const said = frame?.body.case === 'error' ? frame.body.value.message : frame?.body.case;
    throw new Error(`waiting for ${wanted}: ${said}`);
  }
}
