// The QR that one person shows another face to face. Whoever scans it checks both identities in it
// at once, and answers inside the conversation with a proof of having seen the secret: so that one
// scan convinces both.
import {
  AccountIdentitySchema,
  areEqual,
  create,
  decode,
  fromBase64Url,
  limits,
  MeetingCodeSchema,
  toBase64Url,
  toBinary,
  type AccountIdentity,
} from '@ganira/protocol';
import { CryptoError } from './errors.ts';
import { meetingCodeLasts, type MeetingPair } from './meeting-proof.ts';
import type { SafetyIdentity } from './safety-number.ts';

export const meetingPrefix = 'ganira-meeting:';
const version = 1;
const secretLength = 16;
const longestCode = 1_024;

export interface ShownMeeting extends MeetingPair {
  readonly origin: string;
  /** 16 random bytes, never used before. */
  readonly secret: Uint8Array;
  /** Unix seconds. */
  readonly shownAt: number;
}

export function writeMeetingCode(meeting: ShownMeeting): string {
  if (meeting.secret.length !== secretLength)
    throw new CryptoError('usage', `secret: ${meeting.secret.length} bytes, expected ${secretLength}`);
  const bytes = toBinary(
    MeetingCodeSchema,
    create(MeetingCodeSchema, {
      version,
      origin: meeting.origin,
      shower: create(AccountIdentitySchema, checked(meeting.shower)),
      scanner: create(AccountIdentitySchema, checked(meeting.scanner)),
      secret: meeting.secret,
      shownAt: BigInt(meeting.shownAt),
    }),
  );
  return `${meetingPrefix}${toBase64Url(bytes)}`;
}

/**
 * What is wrong with a scanned code, in the order in which it is noticed:
 * - `unreadable`: no meeting code, or one of another version.
 * - `other-server`
 * - `own-code`: this account shows it itself.
 * - `another-person`: the code of somebody else, or shown to somebody else.
 * - `other-differs`: their account has another genesis than the one known here.
 * - `own-differs`: they hold another genesis for this account than the real one.
 * - `old`: it was shown too long ago, such as on a photograph.
 */
export type MeetingFault =
  | 'unreadable'
  | 'other-server'
  | 'own-code'
  | 'another-person'
  | 'other-differs'
  | 'own-differs'
  | 'old';

export type MeetingReading =
  | { readonly verdict: 'genuine'; readonly secret: Uint8Array }
  /** The genesis that the code names where the two differ. */
  | { readonly verdict: 'other-differs' | 'own-differs'; readonly genesisHash: Uint8Array }
  | { readonly verdict: Exclude<MeetingFault, 'other-differs' | 'own-differs'> };

/** Compares a scanned code with what is known here. Never throws for what was scanned. */
export function readMeetingCode(
  text: string,
  known: MeetingPair & { readonly origin: string; readonly now: number },
): MeetingReading {
  checked(known.scanner);
  checked(known.shower);
  const code = decoded(text);
  if (code === undefined) return { verdict: 'unreadable' };
  const { shower, scanner } = code;
  if (code.origin !== known.origin) return { verdict: 'other-server' };
  if (areEqual(shower.accountId, known.scanner.accountId)) return { verdict: 'own-code' };
  if (!areEqual(shower.accountId, known.shower.accountId)) return { verdict: 'another-person' };
  if (!areEqual(scanner.accountId, known.scanner.accountId)) return { verdict: 'another-person' };
  if (!areEqual(shower.genesisHash, known.shower.genesisHash))
    return { verdict: 'other-differs', genesisHash: shower.genesisHash };
  if (!areEqual(scanner.genesisHash, known.scanner.genesisHash))
    return { verdict: 'own-differs', genesisHash: scanner.genesisHash };
  if (Math.abs(known.now - code.shownAt) > meetingCodeLasts) return { verdict: 'old' };
  return { verdict: 'genuine', secret: code.secret };
}

function decoded(text: string) {
  if (!text.startsWith(meetingPrefix) || text.length > longestCode) return undefined;
  const bytes = fromBase64Url(text.slice(meetingPrefix.length));
  if (bytes === undefined) return undefined;
  try {
    const { shower, scanner, origin, secret, ...rest } = decode(MeetingCodeSchema, bytes, longestCode);
    const isWhole =
      rest.version === version && isIdentity(shower) && isIdentity(scanner) && secret.length === secretLength;
    return isWhole ? { shower, scanner, origin, secret, shownAt: Number(rest.shownAt) } : undefined;
  } catch {
    return undefined;
  }
}

function isIdentity(identity: AccountIdentity | undefined): identity is AccountIdentity {
  return identity?.accountId.length === limits.id && identity.genesisHash.length === limits.hash;
}

function checked(identity: SafetyIdentity): SafetyIdentity {
  const { accountId, genesisHash } = identity;
  if (accountId.length === limits.id && genesisHash.length === limits.hash) return { accountId, genesisHash };
  throw new CryptoError(
    'usage',
    `account id and genesis hash: ${accountId.length} and ${genesisHash.length} bytes`,
  );
}
