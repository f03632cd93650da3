// The exact bytes that device keys sign. One prefix for each purpose, so that no signature
// serves for another.
import { concatBytes, utf8 } from './bytes.ts';

/** Authenticate.signature on the mailbox socket. */
export function mailboxSigningBytes(nonce: Uint8Array, sessionTokenHash: Uint8Array): Uint8Array {
  return concatBytes(utf8('ganira mailbox v1'), nonce, sessionTokenHash);
}

/** Binds a session to a device at sign-up and sign-in: `binding` is the server's random challenge. */
export function sessionSigningBytes(binding: Uint8Array, deviceId: Uint8Array): Uint8Array {
  return concatBytes(utf8('ganira session v1'), binding, deviceId);
}

export function chainEntrySigningBytes(body: Uint8Array): Uint8Array {
  return concatBytes(utf8('ganira chain entry v1'), body);
}

export function chainDeviceSigningBytes(accountId: Uint8Array, previousHash: Uint8Array): Uint8Array {
  return concatBytes(utf8('ganira chain device v1'), accountId, previousHash);
}

export function resyncSigningBytes(body: Uint8Array): Uint8Array {
  return concatBytes(utf8('ganira resync v1'), body);
}
