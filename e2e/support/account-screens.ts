import type { Guest } from './guest.ts';
import type { Screen } from './screens.ts';

/** Of the own account: what lets in, locks, and brings back. For somebody with no recovery key and no second factor. */
export const accountScreens: readonly Screen[] = [
  {
    name: 'devices',
    open: async (guest) => (await guest.follow('#settings/devices'), guest.button('devices.link').waitFor()),
  },
  {
    name: 'devices, naming one',
    open: async (guest) => (
      await guest.button('devices.rename').click(),
      guest.field('devices.name').waitFor()
    ),
  },
  {
    name: 'link a device, password',
    open: async (guest) => (
      await guest.button('devices.link').click(),
      guest.field('devices.password').waitFor()
    ),
  },
  {
    name: 'link a device, code',
    async open(guest) {
      await guest.field('devices.password').fill(guest.password);
      await guest.button('devices.go-on').click();
      await guest.field('devices.code').fill('7-7-7');
      await guest.button('devices.go-on').click();
      await guest.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'security',
    async open(guest) {
      await guest.follow('#settings/security');
      await guest.text('event.joined').waitFor();
    },
  },
  {
    name: 'security, another password',
    open: async (guest) => (
      await guest.button('security.change-password').click(),
      guest.field('security.new-password').fill('password1')
    ),
  },
  {
    name: 'security, the password once more',
    open: async (guest) => (
      await guest.button('factor.set-up').click(),
      guest.page.getByRole('dialog', { name: guest.say('step-up.title') }).waitFor()
    ),
  },
  {
    name: 'security, an app for codes',
    async open(guest) {
      const dialog = guest.page.getByRole('dialog', { name: guest.say('step-up.title') });
      await dialog.getByLabel(guest.say('unlock.password'), { exact: true }).fill(guest.password);
      await dialog.getByRole('button', { name: guest.say('step-up.confirm') }).click();
      await guest.field('factor.code').waitFor();
    },
  },
  {
    name: 'security, delete?',
    open: async (guest) => (
      await guest.button('delete.delete').click(),
      guest.text('delete.no-way-back').waitFor()
    ),
  },
  {
    name: 'recovery, no key',
    async open(guest) {
      await closeAnyDialog(guest);
      await guest.follow('#settings/recovery');
      await guest.button('recovery.make').waitFor();
    },
  },
  {
    name: 'recovery, the key',
    open: async (guest) => (
      await guest.button('recovery.make').click(),
      guest.text('recovery.sheet-warning').waitFor()
    ),
  },
  {
    name: 'recovery, asked back',
    open: async (guest) => (
      await guest.button('recovery.written-down').click(),
      guest.button('recovery.confirm').waitFor()
    ),
  },
  {
    name: 'notifications',
    open: async (guest) => (
      await guest.follow('#settings/notifications'),
      guest.button('notify.turn-on').waitFor()
    ),
  },
  {
    name: 'notifications, on',
    async open(guest) {
      await guest.page.context().grantPermissions(['notifications']);
      await guest.button('notify.turn-on').click();
      await guest.choice('notify.shows-name').waitFor();
    },
  },
  {
    name: 'lock',
    open: async (guest) => (await guest.follow('#settings/lock'), guest.button('pin.set').waitFor()),
  },
  {
    name: 'lock, a PIN',
    async open(guest) {
      await guest.button('pin.set').click();
      await guest.field('pin.new').fill('123456');
      await guest.field('pin.repeat').fill('123456');
      await guest.button('account.save').click();
      await guest.alert('error.pin-guessable').waitFor();
    },
  },
  {
    name: 'help in an emergency',
    async open(guest) {
      await closeAnyDialog(guest);
      await guest.follow('#settings/emergency');
      await guest.text('emergency.trace').waitFor();
    },
  },
  {
    name: 'export',
    async open(guest) {
      await guest.follow('#settings/account');
      await guest.button('export.begin').click();
      await guest.button('export.save').waitFor();
    },
  },
];

/** On a browser that has no account. */
export const comingBackScreens = (origin: string): readonly Screen[] => [
  {
    name: 'this device, to be linked',
    async open(guest) {
      await guest.arriveAt(`${origin}/#link-device`);
      await guest.page.getByRole('group', { name: guest.say('linking.code') }).waitFor();
    },
  },
  {
    name: 'with the recovery key',
    open: async (guest) => (
      await guest.arriveAt(`${origin}/#recover`),
      guest.field('recovery.key').fill('abandon abandonn')
    ),
  },
];

async function closeAnyDialog(guest: Guest): Promise<void> {
  if ((await guest.page.getByRole('dialog').count()) > 0) await guest.closeDialog();
}
