import { limits, recoveryRecordSigningBytes } from '@ganira/protocol';
import { isSignedBy, sha256 } from '../../domain/crypto.ts';
import { ServerError } from '../../errors.ts';
import type { RecoveryRecords } from '../../ports/directory.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function recoveryRecordPut(parts: { recoveryRecords: RecoveryRecords }) {
  return defineEndpoint({
    name: 'recoveryRecordPut',
    rate: 'write',
    bodyLimit: Math.ceil((limits.recoveryRecord * 4) / 3) + 1_024,
    handle: async ({ body, session }) => {
      const { version } = body;
      const record = readBytes(body.record, 'record');
      const signed = recoveryRecordSigningBytes(version, sha256(record));
      // A session alone, such as a stolen one, must not overwrite what the owner may need one day.
      if (!isSignedBy(session.device.signingKey, signed, readBytes(body.signature, 'signature')))
        throw new ServerError('unauthenticated', 'the device did not sign for this record');
      return await parts.recoveryRecords.put(session.account, { version, record });
    },
  });
}
