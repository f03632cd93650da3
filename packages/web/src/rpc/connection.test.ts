import { describe, expect, it } from 'vitest';
import { codeOf } from './call-error.ts';
import { openConnection, type ConnectionEvent, type WorkerEnd } from './connection.ts';
import type { CallMessage, WorkerMessage } from './messages.ts';

class FakeWorker implements WorkerEnd {
  readonly calls: CallMessage[] = [];
  isTerminated = false;
  say: (message: WorkerMessage) => void = () => undefined;

  post(message: CallMessage): void {
    this.calls.push(structuredClone(message));
  }
  onMessage(listener: (message: WorkerMessage) => void): void {
    this.say = listener;
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

function connect() {
  const workers: FakeWorker[] = [];
  const connection = openConnection(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const events: ConnectionEvent[] = [];
  const stop = connection.subscribe((event) => events.push(event));
  const newest = (): FakeWorker => workers.at(-1) as FakeWorker;
  return { connection, workers, events, newest, stop };
}

describe('a page and its worker', () => {
  it('answers come back to the call that asked', async () => {
    const { connection, newest } = connect();
    const [one, two] = [connection.api.me(), connection.api.markRead({ conversationId: 'c', position: 4 })];
    expect(newest().calls.map(({ method, input }) => [method, input])).toEqual([
      ['me', undefined],
      ['markRead', { conversationId: 'c', position: 4 }],
    ]);
    newest().say({ kind: 'result', id: 2, value: undefined });
    newest().say({ kind: 'result', id: 1, value: { name: 'Keza' } });
    await expect(two).resolves.toBeUndefined();
    await expect(one).resolves.toEqual({ name: 'Keza' });
  });

  it('failures keep their code', async () => {
    const { connection, newest } = connect();
    const call = connection.api.unlock({ accountId: 'a', password: 'x' });
    newest().say({ kind: 'failure', id: 1, error: { code: 'wrong_password', message: 'no', retryAfter: 3 } });
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'wrong_password', retryAfter: 3 });
    expect(codeOf(new Error('?'))).toBe('internal');
  });

  it('events reach those who listen, and only as long as they do', () => {
    const { events, newest, stop } = connect();
    newest().say({ kind: 'event', event: { kind: 'contacts' } });
    stop();
    newest().say({ kind: 'owner-changed' });
    expect(events).toEqual([{ kind: 'contacts' }]);
  });

  it('a lock ends the worker; what was asked of it fails, and a new one answers', async () => {
    const { connection, workers, events, newest } = connect();
    const lost = connection.api.me();
    newest().say({ kind: 'restart', watch: undefined });
    await expect(lost).rejects.toMatchObject({ code: 'owner_changed' });
    expect(workers[0]?.isTerminated).toBe(true);
    expect(events).toEqual([{ kind: 'locked', watch: undefined }]);
    const asked = connection.api.listAccounts();
    newest().say({ kind: 'result', id: 2, value: { accounts: [] } });
    await expect(asked).resolves.toEqual({ accounts: [] });
  });
});
