import { withAccount, type Account } from '../account.ts';
import { askHidden, askShown } from '../ask.ts';
import { defineCommand, need, readChoice } from '../command.ts';
import type { Context } from '../context.ts';
import { dayText } from '../message-lines.ts';
import { qrLines } from '../qr.ts';

const actionNames = ['status', 'make', 'change'] as const;

export const recoveryKey = defineCommand({
  name: 'recovery-key',
  summary: 'command.recovery-key',
  forms: ['[status]', 'make [--qr]', 'change [--qr]'],
  options: { qr: { type: 'boolean', help: 'option.recovery-qr' } },
  most: 1,
  run: async ({ context, args, options }) => {
    const action = readChoice(args[0] ?? 'status', 'ACTION', actionNames);
    await withAccount(context, async (account) => {
      if (action === 'status') return await tell(context, account);
      await account.catchUp();
      const current = action === 'change' ? await ask(context, 'ask.recovery-key-now') : undefined;
      await make(context, account, { current, isQr: options.qr });
    });
  },
});

async function tell({ out, t }: Context, { messenger }: Account): Promise<void> {
  const view = await messenger.recovery();
  out.item('recovery', view, () => [
    view.state === 'none' ? t('out.recovery-none') : t('out.recovery-set'),
    ...(view.writtenAt === undefined ? [] : [t('out.recovery-written', { day: dayText(view.writtenAt) })]),
  ]);
}

async function make(
  context: Context,
  account: Account,
  { current, isQr }: { current: string | undefined; isQr: boolean },
): Promise<void> {
  const { out, t } = context;
  const { messenger } = account;
  const made = await messenger.makeRecoveryKey(current === undefined ? {} : { current });
  out.item('recovery-key', made, () => [
    t('out.recovery-once'),
    '',
    ...made.words.map((word, at) => `${String(at + 1).padStart(2)}  ${made.numbers[at] ?? ''}  ${word}`),
    '',
    t('out.account-code', { code: made.accountCode }),
  ]);
  if (isQr) out.picture(qrLines(made.qr));
  const answers: { position: number; answer: string }[] = [];
  for (const position of made.asked) {
    answers.push({ position, answer: await askPart(context, position) });
  }
  await account.stepUp('recovery-key');
  const view = await messenger.confirmRecoveryKey({ answers });
  out.item('recovery', view, () => [t('out.recovery-set')]);
  await account.leave();
}

async function askPart({ terminal, settings, input, t }: Context, position: number): Promise<string> {
  const question = t('ask.recovery-part', { position });
  const isTyped = !settings.isPasswordFromInput && terminal.input.isTTY === true;
  return isTyped ? await askShown(terminal, question) : need(await input.line(), question.trim());
}

/** A whole key: from the person, or the next line of standard input. */
export async function ask(
  { terminal, settings, input, t }: Context,
  question: 'ask.recovery-key-now' | 'ask.recovery-key',
): Promise<string> {
  const isTyped = !settings.isPasswordFromInput && terminal.input.isTTY === true;
  return isTyped ? await askHidden(terminal, t(question)) : need(await input.line(), 'KEY');
}
