// Making an account: an invitation, an OPAQUE registration, and a chain whose first device signs
// for the session.
import { areEqual, limits, sessionSigningBytes, toHex } from '@ganira/protocol';
import { ServerError } from '../errors.ts';
import type { ChainRules } from '../ports/chain-rules.ts';
import type { Clock } from '../ports/clock.ts';
import type { Accounts, Invitations } from '../ports/directory.ts';
import type { Random } from '../ports/random.ts';
import { isSignedBy, sha256 } from './crypto.ts';
import type { PasswordLogin } from './password-login.ts';
import { Pending } from './pending.ts';

export interface SignUpsParts {
  readonly accounts: Accounts;
  readonly invitations: Invitations;
  readonly passwordLogin: PasswordLogin;
  readonly chainRules: ChainRules;
  readonly clock: Clock;
  readonly random: Random;
}

/** Milliseconds to choose a password on a slow phone. */
const lifetime = 15 * 60_000;

export class SignUps {
  readonly #parts: SignUpsParts;
  /** By the binding in hex that was given to them. */
  readonly #bindings: Pending<{ accountId: string; setupId: Uint8Array }>;

  constructor(parts: SignUpsParts) {
    this.#parts = parts;
    this.#bindings = new Pending(parts.clock, { lifetime, capacity: 10_000 });
  }

  async start(request: {
    invitationHash: Uint8Array;
    accountId: Uint8Array;
    registrationRequest: string;
  }): Promise<{ registrationResponse: string; binding: Uint8Array }> {
    await this.#checkInvitation(request.invitationHash);
    const { accountId, registrationRequest } = request;
    const { registrationResponse, setupId } = await this.#parts.passwordLogin.startSignUp(
      accountId,
      registrationRequest,
    );
    const binding = this.#parts.random.bytes(limits.token);
    this.#bindings.put(toHex(binding), { accountId: toHex(accountId), setupId });
    return { registrationResponse, binding };
  }

  /** @returns the token of the first session. */
  async finish(request: {
    invitationHash: Uint8Array;
    accountId: Uint8Array;
    registrationRecord: string;
    genesis: Uint8Array;
    binding: Uint8Array;
    signature: Uint8Array;
  }): Promise<Uint8Array> {
    const { accounts, chainRules, passwordLogin, random } = this.#parts;
    const { accountId, genesis, invitationHash } = request;
    await this.#checkInvitation(invitationHash);
    const begun = this.#bindings.take(toHex(request.binding));
    if (begun?.accountId !== toHex(accountId)) {
      throw new ServerError('unauthenticated', 'the sign-up took too long: start again');
    }
    const chain = await chainRules.extend(accountId, [], [genesis]);
    const [device] = chain.activeDevices;
    if (device === undefined || !areEqual(chain.accountId, accountId)) {
      throw new ServerError('chain_refused', 'the genesis is of another account');
    }
    if (
      !isSignedBy(device.signingKey, sessionSigningBytes(request.binding, device.deviceId), request.signature)
    ) {
      throw new ServerError('unauthenticated', 'the device did not sign for this session');
    }
    await passwordLogin.checkRecord(accountId, request.registrationRecord);
    const token = random.bytes(limits.token);
    const verdict = await accounts.create({
      accountId,
      opaqueRecord: request.registrationRecord,
      opaqueSetup: begun.setupId,
      genesis,
      device,
      invitationHash,
      sessionHash: sha256(token),
    });
    if (verdict === 'account_exists') throw new ServerError('account_exists', 'choose another account id');
    if (verdict === 'invitation_refused') throw refusedInvitation();
    return token;
  }

  async #checkInvitation(invitationHash: Uint8Array): Promise<void> {
    if ((await this.#parts.invitations.find(invitationHash)) === undefined) throw refusedInvitation();
  }
}

function refusedInvitation(): ServerError {
  return new ServerError('invitation_refused', 'unknown, used up or expired');
}
