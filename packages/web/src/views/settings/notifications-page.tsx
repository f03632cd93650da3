import { useEffect, useState } from 'preact/hooks';
import type { NotifyChoice } from '../../rpc/types.ts';
import { useApp } from '../../session/app-context.tsx';
import { makeLive } from '../../session/live.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Choice } from '../../ui/field.tsx';
import { SkeletonRows } from '../../ui/waiting.tsx';
import { useWords, type PlainKey } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';

const labels: Record<Exclude<NotifyChoice, 'off'>, PlainKey> = {
  name: 'notify.shows-name',
  text: 'notify.shows-text',
  nothing: 'notify.shows-nothing',
};
const shown = ['name', 'text', 'nothing'] as const;

/** Whether this device tells of messages while nobody looks at the app, and how much of them. */
export function NotificationsPage() {
  const { session, announce } = useApp();
  const { t } = useWords();
  // Asked for here alone.
  const [live] = useState(() => makeLive(() => session.api.notifySettings()));
  const settings = live.data.value;
  const [permission, setPermission] = useState(permissionHere);
  const changing = useAction();

  useEffect(() => {
    void live.refresh();
    const stopWatching = watchPermission(() => setPermission(permissionHere));
    const stopListening = session.subscribe(({ kind }) => {
      if (kind === 'notify-settings') void live.refresh();
    });
    return () => {
      stopWatching();
      stopListening();
    };
  }, []);

  const choose = (shows: NotifyChoice): void =>
    void changing.run(async () => {
      live.set({ shows });
      try {
        await session.api.setNotify({ shows });
      } finally {
        await live.refresh();
      }
    });

  const turnOn = (): void =>
    void changing.run(async () => {
      // Browsers ask only while a press is fresh.
      const answer = await Notification.requestPermission();
      setPermission(permissionHere);
      if (answer !== 'granted') return;
      live.set(await session.api.setNotify({ shows: 'name' }));
      announce(t('notify.is-on'));
    });

  if (settings === undefined) {
    const code = live.failure.value;
    return code === undefined ? <SkeletonRows count={3} /> : <Problem code={code} />;
  }
  const isOn = settings.shows !== 'off' && permission === 'granted';
  return (
    <>
      <p>{t('notify.lead')}</p>
      {permission === 'none' && (
        <Callout tone="plain" icon="info" title={t('notify.none-title')}>
          <p>{t('notify.none')}</p>
        </Callout>
      )}
      {permission === 'denied' && (
        <Callout tone="warn" icon="alert" title={t('notify.denied-title')} role="status">
          <p>{t('notify.denied')}</p>
        </Callout>
      )}
      {isOn && (
        <Choice
          legend={t('notify.shows')}
          value={settings.shows}
          options={shown.map((value) => ({ value, label: t(labels[value]) }))}
          onChange={choose}
          hint={t('notify.shows-hint')}
        />
      )}
      {(permission === 'default' || permission === 'granted') && (
        <p>
          <Button
            look={isOn ? 'plain' : 'primary'}
            icon="bell"
            isBusy={changing.isBusy}
            onPress={isOn ? () => choose('off') : turnOn}
          >
            {t(isOn ? 'notify.turn-off' : 'notify.turn-on')}
          </Button>
        </p>
      )}
      <Problem code={changing.code} />
      <Callout tone="plain" icon="lock" title={t('notify.locked-title')}>
        <p>{t('notify.locked')}</p>
      </Callout>
      <Callout tone="plain" icon="device" title={t('notify.kept-title')}>
        <p>{t('notify.kept')}</p>
      </Callout>
    </>
  );
}

/** `none` where there are none, or not in this way of opening the app. */
function permissionHere(): NotificationPermission | 'none' {
  return globalThis.Notification?.permission ?? 'none';
}

/** People change it in the settings of the browser. @returns how to stop. */
function watchPermission(onChange: () => void): () => void {
  let stop = (): void => undefined;
  let isStopped = false;
  void navigator.permissions
    ?.query({ name: 'notifications' })
    .then((status) => {
      if (isStopped) return;
      status.addEventListener('change', onChange);
      stop = () => status.removeEventListener('change', onChange);
    })
    .catch(() => undefined);
  return () => {
    isStopped = true;
    stop();
  };
}
