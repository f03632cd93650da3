import type { HttpApi } from '../net/http-api.ts';
import { startRegistration } from './opaque.ts';

/**
 * Needs a step-up for `change-password`.
 * @returns how many sessions of other devices were ended.
 */
export async function changePassword(
  http: HttpApi,
  input: { newPassword: string; endsOtherSessions: boolean },
): Promise<{ ended: number }> {
  const registration = await startRegistration(input.newPassword);
  const { registrationRequest } = registration;
  const { registrationResponse } = await http.call('passwordStart', { registrationRequest });
  const registrationRecord = registration.finish(registrationResponse);
  const { endsOtherSessions } = input;
  return await http.call('passwordFinish', { registrationRecord, endsOtherSessions });
}
