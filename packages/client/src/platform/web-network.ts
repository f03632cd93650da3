// WebSocket and fetch as browsers, workers and Node have them.
import type { Network, Socket, SocketEvents } from '../ports.ts';

/** Replies over HTTP; what is longer fails. Bytes. */
const longestReply = 1_048_576;

const deadSocket: Socket = { send: () => undefined, close: () => undefined, buffered: 0 };

export function connectWebSocket(url: string, events: SocketEvents): Socket {
  let socket: WebSocket;
  try {
    socket = new WebSocket(url);
  } catch {
    // An address that the platform refuses, such as ws: from an https: page.
    queueMicrotask(() => events.onClose());
    return deadSocket;
  }
  socket.binaryType = 'arraybuffer';
  socket.addEventListener('open', () => events.onOpen());
  socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // The contract knows no text frames; as an empty frame it is refused like any other nonsense.
    events.onFrame(data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array());
  });
  socket.addEventListener('close', ({ code }) => events.onClose(code));
  return {
    // Before it is open send() throws; afterwards it only adds to bufferedAmount.
    send(frame) {
      if (socket.readyState === WebSocket.OPEN) socket.send(frame as Uint8Array<ArrayBuffer>);
    },
    close: () => socket.close(),
    get buffered() {
      return socket.bufferedAmount;
    },
  };
}

export const fetchText: Network['fetch'] = async (url, { method, headers, body, signal }) => {
  const response = await fetch(url, {
    method,
    headers,
    body: body ?? null,
    signal: signal ?? null,
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
  return { status: response.status, text: () => readText(response) };
};

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > longestReply) {
      await reader.cancel();
      throw new RangeError(`reply: more than ${longestReply} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
