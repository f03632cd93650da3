// The shape of every HTTP reply, checked by hand: a client doesn't carry the schemas of the
// server, and the types hold both together. Fields that aren't named here are ignored.
import type { EndpointName, EndpointReply } from '@ganira/protocol';

type Check<T> = (value: unknown) => value is T;

const text: Check<string> = (value) => typeof value === 'string';
const whole: Check<number> = (value): value is number => Number.isSafeInteger(value);
const truth: Check<boolean> = (value) => typeof value === 'boolean';

function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value) => value === undefined || check(value);
}

function listOf<T>(check: Check<T>): Check<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(check);
}

function object<T extends object>(fields: { [Key in keyof T]-?: Check<T[Key]> }): Check<T> {
  const checks = Object.entries<Check<unknown>>(fields);
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    checks.every(([key, check]) => check((value as Record<string, unknown>)[key]));
}

const invitation = { id: text, usesLeft: whole, expiresAt: whole };

export const replyChecks: { [Name in EndpointName]: Check<EndpointReply<Name>> } = {
  serverInfo: object({ name: text, version: text, incarnation: text, now: whole, mailDays: whole }),
  invitationCheck: object({ usesLeft: whole, expiresAt: whole }),
  signUpStart: object({ registrationResponse: text, binding: text }),
  signUpFinish: object({ sessionToken: text }),
  signInStart: object({ loginResponse: text, attempt: text, binding: text }),
  signInFinish: object({ sessionToken: optional(text), isDevice: truth }),
  signOut: object({}),
  invitationCreate: object({ token: text, ...invitation }),
  invitationList: object({ invitations: listOf(object(invitation)) }),
  invitationRevoke: object({}),
  stored: object({
    tables: listOf(
      object({
        table: text,
        rows: whole,
        columns: listOf(object({ column: text, purpose: text, sample: text })),
      }),
    ),
  }),
};
