import type { InvitationView } from '@ganira/client';
import { withAccount, type Account } from '../account.ts';
import { defineCommand, need, readChoice } from '../command.ts';
import type { Context } from '../context.ts';
import { timeText } from '../message-lines.ts';
import { qrLines } from '../qr.ts';
import { mostHours, shareOptions, shareTerms, type ShareTerms } from '../share-terms.ts';

const actions = { create, list, revoke } as const;
const actionNames = ['create', 'list', 'revoke'] as const;

export const invite = defineCommand({
  name: 'invite',
  summary: 'command.invite',
  forms: ['[create]', 'list', 'revoke ID'],
  options: shareOptions,
  most: 2,
  run: async ({ context, args, options }) => {
    const action = readChoice(args[0] ?? 'create', 'ACTION', actionNames);
    const terms = shareTerms(options, mostHours.invitation);
    const id = action === 'revoke' ? need(args[1], 'ID') : '';
    await withAccount(context, async (account) => {
      await account.catchUp();
      await actions[action](context, account, { ...terms, id });
    });
  },
});

type Terms = ShareTerms & { id: string };

async function create(
  { out, t }: Context,
  { messenger }: Account,
  { uses, hours, isQrWanted }: Terms,
): Promise<void> {
  const made = await messenger.createInvitation({ uses, hours });
  out.item('invitation', made, () => [made.url]);
  if (out.isSeen || isQrWanted) out.picture(qrLines(made.url));
  out.hint(t('hint.invitation'));
  out.hint(t('out.expires', { time: timeText(made.expiresAt), uses: made.usesLeft }));
}

async function list({ out, t }: Context, { messenger }: Account): Promise<void> {
  const invitations = await messenger.listInvitations();
  for (const one of invitations) out.item('invitation', one, () => [`${one.id}  ${termsText(one, t)}`]);
  if (invitations.length === 0) out.hint(t('hint.none'));
}

async function revoke({ out, t }: Context, { messenger }: Account, { id }: Terms): Promise<void> {
  await messenger.revokeInvitation({ id });
  out.item('revoked', { id }, () => [t('out.revoked', { id })]);
}

function termsText(one: InvitationView, t: Context['t']): string {
  return t('out.expires', { time: timeText(one.expiresAt), uses: one.usesLeft });
}
