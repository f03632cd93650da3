import { areEqual, ContactCardSchema, create, decode, limits, toBinary, toHex } from '@ganira/protocol';
import { cleanName } from '@ganira/safety';
import { resetIdentity } from '../../contacts/identity-reset.ts';
import {
  getContact,
  insertContact,
  introduceContact,
  listContacts,
  type ContactRow,
} from '../../store/contact-store.ts';
import { insertMessage } from '../../store/message-store.ts';
import { forgetPlainMail } from '../../store/plain-mail-store.ts';
import { deleteRequestIn, deleteRequestOut } from '../../store/request-store.ts';
import { readCard, type RecordKind } from './record-kind.ts';

const cardLimit = 1_024;

export function contactCard(row: Omit<ContactRow, 'accountId'> | ContactRow): Uint8Array {
  return toBinary(
    ContactCardSchema,
    create(ContactCardSchema, {
      genesisHash: row.genesisHash,
      name: row.name,
      grant: row.grantSecret ?? new Uint8Array(),
      since: BigInt(row.since),
      isEstablished: row.isEstablished === 1,
    }),
  );
}

/**
 * Somebody whom this account knows, by the identity that the person decided on last. Key: their
 * account id. Nobody is taken away by a record.
 */
export const contact: RecordKind = {
  async apply(tx, { key, value }, scene) {
    const card = readCard(() => decode(ContactCardSchema, value, cardLimit));
    if (card?.genesisHash.length !== limits.hash || key.length !== limits.id) return;
    const grantSecret = card.grant.length === limits.grant ? card.grant : null;
    const name = cleanName(card.name, limits.nameCharacters);
    const known = await getContact(tx, key);
    if (known === undefined) {
      const since = Math.min(Number(card.since), scene.clock.now());
      await insertContact(tx, {
        accountId: key,
        genesisHash: card.genesisHash,
        name: name || toHex(key).slice(0, 6),
        grantSecret,
        since,
        isEstablished: card.isEstablished ? 1 : 0,
        // This device isn't in their group yet.
        groupId: new Uint8Array(),
      });
      await insertMessage(tx, {
        conversation: key,
        messageId: scene.random.bytes(limits.id),
        kind: 'opened',
        isOwn: 0,
        text: '',
        sentAt: since,
        receivedAt: since,
        status: 0,
        groupId: new Uint8Array(),
        deviceId: scene.ownDeviceId,
        sequence: 0,
      });
      await scene.applyAgain(tx, key);
    } else if (!areEqual(known.genesisHash, card.genesisHash)) {
      // The person decided on another device that it is a new identity; an older card is of the former.
      const since = Math.min(Number(card.since), scene.clock.now());
      if (since <= known.since) return;
      const { genesisHash } = card;
      await resetIdentity(tx, scene, { accountId: key, genesisHash, grantSecret, since });
    } else if (known.grantSecret === null && grantSecret !== null) {
      await introduceContact(tx, key, { name, grantSecret });
    } else if (known.isEstablished === 0 && card.isEstablished) {
      // They introduced themselves while this device wasn't in the group.
      await introduceContact(tx, key, { name, grantSecret: grantSecret ?? undefined });
    }
    await deleteRequestIn(tx, key);
    await deleteRequestOut(tx, key);
    await forgetPlainMail(tx, 'request', key);
    scene.tell({ kind: 'requests' });
    scene.tell({ kind: 'contacts' });
    scene.tell({ kind: 'conversations' });
  },
  async collect(tx) {
    return (await listContacts(tx)).map((row) => ({ key: row.accountId, value: contactCard(row) }));
  },
};
