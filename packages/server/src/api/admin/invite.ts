import { limits, toBase64Url } from '@ganira/protocol';
import type { AdminCommands } from '../../admin.ts';
import { newInvitation } from '../../domain/invitation.ts';
import { ServerError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Invitations } from '../../ports/directory.ts';
import type { Random } from '../../ports/random.ts';

const maxHours = 24 * 90;

export function invite(parts: {
  invitations: Invitations;
  clock: Clock;
  random: Random;
  address: () => string;
}) {
  return async (args: Readonly<Record<string, unknown>>): Promise<AdminCommands['invite']['reply']> => {
    const uses = readCount(args, 'uses', { fallback: 1, max: limits.invitationUses });
    const hours = readCount(args, 'hours', { fallback: 7 * 24, max: maxHours });
    const { token, tokenHash, invitation } = newInvitation(parts, { uses, hours });
    await parts.invitations.create(undefined, tokenHash, invitation);
    const text = toBase64Url(token);
    return { token: text, link: `${parts.address()}/#join/${text}`, expiresAt: invitation.expiresAt };
  };
}

function readCount(
  args: Readonly<Record<string, unknown>>,
  name: string,
  range: { fallback: number; max: number },
): number {
  const value = args[name] ?? range.fallback;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > range.max) {
    throw new ServerError('malformed', `${name}: a number from 1 to ${range.max}`);
  }
  return value;
}
