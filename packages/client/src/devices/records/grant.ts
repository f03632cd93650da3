import { create, decode, GrantCardSchema, GrantClass, limits, toBinary } from '@ganira/protocol';
import { sha256 } from '@noble/hashes/sha2.js';
import { areEqual } from '@ganira/protocol';
import { deleteOwnGrant, insertOwnGrant, listSharedGrants, type OwnGrant } from '../../store/grant-store.ts';
import { readCard, type RecordKind } from './record-kind.ts';

const cardLimit = 256;

export function grantCard(grant: OwnGrant): Uint8Array {
  return toBinary(
    GrantCardSchema,
    create(GrantCardSchema, {
      secret: grant.secret,
      class: grant.class,
      accountId: grant.accountId ?? new Uint8Array(),
      expiresAt: BigInt(grant.expiresAtSeconds),
      uses: grant.uses,
    }),
  );
}

/** A grant that this account gave to somebody. Key: its hash; an empty value: it is deleted. */
export const grant: RecordKind = {
  async apply(tx, { key, value }) {
    if (value.length === 0) return await deleteOwnGrant(tx, key);
    const card = readCard(() => decode(GrantCardSchema, value, cardLimit));
    if (card?.secret.length !== limits.grant || !areEqual(sha256(card.secret), key)) return;
    await insertOwnGrant(tx, {
      hash: key,
      secret: card.secret,
      class: card.class === GrantClass.REQUEST ? GrantClass.REQUEST : GrantClass.CONTACT,
      accountId: card.accountId.length === limits.id ? card.accountId : null,
      expiresAtSeconds: Number(card.expiresAt),
      uses: card.uses,
      deviceId: null,
    });
  },
  async collect(tx) {
    return (await listSharedGrants(tx)).map((row) => ({ key: row.hash, value: grantCard(row) }));
  },
};
