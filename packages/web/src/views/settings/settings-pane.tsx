import type { Route } from '../../routes.ts';
import { Mark } from '../../ui/mark.tsx';
import { lazyView } from '../../ui/waiting.tsx';
import { useWords } from '../../words/words.tsx';
import { PrivacyNotice } from '../privacy/privacy-notice.tsx';
import { Pane } from '../shell/pane.tsx';
import { ShortcutTable } from '../shell/shortcut-table.tsx';
import { AccountPage } from './account-page.tsx';
import { DevicesPage } from './devices-page.tsx';
import { EmergencyHelp } from '../special/emergency-help.tsx';
import { DevicePage } from './device-page.tsx';
import { LockPage } from './lock-page.tsx';
import { LookPage } from './look-page.tsx';
import { ServerPage } from './server-page.tsx';
import { settingsTitles } from './settings-list.tsx';

const SecurityPage = lazyView<object>(async () => (await import('./security-page.tsx')).SecurityPage);

const RecoveryPage = lazyView<object>(
  async () => (await import('../recovery/recovery-page.tsx')).RecoveryPage,
);

const NotificationsPage = lazyView<object>(
  async () => (await import('./notifications-page.tsx')).NotificationsPage,
);

const BlockedPeople = lazyView<object>(async () => (await import('./blocked-people.tsx')).BlockedPeople);

function PrivacyPage() {
  return (
    <>
      <BlockedPeople />
      <PrivacyNotice />
    </>
  );
}

const pages = {
  account: AccountPage,
  devices: DevicesPage,
  security: SecurityPage,
  recovery: RecoveryPage,
  look: LookPage,
  lock: LockPage,
  notifications: NotificationsPage,
  device: DevicePage,
  server: ServerPage,
  privacy: PrivacyPage,
  emergency: EmergencyHelp,
  keys: ShortcutTable,
};

export function SettingsPane({ route }: { route: Route }) {
  const { t } = useWords();
  const page = route.name === 'settings' ? route.page : undefined;
  if (page === undefined) {
    return (
      <div class="pane nothing">
        <div class="empty">
          <Mark />
          <h2>{t('settings.choose')}</h2>
        </div>
      </div>
    );
  }
  const Page = pages[page];
  return (
    <Pane key={page} title={t(settingsTitles[page])} back="#settings" isDeep={false}>
      <Page />
    </Pane>
  );
}
