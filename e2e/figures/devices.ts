// A second device: linked by two people who click at once, then brought into every conversation.
import type { Locator } from 'playwright-core';
import type { Guest } from '../support/guest.ts';
import type { Stage } from '../support/stage.ts';
import { askWorker } from './ask-worker.ts';
import { figureOf, span, type Figure, type Span } from './figure.ts';
import { sendAndSee, unlockAndList } from './in-page.ts';
import { newcomer, type Pair } from './people.ts';
import { makeSlow } from './slow.ts';

/** Milliseconds between two looks at how far it is. */
const lookEvery = 500;

export async function measureDevices(
  stage: Stage,
  { guest, friend, conversationId }: Pair,
  friends: number,
): Promise<Figure[]> {
  await guest.field('unlock.password').fill(guest.password);
  await unlockAndList(guest.page);
  const { guest: phone, leave } = await newcomer(stage, 'Aline');
  await makeSlow(guest.page, { network: true });
  await makeSlow(phone.page, { network: true, workerClock: true });

  await guest.follow('#settings/devices');
  await guest.button('devices.link').click();
  await guest.field('devices.password').fill(guest.password);
  await phone.goTo('');
  await phone.link('welcome.have-account').click();
  const code = (await phone.page.getByRole('group', { name: phone.say('linking.code') }).innerText()).trim();
  const linking = await span(() => link(guest, phone, code));

  const writes: Span[] = [];
  const all = await span(async () => {
    await guest.button('devices.close').click();
    await guest.follow(`#chats/${friend.accountId}`);
    await guest.composer(friend.name).waitFor();
    for (let joined = 0; joined < friends;) {
      const text = `Meanwhile, number ${writes.length}.`;
      await guest.composer(friend.name).fill(text);
      writes.push(
        await span(async () => {
          await sendAndSee(guest.page, text);
          await hasLeft(guest, text);
        }),
      );
      const rows = await askWorker(phone.page, 'listConversations');
      joined = rows.filter(({ block }) => block === undefined).length;
      await guest.page.waitForTimeout(lookEvery);
    }
  });
  await friend.messenger.openConversation({ conversationId });
  await leave();
  const longest = writes.toSorted((a, b) => b.wall - a.wall)[0] ?? all;
  return [
    figureOf({ label: 'linking: code shown to joined', unit: 's', bar: 10 }, [linking]),
    figureOf({ label: `new device in ${friends} conversations`, unit: 's', bar: 60 }, [all]),
    {
      ...figureOf({ label: 'writing meanwhile: press to sent, longest', unit: 'ms', bar: undefined }, [
        longest,
      ]),
      runs: writes.length,
    },
  ];
}

async function link(guest: Guest, phone: Guest, code: string): Promise<void> {
  await guest.button('devices.go-on').click();
  await guest.field('devices.code').fill(code);
  await guest.button('devices.go-on').click();
  await Promise.all([digitsOf(guest).waitFor(), digitsOf(phone).waitFor()]);
  await guest.button('linking.same').click();
  await phone.button('linking.same').click();
  await phone.field('unlock.password').fill(phone.password);
  await phone.button('linking.finish').click();
  await phone.isIn();
}

const digitsOf = (guest: Guest): Locator =>
  guest.page.getByRole('img', { name: guest.say('linking.digits') });

async function hasLeft(guest: Guest, text: string): Promise<void> {
  const queued = guest.say('message.status.queued');
  await guest.article(text).filter({ hasNotText: queued }).waitFor();
}
