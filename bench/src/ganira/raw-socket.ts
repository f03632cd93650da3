// A WebSocket client that does as little as one can: the handshake by hand, frames by their length.
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { maskedMessage, opcode } from './masking.ts';

export interface RawSocketEvents {
  /** A whole binary message lies in `bytes` from `start` to `end`, until this returns. */
  message(bytes: Buffer, start: number, end: number): void;
  /** Everything that came in one read was handed over. */
  settled?(): void;
  closed?(reason: string): void;
}

/** One for all sockets: what is read is handled before the next read. */
const readBuffer = Buffer.allocUnsafeSlow(262_144);

export class RawSocket {
  readonly #socket: Socket;
  readonly #path: string;
  #events: RawSocketEvents;
  #rest: Buffer | undefined;
  #isUpgraded = false;

  constructor(port: number, path: string, events: RawSocketEvents) {
    this.#path = path;
    this.#events = events;
    this.#socket = connect({
      host: '127.0.0.1',
      port,
      noDelay: true,
      onread: { buffer: readBuffer, callback: (size: number) => this.#read(size) },
    });
    this.#socket.on('connect', this.#upgrade);
    this.#socket.on('error', (error) => this.#events.closed?.(error.message));
    this.#socket.on('close', () => this.#events.closed?.('the server closed the connection'));
  }

  set events(events: RawSocketEvents) {
    this.#events = events;
  }

  /** Whole, masked frames. */
  write(frames: Buffer): void {
    this.#socket.write(frames);
  }

  close(): void {
    this.#events = { message: () => {} };
    this.#socket.destroy();
  }

  readonly #upgrade = (): void => {
    const lines = [
      `GET ${this.#path} HTTP/1.1`,
      'Host: 127.0.0.1',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    ];
    this.#socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  };

  #read(size: number): boolean {
    const fresh = readBuffer.subarray(0, size);
    const bytes = this.#rest === undefined ? fresh : Buffer.concat([this.#rest, fresh]);
    const used = this.#isUpgraded ? this.#frames(bytes, 0) : this.#answer(bytes);
    this.#rest = used === bytes.length ? undefined : Buffer.from(bytes.subarray(used));
    this.#events.settled?.();
    return true;
  }

  /** @returns how many bytes were used. */
  #answer(bytes: Buffer): number {
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0) return 0;
    if (!bytes.toString('latin1', 0, end).startsWith('HTTP/1.1 101')) {
      this.#events.closed?.(bytes.toString('latin1', 0, bytes.indexOf('\r\n')));
      this.#socket.destroy();
      return bytes.length;
    }
    this.#isUpgraded = true;
    return this.#frames(bytes, end + 4);
  }

  #frames(bytes: Buffer, from: number): number {
    let at = from;
    while (at + 2 <= bytes.length) {
      let length = bytes[at + 1] ?? 0;
      let start = at + 2;
      if (length >= 126) {
        const isLong = length === 127;
        start += isLong ? 8 : 2;
        if (start > bytes.length) break;
        length = isLong ? bytes.readUInt32BE(start - 4) : bytes.readUInt16BE(start - 2);
      }
      if (start + length > bytes.length) break;
      const kind = bytes[at];
      if (kind === opcode.binary) this.#events.message(bytes, start, start + length);
      else if (kind === opcode.ping)
        this.write(maskedMessage(bytes.subarray(start, start + length), opcode.pong));
      else if (kind === opcode.close)
        this.#events.closed?.(bytes.toString('latin1', start + 2, start + length));
      at = start + length;
    }
    return at;
  }
}
