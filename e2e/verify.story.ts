import { fromHex } from '@ganira/protocol';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Bot } from './support/bot.ts';
import { eventually } from './support/eventually.ts';
import { FakeCamera } from './support/fake-camera.ts';
import type { Guest } from './support/guest.ts';
import { introduce, Stage } from './support/stage.ts';

const camera = new FakeCamera();
let stage: Stage;
let aline: Guest;
let bosco: Guest;
beforeAll(async () => {
  stage = await Stage.open({ flags: camera.flags });
  aline = await stage.person('Aline');
  bosco = await stage.person('Bosco', { isPhone: true, theme: 'dark' });
  await introduce(aline, bosco);
});
afterAll(async () => {
  await stage.close();
  camera.close();
});

test('R49 the line under the name says who can read, how sure that is, and turns amber until it is', async () => {
  await eventually(() => line(aline).innerText()).toContain(
    `${aline.say('reads.only', { name: 'Bosco' })} · ${aline.say('reads.devices', { count: '1' })} · ${aline.say('reads.not-verified')}`,
  );
  expect(
    await line(aline)
      .getByRole('link', { name: aline.say('reads.check') })
      .count(),
  ).toBe(1);
  expect(await colourOf(line(aline))).toBe(await tokenOf(aline, '--warn'));
});

test('R34 where the camera is refused the page says what else works', async () => {
  await openCode(bosco, 'Aline');
  await bosco.button('code.scan', { name: 'Aline' }).click();
  await bosco.alert('camera.refused').waitFor();
  await bosco.text('code.no-camera', { name: 'Aline' }).waitFor();
  await bosco.button('code.stop').click();
  await qrOf(bosco, 'Aline').locator('path').waitFor();
});

test('R34 a code for something else is named so, is not opened, and changes nothing', async () => {
  await aline.page.context().grantPermissions(['camera']);
  await bosco.page.context().grantPermissions(['camera']);
  await aline.makeContactLink();
  await camera.sees(stage.browser, aline.page.getByRole('img', { name: aline.say('links.qr') }).first());
  await openCode(bosco, 'Aline');
  await bosco.button('code.scan', { name: 'Aline' }).click();
  await bosco.alert('scan.other-purpose', { name: 'Aline' }).waitFor();
  await bosco.page.getByText(bosco.say('code.scan-hint', { name: 'Aline' })).waitFor();
  await bosco.button('code.stop').click();
  // The own code, on the own screen.
  await qrOf(bosco, 'Aline').locator('path').waitFor();
  await camera.sees(stage.browser, qrOf(bosco, 'Aline'));
  await bosco.button('code.scan', { name: 'Aline' }).click();
  await bosco.alert('scan.own-code', { name: 'Aline' }).waitFor();
  await bosco.button('code.stop').click();
  await bosco.openConversation('Aline');
  expect(await line(bosco).innerText()).toContain(bosco.say('reads.not-verified'));
});

test('R03 one scans the other’s screen face to face: both pages say that they met, with the same number', async () => {
  await openCode(aline, 'Bosco');
  await openCode(bosco, 'Aline');
  expect(await digitsOf(aline)).toEqual(await digitsOf(bosco));
  await qrOf(aline, 'Bosco').locator('path').waitFor();
  await camera.sees(stage.browser, qrOf(aline, 'Bosco'));
  await bosco.button('code.scan', { name: 'Aline' }).click();
  await bosco.status(bosco.say('scan.met', { name: 'Aline' })).waitFor();
  await stateOf(aline, 'Bosco')
    .filter({ hasText: aline.say('trust.met') })
    .waitFor();

  for (const [guest, name] of [
    [aline, 'Bosco'],
    [bosco, 'Aline'],
  ] as const) {
    await guest.openConversation(name);
    await eventually(() => line(guest).innerText()).toContain(guest.say('reads.met'));
    await guest.page.getByText(guest.say('mark.met', { name })).waitFor();
    expect(await line(guest).getByRole('link').count()).toBe(0);
    await guest.follow('#people');
    const entry = guest.page.getByRole('listitem').filter({ hasText: name });
    await entry.getByText(guest.say('trust.met')).waitFor();
  }
});

