// Waiting that Ctrl-C and a deadline can end.
import type { Messenger } from '@ganira/client';
import { CliError } from './errors.ts';

/** @throws CliError `interrupted` as soon as the signal says so; the work itself goes on unwatched. */
export async function interruptible<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const stop = Promise.withResolvers<never>();
  const interrupt = () => stop.reject(new CliError('interrupted'));
  if (signal.aborted) interrupt();
  signal.addEventListener('abort', interrupt, { once: true });
  try {
    return await Promise.race([work, stop.promise]);
  } finally {
    signal.removeEventListener('abort', interrupt);
    work.catch(() => undefined);
  }
}

export interface Wait {
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly timeout: number;
  readonly onTimeout: () => CliError;
}

/** Asks again whenever the messenger tells of something, until there is an answer. */
export async function waitFor<T>(
  messenger: Pick<Messenger, 'subscribe'>,
  ask: () => Promise<T | undefined>,
  wait: Wait,
): Promise<T> {
  let wake = (): void => undefined;
  const stop = messenger.subscribe(() => wake());
  const late = Promise.withResolvers<never>();
  late.promise.catch(() => undefined);
  const timer = setTimeout(() => late.reject(wait.onTimeout()), wait.timeout);
  try {
    for (;;) {
      const news = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const answer = await ask();
      if (answer !== undefined) return answer;
      await interruptible(wait.signal, Promise.race([news, late.promise]));
    }
  } finally {
    clearTimeout(timer);
    stop();
  }
}
