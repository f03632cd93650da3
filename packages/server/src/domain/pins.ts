// PINs that unlock a device: an oblivious pseudorandom function (RFC 9497, ristretto255) whose key is
// here and whose tries are counted here. The server learns neither the PIN nor what comes of it, and
// with all that it has it can't test one: a part that only the device has goes into the key too.
import { limits, pinSigningBytes, toHex } from '@ganira/protocol';
import { ServerError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { MailboxKey } from '../ports/mailbox-store.ts';
import type { PinKeys } from '../ports/pin-keys.ts';
import type { Random } from '../ports/random.ts';
import { isSignedBy, sha256 } from './crypto.ts';
import { Pending } from './pending.ts';
import type { Sealing } from './sealing.ts';

export interface PinsParts {
  readonly pinKeys: PinKeys;
  /** Under a key that isn't in the store. After another took its place none of the former ones opens. */
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly random: Random;
}

export interface PinAnswer {
  readonly evaluated: Uint8Array;
  readonly triesLeft: number;
  /** What the device signs once it is open. */
  readonly challenge: Uint8Array;
}

/** Milliseconds in which a device says that it was let in. */
const lifetime = 5 * 60_000;

export class Pins {
  readonly #parts: PinsParts;
  readonly #challenges: Pending<Uint8Array>;

  constructor(parts: PinsParts) {
    this.#parts = parts;
    this.#challenges = new Pending(parts.clock, { lifetime, capacity: 10_000 });
  }

  /** A new key for a device, evaluated once. @param pinId random, made by the device. */
  async create(mailbox: MailboxKey, pinId: Uint8Array, blinded: Uint8Array): Promise<Uint8Array> {
    const oprf = await loadOprf();
    const { secretKey } = oprf.deriveKeyPair(this.#parts.random.bytes(32), new Uint8Array());
    const evaluated = evaluate(oprf, secretKey, blinded);
    const pinHash = sha256(pinId);
    await this.#parts.pinKeys.put(mailbox, pinHash, this.#parts.sealing.seal(secretKey, pinHash));
    return evaluated;
  }

  /** @throws ServerError `pin_refused` */
  async evaluate(pinId: Uint8Array, blinded: Uint8Array): Promise<PinAnswer> {
    const { pinKeys, sealing, random } = this.#parts;
    const oprf = await loadOprf();
    checkElement(oprf, blinded);
    const pinHash = sha256(pinId);
    const counted = await pinKeys.spend(pinHash);
    const secretKey = counted && sealing.open(counted.sealedKey, pinHash);
    if (counted === undefined || secretKey === undefined) throw refused();
    const evaluated = evaluate(oprf, secretKey, blinded);
    const challenge = random.bytes(limits.token);
    this.#challenges.put(toHex(challenge), pinHash);
    return { evaluated, triesLeft: counted.triesLeft, challenge };
  }

  /** The device is open: its key signs that. @throws ServerError `pin_refused` */
  async confirm(challenge: Uint8Array, signature: Uint8Array): Promise<void> {
    const { pinKeys } = this.#parts;
    const pinHash = this.#challenges.take(toHex(challenge));
    const device = pinHash && (await pinKeys.signingKey(pinHash));
    if (pinHash === undefined || device === undefined) throw refused();
    if (!isSignedBy(device.signingKey, pinSigningBytes(challenge, device.deviceId), signature))
      throw refused();
    await pinKeys.refill(pinHash);
  }

  async delete(mailbox: MailboxKey): Promise<void> {
    await this.#parts.pinKeys.delete(mailbox);
  }
}

type Oprf = Awaited<ReturnType<typeof loadOprf>>;

/** Loaded at the first use: most people have no PIN. */
async function loadOprf() {
  return (await import('@noble/curves/ed25519.js')).ristretto255_oprf.oprf;
}

function evaluate(oprf: Oprf, secretKey: Uint8Array, blinded: Uint8Array): Uint8Array {
  try {
    // The identity, which RFC 9497 section 4.1 wants refused and the library lets through.
    if (blinded.every((byte) => byte === 0)) throw new RangeError('the identity');
    return oprf.blindEvaluate(secretKey, blinded);
  } catch {
    throw new ServerError('malformed', 'not an element of the group');
  }
}

/** Garbage costs no try. */
function checkElement(oprf: Oprf, blinded: Uint8Array): void {
  evaluate(oprf, one, blinded);
}

const one = Uint8Array.of(1, ...new Uint8Array(31));

function refused(): ServerError {
  return new ServerError('pin_refused', 'no such PIN, or its tries are used up');
}
