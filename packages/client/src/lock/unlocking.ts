// The ways into a locked account: each gives the same database key, or erases it.
import { signBytes } from '@ganira/identity';
import { fromBase64Url, pinSigningBytes, toBase64Url, toHex } from '@ganira/protocol';
import { ClientError, toClientError, WrongPin } from '../errors.ts';
import type { HttpApi } from '../net/http-api.ts';
import type { AccountRow } from '../store/account-store.ts';
import { StoreError } from '../store/database/index.ts';
import { deriveKey, type KdfParams } from '../store/vault/argon2.ts';
import { openVault, unwrapKey, type VaultRecord, type VaultStore } from '../store/vault/index.ts';
import { isDuressCode } from './duress-code.ts';
import { noDuressCode } from './no-duress-code.ts';
import { askAboutPin } from './oprf.ts';
import { readPin } from './pin-rules.ts';

export interface UnlockingParts {
  vaults: VaultStore;
  http: HttpApi;
  /** Writes over everything of the account that lies on this device. */
  erase(accountId: VaultRecord['accountId']): Promise<void>;
}

export interface OpenedWithPin {
  key: Uint8Array;
  /** For the device to sign, so that the tries start anew. */
  challenge: Uint8Array;
  triesLeft: number;
}

export class Unlocking {
  readonly #parts: UnlockingParts;
  /** Erased by a code: they look as if a wrong password had been typed, until the app starts anew. */
  readonly #erased = new Map<string, KdfParams>();

  constructor(parts: UnlockingParts) {
    this.#parts = parts;
  }

  /** @throws ClientError `wrong_password` */
  async withPassword(accountId: VaultRecord['accountId'], password: string): Promise<Uint8Array> {
    const record = await this.#record(accountId);
    try {
      const key = await openVault(record, password);
      // Vaults of before had no place for a code.
      if (record.duress === undefined) await this.#parts.vaults.put({ ...record, duress: noDuressCode() });
      return key;
    } catch (error) {
      const failure = toClientError(error);
      if (failure.code === 'wrong_password') await this.#eraseIfTold(record, password);
      throw failure;
    }
  }

  /** @throws ClientError `wrong_pin` with the tries that are left, `pin_refused` when there is none any more, `offline` */
  async withPin(accountId: VaultRecord['accountId'], text: string): Promise<OpenedWithPin> {
    const record = await this.#record(accountId);
    const pin = readPin(text);
    const { pin: wrap } = record;
    // Before the server is asked: without a network it erases too. As it was typed: the code may have words.
    if (await this.#eraseIfTold(record, text)) throw new WrongPin(undefined);
    if (wrap === undefined) throw new ClientError('pin_refused', 'this device has no PIN');
    const question = askAboutPin(wrap.pinId, pin);
    const answer = await this.#ask(record, {
      pinId: toBase64Url(wrap.pinId),
      blinded: toBase64Url(question.blinded),
    });
    const secret = question.finish(bytesOf(answer.evaluated));
    try {
      const key = await unwrapKey(wrap, { ...record, secret, salt: wrap.devicePart, label: 'pin' });
      return { key, challenge: bytesOf(answer.challenge), triesLeft: answer.triesLeft };
    } catch {
      if (answer.triesLeft === 0) await this.dropPin(accountId);
      throw new WrongPin(answer.triesLeft);
    } finally {
      secret.fill(0);
    }
  }

  /** @param secret what the passkey's PRF answered. @throws ClientError `passkey_refused` */
  async withPasskey(accountId: VaultRecord['accountId'], secret: Uint8Array): Promise<Uint8Array> {
    const record = await this.#record(accountId);
    const { passkey } = record;
    if (passkey === undefined) throw new ClientError('passkey_refused', 'no passkey unlocks this account');
    try {
      return await unwrapKey(passkey, { ...record, secret, salt: passkey.salt, label: 'passkey' });
    } catch {
      throw new ClientError('passkey_refused', 'another passkey, or its answer changed');
    } finally {
      secret.fill(0);
    }
  }

  /** The device is open and says so: the tries start anew. Where that fails they are fewer next time. */
  async confirmPin(
    device: Pick<AccountRow, 'accountId' | 'deviceId' | 'signingSecret'>,
    { challenge, triesLeft }: { challenge: Uint8Array; triesLeft: number },
  ): Promise<void> {
    try {
      if (triesLeft === 0) return await this.dropPin(device.accountId);
      const signature = signBytes(device.signingSecret, pinSigningBytes(challenge, device.deviceId));
      await this.#parts.http.call('pinConfirm', {
        challenge: toBase64Url(challenge),
        signature: toBase64Url(signature),
      });
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
    }
  }

  /** The server has no key for it any more. */
  async dropPin(accountId: VaultRecord['accountId']): Promise<void> {
    const { pin, ...rest } = await this.#record(accountId);
    if (pin !== undefined) await this.#parts.vaults.put(rest);
  }

  async #ask(record: VaultRecord, body: { pinId: string; blinded: string }) {
    try {
      return await this.#parts.http.call('pinEvaluate', body);
    } catch (error) {
      if (toClientError(error).code === 'pin_refused') await this.dropPin(record.accountId);
      throw error;
    }
  }

  async #record(accountId: VaultRecord['accountId']): Promise<VaultRecord> {
    const record = await this.#parts.vaults.get(accountId);
    if (record !== undefined) return record;
    const kdf = this.#erased.get(toHex(accountId));
    if (kdf !== undefined) {
      await refuseSlowly(kdf);
      throw toClientError(new StoreError('wrong_password', 'the password does not open this vault'));
    }
    throw new ClientError('account_unknown', 'no such account on this device');
  }

  async #eraseIfTold(record: VaultRecord, code: string): Promise<boolean> {
    if (!(await isDuressCode(record.duress, code))) return false;
    this.#erased.set(toHex(record.accountId), record.kdf);
    await this.#parts.erase(record.accountId);
    return true;
  }
}

/** As much work as a wrong password. */
async function refuseSlowly(kdf: KdfParams): Promise<void> {
  await deriveKey(new Uint8Array(1), { salt: new Uint8Array(16), kdf });
  await isDuressCode(noDuressCode(), '-');
}

function bytesOf(text: string): Uint8Array {
  const bytes = fromBase64Url(text);
  if (bytes === undefined) throw new ClientError('internal', 'the server sent text that is not base64url');
  return bytes;
}
