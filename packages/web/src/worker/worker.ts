import type { CallMessage, WorkerMessage } from '../rpc/messages.ts';
import type { ChannelMessage } from './channel.ts';
import { startHost } from './host.ts';
import { openMessenger } from './open-messenger.ts';

const channel = new BroadcastChannel('ganira-workers');
const tellPage = (message: WorkerMessage): void => self.postMessage(message);

const answer = startHost({
  id: crypto.randomUUID(),
  build: __BUILD__,
  server: self.location.origin,
  channel: {
    post: (message) => channel.postMessage(message),
    onMessage: (listener) => {
      channel.onmessage = (event: MessageEvent<ChannelMessage>) => listener(event.data);
    },
  },
  tellPage,
  whenOwner: (own) => {
    // Held until the worker ends: the promise never settles.
    void navigator.locks.request('ganira-store', () => new Promise<never>(() => own()));
  },
  after: (milliseconds, run) => void setTimeout(run, milliseconds),
  open: openMessenger,
});

self.addEventListener('message', (event: MessageEvent<CallMessage>) => answer(event.data));
