import { signal, type ReadonlySignal } from '@preact/signals';
import { codeOf } from '../rpc/call-error.ts';

/** What is kept fresh, whatever it is. */
export interface Refreshable {
  /** Whether it was asked for since it was cleared. */
  isInUse: () => boolean;
  /** Asks again. Many calls while one is under way lead to one more. */
  refresh: () => Promise<void>;
  /** Forgets it; an answer that is still under way is dropped. */
  clear: () => void;
}

/** Something that the messenger knows and that a view shows. */
export interface Live<T> extends Refreshable {
  /** Undefined until it came the first time. */
  data: ReadonlySignal<T | undefined>;
  /** The code of the last failure; cleared by the next success. */
  failure: ReadonlySignal<string | undefined>;
  /** Shows this until the next answer: for what a call has just returned. */
  set: (value: T) => void;
}

export function makeLive<T>(fetch: () => Promise<T>): Live<T> {
  const data = signal<T>();
  const failure = signal<string>();
  let running: Promise<void> | undefined;
  let isStale = false;
  let isInUse = false;
  let generation = 0;

  const run = async (): Promise<void> => {
    const of = generation;
    const isWanted = (): boolean => of === generation;
    do {
      isStale = false;
      try {
        const value = await fetch();
        if (!isWanted()) return;
        data.value = value;
        failure.value = undefined;
      } catch (error) {
        if (!isWanted()) return;
        failure.value = codeOf(error);
      }
    } while (isStale);
    running = undefined;
  };

  return {
    data,
    failure,
    isInUse: () => isInUse,
    refresh() {
      isInUse = true;
      if (running === undefined) running = run();
      else isStale = true;
      return running;
    },
    clear() {
      generation++;
      running = undefined;
      isStale = false;
      isInUse = false;
      data.value = undefined;
      failure.value = undefined;
    },
    set(value) {
      data.value = value;
    },
  };
}

/** Of two that say the same, the one that is known: nothing is rendered again for it. */
export function keepSame<T>(known: T | undefined, fresh: T): T {
  return known !== undefined && JSON.stringify(known) === JSON.stringify(fresh) ? known : fresh;
}
