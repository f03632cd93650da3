import { findContact } from '../find.ts';
import { definePersonCommand } from '../person-command.ts';
import { digitLines } from '../trust-text.ts';

export const safetyNumber = definePersonCommand({
  name: 'safety-number',
  summary: 'command.safety-number',
  find: findContact,
  run: async ({ context: { out, t }, account, person }) => {
    const number = await account.messenger.safetyNumber({ accountId: person.accountId });
    out.item('safety-number', { ...person, ...number }, () => digitLines(number.digits));
    out.hint(t('hint.compare'));
  },
});
