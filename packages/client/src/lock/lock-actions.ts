// What opens the account of this device again. Loaded when somebody sets it.
import { fromBase64Url, toBase64Url } from '@ganira/protocol';
import type { LockSettingsView } from '../api.ts';
import { ClientError, toClientError } from '../errors.ts';
import { getDeviceSetting } from '../store/device-setting-store.ts';
import { getAccount } from '../store/account-store.ts';
import { openVault, wrapKey, type VaultRecord } from '../store/vault/index.ts';
import { isDuressCode, makeDuressCode, readDuressCode } from './duress-code.ts';
import { changeLockSettings, recordOf, settingKeys, type LockParts } from './lock-settings.ts';
import { noDuressCode } from './no-duress-code.ts';
import { askAboutPin } from './oprf.ts';
import { checkNewPin } from './pin-rules.ts';

const leastCode = 6;

export class LockActions {
  readonly #parts: LockParts;

  constructor(parts: LockParts) {
    this.#parts = parts;
  }

  /** @throws ClientError `pin_malformed`, `pin_guessable`, `code_taken`, `offline` */
  async setPin(text: string): Promise<LockSettingsView> {
    const pin = checkNewPin(text);
    const record = await this.#record();
    if (await isDuressCode(record.duress, pin)) throw taken();
    const { account, vaults, key } = this.#parts;
    const pinId = crypto.getRandomValues(new Uint8Array(32));
    const devicePart = crypto.getRandomValues(new Uint8Array(32));
    const question = askAboutPin(pinId, pin);
    const { evaluated } = await account.http.call('pinCreate', {
      pinId: toBase64Url(pinId),
      blinded: toBase64Url(question.blinded),
    });
    const answer = fromBase64Url(evaluated);
    if (answer === undefined) throw new ClientError('internal', 'the server sent text that is not base64url');
    const secret = question.finish(answer);
    const wrap = await wrapKey(key, { ...record, secret, salt: devicePart, label: 'pin' });
    secret.fill(0);
    await vaults.put({ ...record, pin: { ...wrap, pinId, devicePart } });
    return await this.#changed({ [settingKeys.pin]: pin });
  }

  async removePin(): Promise<LockSettingsView> {
    const { account, vaults } = this.#parts;
    const { pin, ...rest } = await this.#record();
    if (pin !== undefined) await vaults.put(rest);
    try {
      await account.http.call('pinDelete');
    } catch (error) {
      // What the server has alone opens nothing; the next PIN takes its place.
      if (!(error instanceof ClientError)) throw error;
    }
    return await this.#changed({ [settingKeys.pin]: '' });
  }

  /** @param passkey its id, what its PRF was asked, and what it answered. */
  async addPasskey(passkey: {
    credentialId: Uint8Array;
    salt: Uint8Array;
    secret: Uint8Array;
  }): Promise<LockSettingsView> {
    const record = await this.#record();
    const { credentialId, salt, secret } = passkey;
    const wrap = await wrapKey(this.#parts.key, { ...record, secret, salt, label: 'passkey' });
    secret.fill(0);
    await this.#parts.vaults.put({ ...record, passkey: { ...wrap, credentialId, salt } });
    return await this.#changed({});
  }

  async removePasskey(): Promise<LockSettingsView> {
    const { passkey, ...rest } = await this.#record();
    if (passkey !== undefined) await this.#parts.vaults.put(rest);
    return await this.#changed({});
  }

  /** @throws ClientError `code_short`, `code_taken` when the password or the PIN is the same */
  async setDuressCode(text: string): Promise<LockSettingsView> {
    const record = await this.#record();
    const code = readDuressCode(text);
    if ([...code].length < leastCode)
      throw new ClientError('code_short', `fewer than ${leastCode} characters`);
    const pin = await this.#parts.account.store.read((tx) => getDeviceSetting(tx, settingKeys.pin));
    if (code === pin || (await opens(record, text)) || (code !== text && (await opens(record, code))))
      throw taken();
    await this.#parts.vaults.put({ ...record, duress: await makeDuressCode(code) });
    return await this.#changed({ [settingKeys.duress]: 'on' });
  }

  async removeDuressCode(): Promise<LockSettingsView> {
    await this.#parts.vaults.put({ ...(await this.#record()), duress: noDuressCode() });
    return await this.#changed({ [settingKeys.duress]: 'off' });
  }

  /** Whether the name stands on the lock screen, where whoever holds the device reads it. */
  async showName(isShown: boolean): Promise<LockSettingsView> {
    const { account, vaults } = this.#parts;
    const { shownName, ...rest } = await this.#record();
    const row = await account.store.read(getAccount);
    if (isShown && row !== undefined) await vaults.put({ ...rest, shownName: row.name });
    else if (shownName !== undefined) await vaults.put(rest);
    return await this.#changed({});
  }

  #changed(settings: Readonly<Record<string, string>>): Promise<LockSettingsView> {
    return changeLockSettings(this.#parts, settings);
  }

  #record(): Promise<VaultRecord> {
    return recordOf(this.#parts);
  }
}

async function opens(record: VaultRecord, password: string): Promise<boolean> {
  try {
    (await openVault(record, password)).fill(0);
    return true;
  } catch (error) {
    if (toClientError(error).code === 'wrong_password') return false;
    throw error;
  }
}

function taken(): ClientError {
  return new ClientError('code_taken', 'it is used for something else already');
}
