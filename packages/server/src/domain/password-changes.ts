// Another password: OPAQUE's registration once more, by a device that showed the former one.
import { toHex } from '@ganira/protocol';
import { ServerError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { AccountEvents, Accounts, Session } from '../ports/directory.ts';
import type { PasswordLogin } from './password-login.ts';
import { Pending } from './pending.ts';
import type { SessionEnding } from './session-ending.ts';

export interface PasswordChangesParts {
  readonly accounts: Accounts;
  readonly clock: Clock;
  readonly events: AccountEvents;
  readonly passwordLogin: PasswordLogin;
  readonly sessionEnding: SessionEnding;
}

/** Milliseconds for Argon2id on a slow phone. */
const lifetime = 5 * 60_000;

export class PasswordChanges {
  readonly #parts: PasswordChangesParts;
  /** Which secret a change was begun under, by the device in hex. */
  readonly #setups: Pending<Uint8Array>;

  constructor(parts: PasswordChangesParts) {
    this.#parts = parts;
    this.#setups = new Pending(parts.clock, { lifetime, capacity: 10_000 });
  }

  /** @returns OPAQUE's registration response. */
  async start(session: Session, registrationRequest: string): Promise<string> {
    const begun = await this.#parts.passwordLogin.startSignUp(session.accountId, registrationRequest);
    this.#setups.put(toHex(session.device.deviceId), begun.setupId);
    return begun.registrationResponse;
  }

  /** @returns how many sessions of other devices were ended. */
  async finish(
    session: Session,
    change: { registrationRecord: string; endsOtherSessions: boolean },
  ): Promise<number> {
    const { accounts, events, passwordLogin, sessionEnding } = this.#parts;
    const { registrationRecord, endsOtherSessions } = change;
    await passwordLogin.checkRecord(session.accountId, registrationRecord);
    const opaqueSetup = this.#setups.take(toHex(session.device.deviceId));
    if (opaqueSetup === undefined) throw new ServerError('password_refused', 'it took too long: start again');
    await accounts.setPassword(session.account, { opaqueRecord: registrationRecord, opaqueSetup });
    await events.add(session.account, 'password-changed', session.device.deviceId);
    return endsOtherSessions ? await sessionEnding.end(session, undefined) : 0;
  }
}
