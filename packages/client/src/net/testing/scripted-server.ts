// A WebSocket server for tests that says what a test tells it to, contract or not.
import type { AddressInfo } from 'node:net';
import {
  ClientFrameSchema,
  ServerFrameSchema,
  create,
  fromBinary,
  limits,
  toBinary,
  type ClientFrame,
} from '@ganira/protocol';
import { vi } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';

type ServerFrameInit = NonNullable<Parameters<typeof create<typeof ServerFrameSchema>>[1]>;
type ServerBodyInit = NonNullable<ServerFrameInit['body']>;

/** What the server does with a frame; none: it is only kept. */
export type Script = (peer: ScriptedPeer, frame: ClientFrame) => void;

export interface ScriptedServerOptions {
  /** False: the test says Hello, or doesn't. */
  saysHello?: boolean;
  script?: Script;
}

export const helloBody = {
  case: 'hello' as const,
  value: {
    nonce: new Uint8Array(limits.hash).fill(7),
    incarnation: new Uint8Array(limits.id).fill(8),
    now: BigInt(Date.UTC(2030, 0, 1) + 90_000),
  },
};

export class ScriptedServer {
  readonly peers: ScriptedPeer[] = [];
  readonly #server: WebSocketServer;

  private constructor(server: WebSocketServer, { saysHello = true, script }: ScriptedServerOptions) {
    this.#server = server;
    server.on('connection', (socket, { url }) => {
      const peer = new ScriptedPeer(socket, url ?? '', script);
      this.peers.push(peer);
      if (saysHello) peer.say(helloBody);
    });
  }

  static async start(options: ScriptedServerOptions = {}, port = 0): Promise<ScriptedServer> {
    const server = new WebSocketServer({ host: '127.0.0.1', port });
    const scripted = new ScriptedServer(server, options);
    await new Promise((resolve) => server.once('listening', resolve));
    return scripted;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The connection with this number, from 0, when it has come. */
  peer(index: number): Promise<ScriptedPeer> {
    return eventually(() => this.peers[index]);
  }

  async stop(): Promise<void> {
    for (const peer of this.peers) peer.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

export class ScriptedPeer {
  readonly frames: ClientFrame[] = [];
  readonly path: string;
  readonly #socket: WebSocket;

  constructor(socket: WebSocket, path: string, script?: Script) {
    this.#socket = socket;
    this.path = path;
    socket.on('error', () => undefined);
    socket.on('message', (data: Buffer) => {
      const frame = fromBinary(ClientFrameSchema, Uint8Array.from(data));
      this.frames.push(frame);
      script?.(this, frame);
    });
  }

  get isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }

  say(body: ServerBodyInit, request = 0): void {
    this.#socket.send(toBinary(ServerFrameSchema, create(ServerFrameSchema, { request, body })));
  }

  sayRaw(data: Uint8Array | string): void {
    this.#socket.send(data);
  }

  close(code: number): void {
    this.#socket.close(code);
  }

  cut(): void {
    this.#socket.terminate();
  }

  /** The frame with this number, from 0, when it has come. */
  frame(index: number): Promise<ClientFrame> {
    return eventually(() => this.frames[index]);
  }

  /** The kinds of the frames that came. */
  get kinds(): (string | undefined)[] {
    return this.frames.map(({ body }) => body.case);
  }
}

/** Waits until there is a value. */
export function eventually<T>(look: () => T | undefined): Promise<T> {
  return vi.waitFor(
    () => {
      const value = look();
      if (value === undefined) throw new Error('not yet');
      return value;
    },
    { timeout: 5_000, interval: 5 },
  );
}

export function untilTrue(look: () => boolean): Promise<true> {
  return eventually(() => (look() ? true : undefined));
}
