// Makes the pictures of the documents: `npm run pictures`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Guest } from './support/guest.ts';
import { introduce, Stage } from './support/stage.ts';

const folder = join(import.meta.dirname, '../docs/pictures');

interface Line {
  from: 'a' | 'b';
  text: string;
}

const talks: [name: string, lines: Line[]][] = [
  [
    'Papa',
    [
      { from: 'b', text: 'Dinner is at seven' },
      { from: 'a', text: 'I will be there 👍' },
    ],
  ],
  ['Science club', [{ from: 'b', text: 'The telescope comes on Friday!' }]],
  [
    'Mukamana',
    [
      { from: 'a', text: 'Happy birthday! 🎂' },
      { from: 'b', text: 'Thank you, that is so kind ❤️' },
    ],
  ],
  [
    'Bosco',
    [
      { from: 'b', text: 'Muraho! Did you get the notes for Monday?' },
      { from: 'b', text: 'I was ill on Friday 🤒' },
      { from: 'a', text: 'I have them, four pages' },
      { from: 'a', text: 'Shall I bring them to the library?' },
      { from: 'b', text: 'Yes please! Then we can finish the poster together.' },
      { from: 'a', text: 'Good. At four, next to the window 😊' },
      { from: 'b', text: 'The opening hours are on https://library.example.org' },
    ],
  ],
];

const stage = await Stage.open();
try {
  mkdirSync(folder, { recursive: true });
  const aline = await stage.person('Aline');
  const others: Guest[] = [];
  for (const [name, lines] of talks) others.push(await talkWith(aline, name, lines));
  const bosco = others.at(-1);
  if (bosco === undefined) throw new Error('nobody to talk with');
  await aline.openConversation('Bosco');
  await aline.sees('The opening hours');
  await bosco.openConversation('Aline');
  // A browser without a screen promises nobody to keep anything.
  await aline.button('dialog.close').click();
  await take(aline, 'chats-light');
  await aline.page.emulateMedia({ colorScheme: 'dark' });
  await take(aline, 'chats-dark');
  await aline.page.emulateMedia({ colorScheme: 'light' });
  await aline.follow(`${new URL(aline.page.url()).hash}/code`);
  await aline.page.getByRole('img', { name: aline.say('code.qr', { name: 'Bosco' }) }).waitFor();
  await take(aline, 'safety-code');
  await aline.page.setViewportSize({ width: 390, height: 844 });
  await aline.openConversation('Bosco');
  await aline.sees('The opening hours');
  await take(aline, 'phone');

  const keza = await stage.guest('Keza', { isPhone: true });
  await keza.arriveAt(await aline.invite());
  await keza.field('join.name').fill('Keza');
  await keza.field('join.password').fill(keza.password);
  await keza.page.getByText(/^(Good|Strong)\./).waitFor();
  await take(keza, 'join');
  await keza.button('join.join').click();
  await keza.isIn();
  await keza.ask(await aline.makeContactLink());
  await aline.openRequest();
  await take(aline, 'request');
} finally {
  await stage.close();
}

async function talkWith(aline: Guest, name: string, lines: readonly Line[]): Promise<Guest> {
  const other = await stage.person(name);
  await introduce(aline, other);
  for (const { from, text } of lines) {
    const [writer, reader] = from === 'a' ? [aline, other] : [other, aline];
    await writer.write(reader.name, text);
    await reader.sees(text);
  }
  return other;
}

async function take({ page }: Guest, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
