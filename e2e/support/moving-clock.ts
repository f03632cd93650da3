/** A server's clock that a story can set forward or back. */
export class MovingClock {
  #ahead = 0;

  now(): number {
    return Date.now() + this.#ahead;
  }

  /** @param hours against the real time; 0 sets it right. */
  setAhead(hours: number): void {
    this.#ahead = hours * 3_600_000;
  }
}
