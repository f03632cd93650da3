// Where each HTTP endpoint is: apart from http.ts, so that clients don't carry the schemas.
import type { StepUpPurpose } from './step-up.ts';

interface EndpointPath {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly session: boolean;
  /** A step-up for this purpose, signed with the body by the device. */
  readonly stepUp?: StepUpPurpose;
}

export const endpointPaths = {
  serverInfo: { method: 'GET', path: '/v1/server', session: false },
  invitationCheck: { method: 'POST', path: '/v1/invitations/check', session: false },
  workChallenge: { method: 'POST', path: '/v1/invitations/challenge', session: false },
  invitationEarn: { method: 'POST', path: '/v1/invitations/earn', session: false },
  signUpStart: { method: 'POST', path: '/v1/sign-up/start', session: false },
  signUpFinish: { method: 'POST', path: '/v1/sign-up/finish', session: false },
  signInStart: { method: 'POST', path: '/v1/sign-in/start', session: false },
  signInPasskey: { method: 'POST', path: '/v1/sign-in/passkey', session: false },
  signInFinish: { method: 'POST', path: '/v1/sign-in/finish', session: false },
  linkOpen: { method: 'POST', path: '/v1/link/open', session: false },
  linkPut: { method: 'POST', path: '/v1/link/put', session: false },
  linkTake: { method: 'POST', path: '/v1/link/take', session: false },
  signOut: { method: 'POST', path: '/v1/sign-out', session: true },
  pinCreate: { method: 'POST', path: '/v1/pin', session: true },
  pinEvaluate: { method: 'POST', path: '/v1/pin/evaluate', session: false },
  pinConfirm: { method: 'POST', path: '/v1/pin/confirm', session: false },
  pinDelete: { method: 'DELETE', path: '/v1/pin', session: true },
  stepUpStart: { method: 'POST', path: '/v1/step-up/start', session: true },
  stepUpFinish: { method: 'POST', path: '/v1/step-up/finish', session: true },
  stepUpPasskeyStart: { method: 'POST', path: '/v1/step-up/passkey/start', session: true },
  stepUpPasskeyFinish: { method: 'POST', path: '/v1/step-up/passkey/finish', session: true },
  factorList: { method: 'GET', path: '/v1/factors', session: true },
  totpStart: { method: 'POST', path: '/v1/totp/start', session: true, stepUp: 'change-factor' },
  totpConfirm: { method: 'POST', path: '/v1/totp/confirm', session: true },
  totpRemove: { method: 'POST', path: '/v1/totp/remove', session: true, stepUp: 'change-factor' },
  recoveryCodes: { method: 'POST', path: '/v1/recovery-codes', session: true, stepUp: 'change-factor' },
  passkeyList: { method: 'GET', path: '/v1/passkeys', session: true },
  passkeyRegisterStart: {
    method: 'POST',
    path: '/v1/passkeys/register/start',
    session: true,
    stepUp: 'change-factor',
  },
  passkeyRegisterFinish: { method: 'POST', path: '/v1/passkeys/register/finish', session: true },
  passkeyRemove: { method: 'POST', path: '/v1/passkeys/remove', session: true, stepUp: 'change-factor' },
  passkeySignInStart: { method: 'POST', path: '/v1/passkey-sign-in/start', session: false },
  passkeySignInFinish: { method: 'POST', path: '/v1/passkey-sign-in/finish', session: false },
  accountDelete: {
    method: 'POST',
    path: '/v1/account/delete',
    session: true,
    stepUp: 'delete-account',
  },
  sessionList: { method: 'GET', path: '/v1/sessions', session: true },
  sessionEnd: { method: 'POST', path: '/v1/sessions/end', session: true, stepUp: 'end-sessions' },
  eventList: { method: 'GET', path: '/v1/events', session: true },
  passwordStart: { method: 'POST', path: '/v1/password/start', session: true },
  passwordFinish: {
    method: 'POST',
    path: '/v1/password/finish',
    session: true,
    stepUp: 'change-password',
  },
  recoveryStart: { method: 'POST', path: '/v1/recovery/start', session: false },
  recoveryOpen: { method: 'POST', path: '/v1/recovery/open', session: false },
  recoveryFinish: { method: 'POST', path: '/v1/recovery/finish', session: false },
  recoveryRecordPut: { method: 'POST', path: '/v1/recovery/record', session: true },
  invitationCreate: { method: 'POST', path: '/v1/invitations', session: true },
  invitationList: { method: 'GET', path: '/v1/invitations', session: true },
  invitationRevoke: { method: 'DELETE', path: '/v1/invitations/:id', session: true },
  stored: { method: 'GET', path: '/v1/stored', session: true },
} as const satisfies Record<string, EndpointPath>;

export type EndpointName = keyof typeof endpointPaths;

/** The purpose of the step-up that the endpoint demands, if it does. */
export function stepUpOf(name: EndpointName): StepUpPurpose | undefined {
  const { stepUp }: EndpointPath = endpointPaths[name];
  return stepUp;
}
