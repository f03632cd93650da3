/**
 * Tells whether a call comes from inside the work of a running transaction: such a call would wait for itself forever.
 * Only a platform with asynchronous context (Node) can see it through an `await`; elsewhere the synchronous part of
 * the work is covered, and the same code runs under Node in the tests.
 */
export interface NestingGuard {
  enter<T>(work: () => Promise<T>): Promise<T>;
  isInside(): boolean;
}

export function synchronousNestingGuard(): NestingGuard {
  let isInside = false;
  return {
    enter(work) {
      isInside = true;
      try {
        return work();
      } finally {
        isInside = false;
      }
    },
    isInside: () => isInside,
  };
}
