import type { Buffer as NodeBuffer } from 'node:buffer';

interface Message {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** A connection to a browser's debugger of its own: Playwright's gives no way to the workers of a page. */
class Debugger {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #listeners = new Set<(message: Message) => void>();
  #nextId = 1;

  static async connect(endpoint: string): Promise<Debugger> {
    const socket = new WebSocket(endpoint);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', () => reject(new Error(`no debugger at ${endpoint}`)));
    });
    return new Debugger(socket);
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as Message;
      if (message.id !== undefined) this.#waiting.get(message.id)?.(message);
      else for (const listener of this.#listeners) listener(message);
    });
  }

  async ask(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    const id = this.#nextId++;
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    const { result, error } = await answer;
    this.#waiting.delete(id);
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  listen(listener: (message: Message) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#socket.close();
  }
}

interface Target {
  type: string;
  url: string;
}

/**
 * The heap of each page of the origin and of each of its workers, as the browser's own tool shows it after collecting
 * garbage: every string is in it.
 */
export async function heapsOf(
  endpoint: string,
  origin: string,
): Promise<{ name: string; heap: NodeBuffer }[]> {
  const browser = await Debugger.connect(endpoint);
  try {
    const sessions = await attachAll(browser, origin);
    const heaps: { name: string; heap: NodeBuffer }[] = [];
    for (const { name, sessionId } of sessions) {
      heaps.push({ name, heap: await heapOf(browser, sessionId) });
    }
    return heaps;
  } finally {
    browser.close();
  }
}

async function attachAll(browser: Debugger, origin: string): Promise<{ name: string; sessionId: string }[]> {
  const sessions: { name: string; sessionId: string }[] = [];
  const stop = browser.listen(({ method, params }) => {
    if (method !== 'Target.attachedToTarget') return;
    const { sessionId, targetInfo } = params as { sessionId: string; targetInfo: Target };
    if (targetInfo.url.startsWith(origin)) sessions.push({ name: targetInfo.type, sessionId });
  });
  const { targetInfos } = (await browser.ask('Target.getTargets')) as {
    targetInfos: (Target & { targetId: string })[];
  };
  for (const { targetId, url } of targetInfos) {
    if (!url.startsWith(origin)) continue;
    await browser.ask('Target.attachToTarget', { targetId, flatten: true });
  }
  // Dedicated workers are known to their pages only.
  const pages = sessions.filter(({ name }) => name === 'page');
  for (const { sessionId } of pages) {
    await browser.ask(
      'Target.setAutoAttach',
      { autoAttach: true, waitForDebuggerOnStart: false, flatten: true },
      sessionId,
    );
  }
  stop();
  return sessions;
}

async function heapOf(browser: Debugger, sessionId: string): Promise<NodeBuffer> {
  const chunks: string[] = [];
  const stop = browser.listen((message) => {
    if (message.sessionId === sessionId && message.method === 'HeapProfiler.addHeapSnapshotChunk')
      chunks.push(String(message.params?.['chunk']));
  });
  await browser.ask('HeapProfiler.enable', {}, sessionId);
  await browser.ask('HeapProfiler.collectGarbage', {}, sessionId);
  await browser.ask('HeapProfiler.takeHeapSnapshot', { captureNumericValue: true }, sessionId);
  stop();
  return Buffer.from(chunks.join(''));
}
