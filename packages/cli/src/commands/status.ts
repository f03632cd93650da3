import type { StatusView } from '@ganira/client';
import { withAccount } from '../account.ts';
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';

export const status = defineCommand({
  name: 'status',
  summary: 'command.status',
  forms: [''],
  options: {},
  most: 0,
  run: async ({ context }) => {
    const { out, t } = context;
    await withAccount(context, async ({ messenger, tryToLearn }) => {
      const missing = await tryToLearn();
      const me = await messenger.me();
      const now = await messenger.status();
      const requests = (await messenger.listRequests()).length;
      out.item('status', { ...me, ...now, requests }, () => [
        t('out.me', { name: me.name, server: me.server }),
        t('out.account-code', { code: me.accountCode }),
        t('out.connection', { state: t(`connection.${now.connection}`) }),
        t('out.unread', { count: now.unread }),
        t('out.waiting', { count: now.waiting }),
        t('out.requests', { count: requests }),
        ...(now.clockOffBy === undefined
          ? []
          : [t('out.clock', { minutes: Math.round(now.clockOffBy / 60_000) })]),
        ...storageLines(now.storage, t),
      ]);
      if (missing !== undefined) throw missing;
    });
  },
});

function storageLines(storage: StatusView['storage'], t: Context['t']): string[] {
  if (storage === undefined) return [];
  return [storage === 'server' ? t('error.storage_unavailable') : t('out.storage', { reason: storage })];
}
