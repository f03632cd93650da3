import { fragmentOf, type Route, type SettingsPage } from '../../routes.ts';
import { useSession } from '../../session/app-context.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Avatar } from '../../ui/pattern.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords, type PlainKey } from '../../words/words.tsx';
import { LockButtons } from './lock-buttons.tsx';
import './settings.css';

export const settingsTitles: Record<SettingsPage, PlainKey> = {
  account: 'settings.account',
  devices: 'settings.devices',
  security: 'settings.security',
  recovery: 'settings.recovery',
  look: 'settings.look',
  lock: 'settings.lock-page',
  notifications: 'settings.notifications',
  device: 'settings.device',
  server: 'settings.server',
  privacy: 'settings.privacy-page',
  emergency: 'emergency.title',
  keys: 'help.title',
};

const entries: readonly { page: SettingsPage; icon: IconName }[] = [
  { page: 'account', icon: 'person' },
  { page: 'devices', icon: 'link' },
  { page: 'security', icon: 'shield' },
  { page: 'recovery', icon: 'lock' },
  { page: 'look', icon: 'look' },
  { page: 'lock', icon: 'lock' },
  { page: 'notifications', icon: 'bell' },
  { page: 'device', icon: 'device' },
  { page: 'server', icon: 'server' },
  { page: 'privacy', icon: 'paper' },
  { page: 'emergency', icon: 'phone' },
  { page: 'keys', icon: 'keys' },
];

export function SettingsList({ route }: { route: Route }) {
  const { t } = useWords();
  const me = useSession().me.data.value;
  const page = route.name === 'settings' ? route.page : undefined;
  return (
    <>
      <header class="list-header">
        <h1>{t('nav.settings')}</h1>
      </header>
      <div class="list-scroll">
        {me !== undefined && (
          <div class="settings-me">
            <Avatar pattern={me.pattern} name={me.name} />
            <p class="cut">
              <b class="foreign">{nameInWords(me.name)}</b>
              <span class="note cut">{new URL(me.server).host}</span>
            </p>
          </div>
        )}
        <ul class="list-links">
          {entries.map(({ page: of, icon }) => (
            <li key={of}>
              <a
                class="list-link"
                href={fragmentOf({ name: 'settings', page: of })}
                aria-current={page === of ? 'page' : undefined}
              >
                <Icon name={icon} />
                <span>{t(settingsTitles[of])}</span>
                <Icon name="next" size="small" class="icon-turns" />
              </a>
            </li>
          ))}
        </ul>
        <LockButtons />
      </div>
    </>
  );
}
