import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './support/eventually.ts';
import type { Guest } from './support/guest.ts';
import { phone, Stage, wide } from './support/stage.ts';

const pin = '481516';

let stage: Stage;
let aline: Guest;
beforeAll(async () => {
  stage = await Stage.open();
  aline = await stage.guest('Aline', { origin: stage.localOrigin });
  await aline.join(stage.firstInvitation.replace(stage.origin, stage.localOrigin));
});
afterAll(() => stage.close());

test('a PIN that was chosen unlocks; a wrong one says how many tries are left; the password works too', async ({
  annotate,
}) => {
  await choosePin('123456');
  await aline.alert('error.pin-guessable').waitFor();
  await aline.closeDialog();
  await choosePin(pin);
  await aline.button('pin.remove').waitFor();
  await aline.lock();
  await aline.field('unlock.pin').fill('481517');
  await aline.button('unlock.unlock').click();
  await aline.page.getByText(aline.say('error.wrong-pin-left', { count: '9' })).waitFor();
  await look('locked with a PIN');
  await aline.field('unlock.pin').fill(pin);
  const started = performance.now();
  await aline.button('unlock.unlock').click();
  await aline.isIn();
  await annotate(`unlocked with a PIN in ${Math.round(performance.now() - started)} ms`);
  await aline.lock();
  await aline.button('unlock.use-password').click();
  const again = performance.now();
  await aline.unlock();
  await aline.isIn();
  await annotate(`with the password in ${Math.round(performance.now() - again)} ms`);
});

test('without the server a PIN says why it can not unlock, and the password does', async () => {
  await aline.lock();
  aline.watch.tolerate(/ERR_CONNECTION_REFUSED|WebSocket connection/);
  await stage.stopServer();
  await aline.field('unlock.pin').fill(pin);
  await aline.button('unlock.unlock').click();
  await aline.alert('unlock.pin-offline').waitFor();
  await aline.unlock();
  await aline.isIn();
  await stage.startServer();
});

test('P52 a passkey without PRF is refused with words, and everything locks and opens as before', async () => {
  const authenticator = await plugIn({ hasPrf: false });
  await aline.follow('#settings/lock');
  await aline.button('passkey.add').click();
  await aline.alert('passkey.no-prf').waitFor();
  await aline.lock();
  expect(await aline.button('unlock.passkey').count()).toBe(0);
  await aline.button('unlock.use-password').click();
  await aline.unlock();
  await aline.isIn();
  await authenticator.unplug();
});

test('a passkey with PRF unlocks, and without its authenticator it does not', async () => {
  const authenticator = await plugIn({ hasPrf: true });
  await aline.follow('#settings/lock');
  await look('lock settings');
  await aline.button('passkey.add').click();
  await aline.button('passkey.remove').waitFor();
  await aline.lock();
  await aline.button('unlock.passkey').click();
  await aline.isIn();
  await aline.follow('#settings/lock');
  await aline.button('passkey.remove').click();
  await aline.button('passkey.add').waitFor();
  await aline.lock();
  expect(await aline.button('unlock.passkey').count()).toBe(0);
  await authenticator.unplug();
});

async function choosePin(digits: string): Promise<void> {
  await aline.follow('#settings/lock');
  await aline.button('pin.set').click();
  await aline.field('pin.new').fill(digits);
  await aline.field('pin.repeat').fill(digits);
  await aline.button('account.save').click();
}

/** A platform authenticator that knows its person at once. */
async function plugIn({ hasPrf }: { hasPrf: boolean }): Promise<{ unplug: () => Promise<void> }> {
  const debug = await aline.page.context().newCDPSession(aline.page);
  await debug.send('WebAuthn.enable');
  const { authenticatorId } = await debug.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  });
  return {
    unplug: async () => {
      await debug.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
      await debug.detach();
    },
  };
}

/** For whoever wants to see it: `STORY_PICTURES=folder`. */
async function look(name: string): Promise<void> {
  const folder = process.env.STORY_PICTURES;
  if (folder === undefined) return;
  for (const size of [wide, phone]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await aline.page.setViewportSize(size);
      await aline.page.emulateMedia({ colorScheme });
      await aline.page.screenshot({ path: join(folder, `${name} ${size.width} ${colorScheme}.png`) });
    }
  }
  await aline.page.setViewportSize(wide);
  await aline.page.emulateMedia({ colorScheme: 'light' });
  await eventually(() => aline.page.viewportSize()?.width).toBe(wide.width);
}
