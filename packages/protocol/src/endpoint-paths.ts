// Where each HTTP endpoint is: apart from http.ts, so that clients don't carry the schemas.

export const endpointPaths = {
  serverInfo: { method: 'GET', path: '/v1/server', session: false },
  invitationCheck: { method: 'POST', path: '/v1/invitations/check', session: false },
  signUpStart: { method: 'POST', path: '/v1/sign-up/start', session: false },
  signUpFinish: { method: 'POST', path: '/v1/sign-up/finish', session: false },
  signInStart: { method: 'POST', path: '/v1/sign-in/start', session: false },
  signInFinish: { method: 'POST', path: '/v1/sign-in/finish', session: false },
  signOut: { method: 'POST', path: '/v1/sign-out', session: true },
  invitationCreate: { method: 'POST', path: '/v1/invitations', session: true },
  invitationList: { method: 'GET', path: '/v1/invitations', session: true },
  invitationRevoke: { method: 'DELETE', path: '/v1/invitations/:id', session: true },
  stored: { method: 'GET', path: '/v1/stored', session: true },
} as const;

export type EndpointName = keyof typeof endpointPaths;
