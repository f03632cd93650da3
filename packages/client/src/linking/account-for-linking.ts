// What a linking on an old device needs of the open account.
import { limits } from '@ganira/protocol';
import type { OpenAccount } from '../account/open-account.ts';
import { ClientError } from '../errors.ts';
import { getAccount } from '../store/account-store.ts';
import type { AccountForLinking } from './old-linking.ts';

/** @throws ClientError `too_many_devices` when there is no room for another. */
export function accountForLinking(account: OpenAccount): AccountForLinking {
  const { accountId } = account.account;
  const ownChain = () => {
    const chain = account.chains.get(accountId);
    if (chain === undefined) throw new ClientError('internal', 'the own identity chain is missing');
    if (chain.activeDevices.length >= limits.devicesPerAccount)
      throw new ClientError('too_many_devices', `at most ${limits.devicesPerAccount} devices`);
    return chain;
  };
  ownChain();
  return {
    now: () => account.founding.clock.now(),
    account: async () => {
      const row = await account.store.read(getAccount);
      return { accountId, entries: ownChain().entries, name: row?.name ?? '' };
    },
    add: async ({ device, label }) => {
      ownChain();
      const entries = await account.devices.add(device);
      await account.devices.name(device.deviceId, label);
      return entries;
    },
    onReady: () => account.outbox.retryNow(),
  };
}
