import { areEqual, GrantClass, limits } from '@ganira/protocol';
import { sha256 } from '@noble/hashes/sha2.js';
import { resendCommits } from '../../store/commit-store.ts';
import type { Tx } from '../../store/database/database.ts';
import { deleteOwnGrant, insertOwnGrant, listGrantsOf } from '../../store/grant-store.ts';
import { listOwnDevices, setDeviceGrant } from '../../store/own-device-store.ts';
import { resendAll } from '../../store/outbox-store.ts';
import type { RecordKind } from './record-kind.ts';

/** The grant that reaches one own device. Key: the device id; value: the grant. */
export const deviceGrant: RecordKind = {
  async apply(tx, { key, value }, { ownDeviceId }) {
    if (value.length !== limits.grant) return;
    // Any device tells a restored server of the grants that reach itself.
    if (areEqual(key, ownDeviceId)) await replaceOwn(tx, key, value);
    // What it didn't confirm may have been refused under the former one.
    else if (await setDeviceGrant(tx, key, value)) {
      await resendAll(tx);
      await resendCommits(tx);
    }
  },
  async collect(tx) {
    const devices = await listOwnDevices(tx);
    return devices.flatMap(({ deviceId, grantSecret }) =>
      grantSecret === null ? [] : [{ key: deviceId, value: grantSecret }],
    );
  },
};

async function replaceOwn(tx: Tx, deviceId: Uint8Array, secret: Uint8Array): Promise<void> {
  const hash = sha256(secret);
  for (const former of await listGrantsOf(tx, { deviceId })) {
    if (!areEqual(former.hash, hash)) await deleteOwnGrant(tx, former.hash);
  }
  await insertOwnGrant(tx, {
    hash,
    secret,
    class: GrantClass.CONTACT,
    accountId: null,
    expiresAtSeconds: 0,
    uses: 0,
    deviceId,
  });
}
