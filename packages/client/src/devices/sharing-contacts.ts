import type { Random } from '../ports.ts';
import { getContact } from '../store/contact-store.ts';
import type { Tx } from '../store/database/database.ts';
import { contactCard } from './records/contact.ts';
import { readShared, share } from './self-records.ts';

/** Somebody new: the other own devices come to know them before they are brought into the group. */
export async function shareContact(tx: Tx, random: Random, accountId: Uint8Array): Promise<void> {
  if ((await readShared(tx, 'contact', accountId)) === undefined)
    await shareContactAgain(tx, random, accountId);
}

/** What is known of them has changed. */
export async function shareContactAgain(tx: Tx, random: Random, accountId: Uint8Array): Promise<void> {
  const contact = await getContact(tx, accountId);
  if (contact === undefined) return;
  await share(tx, random, { kind: 'contact', key: accountId, value: contactCard(contact) });
}
