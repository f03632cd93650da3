// Coming back with the recovery key when all devices are lost. The key signs; the server knows but
// its public half, from the identity chain. Who doesn't hold it learns nothing, not even whether the
// account exists or has such a key: every refusal is the same, after the same work.
import {
  areEqual,
  concatBytes,
  limits,
  recoveryFinishSigningBytes,
  recoveryOpenSigningBytes,
  sessionSigningBytes,
  toHex,
  utf8,
} from '@ganira/protocol';
import { ServerError } from '../errors.ts';
import type { ChainRules } from '../ports/chain-rules.ts';
import type { Clock } from '../ports/clock.ts';
import type { AccountKey, Accounts, RecoveryRecord, RecoveryRecords } from '../ports/directory.ts';
import type { Random } from '../ports/random.ts';
import type { Wake } from '../ports/wake.ts';
import { isSignedBy, sha256 } from './crypto.ts';
import type { PasswordLogin } from './password-login.ts';
import { Pending } from './pending.ts';

export interface RecoveriesParts {
  readonly accounts: Accounts;
  readonly recoveryRecords: RecoveryRecords;
  readonly chainRules: ChainRules;
  readonly passwordLogin: PasswordLogin;
  readonly wake: Wake;
  readonly clock: Clock;
  readonly random: Random;
}

export interface OpenedRecovery {
  readonly chain: readonly Uint8Array[];
  readonly record: RecoveryRecord | undefined;
  readonly registrationResponse: string;
  /** For the second step. */
  readonly binding: Uint8Array;
}

export interface RecoveryFinish {
  readonly accountId: Uint8Array;
  readonly binding: Uint8Array;
  readonly entries: readonly Uint8Array[];
  readonly registrationRecord: string;
  readonly deviceId: Uint8Array;
  readonly deviceSignature: Uint8Array;
  readonly signature: Uint8Array;
}

/** Milliseconds to read what came back, and for Argon2id on a slow phone. */
const lifetime = 15 * 60_000;
/** Of an account that has none: so that the refusal takes as long. */
const nobodysKey = new Uint8Array(32).fill(0x66).fill(0x58, 0, 1);
/** New entries: a device that comes, and all that were there go. */
const maxEntries = limits.devicesPerAccount + 1;

export class Recoveries {
  readonly #parts: RecoveriesParts;
  /** By the binding in hex that was given to them. */
  readonly #bindings: Pending<{ step: 'open' | 'finish'; accountId: string; setupId: Uint8Array }>;

  constructor(parts: RecoveriesParts) {
    this.#parts = parts;
    this.#bindings = new Pending(parts.clock, { lifetime, capacity: 10_000 });
  }

  start(accountId: Uint8Array): Uint8Array {
    return this.#bind('open', accountId);
  }

  async open(request: {
    accountId: Uint8Array;
    binding: Uint8Array;
    registrationRequest: string;
    signature: Uint8Array;
  }): Promise<OpenedRecovery> {
    const { accountId, binding, registrationRequest, signature } = request;
    const { accounts, passwordLogin, recoveryRecords } = this.#parts;
    const signed = recoveryOpenSigningBytes(binding, accountId);
    const { account } = await this.#prove('open', { accountId, binding, signed, signature });
    const { registrationResponse, setupId } = await passwordLogin.startSignUp(accountId, registrationRequest);
    return {
      chain: await accounts.chain(account),
      record: await recoveryRecords.find(account),
      registrationResponse,
      binding: this.#bind('finish', accountId, setupId),
    };
  }

  /** @returns the session token of the new device. */
  async finish(request: RecoveryFinish): Promise<Uint8Array> {
    const { accounts, chainRules, passwordLogin, random, wake } = this.#parts;
    const { accountId, binding, entries, registrationRecord, deviceId, signature } = request;
    const signed = recoveryFinishSigningBytes(binding, {
      accountId,
      entriesHash: sha256(concatBytes(...entries.map(sha256))),
      recordHash: sha256(utf8(registrationRecord)),
    });
    const { account, setupId } = await this.#prove('finish', { accountId, binding, signed, signature });
    if (entries.length > maxEntries || entries.some((entry) => entry.length > limits.chainEntry))
      throw new ServerError('too_large', `${entries.length} entries, at most ${maxEntries}`);
    const stored = await accounts.chain(account);
    const chain = await chainRules.extend(accountId, stored, entries);
    const device = chain.activeDevices.find((active) => areEqual(active.deviceId, deviceId));
    const isKnown = (await accounts.findDevice(account, deviceId)) !== undefined;
    const session = sessionSigningBytes(binding, deviceId);
    if (device === undefined || isKnown || !isSignedBy(device.signingKey, session, request.deviceSignature)) {
      throw new ServerError('unauthenticated', 'the new device did not sign for this session');
    }
    await passwordLogin.checkRecord(accountId, registrationRecord);
    const token = random.bytes(limits.token);
    const gone = await accounts.recover(
      {
        account,
        position: stored.length,
        entries,
        activeDevices: chain.activeDevices,
        recoveryKey: chain.recoveryKey,
        steps: chain.steps,
      },
      { opaqueRecord: registrationRecord, opaqueSetup: setupId, deviceId, sessionHash: sha256(token) },
    );
    if (gone === undefined)
      throw new ServerError('chain_refused', 'another device appended at the same time');
    for (const mailbox of gone) wake.dismiss(mailbox, 'removed');
    return token;
  }

  /** @param setupId which secret the new password is registered under. */
  #bind(step: 'open' | 'finish', accountId: Uint8Array, setupId: Uint8Array = new Uint8Array()): Uint8Array {
    const binding = this.#parts.random.bytes(limits.token);
    this.#bindings.put(toHex(binding), { step, accountId: toHex(accountId), setupId });
    return binding;
  }

  async #prove(
    step: 'open' | 'finish',
    shown: { accountId: Uint8Array; binding: Uint8Array; signed: Uint8Array; signature: Uint8Array },
  ): Promise<{ account: AccountKey; setupId: Uint8Array }> {
    const { accountId, binding, signed, signature } = shown;
    const bound = this.#bindings.take(toHex(binding));
    const isBound = bound?.step === step && bound.accountId === toHex(accountId);
    const found = await this.#parts.accounts.findRecoveryKey(accountId);
    const isRight = isSignedBy(found?.recoveryKey ?? nobodysKey, signed, signature);
    if (!isBound || !isRight || found?.recoveryKey === undefined) {
      throw new ServerError('recovery_refused', 'account and recovery key do not fit, or it took too long');
    }
    return { account: found.account, setupId: bound.setupId };
  }
}
