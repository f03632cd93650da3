import type { ClientApi, ClientEvent, LockedWatchView } from '@ganira/client';
import { CallError } from './call-error.ts';
import type { CallMessage, WorkerMessage } from './messages.ts';
import { methods, type Method } from './methods.ts';

/** The end of a worker that a page holds. */
export interface WorkerEnd {
  post: (message: CallMessage) => void;
  onMessage: (listener: (message: WorkerMessage) => void) => void;
  terminate: () => void;
}

export type ConnectionEvent =
  | ClientEvent
  /** What is shown may be stale: ask for everything again. */
  | { kind: 'reset' }
  /** The store was locked: what is shown of it must go at once. */
  | { kind: 'locked'; watch: LockedWatchView | undefined }
  | { kind: 'other-version' };

/** A page's way to the messenger. */
export interface Connection {
  api: ClientApi;
  /** @returns how to stop. */
  subscribe: (listener: (event: ConnectionEvent) => void) => () => void;
}

interface PendingCall {
  resolve: (value: unknown) => void;
  reject: (error: CallError) => void;
}

/** @param spawn starts a worker; called again after a lock ended the one before. */
export function openConnection(spawn: () => WorkerEnd): Connection {
  const listeners = new Set<(event: ConnectionEvent) => void>();
  const pending = new Map<number, PendingCall>();
  let nextId = 1;
  let worker: WorkerEnd;

  const emit = (event: ConnectionEvent): void => {
    for (const listener of listeners) listener(event);
  };

  const settle = (id: number, finish: (call: PendingCall) => void): void => {
    const call = pending.get(id);
    pending.delete(id);
    if (call !== undefined) finish(call);
  };

  const handlers: { [K in WorkerMessage['kind']]: (message: Extract<WorkerMessage, { kind: K }>) => void } = {
    result: ({ id, value }) => settle(id, (call) => call.resolve(value)),
    failure: ({ id, error }) => settle(id, (call) => call.reject(new CallError(error))),
    event: ({ event }) => emit(event),
    'owner-changed': () => emit({ kind: 'reset' }),
    'other-version': () => emit({ kind: 'other-version' }),
    restart: ({ watch }) => {
      worker.terminate();
      start();
      const lost = [...pending.values()];
      pending.clear();
      for (const call of lost)
        call.reject(new CallError({ code: 'owner_changed', message: 'the store was locked' }));
      emit({ kind: 'locked', watch });
    },
  };

  const start = (): void => {
    worker = spawn();
    worker.onMessage((message) => {
      const handle = handlers[message.kind] as (message: WorkerMessage) => void;
      handle(message);
    });
  };
  start();

  const call = (method: Method, input: unknown): Promise<unknown> => {
    const id = nextId++;
    return new Promise((resolve, reject) => {
      pending.set(id, { resolve, reject });
      worker.post({ kind: 'call', id, method, input });
    });
  };

  const names = Object.keys(methods) as Method[];
  const api = Object.fromEntries(
    names.map((name) => [name, (input: unknown) => call(name, input)]),
  ) as unknown as ClientApi;
  return {
    api,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
