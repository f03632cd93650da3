import { areEqual, AskingCardSchema, create, decode, limits, toBinary, toHex } from '@ganira/protocol';
import { cleanName } from '@ganira/safety';
import { isBlocked } from '../../store/blocked-store.ts';
import { getContact } from '../../store/contact-store.ts';
import { isRequestKnown, listRequestsIn, putRequestIn } from '../../store/request-store.ts';
import { getRecord } from '../../store/sync-store.ts';
import { readCard, type RecordKind } from './record-kind.ts';

const cardLimit = 1_024;

/**
 * A request that waited for an answer when a device came: later ones come to each device. Key: the
 * account id of who asks.
 */
export const asking: RecordKind = {
  async apply(tx, { key, value }, { clock, tell }) {
    const card = readCard(() => decode(AskingCardSchema, value, cardLimit));
    const isWhole =
      key.length === limits.id &&
      card?.genesisHash.length === limits.hash &&
      card.chainHead.length === limits.hash &&
      card.grant.length === limits.grant;
    if (!isWhole || (await isRequestKnown(tx, key, card.grant)) || (await isBlocked(tx, key))) return;
    const contact = await getContact(tx, key);
    if (contact !== undefined && areEqual(contact.genesisHash, card.genesisHash)) return;
    const declined = await getRecord(tx, 'declined', key);
    if (declined !== undefined && areEqual(declined.value, card.grant)) return;
    await putRequestIn(tx, {
      accountId: key,
      genesisHash: card.genesisHash,
      chainHead: card.chainHead,
      name: cleanName(card.name, limits.nameCharacters) || toHex(key).slice(0, 6),
      grantSecret: card.grant,
      linkId: card.linkId,
      receivedAt: Math.min(Number(card.receivedAt), clock.now()),
    });
    tell({ kind: 'requests' });
  },
  async collect(tx) {
    return (await listRequestsIn(tx)).map((row) => ({
      key: row.accountId,
      value: toBinary(
        AskingCardSchema,
        create(AskingCardSchema, {
          genesisHash: row.genesisHash,
          chainHead: row.chainHead,
          name: row.name,
          grant: row.grantSecret,
          linkId: row.linkId,
          receivedAt: BigInt(row.receivedAt),
        }),
      ),
    }));
  },
};
