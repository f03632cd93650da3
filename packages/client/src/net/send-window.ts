// How much may be under way on one connection: what comes on top waits its turn, in order.

const most = { requests: 256, bytes: 4_194_304 } as const;

export class SendWindow {
  #requests = 0;
  #bytes = 0;
  readonly #waiting: { size: number; start: () => void }[] = [];

  /** Starts the work at once when there is room and nobody waits. */
  run<T>(size: number, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const start = () => {
        this.#requests += 1;
        this.#bytes += size;
        const leave = () => {
          this.#requests -= 1;
          this.#bytes -= size;
          this.#startNext();
        };
        // Async, so that what throws at once leaves the window too.
        const run = async () => work();
        run().then(resolve, reject).finally(leave);
      };
      this.#waiting.push({ size, start });
      this.#startNext();
    });
  }

  #startNext(): void {
    for (;;) {
      const next = this.#waiting[0];
      if (next === undefined || !this.#hasRoom(next.size)) return;
      this.#waiting.shift();
      next.start();
    }
  }

  #hasRoom(size: number): boolean {
    // One that alone is larger than the window goes when nothing else is under way.
    return this.#requests === 0 || (this.#requests < most.requests && this.#bytes + size <= most.bytes);
  }
}
