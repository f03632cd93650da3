import type { AccountEventView } from '@ganira/client';
import { withAccount } from '../account.ts';
import { deviceNames } from '../device-names.ts';
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
    await withAccount(context, async (account) => {
      await account.catchUp();
      const names = await deviceNames(account, t);
      for (const event of await account.messenger.listAccountEvents()) {
        out.item('event', event, () => [lineOf(event, { t, names })]);
      }
    });
  },
});

function lineOf(
  { kind, on, deviceId }: AccountEventView,
  { t, names }: { t: Translate; names: ReadonlyMap<string, string> },
): string {
  const key = `event.${kind}`;
  const what = isWordKey(key) ? t(key as PlainKey) : kind;
  const day = dayText(on);
  if (deviceId === undefined) return t('out.event', { day, what });
  const id = deviceId.slice(0, 8);
  const name = names.get(deviceId);
  return name === undefined
    ? t('out.event-of-device', { day, what, id })
    : t('out.event-of-named-device', { day, what, name, id });
}
