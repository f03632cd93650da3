import type { ConversationView, Messenger } from '@ganira/client';
import { withAccount, type Account } from '../account.ts';
import { defineCommand, need, type OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import { findContact } from '../find.ts';
import { qrLines } from '../qr.ts';
import { digitLines, trustText } from '../trust-text.ts';
import { waitFor } from '../waiting.ts';

const options = {
  same: { type: 'boolean', help: 'option.same' },
  digits: { type: 'string', value: 'DIGITS', help: 'option.digits' },
  differ: { type: 'boolean', help: 'option.differ' },
  show: { type: 'boolean', help: 'option.show' },
  scanned: { type: 'string', value: 'CODE', help: 'option.scanned' },
  code: { type: 'string', value: 'CODE', help: 'option.code' },
  keep: { type: 'boolean', help: 'option.keep' },
  new: { type: 'boolean', help: 'option.new' },
  forget: { type: 'boolean', help: 'option.forget' },
} as const;

type Ways = OptionValues<typeof options>;

interface Person {
  accountId: string;
  name: string;
}

export const verify = defineCommand({
  name: 'verify',
  summary: 'command.verify',
  forms: ['NAME', 'ID'],
  options,
  most: 1,
  run: async ({ context, args, options: ways }) => {
    const who = need(args[0], 'NAME');
    if (Object.values(ways).filter((way) => way !== undefined && way !== false).length > 1)
      throw new CliError('usage', { detail: 'one way at a time' });
    await withAccount(context, async (account) => {
      const person = await findContact(account, who);
      await take(context, account, { person, ways });
      await say(context, account.messenger, person);
    });
  },
});

async function take(
  context: Context,
  account: Account,
  { person, ways }: { person: Person; ways: Ways },
): Promise<void> {
  const { messenger } = account;
  const { accountId } = person;
  if (ways.keep) return await messenger.keepIdentity({ accountId });
  if (ways.new) {
    await account.catchUp();
    await messenger.startAgain({ accountId });
    return await account.leave();
  }
  if (ways.forget) return await messenger.forgetTrust({ accountId });
  if (ways.differ) return await messenger.reportSafetyNumber({ accountId });
  if (ways.show) return await show(context, account, person);
  if (ways.scanned !== undefined) return await scan(context, account, { person, code: ways.scanned });
  if (ways.code !== undefined)
    return await scan(context, account, { person, code: ways.code, isPicture: true });
  const { digits } = await messenger.safetyNumber({ accountId });
  if (ways.digits !== undefined) await messenger.confirmSafetyNumber({ accountId, digits: ways.digits });
  else if (ways.same) await messenger.confirmSafetyNumber({ accountId, digits });
  else {
    if (!context.out.isJson) context.out.item('digits', {}, () => digitLines(digits));
    context.out.hint(context.t('hint.compare'));
  }
}

/** Until their camera has seen it. */
async function show(context: Context, account: Account, { accountId, name }: Person): Promise<void> {
  const { out, t, terminal, settings } = context;
  const { messenger } = account;
  await account.catchUp();
  const { code, expiresAt } = await messenger.showMeetingCode({ accountId });
  out.item('meeting-code', { accountId, name, code, expiresAt }, () => []);
  out.picture(qrLines(code));
  out.hint(t('hint.meeting', { name }));
  const before = await trustOf(messenger, accountId);
  const isNew = async (): Promise<true | undefined> => {
    const { trust } = await trustOf(messenger, accountId);
    return trust.level === 'met' && trust.at !== before.trust.at ? true : undefined;
  };
  const onTimeout = (): CliError => new CliError('not_scanned', { values: { name } });
  await waitFor(messenger, isNew, { signal: terminal.signal, timeout: settings.timeout, onTimeout });
}

async function scan(
  context: Context,
  account: Account,
  { person, code: given, isPicture = false }: { person: Person; code: string; isPicture?: boolean },
): Promise<void> {
  const { accountId, name } = person;
  const code = given === '-' ? need(await context.input.line(), 'CODE') : given;
  const isOnline = await account.tryCatchUp();
  const { verdict } = await account.messenger.scanMeetingCode({ accountId, code, isPicture });
  if (verdict !== 'met' && verdict !== 'same')
    throw new CliError(`scan_${verdict.replaceAll('-', '_')}`, { values: { name } });
  if (isOnline) await account.leave();
}

async function say({ out, t }: Context, messenger: Messenger, { accountId, name }: Person): Promise<void> {
  const { trust, doubt } = await trustOf(messenger, accountId);
  const { digits } = await messenger.safetyNumber({ accountId });
  const facts = { accountId, name, trust, digits, ...(doubt === undefined ? {} : { doubt }) };
  out.item('trust', facts, () =>
    doubt === undefined
      ? [`${name}: ${trustText(t, trust)}`]
      : [
          t(doubt.isStopping ? 'out.doubt' : 'out.warning', { name }),
          t(`doubt.${doubt.source}`, { name, claimant: doubt.claimant ?? '' }),
        ],
  );
  if (doubt !== undefined) out.hint(t('hint.doubt'));
}

async function trustOf(messenger: Messenger, conversationId: string): Promise<ConversationView> {
  return await messenger.openConversation({ conversationId });
}
