// All endpoints of the contract, wired with what each needs.
import type { Endpoint } from './endpoint.ts';
import { invitationCheck } from './invitation-check.ts';
import { invitationCreate } from './invitation-create.ts';
import { invitationList } from './invitation-list.ts';
import { invitationRevoke } from './invitation-revoke.ts';
import { serverInfo } from './server-info.ts';
import { signInFinish } from './sign-in-finish.ts';
import { signInStart } from './sign-in-start.ts';
import { signOut } from './sign-out.ts';
import { signUpFinish } from './sign-up-finish.ts';
import { signUpStart } from './sign-up-start.ts';
import { stored } from './stored.ts';

export type EndpointsParts = Parameters<typeof serverInfo>[0] &
  Parameters<typeof invitationCreate>[0] &
  Parameters<typeof signUpStart>[0] &
  Parameters<typeof signInStart>[0] &
  Parameters<typeof signOut>[0] &
  Parameters<typeof stored>[0];

export function createEndpoints(parts: EndpointsParts): Endpoint[] {
  return [
    serverInfo(parts),
    invitationCheck(parts),
    invitationCreate(parts),
    invitationList(parts),
    invitationRevoke(parts),
    signUpStart(parts),
    signUpFinish(parts),
    signInStart(parts),
    signInFinish(parts),
    signOut(parts),
    stored(parts),
  ];
}
