// Locks after a time without use. Use of one tab is use of all.

export interface IdleLockPorts {
  /** Unix milliseconds: they go on while the machine sleeps. */
  now: () => number;
  /** @returns how to call it off. */
  after: (milliseconds: number, run: () => void) => () => void;
  /** Milliseconds; 0: never. */
  lockAfter: number;
  /** Tells the other tabs that the person is here. */
  tellTabs: () => void;
  lock: () => void;
}

export interface IdleLock {
  /** The person did something in this tab. */
  noteUse: () => void;
  /** They did something in another one. */
  noteUseElsewhere: () => void;
  /** Locks now when the time is over: a machine that woke up has missed its timers. */
  check: () => void;
  stop: () => void;
}

/** Other tabs hear of it at most this often. */
const tellEvery = 5_000;

export function startIdleLock(ports: IdleLockPorts): IdleLock {
  const { now, after, lockAfter } = ports;
  let usedAt = now();
  let toldAt = usedAt;
  let isOver = lockAfter === 0;
  let callOff: (() => void) | undefined;

  const check = (): void => {
    if (isOver) return;
    const left = usedAt + lockAfter - now();
    if (left > 0) {
      callOff?.();
      callOff = after(left, check);
      return;
    }
    isOver = true;
    ports.lock();
  };

  if (!isOver) callOff = after(lockAfter, check);
  return {
    noteUse() {
      // Whoever wakes the machine after the time is over doesn't get in by moving the mouse.
      if (now() - usedAt >= lockAfter) return check();
      usedAt = now();
      if (usedAt - toldAt < tellEvery) return;
      toldAt = usedAt;
      ports.tellTabs();
    },
    noteUseElsewhere() {
      usedAt = now();
    },
    check,
    stop() {
      isOver = true;
      callOff?.();
    },
  };
}
