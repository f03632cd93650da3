// Confirming anew, for one purpose: the server demands it for what a thief of the session must not do.
import { signBytes } from '@ganira/identity';
import { fromBase64Url, stepUpSigningBytes, type StepUpPurpose } from '@ganira/protocol';
import type { ConfirmPurpose } from '../api.ts';
import { ClientError } from '../errors.ts';
import type { Clock } from '../ports.ts';

export interface SignedStepUp {
  proof: Uint8Array;
  signature: Uint8Array;
}

/** The server's own is 5 minutes. Milliseconds. */
const lifetime = 4.5 * 60_000;

/** The proofs that this device holds, in memory only. Each serves once. */
export class StepUps {
  readonly #parts: { clock: Clock; signingSecret: Uint8Array };
  readonly #proofs = new Map<StepUpPurpose | ConfirmPurpose, { proof: Uint8Array; endsAt: number }>();

  constructor(parts: { clock: Clock; signingSecret: Uint8Array }) {
    this.#parts = parts;
  }

  /** @param text a proof of the server, in base64url. */
  hold(purpose: StepUpPurpose | ConfirmPurpose, text: string): void {
    const proof = fromBase64Url(text);
    if (proof === undefined) throw new ClientError('internal', 'the server sent text that is not base64url');
    this.#proofs.set(purpose, { proof, endsAt: this.#parts.clock.now() + lifetime });
  }

  has(purpose: StepUpPurpose | ConfirmPurpose): boolean {
    return this.timeLeft(purpose) > 0;
  }

  /** Milliseconds; 0 without a proof. */
  timeLeft(purpose: StepUpPurpose | ConfirmPurpose): number {
    return Math.max(0, (this.#proofs.get(purpose)?.endsAt ?? 0) - this.#parts.clock.now());
  }

  /** For what is done here alone. Uses the proof up. @throws ClientError `step_up_needed` */
  use(purpose: ConfirmPurpose): void {
    this.#take(purpose);
  }

  /**
   * Uses the proof up.
   * @param contentHash SHA-256 of what is asked for.
   * @throws ClientError `step_up_needed` when there is none.
   */
  sign(purpose: StepUpPurpose, contentHash: Uint8Array): SignedStepUp {
    const proof = this.#take(purpose);
    const signed = stepUpSigningBytes(proof, purpose, contentHash);
    return { proof, signature: signBytes(this.#parts.signingSecret, signed) };
  }

  #take(purpose: StepUpPurpose | ConfirmPurpose): Uint8Array {
    const held = this.#proofs.get(purpose);
    const isFresh = this.has(purpose);
    this.#proofs.delete(purpose);
    if (held === undefined || !isFresh) {
      throw new ClientError('step_up_needed', `it has to be confirmed anew, for ${purpose}`);
    }
    return held.proof;
  }
}
