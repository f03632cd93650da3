import { withAccount } from '../account.ts';
import { defineCommand } from '../command.ts';
import { shortId } from '../people.ts';
import { trustText } from '../trust-text.ts';

export const contacts = defineCommand({
  name: 'contacts',
  summary: 'command.contacts',
  forms: [''],
  options: {},
  most: 0,
  run: async ({ context }) => {
    const { out, t } = context;
    await withAccount(context, async ({ messenger, tryToLearn }) => {
      const missing = await tryToLearn();
      const people = await messenger.listContacts();
      const rows = new Map((await messenger.listConversations()).map((row) => [row.conversationId, row]));
      for (const person of people) {
        const { unread = 0, block } = rows.get(person.conversationId) ?? {};
        const line = { id: shortId(person.accountId), name: person.name };
        out.item('contact', { ...person, unread, ...(block === undefined ? {} : { block }) }, () => {
          if (person.isBlocked === true) return [t('out.contact-blocked', line)];
          if (!person.isEstablished) return [t('out.contact-opening', line)];
          const known = block === 'identity-changed' ? t('trust.doubt') : trustText(t, person.trust);
          const shown =
            unread > 0 ? t('out.contact-unread', { ...line, count: unread }) : t('out.contact', line);
          return [`${shown}  (${known})`];
        });
      }
      if (people.length === 0) out.hint(t('hint.none'));
      if (missing !== undefined) throw missing;
    });
  },
});
