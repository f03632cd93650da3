// How this device locks the open account: what every open app asks for.
import type { OpenAccount } from '../account/open-account.ts';
import type { LockMinutes, LockSettingsView } from '../api.ts';
import { ClientError } from '../errors.ts';
import { getDeviceSetting, putDeviceSetting } from '../store/device-setting-store.ts';
import type { VaultRecord, VaultStore } from '../store/vault/index.ts';

const lockTimes: readonly LockMinutes[] = [0, 1, 5, 15, 60];
const defaultLockTime: LockMinutes = 15;
export const settingKeys = { lockAfter: 'lock-after', duress: 'duress', pin: 'pin' } as const;

export interface LockParts {
  account: OpenAccount;
  vaults: VaultStore;
  /** The database key; wiped when the account is closed. */
  key: Uint8Array;
}

export async function readLockSettings(parts: LockParts): Promise<LockSettingsView> {
  const said = await parts.account.store.read(async (tx) => ({
    lockAfter: await getDeviceSetting(tx, settingKeys.lockAfter),
    duress: await getDeviceSetting(tx, settingKeys.duress),
  }));
  const record = await recordOf(parts);
  return {
    lockAfter: lockTimes.find((minutes) => String(minutes) === said.lockAfter) ?? defaultLockTime,
    hasPin: record.pin !== undefined,
    hasPasskey: record.passkey !== undefined,
    hasDuressCode: said.duress === 'on',
    isNameShown: record.shownName !== undefined,
  };
}

export function setLockAfter(parts: LockParts, minutes: LockMinutes): Promise<LockSettingsView> {
  return changeLockSettings(parts, { [settingKeys.lockAfter]: String(minutes) });
}

export async function changeLockSettings(
  parts: LockParts,
  settings: Readonly<Record<string, string>>,
): Promise<LockSettingsView> {
  await parts.account.store.change(async (tx, tell) => {
    for (const [key, value] of Object.entries(settings)) await putDeviceSetting(tx, key, value);
    tell({ kind: 'lock-settings' });
  });
  return await readLockSettings(parts);
}

export async function recordOf({ account, vaults }: LockParts): Promise<VaultRecord> {
  const record = await vaults.get(account.account.accountId);
  if (record === undefined) throw new ClientError('store_missing', 'the vault of this account is gone');
  return record;
}
