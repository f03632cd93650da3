import type { Messenger, MessageStatus, MessageView } from '@ganira/client';
import { limits, toHex } from '@ganira/protocol';
import { withAccount, type Account } from '../account.ts';
import { defineCommand, need, readChoice } from '../command.ts';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import { findContact } from '../find.ts';
import { lastMessages } from '../last-messages.ts';
import { waitFor } from '../waiting.ts';

const stages = ['queued', 'sent', 'delivered', 'read'] as const;
type Stage = (typeof stages)[number];

export const send = defineCommand({
  name: 'send',
  summary: 'command.send',
  forms: ['TO TEXT', 'TO -'],
  options: {
    wait: { type: 'string', value: 'STATUS', help: 'option.wait' },
    'message-id': { type: 'string', value: 'ID', help: 'option.message-id' },
  },
  most: 2,
  run: async ({ context, args, options }) => {
    const { out, t, input } = context;
    const [to, given = '-'] = args;
    const who = need(to, 'TO');
    const goal = readChoice(options.wait ?? 'sent', '--wait', stages);
    const messageId = readMessageId(options['message-id']);
    await withAccount(context, async (account) => {
      const { conversationId, name } = await findContact(account, who);
      const text = given === '-' ? await input.rest() : given;
      const queued = await account.messenger.sendText({ conversationId, messageId, text });
      let state = queued;
      try {
        if (goal !== 'queued') {
          await follow(context, account, {
            message: queued,
            conversationId,
            goal,
            note: (now) => (state = now),
          });
        }
      } finally {
        const status = t(`status.${state.status ?? 'queued'}`);
        out.item('message', { conversationId, name, ...state }, () => [
          t('out.message-status', { name, status }),
        ]);
      }
    });
  },
});

interface Sending {
  message: MessageView;
  conversationId: string;
  goal: Stage;
  note(now: MessageView): void;
}

/** Resolves when the message has come so far. */
async function follow(context: Context, account: Account, sending: Sending): Promise<void> {
  const { settings, terminal, t } = context;
  const { messenger } = account;
  let status: MessageStatus = 'queued';
  let canStore = true;
  if (!(await account.tryCatchUp())) throw new CliError('kept_for_later');
  const ask = async (): Promise<true | undefined> => {
    const now = await find(messenger, sending);
    sending.note(now);
    status = now.status ?? 'queued';
    if (status === 'failed') throw new CliError('send_failed');
    if (stages.indexOf(status) >= stages.indexOf(sending.goal)) return true;
    const { connection, storage } = await messenger.status();
    canStore = storage !== 'server';
    if (status === 'queued' && connection === 'offline') throw new CliError('kept_for_later');
    return undefined;
  };
  await waitFor(messenger, ask, {
    signal: terminal.signal,
    timeout: settings.timeout,
    onTimeout: () =>
      canStore
        ? new CliError('timed_out', { values: { status: t(`status.${status}`) } })
        : new CliError('kept_for_later', { sentence: 'error.kept-server-full' }),
  });
}

async function find(messenger: Messenger, { message, conversationId }: Sending): Promise<MessageView> {
  const messages = await lastMessages(messenger, { conversationId, limit: 200, after: message.position - 1 });
  return messages.find(({ messageId }) => messageId === message.messageId) ?? message;
}

function readMessageId(given: string | undefined): string {
  if (given === undefined) return toHex(crypto.getRandomValues(new Uint8Array(limits.id)));
  if (!/^[0-9a-f]{32}$/.test(given))
    throw new CliError('usage', { detail: '--message-id takes 32 hexadecimal digits' });
  return given;
}
