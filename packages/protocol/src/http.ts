// What HTTP bodies look like: validated by the server, typed for clients. Bytes are base64url.
import { Type, type Static, type TSchema } from 'typebox';
import type { EndpointName } from './endpoint-paths.ts';
import { accountEventKinds } from './account-events.ts';
import { serverErrorCodes } from './errors.ts';
import { limits } from './limits.ts';
import { stepUpPurposes } from './step-up.ts';

const closed = { additionalProperties: false } as const;

function bytes(length: number) {
  const characters = Math.ceil((length * 4) / 3);
  return Type.String({ pattern: '^[A-Za-z0-9_-]*$', minLength: characters, maxLength: characters });
}

function oneOf<Text extends string>(texts: readonly Text[]) {
  const literals = texts.map((text) => Type.Literal(text));
  return Type.Unsafe<Text>(Type.Union(literals, { description: texts.join(', ') }));
}

const recoveryCodeHashes = Type.Array(bytes(limits.hash), {
  minItems: limits.recoveryCodes,
  maxItems: limits.recoveryCodes,
  description: 'SHA-256 of each of 10 codes of 16 bytes',
});

/** JSON of WebAuthn Level 3, section 5.1: for a browser, or from it. */
const webAuthnOptions = Type.String({ description: 'JSON, for the browser' });
const webAuthnAnswer = Type.String({
  maxLength: limits.passkeyAnswer,
  description: `JSON, as the browser gave it, at most ${limits.passkeyAnswer} characters`,
});
const passkeyAnswer = Type.Object({ attempt: bytes(limits.id), response: webAuthnAnswer }, closed);
const deviceSignature = Type.Object({ deviceId: bytes(limits.id), signature: bytes(64) }, closed);
/** SHA-256 at least, 1,023 bytes at most (WebAuthn, section 4). */
const credentialId = Type.String({ pattern: '^[A-Za-z0-9_-]+$', minLength: 1, maxLength: 1_364 });

/** What OPAQUE's package writes: base64url. */
const opaqueText = Type.String({ pattern: '^[A-Za-z0-9_-]+$', minLength: 16, maxLength: 1_024 });

/** A serialised ChainEntry. */
const chainEntry = Type.String({ pattern: '^[A-Za-z0-9_-]+$', maxLength: 2 * limits.chainEntry });

export const errorBody = Type.Object({
  code: Type.Union(serverErrorCodes.map((code) => Type.Literal(code))),
  message: Type.String(),
  retryAfter: Type.Optional(Type.Integer({ description: 'milliseconds' })),
});

interface EndpointSchemas {
  body?: TSchema;
  params?: TSchema;
  reply: TSchema;
}

const invitation = Type.Object(
  {
    id: bytes(limits.id),
    usesLeft: Type.Integer(),
    expiresAt: Type.Integer({ description: 'Unix seconds' }),
  },
  closed,
);

/** Who speaks at a channel of the relay; the key is chosen by each device when it comes. */
const linkEnd = {
  channel: bytes(limits.id),
  side: Type.Union([Type.Literal('old'), Type.Literal('new')]),
  key: bytes(limits.id),
};
const linkIndex = Type.Integer({ minimum: 0, maximum: limits.linkParts - 1 });
const linkPart = Type.String({
  pattern: '^[A-Za-z0-9_-]+$',
  maxLength: Math.ceil((limits.linkPart * 4) / 3),
});

const hex = (bytes: number) =>
  Type.String({ pattern: '^[0-9a-f]*$', minLength: 2 * bytes, maxLength: 2 * bytes });

/** ALTCHA's challenge, version 2: PBKDF2 over nonce, counter and salt whose result begins with the prefix. */
const workParameters = Type.Object(
  {
    algorithm: Type.String({ maxLength: 32 }),
    nonce: hex(16),
    salt: hex(16),
    cost: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
    keyLength: Type.Integer({ minimum: 1, maximum: 64 }),
    keyPrefix: hex(16),
    keySignature: hex(32),
    signature: hex(32),
  },
  closed,
);

