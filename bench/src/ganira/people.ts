// Who has an account: everything about a person follows from a number, so that the one who fills
// the database and the one who connects need not speak.
import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';

export function sha256(bytes: Uint8Array | string): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

function derived(label: string, person: number): Uint8Array {
  return sha256(`ganira bench ${label} ${person}`);
}

export function accountIdOf(person: number): Uint8Array {
  return derived('account', person).subarray(0, 16);
}

export function deviceIdOf(person: number): Uint8Array {
  return derived('device', person).subarray(0, 16);
}

export function sessionTokenOf(person: number): Uint8Array {
  return derived('session', person);
}

/** What others show to deliver to this person. */
export function grantOf(person: number): Uint8Array {
  return derived('grant', person).subarray(0, 16);
}

/** DER of a PKCS #8 key for Ed25519 (RFC 8410 section 7), without the 32 bytes of the seed. */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** One for all: the server compares nobody's with anybody's, and a million would take a minute. */
const deviceKey: KeyObject = createPrivateKey({
  key: Buffer.concat([pkcs8Prefix, derived('key', 0)]),
  format: 'der',
  type: 'pkcs8',
});

export const signingKey: Uint8Array = createPublicKey(deviceKey)
  .export({ format: 'der', type: 'spki' })
  .subarray(-32);

export function signAsDevice(message: Uint8Array): Uint8Array {
  return sign(undefined, message, deviceKey);
}