test('R34 numbers that are the same are kept, and can be taken back', async () => {
  const carine = await stage.person('Carine');
  await introduce(aline, carine);
  await openCode(aline, 'Carine');
  await openCode(carine, 'Aline');
  expect(await digitsOf(aline)).toEqual(await digitsOf(carine));
  await aline.button('code.they-match').click();
  await stateOf(aline, 'Carine')
    .filter({ hasText: aline.say('trust.verified') })
    .waitFor();
  await aline.openConversation('Carine');
  expect(await line(aline).innerText()).toContain(aline.say('reads.verified'));
  expect(await aline.row('Carine').getByText(aline.say('trust.verified')).count()).toBe(1);
  await openCode(aline, 'Carine');
  await aline.button('code.take-back').click();
  await aline.button('code.take-back').waitFor({ state: 'detached' });
  await aline.openConversation('Carine');
  expect(await line(aline).innerText()).toContain(aline.say('reads.not-verified'));
});

test('R34 digits that somebody sent another way are compared by the machine; tampered ones are not kept', async () => {
  const carine = stage.guests.find(({ name }) => name === 'Carine') as Guest;
  await openCode(aline, 'Carine');
  const theirs = (await digitsOf(carine)).join(' ');
  const typed = aline.page.getByLabel(aline.say('code.typed', { name: 'Carine' }));
  for (const [digits, problem] of [
    [theirs.slice(1), 'error.digits-unreadable'],
    [(theirs.startsWith('1') ? '2' : '1') + theirs.slice(1), 'error.digits-differ'],
  ] as const) {
    await typed.fill(digits);
    await aline.button('code.compare').click();
    await aline.alert(problem).waitFor();
    expect(await aline.button('code.take-back').count()).toBe(0);
  }
  // Nothing is stopped without the person's word.
  await aline.alert('code.differ-title', { name: 'Carine' }).waitFor();
  await aline.button('action.cancel').click();
  await typed.fill(theirs);
  await aline.button('code.compare').click();
  await stateOf(aline, 'Carine')
    .filter({ hasText: aline.say('trust.verified') })
    .waitFor();
  await aline.button('code.take-back').click();
  await aline.button('code.take-back').waitFor({ state: 'detached' });
});

test('R34 a picture of the code that came another way is compared as digits are; other files are refused in words', async () => {
  const carine = stage.guests.find(({ name }) => name === 'Carine') as Guest;
  await openCode(aline, 'Carine');
  await openCode(carine, 'Aline');
  await qrOf(carine, 'Aline').locator('path').waitFor();
  const shot = await qrOf(carine, 'Aline').screenshot();
  const words = await carine.page.getByRole('heading').first().screenshot();
  const choose = async (buffer: Buffer): Promise<void> => {
    const opened = aline.page.waitForEvent('filechooser');
    await aline.button('code.picture', { name: 'Carine' }).click();
    await (await opened).setFiles({ name: 'code.png', mimeType: 'image/png', buffer });
  };
  await choose(Buffer.from('<svg onload="alert(1)">'));
  await aline.alert('picture.unreadable').waitFor();
  await choose(words);
  await aline.alert('picture.no-code').waitFor();
  await choose(await qrOf(aline, 'Carine').screenshot());
  await aline.alert('scan.own-code', { name: 'Carine' }).waitFor();
  expect(await aline.button('code.take-back').count()).toBe(0);
  await choose(shot);
  await aline.status(aline.say('scan.same', { name: 'Carine' })).waitFor();
  await stateOf(aline, 'Carine')
    .filter({ hasText: aline.say('trust.verified') })
    .waitFor();
  // Nobody met anybody: Carine isn't told that she did.
  expect(await stateOf(carine, 'Aline').count()).toBe(0);
  await aline.button('code.take-back').click();
  await aline.button('code.take-back').waitFor({ state: 'detached' });
});

