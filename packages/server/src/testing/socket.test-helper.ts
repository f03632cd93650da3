// Test only: one WebSocket to a server, speaking frames.
import {
  ClientFrameSchema,
  create,
  fromBinary,
  ServerFrameSchema,
  toBinary,
  type ServerFrame,
} from '@ganira/protocol';
import { WebSocket } from 'ws';

export type ClientFrameInit = NonNullable<Parameters<typeof create<typeof ClientFrameSchema>>[1]>;
type ClientBody = NonNullable<ClientFrameInit['body']>;
export type ServerCase = NonNullable<ServerFrame['body']['case']>;
export type ServerBody<Case extends ServerCase> = Extract<ServerFrame['body'], { case: Case }>['value'];

export class TestSocket {
  readonly raw: WebSocket;
  /** Every frame, in order. */
  readonly frames: ServerFrame[] = [];
  /** Set by a test that wants to see frames as they come. */
  onFrame: ((frame: ServerFrame) => void) | undefined;
  closeCode: number | undefined;
  #nextRequest = 1;
  #waiting: { isWanted: (frame: ServerFrame) => boolean; resolve: (frame: ServerFrame) => void }[] = [];
  #closed: Promise<number>;

  constructor(url: string, options: { origin?: string } = {}) {
    this.raw = new WebSocket(url.replace(/^http/, 'ws'), { perMessageDeflate: false, ...options });
    this.raw.binaryType = 'nodebuffer';
    this.raw.on('error', () => {});
    this.raw.on('message', (data: Buffer) => this.#take(fromBinary(ServerFrameSchema, new Uint8Array(data))));
    this.#closed = new Promise((resolve) => {
      this.raw.on('close', (code) => {
        this.closeCode = code;
        resolve(code);
      });
    });
  }

  /** The code with which the socket was closed. */
  get closed(): Promise<number> {
    return this.#closed;
  }

  /** @returns the first frame, also when it came already. */
  async first<Case extends ServerCase>(wanted: Case): Promise<ServerBody<Case>> {
    const seen = this.frames.find((frame) => frame.body.case === wanted);
    const frame = seen ?? (await this.#wait((each) => each.body.case === wanted));
    return frame.body.value as ServerBody<Case>;
  }

  /** Sends a request. @returns whatever answers it. */
  async ask(body: ClientBody): Promise<ServerFrame['body']> {
    const request = this.#nextRequest++;
    const answer = this.#wait((frame) => frame.request === request);
    this.send({ request, body });
    return (await answer).body;
  }

  /** Sends a request that must be answered in this way. */
  async expect<Case extends ServerCase>(body: ClientBody, wanted: Case): Promise<ServerBody<Case>> {
    const answer = await this.ask(body);
    if (answer.case !== wanted)
      throw new Error(`expected ${wanted}, got ${JSON.stringify(answer, replaceBigInt)}`);
    return answer.value as ServerBody<Case>;
  }

  send(frame: ClientFrameInit): void {
    this.raw.send(toBinary(ClientFrameSchema, create(ClientFrameSchema, frame)));
  }

  close(): void {
    this.raw.terminate();
  }

  #take(frame: ServerFrame): void {
    this.frames.push(frame);
    this.onFrame?.(frame);
    const index = this.#waiting.findIndex(({ isWanted }) => isWanted(frame));
    if (index >= 0) this.#waiting.splice(index, 1)[0]?.resolve(frame);
  }

  #wait(isWanted: (frame: ServerFrame) => boolean): Promise<ServerFrame> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ isWanted, resolve });
      void this.#closed.then((code) => reject(new Error(`closed with ${code} while waiting`)));
    });
  }
}

function replaceBigInt(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
