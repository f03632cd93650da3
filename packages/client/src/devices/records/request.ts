import { create, decode, limits, RequestCardSchema, toBinary } from '@ganira/protocol';
import { getContact } from '../../store/contact-store.ts';
import {
  declineRequestIn,
  deleteRequestOut,
  getRequestIn,
  listRequestsOut,
  putRequestOut,
  type RequestOutRow,
} from '../../store/request-store.ts';
import { areEqual } from '@ganira/protocol';
import { readCard, type RecordKind } from './record-kind.ts';

const cardLimit = 256;

export function requestCard(row: RequestOutRow): Uint8Array {
  return toBinary(
    RequestCardSchema,
    create(RequestCardSchema, {
      genesisHash: row.genesisHash,
      grantHash: row.grantHash,
      sentAt: BigInt(row.sentAt),
    }),
  );
}

/** A request that this account sent. Key: the account asked; an empty value: it was withdrawn. */
export const request: RecordKind = {
  async apply(tx, { key, value }, { tell }) {
    tell({ kind: 'contacts' });
    if (value.length === 0) return await deleteRequestOut(tx, key);
    const card = readCard(() => decode(RequestCardSchema, value, cardLimit));
    if (card?.genesisHash.length !== limits.hash || (await getContact(tx, key)) !== undefined) return;
    await putRequestOut(tx, {
      accountId: key,
      genesisHash: card.genesisHash,
      grantHash: card.grantHash,
      sentAt: Number(card.sentAt),
    });
  },
  async collect(tx) {
    return (await listRequestsOut(tx)).map((row) => ({ key: row.accountId, value: requestCard(row) }));
  },
};

/** A request that was turned down on one device. Key: who asked; value: the grant in that request. */
export const declined: RecordKind = {
  async apply(tx, { key, value }, { tell }) {
    const waiting = await getRequestIn(tx, key);
    if (waiting === undefined || !areEqual(waiting.grantSecret, value)) return;
    await declineRequestIn(tx, key);
    tell({ kind: 'requests' });
  },
};
