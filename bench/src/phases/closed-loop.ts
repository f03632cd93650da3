// Keeps a number of messages on the way: one is done when it was acknowledged to its sender and has
// arrived wherever it should.
import type { Sender } from '../subject.ts';

export class ClosedLoop {
  acknowledged = 0;
  arrived = 0;
  readonly #inFlight: number;
  #sender: Sender | undefined;
  #sent = 0;

  constructor(inFlight: number) {
    this.#inFlight = inFlight;
  }

  get done(): number {
    return Math.min(this.acknowledged, this.arrived);
  }

  begin(sender: Sender): void {
    this.#sender = sender;
    this.goOn();
  }

  /** All that is due at once, so that it goes in one write. */
  readonly goOn = (): void => {
    const count = this.done + this.#inFlight - this.#sent;
    if (count <= 0 || this.#sender === undefined) return;
    this.#sent += count;
    this.#sender.send(count);
  };
}
