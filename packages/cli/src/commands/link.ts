import type { ContactLinkView } from '@ganira/client';
import { withAccount, type Account } from '../account.ts';
import { defineCommand, need, readChoice } from '../command.ts';
import type { Context } from '../context.ts';
import { timeText } from '../message-lines.ts';
import { qrLines } from '../qr.ts';
import { mostHours, shareOptions, shareTerms, type ShareTerms } from '../share-terms.ts';

const actions = { create, list, revoke } as const;
const actionNames = ['create', 'list', 'revoke'] as const;

export const link = defineCommand({
  name: 'link',
  summary: 'command.link',
  forms: ['[create]', 'list', 'revoke ID'],
  options: shareOptions,
  most: 2,
  run: async ({ context, args, options }) => {
    const action = readChoice(args[0] ?? 'create', 'ACTION', actionNames);
    const terms = shareTerms(options, mostHours.link);
    const id = action === 'revoke' ? need(args[1], 'ID') : '';
    await withAccount(context, async (account) => {
      // A link that the server doesn't know would fail whoever opens it.
      await account.catchUp();
      await actions[action](context, account, { ...terms, id });
    });
  },
});

type Terms = ShareTerms & { id: string };

async function create(
  { out, t }: Context,
  account: Account,
  { uses, hours, isQrWanted }: Terms,
): Promise<void> {
  const made = await account.messenger.createContactLink({ uses, hours });
  await account.leave();
  out.item('link', made, () => [made.url]);
  if (out.isSeen || isQrWanted) out.picture(qrLines(made.url));
  out.hint(t('hint.link'));
  out.hint(termsText(made, t));
}

async function list({ out, t }: Context, { messenger }: Account): Promise<void> {
  const links = await messenger.listContactLinks();
  for (const one of links) out.item('link', one, () => [`${one.id}  ${termsText(one, t)}`, `  ${one.url}`]);
  if (links.length === 0) out.hint(t('hint.none'));
}

async function revoke({ out, t }: Context, account: Account, { id }: Terms): Promise<void> {
  await account.messenger.revokeContactLink({ id });
  await account.leave();
  out.item('revoked', { id }, () => [t('out.revoked', { id })]);
}

function termsText({ expiresAt, usesLeft }: ContactLinkView, t: Context['t']): string {
  if (expiresAt === 0) return t('out.never-expires', { uses: usesLeft });
  return t('out.expires', { time: timeText(expiresAt), uses: usesLeft });
}
