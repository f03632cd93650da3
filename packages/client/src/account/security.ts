// What a person does on the page about sign-in and security: in one file of its own, as few come here
// before their first message.
export { changePassword } from './changing-password.ts';
export { confirmByPassword, finishPasskeyStepUp, startPasskeyStepUp } from './confirming.ts';
export {
  finishPasskey,
  listPasskeys,
  removePasskey,
  signInByPasskey,
  startPasskey,
  startPasskeySignIn,
  startSecondPasskey,
} from './passkeys.ts';
export { confirmTotp, makeRecoveryCodes, startTotp } from './second-factor.ts';
export { endSessions, listAccountEvents, listSessions } from './sessions.ts';
