import { toHex } from '@ganira/protocol';
import type { LockedAccountView } from '../api.ts';
import type { VaultRecord } from '../store/vault/index.ts';

/** What everybody may see who holds the device. */
export function lockedView({
  accountId,
  genesisHash,
  pin,
  passkey,
  shownName,
}: VaultRecord): LockedAccountView {
  return {
    accountId: toHex(accountId),
    pattern: toHex(genesisHash),
    ...(shownName !== undefined && { name: shownName }),
    ...(pin !== undefined && { hasPin: true as const }),
    ...(passkey !== undefined && {
      passkey: { credentialId: passkey.credentialId, salt: passkey.salt },
    }),
  };
}
