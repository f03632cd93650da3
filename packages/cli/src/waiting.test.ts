import type { ClientEvent } from '@ganira/client';
import { expect, test } from 'vitest';
import { CliError } from './errors.ts';
import { interruptible, waitFor } from './waiting.ts';

/** Something that tells of events, as the messenger does. */
function teller() {
  const listeners = new Set<(event: ClientEvent) => void>();
  return {
    subscribe: (listener: (event: ClientEvent) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: () => {
      for (const listener of listeners) listener({ kind: 'contacts' });
    },
    listeners,
  };
}

const patient = {
  signal: new AbortController().signal,
  timeout: 60_000,
  onTimeout: () => new CliError('timed_out'),
};

test('asks again at each event, and an event during the question is not lost', async () => {
  const messenger = teller();
  let asked = 0;
  const answer = await waitFor(
    messenger,
    async () => {
      asked += 1;
      messenger.tell();
      return asked === 3 ? 'there' : undefined;
    },
    patient,
  );
  expect({ answer, asked, left: messenger.listeners.size }).toEqual({ answer: 'there', asked: 3, left: 0 });
});

test('ends when the time is over, when somebody stops it, and when the question fails', async () => {
  const never = async () => undefined;
  const messenger = teller();
  await expect(waitFor(messenger, never, { ...patient, timeout: 1 })).rejects.toMatchObject({
    code: 'timed_out',
  });
  const stop = new AbortController();
  const waiting = waitFor(messenger, never, { ...patient, signal: stop.signal });
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ code: 'interrupted' });
  const failing = async () => {
    throw new CliError('offline');
  };
  await expect(waitFor(messenger, failing, patient)).rejects.toMatchObject({ code: 'offline' });
  expect(messenger.listeners.size).toBe(0);
});

test('what was stopped already does not begin; what fails afterwards troubles nobody', async () => {
  const work = Promise.withResolvers<void>();
  await expect(interruptible(AbortSignal.abort(), work.promise)).rejects.toMatchObject({
    code: 'interrupted',
  });
  work.reject(new Error('too late'));
});