/** Every HTTP endpoint, named as its file on the server; `endpointPaths` has method and path. */
export const endpointSchemas = {
  serverInfo: {
    reply: Type.Object(
      {
        name: Type.String(),
        version: Type.String(),
        incarnation: bytes(limits.id),
        now: Type.Integer({ description: 'Unix milliseconds' }),
        mailDays: Type.Integer({ description: 'days after which undelivered mail expires' }),
        isOpen: Type.Boolean({ description: 'whether an invitation can be earned by work' }),
      },
      closed,
    ),
  },
  invitationCheck: {
    body: Type.Object({ token: bytes(limits.token) }, closed),
    reply: Type.Object({ usesLeft: Type.Integer(), expiresAt: Type.Integer() }, closed),
  },
  workChallenge: { reply: workParameters },
  invitationEarn: {
    body: Type.Object(
      {
        challenge: workParameters,
        counter: Type.Integer({ minimum: 0, maximum: 0xffff_ffff }),
        derivedKey: hex(32),
      },
      closed,
    ),
    reply: Type.Object({ token: bytes(limits.token) }, closed),
  },
  signUpStart: {
    body: Type.Object(
      { invitation: bytes(limits.token), accountId: bytes(limits.id), registrationRequest: opaqueText },
      closed,
    ),
    reply: Type.Object({ registrationResponse: opaqueText, binding: bytes(limits.token) }, closed),
  },
  signUpFinish: {
    body: Type.Object(
      {
        invitation: bytes(limits.token),
        accountId: bytes(limits.id),
        registrationRecord: opaqueText,
        /** ChainEntry: names the first device. */
        genesis: chainEntry,
        /** By the device key over sessionSigningBytes. */
        binding: bytes(limits.token),
        signature: bytes(64),
      },
      closed,
    ),
    reply: Type.Object({ sessionToken: bytes(limits.token) }, closed),
  },
  signInStart: {
    body: Type.Object(
      {
        accountId: bytes(limits.id),
        startLoginRequest: opaqueText,
        /** On a device of the account: its tries are counted apart. */
        device: Type.Optional(Type.Object({ deviceId: bytes(limits.id), signature: bytes(64) }, closed)),
      },
      closed,
    ),
    reply: Type.Object(
      { loginResponse: opaqueText, attempt: bytes(limits.id), binding: bytes(limits.token) },
      closed,
    ),
  },
  signInPasskey: {
    body: Type.Object({}, closed),
    /** For `signInFinish`, to be shown besides the password. */
    reply: Type.Object({ attempt: bytes(limits.id), options: webAuthnOptions }, closed),
  },
  signInFinish: {
    body: Type.Object(
      {
        attempt: bytes(limits.id),
        finishLoginRequest: opaqueText,
        /** Present on a browser that holds a device of the account. */
        device: Type.Optional(Type.Object({ deviceId: bytes(limits.id), signature: bytes(64) }, closed)),
        /** As it was typed. */
        totp: Type.Optional(Type.String({ maxLength: 64 })),
        /** Instead of `totp`. */
        recoveryCode: Type.Optional(bytes(limits.id)),
        /** Instead of both: the attempt is of `signInPasskey`. */
        passkey: Type.Optional(passkeyAnswer),
      },
      closed,
    ),
    reply: Type.Object(
      {
        /** Absent when the sign-in is right but is not a device yet. */
        sessionToken: Type.Optional(bytes(limits.token)),
        isDevice: Type.Boolean(),
      },
      closed,
    ),
  },
  linkOpen: {
    /** By the new device. */
    body: Type.Object({ channel: linkEnd.channel, key: linkEnd.key }, closed),
    reply: Type.Object(
      {
        now: Type.Integer({ description: 'Unix milliseconds' }),
        endsAt: Type.Integer({
          description: 'Unix milliseconds: until then an old device can take the code',
        }),
      },
      closed,
    ),
  },
  linkPut: {
    body: Type.Object({ ...linkEnd, index: linkIndex, part: linkPart }, closed),
    reply: Type.Object({}, closed),
  },
  linkTake: {
    /** What the other side put with this index. */
    body: Type.Object({ ...linkEnd, index: linkIndex }, closed),
    /** Without the part when it didn't come for 20 seconds: ask again. */
    reply: Type.Object({ part: Type.Optional(linkPart) }, closed),
  },
  pinCreate: {
    /** The id is random, of this PIN alone; the element is blinded (RFC 9497). */
    body: Type.Object({ pinId: bytes(limits.token), blinded: bytes(32) }, closed),
    reply: Type.Object({ evaluated: bytes(32) }, closed),
  },
  pinEvaluate: {
    body: Type.Object({ pinId: bytes(limits.token), blinded: bytes(32) }, closed),
    reply: Type.Object(
      { evaluated: bytes(32), triesLeft: Type.Integer(), challenge: bytes(limits.token) },
      closed,
    ),
  },
  pinConfirm: {
    /** By the device key over pinSigningBytes. */
    body: Type.Object({ challenge: bytes(limits.token), signature: bytes(64) }, closed),
    reply: Type.Object({}, closed),
  },
  pinDelete: {
    reply: Type.Object({}, closed),
  },
  signOut: {
    reply: Type.Object({}, closed),
  },
  stepUpStart: {
    body: Type.Object(
      {
        purpose: oneOf(stepUpPurposes),
        startLoginRequest: opaqueText,
      },
      closed,
    ),
    reply: Type.Object({ attempt: bytes(limits.id), loginResponse: opaqueText }, closed),
  },
  stepUpFinish: {
    body: Type.Object({ attempt: bytes(limits.id), finishLoginRequest: opaqueText }, closed),
    /** Good once, for 5 minutes, for this session and purpose. */
    reply: Type.Object({ proof: bytes(limits.token) }, closed),
  },
  stepUpPasskeyStart: {
    body: Type.Object(
      { purpose: oneOf(stepUpPurposes.filter((purpose) => purpose !== 'change-password')) },
      closed,
    ),
    reply: Type.Object({ attempt: bytes(limits.id), options: webAuthnOptions }, closed),
  },
  stepUpPasskeyFinish: {
    body: passkeyAnswer,
    /** As of `stepUpFinish`. */
    reply: Type.Object({ proof: bytes(limits.token) }, closed),
  },
  passwordStart: {
    body: Type.Object({ registrationRequest: opaqueText }, closed),
    reply: Type.Object({ registrationResponse: opaqueText }, closed),
  },
  passwordFinish: {
    body: Type.Object({ registrationRecord: opaqueText, endsOtherSessions: Type.Boolean() }, closed),
    reply: Type.Object({ ended: Type.Integer({ description: 'sessions of other devices' }) }, closed),
  },
  factorList: {
    reply: Type.Object(
      {
        hasTotp: Type.Boolean(),
        passkeys: Type.Integer({ description: 'how many' }),
        recoveryCodes: Type.Integer({ description: 'that are left' }),
      },
      closed,
    ),
  },
  totpStart: {
    body: Type.Object({}, closed),
    /** For an app; told once. */
    reply: Type.Object({ secret: Type.String({ description: 'base32' }) }, closed),
  },
  totpConfirm: {
    body: Type.Object({ code: Type.String({ maxLength: 64 }), recoveryCodeHashes }, closed),
    reply: Type.Object({}, closed),
  },
  totpRemove: {
    body: Type.Object({}, closed),
    reply: Type.Object({}, closed),
  },
  recoveryCodes: {
    body: Type.Object({ hashes: recoveryCodeHashes }, closed),
    reply: Type.Object({}, closed),
  },
  passkeyList: {
    reply: Type.Object(
      {
        passkeys: Type.Array(
          Type.Object(
            { id: credentialId, createdDay: Type.Integer({ description: 'days since 1970' }) },
            closed,
          ),
        ),
      },
      closed,
    ),
  },
  passkeyRegisterStart: {
    body: Type.Object({}, closed),
    reply: Type.Object({ options: webAuthnOptions }, closed),
  },
  passkeyRegisterFinish: {
    body: Type.Object(
      {
        response: webAuthnAnswer,
        /** Where the account has none: they stand for the passkey. */
        recoveryCodeHashes: Type.Optional(recoveryCodeHashes),
      },
      closed,
    ),
    reply: Type.Object({}, closed),
  },
  passkeyRemove: {
    body: Type.Object({ id: credentialId }, closed),
    reply: Type.Object({}, closed),
  },
  passkeySignInStart: {
    body: Type.Object({}, closed),
    /** The binding is the challenge in the options. */
    reply: Type.Object(
      { attempt: bytes(limits.id), binding: bytes(limits.token), options: webAuthnOptions },
      closed,
    ),
  },
  passkeySignInFinish: {
    body: Type.Object(
      { attempt: bytes(limits.id), response: webAuthnAnswer, device: Type.Optional(deviceSignature) },
      closed,
    ),
    reply: Type.Object(
      { sessionToken: Type.Optional(bytes(limits.token)), isDevice: Type.Boolean() },
      closed,
    ),
  },
  accountDelete: {
    body: Type.Object({}, closed),
    reply: Type.Object({}, closed),
  },
  sessionList: {
    /** One for each device that is signed in. */
    reply: Type.Object(
      {
        sessions: Type.Array(
          Type.Object(
            {
              deviceId: bytes(limits.id),
              createdDay: Type.Integer({ description: 'of the sign-in, days since 1970' }),
              usedDay: Type.Integer({ description: 'of the last use' }),
              isThis: Type.Boolean(),
            },
            closed,
          ),
        ),
      },
      closed,
    ),
  },
  sessionEnd: {
    body: Type.Object(
      {
        /** Absent: of all other devices. */
        deviceIds: Type.Optional(Type.Array(bytes(limits.id), { maxItems: limits.devicesPerAccount })),
      },
      closed,
    ),
    reply: Type.Object({ ended: Type.Integer() }, closed),
  },
  eventList: {
    /** The newest first. */
    reply: Type.Object(
      {
        events: Type.Array(
          Type.Object(
            {
              kind: oneOf(accountEventKinds),
              day: Type.Integer({ description: 'since 1970' }),
              deviceId: Type.Optional(bytes(limits.id)),
            },
            closed,
          ),
        ),
      },
      closed,
    ),
  },
  recoveryStart: {
    body: Type.Object({ accountId: bytes(limits.id) }, closed),
    /** The same for an account that doesn't exist. */
    reply: Type.Object({ binding: bytes(limits.token) }, closed),
  },
  recoveryOpen: {
    body: Type.Object(
      {
        accountId: bytes(limits.id),
        binding: bytes(limits.token),
        registrationRequest: opaqueText,
        /** By the recovery key over recoveryOpenSigningBytes. */
        signature: bytes(64),
      },
      closed,
    ),
    reply: Type.Object(
      {
        chain: Type.Array(chainEntry),
        /** Absent when none was written. */
        record: Type.Optional(
          Type.Object({ version: Type.Integer(), record: Type.String({ description: 'base64url' }) }, closed),
        ),
        registrationResponse: opaqueText,
        binding: bytes(limits.token),
      },
      closed,
    ),
  },
  recoveryFinish: {
    body: Type.Object(
      {
        accountId: bytes(limits.id),
        binding: bytes(limits.token),
        /** Chain entries signed by the recovery key. */
        entries: Type.Array(chainEntry, { minItems: 1, maxItems: limits.devicesPerAccount + 1 }),
        registrationRecord: opaqueText,
        deviceId: bytes(limits.id),
        /** By the new device over sessionSigningBytes. */
        deviceSignature: bytes(64),
        /** By the recovery key over recoveryFinishSigningBytes. */
        signature: bytes(64),
      },
      closed,
    ),
    reply: Type.Object({ sessionToken: bytes(limits.token) }, closed),
  },
  recoveryRecordPut: {
    body: Type.Object(
      {
        version: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
        record: Type.String({
          pattern: '^[A-Za-z0-9_-]+$',
          maxLength: Math.ceil((limits.recoveryRecord * 4) / 3),
        }),
        /** By the device over recoveryRecordSigningBytes. */
        signature: bytes(64),
      },
      closed,
    ),
    /** `isStored` is false when this version, or a newer one, was there: `version` is the one that is. */
    reply: Type.Object({ isStored: Type.Boolean(), version: Type.Integer() }, closed),
  },
  invitationCreate: {
    body: Type.Object(
      {
        uses: Type.Integer({ minimum: 1, maximum: limits.invitationUses }),
        hours: Type.Integer({ minimum: 1, maximum: 24 * 90 }),
      },
      closed,
    ),
    /** The token is told once; the server keeps its hash. */
    reply: Type.Object({ token: bytes(limits.token), ...invitation.properties }, closed),
  },
  invitationList: {
    reply: Type.Object({ invitations: Type.Array(invitation) }, closed),
  },
  invitationRevoke: {
    params: Type.Object({ id: bytes(limits.id) }, closed),
    reply: Type.Object({}, closed),
  },
  stored: {
    /** What this server stores about the account: a row each, generated from the schema. */
    reply: Type.Object(
      {
        tables: Type.Array(
          Type.Object(
            {
              table: Type.String(),
              rows: Type.Integer(),
              columns: Type.Array(
                Type.Object({ column: Type.String(), purpose: Type.String(), sample: Type.String() }, closed),
              ),
            },
            closed,
          ),
        ),
      },
      closed,
    ),
  },
} as const satisfies Record<EndpointName, EndpointSchemas>;

export type EndpointBody<Name extends EndpointName> = (typeof endpointSchemas)[Name] extends {
  body: infer Body extends TSchema;
}
  ? Static<Body>
  : undefined;
export type EndpointReply<Name extends EndpointName> = Static<(typeof endpointSchemas)[Name]['reply']>;
export type ErrorBody = Static<typeof errorBody>;
