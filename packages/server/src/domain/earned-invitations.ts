// An open server: whoever has no invitation earns one by work that costs a person seconds and a
// machine that makes accounts in bulk a lot (ALTCHA). Nothing of it is stored.
import type { Challenge, Solution } from 'altcha-lib';
import { ServerError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Invitations } from '../ports/directory.ts';
import type { Random } from '../ports/random.ts';
import { newInvitation } from './invitation.ts';
import { Pending } from './pending.ts';

/** Milliseconds: a slow phone works for half a minute. */
const lifetime = 10 * 60_000;
/** PBKDF2 iterations of one try: about 2 ms on a laptop. */
const cost = 10_000;
/** How many tries it takes: from, and so many more at most. */
const tries = { least: 200, more: 300 };

export interface EarnedInvitationsParts {
  readonly isOpen: boolean;
  readonly invitations: Invitations;
  readonly clock: Clock;
  readonly random: Random;
}

export class EarnedInvitations {
  readonly #parts: EarnedInvitationsParts;
  /** By the signature. What isn't here was never given out by this process, was used, or is too old. */
  readonly #given: Pending<true>;
  readonly #secret: string;
  readonly #keySecret: string;

  constructor(parts: EarnedInvitationsParts) {
    this.#parts = parts;
    this.#given = new Pending(parts.clock, { lifetime, capacity: 10_000 });
    this.#secret = Buffer.from(parts.random.bytes(32)).toString('hex');
    this.#keySecret = Buffer.from(parts.random.bytes(32)).toString('hex');
  }

  get isOpen(): boolean {
    return this.#parts.isOpen;
  }

  /** @throws ServerError `forbidden` where people come by invitation only. */
  async challenge(): Promise<Challenge> {
    this.#demandOpen();
    const { createChallenge, deriveKey } = await load();
    const challenge = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost,
      counter: this.#tries(),
      deriveKey,
      hmacSignatureSecret: this.#secret,
      hmacKeySignatureSecret: this.#keySecret,
    });
    this.#given.put(challenge.signature ?? '', true);
    return challenge;
  }

  /**
   * Each challenge counts once, right or wrong.
   * @returns the token of an invitation for one person and an hour.
   * @throws ServerError `work_refused`, `forbidden`.
   */
  async earn(challenge: Challenge, solution: Pick<Solution, 'counter' | 'derivedKey'>): Promise<Uint8Array> {
    this.#demandOpen();
    const refused = new ServerError('work_refused', 'wrong, used before, or too late: ask for another');
    if (this.#given.take(challenge.signature ?? '') === undefined) throw refused;
    const { verifySolution, deriveKey } = await load();
    const { verified } = await verifySolution({
      challenge,
      solution,
      deriveKey,
      hmacSignatureSecret: this.#secret,
      hmacKeySignatureSecret: this.#keySecret,
    });
    if (!verified) throw refused;
    const { token, tokenHash, invitation } = newInvitation(this.#parts, { uses: 1, hours: 1 });
    await this.#parts.invitations.create(undefined, tokenHash, invitation);
    return token;
  }

  #demandOpen(): void {
    if (!this.isOpen) throw new ServerError('forbidden', 'people come to this server by invitation');
  }

  #tries(): number {
    const [high = 0, low = 0] = this.#parts.random.bytes(2);
    return tries.least + (((high << 8) | low) % tries.more);
  }
}

/** At the first use: most servers never need it. */
async function load() {
  const [{ createChallenge, verifySolution }, { deriveKey }] = await Promise.all([
    import('altcha-lib'),
    import('altcha-lib/algorithms/pbkdf2'),
  ]);
  return { createChallenge, verifySolution, deriveKey };
}
