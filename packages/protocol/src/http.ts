// What HTTP bodies look like: validated by the server, typed for clients. Bytes are base64url.
import { Type, type Static, type TSchema } from 'typebox';
import type { EndpointName } from './endpoint-paths.ts';
import { serverErrorCodes } from './errors.ts';
import { limits } from './limits.ts';

const closed = { additionalProperties: false } as const;

function bytes(length: number) {
  const characters = Math.ceil((length * 4) / 3);
  return Type.String({ pattern: '^[A-Za-z0-9_-]*$', minLength: characters, maxLength: characters });
}

/** What OPAQUE's package writes: base64url. */
const opaqueText = Type.String({ pattern: '^[A-Za-z0-9_-]+$', minLength: 16, maxLength: 1_024 });

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
      },
      closed,
    ),
  },
  invitationCheck: {
    body: Type.Object({ token: bytes(limits.token) }, closed),
    reply: Type.Object({ usesLeft: Type.Integer(), expiresAt: Type.Integer() }, closed),
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
        genesis: Type.String({ pattern: '^[A-Za-z0-9_-]+$', maxLength: 2 * limits.chainEntry }),
        /** By the device key over sessionSigningBytes. */
        binding: bytes(limits.token),
        signature: bytes(64),
      },
      closed,
    ),
    reply: Type.Object({ sessionToken: bytes(limits.token) }, closed),
  },
  signInStart: {
    body: Type.Object({ accountId: bytes(limits.id), startLoginRequest: opaqueText }, closed),
    reply: Type.Object(
      { loginResponse: opaqueText, attempt: bytes(limits.id), binding: bytes(limits.token) },
      closed,
    ),
  },
  signInFinish: {
    body: Type.Object(
      {
        attempt: bytes(limits.id),
        finishLoginRequest: opaqueText,
        /** Present on a browser that holds a device of the account. */
        device: Type.Optional(Type.Object({ deviceId: bytes(limits.id), signature: bytes(64) }, closed)),
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
  signOut: {
    reply: Type.Object({}, closed),
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
