/// <reference types="vite/client" />
import type { Answered, Asked, CommandName } from './commands.ts';
// eslint-disable-next-line import/default -- the build makes it
import workerUrl from './store-worker.ts?worker&url';

declare global {
  interface Window {
    /** For the story that drives this page. */
    storeTrial: {
      start(worker: string): void;
      terminate(worker: string): void;
      ask(worker: string, name: CommandName, argument?: unknown): Promise<unknown>;
    };
    /** Given by the story. */
    promised(id: number): void;
    trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy };
  }
}

interface Policy {
  createScriptURL(url: string): string;
}

const workers = new Map<string, Worker>();
const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
const policy = window.trustedTypes?.createPolicy('store-page', { createScriptURL: (url) => url });
let asked = 0;

window.storeTrial = {
  start(name) {
    const worker = new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => take(data));
    workers.set(name, worker);
  },
  terminate(name) {
    workers.get(name)?.terminate();
  },
  ask(worker, name, argument) {
    const message: Asked = { id: ++asked, name, argument };
    workers.get(worker)!.postMessage(message);
    return new Promise((resolve, reject) => waiting.set(message.id, { resolve, reject }));
  },
};

function take(answer: Answered): void {
  if ('promised' in answer) window.promised(answer.promised);
  else if ('code' in answer) waiting.get(answer.id)?.reject(new Error(answer.code));
  else waiting.get(answer.id)?.resolve(answer.result);
}
