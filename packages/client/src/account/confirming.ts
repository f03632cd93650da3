// A step-up: what is confirmed at the server, by the password or by a passkey.
import type { StepUpPurpose } from '@ganira/protocol';
import type { ConfirmPurpose, PasskeyAnswer, PasskeyQuestion } from '../api.ts';
import type { HttpApi } from '../net/http-api.ts';
import { startLogin } from './opaque.ts';
import type { StepUps } from './step-ups.ts';

interface Confirming {
  readonly http: HttpApi;
  readonly stepUps: StepUps;
}

/** The proof is held for what is asked for next. @throws ClientError `password_refused` */
export async function confirmByPassword(
  { http, stepUps }: Confirming,
  purpose: StepUpPurpose,
  password: string,
): Promise<void> {
  const login = await startLogin(password);
  const started = await http.call('stepUpStart', { purpose, startLoginRequest: login.startLoginRequest });
  const finishLoginRequest = login.finish(started.loginResponse);
  const { proof } = await http.call('stepUpFinish', { attempt: started.attempt, finishLoginRequest });
  stepUps.hold(purpose, proof);
}

export async function startPasskeyStepUp(http: HttpApi, purpose: ConfirmPurpose): Promise<PasskeyQuestion> {
  return await http.call('stepUpPasskeyStart', { purpose: toldPurpose(purpose) });
}

/** The proof is held for what is asked for next. */
export async function finishPasskeyStepUp(
  { http, stepUps }: Confirming,
  { purpose, attempt, response }: PasskeyAnswer & { purpose: ConfirmPurpose },
): Promise<void> {
  const { proof } = await http.call('stepUpPasskeyFinish', { attempt, response });
  stepUps.hold(purpose, proof);
}

/** The server learns no more than it has to check itself. */
function toldPurpose(purpose: ConfirmPurpose) {
  if (purpose === 'export' || purpose === 'send-history' || purpose === 'remove-account') return 'on-device';
  return purpose;
}
