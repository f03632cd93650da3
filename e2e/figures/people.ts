// Who the figures are about: people whose stores were filled elsewhere, in a real browser.
import { fillNodeStore, type StoreFill } from '@ganira/client/filled-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { Bot, botPassword } from '../support/bot.ts';
import { chromiumFlags, chromiumPath } from '../support/chromium.ts';
import type { Guest } from '../support/guest.ts';
import { wide, type Stage } from '../support/stage.ts';
import { moveIn } from './move-in.ts';

export interface KdfParams {
  memoryKiB: number;
  passes: number;
  lanes: number;
}

/** Somebody with a full store in a browser, and a friend who isn't in one. */
export interface Pair {
  guest: Guest;
  friend: Bot;
  /** The friend's conversation with the guest. */
  conversationId: string;
  close: () => Promise<void>;
}

export interface Wishes {
  invite: () => Promise<string>;
  kdf: KdfParams;
  /** How many have a conversation with the guest, in groups of their own. */
  friends: number;
  fill?: StoreFill;
}

/**
 * In a browser with a profile on disk: Playwright's contexts are private windows, in which each access to a file is a
 * message to another process and back.
 */
export async function newcomer(
  stage: Stage,
  name: string,
): Promise<{ guest: Guest; leave: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'ganira-figures-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath,
    args: [...chromiumFlags],
    viewport: wide,
    locale: 'en',
  });
  const guest = await stage.guestIn(context, name);
  guest.password = botPassword;
  return {
    guest,
    leave: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Locked: the page is at the question for the password. */
export async function settleIn(stage: Stage, { invite, kdf, friends, fill }: Wishes): Promise<Pair> {
  const bot = await Bot.join('Aline', await invite(), { kdf });
  const others: Bot[] = [];
  let conversationId = '';
  for (let i = 0; i < friends; i++) {
    const friend = await Bot.join(i === 0 ? 'Bosco' : `Person ${i}`, await invite());
    await friend.ask(await bot.makeContactLink());
    await bot.accept();
    const id = await friend.isAccepted();
    await friend.settle();
    if (i === 0) conversationId = id;
    others.push(friend);
    // They hear of everything else when they open their app.
    if (i > 0) await friend.messenger.close();
  }
  await bot.settle();
  await bot.messenger.close();
  const { profile, accountId } = bot;
  if (fill !== undefined) await fillNodeStore({ profile, accountId, password: botPassword }, fill);
  const { guest, leave } = await newcomer(stage, 'Aline');
  await moveIn(guest, bot);
  await guest.goTo('');
  await guest.heading('unlock.title').waitFor();
  const [friend] = others;
  if (friend === undefined) throw new Error('nobody to write to');
  return {
    guest,
    friend,
    conversationId,
    close: async () => {
      for (const each of [bot, ...others]) await each.close();
      await leave();
    },
  };
}
