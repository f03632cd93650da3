import { toHex, utf8 } from '@ganira/protocol';
import { listContacts, saveDraft } from '../../store/contact-store.ts';
import type { RecordKind } from './record-kind.ts';

/** What was begun to be written. Key: the other account; value: the text in UTF-8. */
export const draft: RecordKind = {
  async apply(tx, { key, value }, { tell }) {
    await saveDraft(tx, key, new TextDecoder().decode(value));
    tell({ kind: 'conversations' });
    tell({ kind: 'draft', conversationId: toHex(key) });
  },
  async collect(tx) {
    const contacts = await listContacts(tx);
    return contacts
      .filter(({ draft: text }) => text !== '')
      .map(({ accountId, draft: text }) => ({ key: accountId, value: utf8(text) }));
  },
};
