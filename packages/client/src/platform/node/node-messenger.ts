import { toHex } from '@ganira/protocol';
import { join } from 'node:path';
import { Messenger, type MessengerOptions } from '../../messenger.ts';
import { migrations } from '../../store/schema.ts';
import { calibrateArgon2 } from '../../store/vault/index.ts';
import { systemClock, systemRandom } from '../system.ts';
import { endLockHolder } from './exclusive-lock.ts';
import { deleteNodeDatabase, openNodeDatabase } from './node-database.ts';
import { nodeNetwork } from './node-network.ts';
import { nodeVaultStore } from './node-vault-store.ts';

export interface NodeMessengerOptions
  extends
    Pick<MessengerOptions, 'server'>,
    Partial<Pick<MessengerOptions, 'network' | 'clock' | 'random' | 'calibrate'>> {
  /** Made where it isn't; for this user alone. */
  profile: string;
  sqlite?: WebAssembly.Module;
}

/** The messenger in a terminal, a bot or a test: stores and vaults are files in the profile. */
export function createNodeMessenger(options: NodeMessengerOptions): Messenger {
  const {
    server,
    profile,
    network = nodeNetwork,
    clock = systemClock,
    random = systemRandom,
    sqlite,
  } = options;
  const directory = storesOf(profile);
  return new Messenger({
    server,
    network,
    clock,
    random,
    vaults: nodeVaultStore(join(profile, 'vaults')),
    openStore: (accountId, key, expect) =>
      openNodeDatabase({
        directory,
        name: toHex(accountId),
        key,
        migrations,
        mustExist: expect === 'existing',
        ...(sqlite === undefined ? {} : { sqlite }),
      }),
    deleteStore: (accountId) => deleteNodeDatabase({ directory, name: toHex(accountId) }),
    calibrate: options.calibrate ?? (() => calibrateArgon2({ now: () => performance.now() })),
  });
}

/**
 * Asks whatever process has the account open to close it, as Ctrl-C does, and waits for that.
 * @param of `accountId` in hexadecimal; `timeout` in milliseconds.
 * @returns `stays` where that can't be done, or not in time.
 */
export async function endHolder(of: {
  profile: string;
  accountId: string;
  timeout: number;
}): Promise<'free' | 'ended' | 'stays'> {
  return await endLockHolder(join(storesOf(of.profile), `${of.accountId}.lock`), of.timeout);
}

function storesOf(profile: string): string {
  return join(profile, 'stores');
}