test('R18 numbers that differ stop what is sent, in words, until the person decides', async () => {
  await openCode(aline, 'Carine');
  await aline.button('code.they-differ').click();
  await aline.alert('code.differ-title', { name: 'Carine' }).waitFor();
  await aline.button('code.stop-writing').click();
  await aline.page.getByText(aline.say('doubt.title', { name: 'Carine' })).waitFor();
  await aline.follow('#chats');
  await aline.row('Carine').click();
  await aline.page.getByText(aline.say('blocked.identity-changed', { name: 'Carine' })).waitFor();
  expect(await aline.composer('Carine').count()).toBe(0);
  expect(await line(aline).innerText()).toContain(aline.say('reads.doubt', { name: 'Carine' }));
  await aline.link('blocked.decide').click();
  await aline.button('doubt.keep', { name: 'Carine' }).click();
  await aline.button('doubt.keep', { name: 'Carine' }).waitFor({ state: 'detached' });
  await aline.openConversation('Carine');
  await aline.write('Carine', 'We compared once more.');
  await aline.sees('We compared once more.');
});

test('R16 a request asks how one knows them: declining has the focus, accepting needs an answer', async () => {
  const other = await Bot.join('B0sco', await aline.invite());
  await other.ask(await aline.makeContactLink());
  const sheet = await aline.openRequest();
  const isFocused = await aline
    .button('request.decline')
    .evaluate((button) => button === document.activeElement);
  expect(isFocused).toBe(true);
  await sheet.getByText(aline.say('trust.unknown'), { exact: true }).waitFor();
  await sheet.getByText(aline.say('request.not-met')).waitFor();
  // The name of somebody whom Aline has met, on another account.
  await sheet.getByText(aline.say('request.lookalike', { name: 'Bosco' })).waitFor();
  await sheet.getByText(aline.say('request.not-checked-one')).waitFor();
  expect(await sheet.getByRole('figure').count()).toBe(3);

  await aline.button('request.accept').click();
  const missing = sheet.getByText(aline.say('request.answer-first'));
  // Not behind the buttons, nor below what is seen.
  await eventually(() =>
    missing.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    }),
  ).toBe(true);
  expect(await other.messenger.listContacts()).toEqual([]);
  await aline.choice('request.know.not').check();
  await sheet.getByText(aline.say('request.hint-not')).waitFor();

  // Who has met somebody is led to their code.
  await aline.choice('request.know.met').check();
  await aline.button('request.accept').click();
  await aline.heading('code.heading', { name: 'B0sco' }).waitFor();
  await qrOf(aline, 'B0sco').locator('path').waitFor();
  await aline.openConversation('B0sco');
  // An answer is a memory of the person's, not a proof.
  expect(await line(aline).innerText()).toContain(aline.say('reads.not-verified'));
  await other.close();
});

test('R18 somebody whose account begins again is a new identity, not the one that was checked: the person decides', async () => {
  const former = await Bot.join('Didier', await aline.invite());
  await former.ask(await aline.makeContactLink());
  await aline.accept('Didier');
  await openCode(aline, 'Didier');
  await aline.button('code.they-match').click();
  await stateOf(aline, 'Didier')
    .filter({ hasText: aline.say('trust.verified') })
    .waitFor();
  const { accountId } = former;
  await former.deleteAccount();
  const anew = await Bot.join('Didier', await aline.invite(), { accountId: fromHex(accountId) });
  expect(anew.accountId).toBe(accountId);
  await anew.ask(await aline.makeContactLink());
  const sheet = await aline.openRequest();
  await sheet.getByText(aline.say('request.not-checked-one')).waitFor();
  await sheet.getByText(aline.say('request.claimed', { name: 'Didier' })).waitFor();
  expect(await sheet.getByRole('figure').count()).toBe(3);
  const isFocused = await aline
    .button('request.keep-known')
    .evaluate((button) => button === document.activeElement);
  expect(isFocused).toBe(true);
  await aline.choice('request.know.apart').check();
  await aline.button('doubt.start-again').click();
  await aline.composer('Didier').waitFor();
  await aline.page.getByText(aline.say('mark.new-identity', { name: 'Didier' })).waitFor();
  expect(await line(aline).innerText()).toContain(aline.say('reads.not-verified'));
  await aline.write('Didier', 'Is it you?');
  await eventually(async () => {
    const { messages } = await anew.messenger.pageMessages({
      conversationId: (await anew.messenger.listContacts())[0]?.accountId ?? '',
      limit: 10,
    });
    return messages.map(({ text }) => text);
  }).toContain('Is it you?');
  await anew.close();
});

