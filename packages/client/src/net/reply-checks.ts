// The shape of every HTTP reply, checked by hand: a client doesn't carry the schemas of the
// server, and the types hold both together. Fields that aren't named here are ignored.
import type { AccountEventKind, EndpointName, EndpointReply } from '@ganira/protocol';

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

const sessions = listOf(object({ deviceId: text, createdDay: whole, usedDay: whole, isThis: truth }));
/** Kinds that this version doesn't know are left to whoever shows them. */
const eventKind = text as Check<AccountEventKind>;

const invitation = { id: text, usesLeft: whole, expiresAt: whole };

export const replyChecks: { [Name in EndpointName]: Check<EndpointReply<Name>> } = {
  serverInfo: object({
    name: text,
    version: text,
    incarnation: text,
    now: whole,
    mailDays: whole,
    isOpen: truth,
  }),
  workChallenge: object({
    algorithm: text,
    nonce: text,
    salt: text,
    cost: whole,
    keyLength: whole,
    keyPrefix: text,
    keySignature: text,
    signature: text,
  }),
  invitationEarn: object({ token: text }),
  invitationCheck: object({ usesLeft: whole, expiresAt: whole }),
  signUpStart: object({ registrationResponse: text, binding: text }),
  signUpFinish: object({ sessionToken: text }),
  signInStart: object({ loginResponse: text, attempt: text, binding: text }),
  signInPasskey: object({ attempt: text, options: text }),
  signInFinish: object({ sessionToken: optional(text), isDevice: truth }),
  linkOpen: object({ now: whole, endsAt: whole }),
  linkPut: object({}),
  linkTake: object({ part: optional(text) }),
  pinCreate: object({ evaluated: text }),
  pinEvaluate: object({ evaluated: text, triesLeft: whole, challenge: text }),
  pinConfirm: object({}),
  pinDelete: object({}),
  signOut: object({}),
  stepUpStart: object({ attempt: text, loginResponse: text }),
  stepUpFinish: object({ proof: text }),
  stepUpPasskeyStart: object({ attempt: text, options: text }),
  stepUpPasskeyFinish: object({ proof: text }),
  passwordStart: object({ registrationResponse: text }),
  passwordFinish: object({ ended: whole }),
  factorList: object({ hasTotp: truth, passkeys: whole, recoveryCodes: whole }),
  totpStart: object({ secret: text }),
  totpConfirm: object({}),
  totpRemove: object({}),
  recoveryCodes: object({}),
  passkeyList: object({ passkeys: listOf(object({ id: text, createdDay: whole })) }),
  passkeyRegisterStart: object({ options: text }),
  passkeyRegisterFinish: object({}),
  passkeyRemove: object({}),
  passkeySignInStart: object({ attempt: text, binding: text, options: text }),
  passkeySignInFinish: object({ sessionToken: optional(text), isDevice: truth }),
  accountDelete: object({}),
  sessionList: object({ sessions }),
  sessionEnd: object({ ended: whole }),
  eventList: object({ events: listOf(object({ kind: eventKind, day: whole, deviceId: optional(text) })) }),
  recoveryStart: object({ binding: text }),
  recoveryOpen: object({
    chain: listOf(text),
    record: optional(object({ version: whole, record: text })),
    registrationResponse: text,
    binding: text,
  }),
  recoveryFinish: object({ sessionToken: text }),
  recoveryRecordPut: object({ isStored: truth, version: whole }),
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
