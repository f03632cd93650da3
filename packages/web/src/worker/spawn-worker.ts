// oxlint-disable-next-line import/default -- Vite makes the address of the built worker the default export.
import workerUrl from './worker.ts?worker&url';
import type { WorkerMessage } from '../rpc/messages.ts';
import type { WorkerEnd } from '../rpc/connection.ts';
import type { MakesScriptUrl } from '../trusted-types.ts';

export function spawnWorker(makeUrl: MakesScriptUrl): WorkerEnd {
  const worker = new Worker(makeUrl(workerUrl), { type: 'module', name: 'ganira' });
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) =>
      worker.addEventListener('message', (event: MessageEvent<WorkerMessage>) => listener(event.data)),
    terminate: () => worker.terminate(),
  };
}