test('R33 two are introduced by a contact, each says yes, and both see who introduced them', async () => {
  // Aline knows Bosco and Carine, who don't know each other.
  const carine = stage.guests.find(({ name }) => name === 'Carine') as Guest;
  await aline.openConversation('Bosco');
  await aline.follow(`${new URL(aline.page.url()).hash}/about`);
  await aline.page.getByLabel(aline.say('introduce.to')).selectOption({ label: 'Carine' });
  await aline.button('introduce.send').click();
  await aline.status(aline.say('introduce.sent')).waitFor();

  await bosco.follow('#people');
  await bosco
    .link('introductions.link', { count: '1' })
    .or(bosco.page.getByText(bosco.say('introductions.link', { count: '1' })))
    .first()
    .click();
  await bosco.page
    .getByText(bosco.say('introductions.by', { introducer: 'Aline', name: 'Carine' }))
    .waitFor();
  await bosco.button('introductions.yes').click();
  await bosco.page.getByText(bosco.say('introductions.waiting', { name: 'Carine' })).waitFor();

  await carine.follow('#people/requests');
  await carine.page
    .getByText(carine.say('introductions.by', { introducer: 'Aline', name: 'Bosco' }))
    .waitFor();
  await carine.button('introductions.yes').click();
  await carine.button('introductions.yes').waitFor({ state: 'detached' });
  // Where Bosco's yes came later, one more press asks him.
  const ask = carine.button('introductions.ask', { name: 'Bosco' });
  await eventually(async () => {
    if ((await ask.count()) > 0) await ask.click();
    return await carine.button('introductions.no').count();
  }).toBe(0);

  const sheet = await bosco.openRequest();
  await sheet.getByText(bosco.say('request.introduced', { introducer: 'Aline' })).waitFor();
  await bosco.choice('request.know.apart').check();
  await bosco.button('request.accept').click();
  await bosco.composer('Carine').waitFor();
  expect(await line(bosco).innerText()).toContain(bosco.say('reads.introduced', { introducer: 'Aline' }));
  await carine.openConversation('Bosco');
  await eventually(() => line(carine).innerText()).toContain(
    carine.say('reads.introduced', { introducer: 'Aline' }),
  );
});

// -- helpers

/** Who can read, under the name. */
function line(guest: Guest): Locator {
  return guest.page.locator('.who-reads');
}

/** What holds now, on the page of the code. */
function stateOf(guest: Guest, name: string): Locator {
  return guest.page.getByRole('region', { name: guest.say('code.heading', { name }) }).getByRole('status');
}

function qrOf(guest: Guest, name: string): Locator {
  return guest.page.getByRole('img', { name: guest.say('code.qr', { name }) });
}

async function openCode(guest: Guest, name: string): Promise<void> {
  await guest.openConversation(name);
  await guest.follow(`${new URL(guest.page.url()).hash}/code`);
  await guest.heading('code.heading', { name }).waitFor();
  await guest.page.getByRole('list', { name: guest.say('code.digits') }).waitFor();
}

async function digitsOf(guest: Guest): Promise<string[]> {
  return await guest.page
    .getByRole('list', { name: guest.say('code.digits') })
    .getByRole('listitem')
    .allInnerTexts();
}

async function colourOf(locator: Locator): Promise<string> {
  return await locator.evaluate((element) => getComputedStyle(element).color);
}

async function tokenOf(guest: Guest, token: string): Promise<string> {
  return await guest.page.evaluate((name) => {
    const probe = document.createElement('i');
    probe.style.color = `var(${name})`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, token);
}
