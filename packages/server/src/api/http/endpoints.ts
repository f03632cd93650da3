// All endpoints of the contract, wired with what each needs.
import { accountDelete } from './account-delete.ts';
import type { Endpoint } from './endpoint.ts';
import { eventList } from './event-list.ts';
import { factorList } from './factor-list.ts';
import { invitationCheck } from './invitation-check.ts';
import { invitationCreate } from './invitation-create.ts';
import { invitationEarn } from './invitation-earn.ts';
import { invitationList } from './invitation-list.ts';
import { invitationRevoke } from './invitation-revoke.ts';
import { linkOpen } from './link-open.ts';
import { linkPut } from './link-put.ts';
import { linkTake } from './link-take.ts';
import { passkeyList } from './passkey-list.ts';
import { passkeyRegisterFinish } from './passkey-register-finish.ts';
import { passkeyRegisterStart } from './passkey-register-start.ts';
import { passkeyRemove } from './passkey-remove.ts';
import { passkeySignInFinish } from './passkey-sign-in-finish.ts';
import { passkeySignInStart } from './passkey-sign-in-start.ts';
import { passwordFinish } from './password-finish.ts';
import { passwordStart } from './password-start.ts';
import { recoveryCodes } from './recovery-codes.ts';
import { pinConfirm } from './pin-confirm.ts';
import { pinCreate } from './pin-create.ts';
import { pinDelete } from './pin-delete.ts';
import { pinEvaluate } from './pin-evaluate.ts';
import { recoveryFinish } from './recovery-finish.ts';
import { recoveryOpen } from './recovery-open.ts';
import { recoveryRecordPut } from './recovery-record-put.ts';
import { recoveryStart } from './recovery-start.ts';
import { serverInfo } from './server-info.ts';
import { sessionEnd } from './session-end.ts';
import { sessionList } from './session-list.ts';
import { signInFinish } from './sign-in-finish.ts';
import { signInStart } from './sign-in-start.ts';
import { signInPasskey } from './sign-in-passkey.ts';
import { signOut } from './sign-out.ts';
import { signUpFinish } from './sign-up-finish.ts';
import { signUpStart } from './sign-up-start.ts';
import { stepUpFinish } from './step-up-finish.ts';
import { stepUpPasskeyFinish } from './step-up-passkey-finish.ts';
import { stepUpPasskeyStart } from './step-up-passkey-start.ts';
import { stepUpStart } from './step-up-start.ts';
import { stored } from './stored.ts';
import { totpConfirm } from './totp-confirm.ts';
import { totpRemove } from './totp-remove.ts';
import { totpStart } from './totp-start.ts';
import { workChallenge } from './work-challenge.ts';

export type EndpointsParts = Parameters<typeof serverInfo>[0] &
  Parameters<typeof invitationCreate>[0] &
  Parameters<typeof invitationEarn>[0] &
  Parameters<typeof signUpStart>[0] &
  Parameters<typeof signInStart>[0] &
  Parameters<typeof linkOpen>[0] &
  Parameters<typeof pinCreate>[0] &
  Parameters<typeof signOut>[0] &
  Parameters<typeof stepUpStart>[0] &
  Parameters<typeof passkeyList>[0] &
  Parameters<typeof passkeyRegisterStart>[0] &
  Parameters<typeof accountDelete>[0] &
  Parameters<typeof totpStart>[0] &
  Parameters<typeof passwordStart>[0] &
  Parameters<typeof sessionEnd>[0] &
  Parameters<typeof recoveryStart>[0] &
  Parameters<typeof recoveryRecordPut>[0] &
  Parameters<typeof stored>[0];

export function createEndpoints(parts: EndpointsParts): Endpoint[] {
  return [
    serverInfo(parts),
    invitationCheck(parts),
    workChallenge(parts),
    invitationEarn(parts),
    invitationCreate(parts),
    invitationList(parts),
    invitationRevoke(parts),
    signUpStart(parts),
    signUpFinish(parts),
    signInStart(parts),
    signInPasskey(parts),
    signInFinish(parts),
    linkOpen(parts),
    linkPut(parts),
    linkTake(parts),
    pinCreate(parts),
    pinEvaluate(parts),
    pinConfirm(parts),
    pinDelete(parts),
    signOut(parts),
    stepUpStart(parts),
    stepUpFinish(parts),
    stepUpPasskeyStart(parts),
    stepUpPasskeyFinish(parts),
    passwordStart(parts),
    passwordFinish(parts),
    factorList(parts),
    totpStart(parts),
    totpConfirm(parts),
    totpRemove(parts),
    recoveryCodes(parts),
    passkeyList(parts),
    passkeyRegisterStart(parts),
    passkeyRegisterFinish(parts),
    passkeyRemove(parts),
    passkeySignInStart(parts),
    passkeySignInFinish(parts),
    accountDelete(parts),
    sessionList(parts),
    sessionEnd(parts),
    eventList(parts),
    recoveryStart(parts),
    recoveryOpen(parts),
    recoveryFinish(parts),
    recoveryRecordPut(parts),
    stored(parts),
  ];
}
