import type { SecondFactorView } from '@ganira/client';
import { withAccount, type Account } from '../account.ts';
import { defineCommand, readChoice } from '../command.ts';
import type { Context } from '../context.ts';
import { readCode } from '../factor-code.ts';
import { qrLines } from '../qr.ts';

const actions = { status, on, off, codes } as const;
const actionNames = ['status', 'on', 'off', 'codes'] as const;

export const mfa = defineCommand({
  name: 'mfa',
  summary: 'command.mfa',
  forms: ['[status]', 'on', 'off', 'codes'],
  options: {},
  most: 1,
  run: async ({ context, args }) => {
    const action = readChoice(args[0] ?? 'status', 'ACTION', actionNames);
    await withAccount(context, async (account) => {
      await account.catchUp();
      await actions[action](context, account);
    });
  },
});

async function status({ out, t }: Context, { messenger }: Account): Promise<void> {
  const view = await messenger.secondFactor();
  out.item('second-factor', view, () => [stateText(t, view)]);
}

function stateText(t: Context['t'], { hasTotp, passkeys, recoveryCodes: count }: SecondFactorView): string {
  if (!hasTotp && passkeys === 0) return t('out.mfa-off');
  if (passkeys === 0) return t('out.mfa-on', { count });
  return t(hasTotp ? 'out.mfa-both' : 'out.mfa-passkey', { count });
}

async function on(context: Context, { messenger, stepUp }: Account): Promise<void> {
  const { out, t } = context;
  await stepUp('change-factor');
  const setup = await messenger.startTotp();
  out.item('totp', setup, () => [t('out.totp', { secret: setup.secret }), setup.uri]);
  if (out.isSeen) out.picture(qrLines(setup.uri));
  const recoveryCodes = await messenger.confirmTotp({ code: await readCode(context) });
  show(context, recoveryCodes);
}

async function off({ out, t }: Context, { messenger, stepUp }: Account): Promise<void> {
  await stepUp('change-factor');
  await messenger.removeTotp();
  const view = await messenger.secondFactor();
  out.item('second-factor', view, () => [stateText(t, view)]);
  if (view.passkeys === 0) out.hint(t('hint.last-factor'));
}

async function codes(context: Context, { messenger, stepUp }: Account): Promise<void> {
  await stepUp('change-factor');
  show(context, await messenger.makeRecoveryCodes());
}

function show({ out, t }: Context, recoveryCodes: readonly string[]): void {
  out.item('recovery-codes', { recoveryCodes }, () => recoveryCodes);
  out.hint(t('hint.recovery-codes'));
}
