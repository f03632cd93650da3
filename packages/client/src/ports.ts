// What the messenger needs from the machine that it runs on.

export interface Clock {
  /** Unix milliseconds. */
  now(): number;
  /** Calls once after so many milliseconds. @returns how to call it off. */
  after(milliseconds: number, run: () => void): () => void;
}

export interface Random {
  bytes(length: number): Uint8Array;
  /** In [0, 1): for jitter only. */
  fraction(): number;
}

/** One WebSocket. Frames are binary. */
export interface Socket {
  send(frame: Uint8Array): void;
  close(): void;
  /** Bytes that wait to be written. */
  readonly buffered: number;
}

export interface SocketEvents {
  onOpen(): void;
  onFrame(frame: Uint8Array): void;
  /** Once, whether it had opened or not; with the server's code, if it said one (RFC 6455 section 7.4). */
  onClose(code?: number): void;
}

export interface Network {
  connect(url: string, events: SocketEvents): Socket;
  /** @throws ClientError `certificate_untrusted` where the platform tells that; anything else when there is no answer. */
  fetch(
    url: string,
    init: { method: string; headers: Record<string, string>; body?: string; signal?: AbortSignal },
  ): Promise<{ status: number; text(): Promise<string> }>;
  /** Tells when the machine says that the network came back. @returns how to stop. */
  onOnline(listener: () => void): () => void;
}
