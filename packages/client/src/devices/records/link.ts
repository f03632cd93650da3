import { create, decode, LinkCardSchema, limits, toBinary } from '@ganira/protocol';
import {
  getContactLink,
  insertContactLink,
  listContactLinks,
  revokeContactLink,
  type ContactLinkRow,
} from '../../store/link-store.ts';
import { readCard, type RecordKind } from './record-kind.ts';

const cardLimit = 512;

export function linkCard(row: ContactLinkRow): Uint8Array {
  return toBinary(
    LinkCardSchema,
    create(LinkCardSchema, {
      requestPublic: row.requestPublic,
      requestSecret: row.requestSecret,
      grantHash: row.grantHash,
      createdAt: BigInt(row.createdAt),
      expiresAt: BigInt(row.expiresAtSeconds),
      usesLeft: row.usesLeft,
    }),
  );
}

/** A contact link of this account. Key: its key id; an empty value: it was taken back. */
export const link: RecordKind = {
  async apply(tx, { key, value }, { tell }) {
    tell({ kind: 'links' });
    if (value.length === 0) return await revokeContactLink(tx, key);
    const card = readCard(() => decode(LinkCardSchema, value, cardLimit));
    if (card?.grantHash.length !== limits.hash || (await getContactLink(tx, key)) !== undefined) return;
    await insertContactLink(tx, {
      id: key,
      requestPublic: card.requestPublic,
      requestSecret: card.requestSecret,
      grantHash: card.grantHash,
      createdAt: Number(card.createdAt),
      expiresAtSeconds: Number(card.expiresAt),
      usesLeft: card.usesLeft,
    });
  },
  async collect(tx) {
    return (await listContactLinks(tx, 0)).map((row) => ({ key: row.id, value: linkCard(row) }));
  },
};
