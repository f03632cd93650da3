import type { Route } from '../../routes.ts';
import { Mark } from '../../ui/mark.tsx';
import { useWords } from '../../words/words.tsx';
import { PrivacyNotice } from '../privacy/privacy-notice.tsx';
import { Pane } from '../shell/pane.tsx';
import { ShortcutTable } from '../shell/shortcut-table.tsx';
import { AccountPage } from './account-page.tsx';
import { DevicePage } from './device-page.tsx';
import { LookPage } from './look-page.tsx';
import { ServerPage } from './server-page.tsx';
import { settingsTitles } from './settings-list.tsx';

const pages = {
  account: AccountPage,
  look: LookPage,
  device: DevicePage,
  server: ServerPage,
  privacy: PrivacyNotice,
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
