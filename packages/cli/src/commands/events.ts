import type { AccountEventView } from '@ganira/client';
import { withAccount } from '../account.ts';
import { defineCommand } from '../command.ts';
import { isWordKey, type PlainKey, type Translate } from '../language.ts';
import { dayText } from '../message-lines.ts';

export const events = defineCommand({
  name: 'events',
  summary: 'command.events',
  forms: [''],
  options: {},
  most: 0,
  run: async ({ context }) => {
    const { out, t } = context;
    await withAccount(context, async ({ messenger, catchUp }) => {
      await catchUp();
      for (const event of await messenger.listAccountEvents()) {
        out.item('event', event, () => [lineOf(event, t)]);
      }
    });
  },
});

function lineOf({ kind, on, deviceId }: AccountEventView, t: Translate): string {
  const key = `event.${kind}`;
  const what = isWordKey(key) ? t(key as PlainKey) : kind;
  const day = dayText(on);
  return deviceId === undefined
    ? t('out.event', { day, what })
    : t('out.event-of-device', { day, what, id: deviceId.slice(0, 8) });
}
