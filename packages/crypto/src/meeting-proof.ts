// That somebody saw the code on another person's screen: sent inside the conversation.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { areEqual, concatBytes, utf8 } from '@ganira/protocol';
import type { SafetyIdentity } from './safety-number.ts';

/** Seconds for which a code on a screen is fresh, and by which two clocks may differ on top. */
export const meetingCodeLasts = 300;

export interface MeetingPair {
  /** Who shows the code. */
  readonly shower: SafetyIdentity;
  /** Who scans it. */
  readonly scanner: SafetyIdentity;
}

/** What whoever scanned sends: only somebody who saw the screen knows the secret. */
export function meetingProof(secret: Uint8Array, { shower, scanner }: MeetingPair): Uint8Array {
  return hmac(
    sha256,
    secret,
    concatBytes(
      utf8('ganira meeting v1'),
      shower.accountId,
      shower.genesisHash,
      scanner.accountId,
      scanner.genesisHash,
    ),
  );
}

export function isMeetingProof(proof: Uint8Array, secret: Uint8Array, pair: MeetingPair): boolean {
  return areEqual(meetingProof(secret, pair), proof);
}
