import { withAccount } from '../account.ts';
import { defineCommand, need } from '../command.ts';
import { findContact } from '../find.ts';
import { qrLines } from '../qr.ts';

const groupLength = 5;
const groupsInLine = 4;

export const safetyNumber = defineCommand({
  name: 'safety-number',
  summary: 'command.safety-number',
  forms: ['NAME', 'ID'],
  options: { qr: { type: 'boolean', help: 'option.qr' } },
  most: 1,
  run: async ({ context, args, options }) => {
    const { out, t } = context;
    const who = need(args[0], 'NAME');
    await withAccount(context, async (account) => {
      const { accountId, name } = await findContact(account, who);
      const number = await account.messenger.safetyNumber({ accountId });
      out.item('safety-number', { accountId, name, ...number }, () => inLines(number.digits));
      if (options.qr) out.picture(qrLines(number.qr));
      out.hint(t('hint.compare'));
    });
  },
});

/** Digits in groups of five, four groups to a line, as every client of Ganira shows them. */
function inLines(digits: string): string[] {
  const groups = digits.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? [];
  const lines: string[] = [];
  for (let at = 0; at < groups.length; at += groupsInLine) {
    lines.push(groups.slice(at, at + groupsInLine).join(' '));
  }
  return lines;
}
