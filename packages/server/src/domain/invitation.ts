import type { Clock } from '../ports/clock.ts';
import type { Invitation } from '../ports/directory.ts';
import type { Random } from '../ports/random.ts';
import { limits } from '@ganira/protocol';
import { sha256 } from './crypto.ts';

export interface NewInvitation {
  /** For the link; told once. */
  readonly token: Uint8Array;
  readonly tokenHash: Uint8Array;
  readonly invitation: Invitation;
}

export function newInvitation(
  parts: { clock: Clock; random: Random },
  terms: { uses: number; hours: number },
): NewInvitation {
  const token = parts.random.bytes(limits.token);
  const expiresAt = Math.floor(parts.clock.now() / 1_000) + terms.hours * 3_600;
  return {
    token,
    tokenHash: sha256(token),
    invitation: { id: parts.random.bytes(limits.id), usesLeft: terms.uses, expiresAt },
  };
}
