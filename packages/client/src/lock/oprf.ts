// The client's half of the oblivious function behind a PIN (RFC 9497, ristretto255-SHA512, mode OPRF).
import { concatBytes, utf8 } from '@ganira/protocol';
import { ristretto255_oprf as suite } from '@noble/curves/ed25519.js';
import { ClientError } from '../errors.ts';

export interface PinQuestion {
  /** What the server is shown: it tells nothing of the PIN. */
  readonly blinded: Uint8Array;
  /** @returns 64 bytes that only this PIN and the server's key give. */
  finish(evaluated: Uint8Array): Uint8Array;
}

export function askAboutPin(pinId: Uint8Array, pin: string): PinQuestion {
  const input = concatBytes(utf8('ganira pin v1'), pinId, utf8(pin));
  const { blind, blinded } = suite.oprf.blind(input);
  return {
    blinded,
    finish(evaluated) {
      try {
        // The identity would give the same secret whatever the key.
        if (evaluated.every((byte) => byte === 0)) throw new RangeError('the identity');
        return suite.oprf.finalize(input, blind, evaluated);
      } catch {
        throw new ClientError('internal', 'the server answered with what is no element of the group');
      }
    },
  };
}
