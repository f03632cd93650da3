import { useApp } from '../../session/app-context.tsx';
import type { Notice } from '../../session/session.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords, type Translate } from '../../words/words.tsx';
import './notices.css';

/** What a person should know once, and a new version that waits. */
export function Notices() {
  const { session, updates, preferences } = useApp();
  const { t } = useWords();
  const nameOf = (accountId: string): string =>
    nameInWords(
      session.contacts.data.value?.find((contact) => contact.accountId === accountId)?.name ??
        t('notice.somebody'),
    );
  return (
    <div class="notices" role="status">
      {updates.isReady.value && (
        <div class="notice">
          <Icon name="info" />
          <p>{t('update.ready')}</p>
          <Button size="small" onPress={() => updates.apply()}>
            {t('action.reload')}
          </Button>
        </div>
      )}
      {session.me.data.value?.isStorageKept === false && !preferences.isStorageSaid.value && (
        <div class="notice notice-storage">
          <Icon name="device" />
          <p>
            {t('notice.storage')}{' '}
            <a class="text-link" href="#settings/device" onClick={() => preferences.setStorageSaid()}>
              {t('insecure.what-to-do')}
            </a>
          </p>
          <IconButton icon="close" label={t('dialog.close')} onPress={() => preferences.setStorageSaid()} />
        </div>
      )}
      {session.notices.value.map((notice, i) => (
        <div key={i} class={`notice notice-${notice.code}`}>
          <Icon name={icons[notice.code]} />
          <p>
            {noticeWords(notice, t, nameOf)}{' '}
            {notice.code === 'device_added' && (
              <a class="text-link" href="#settings/devices">
                {t('settings.devices')}
              </a>
            )}
          </p>
          <IconButton icon="close" label={t('dialog.close')} onPress={() => session.dismissNotice(notice)} />
        </div>
      ))}
    </div>
  );
}

const icons: Record<Notice['code'], IconName> = {
  server_restored: 'server',
  mail_expired: 'clock',
  identity_refused: 'alert',
  meeting_late: 'clock',
  injected: 'shield',
  device_added: 'device',
  device_removed: 'device',
  removed: 'alert',
  recovered: 'check',
};

/** Those that are the same for everybody. */
const plainWords = {
  server_restored: 'notice.server-restored',
  mail_expired: 'notice.mail-expired',
  device_added: 'notice.device-added',
  device_removed: 'notice.device-removed',
  removed: 'notice.removed',
} as const;

function noticeWords(notice: Notice, t: Translate, nameOf: (accountId: string) => string): string {
  if (notice.code === 'identity_refused')
    return t('notice.identity-refused', { name: nameOf(notice.accountId) });
  if (notice.code === 'meeting_late') return t('notice.meeting-late', { name: nameOf(notice.accountId) });
  if (notice.code === 'injected') return t('notice.injected', { count: notice.count });
  if (notice.code === 'recovered') return notice.words;
  return t(plainWords[notice.code]);
}
