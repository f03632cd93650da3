import type { DevicesView } from '../../rpc/types.ts';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useNow } from '../../ui/use-now.ts';
import { lazyView, SkeletonRows } from '../../ui/waiting.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords } from '../../words/words.tsx';
import { deviceLabel } from '../linking/device-label.ts';
import { Problem } from '../people/problem.tsx';
import '../people/people.css';
import { useAction } from '../people/use-action.ts';
import { DeviceHistory } from './device-history.tsx';

type Device = DevicesView['devices'][number];

const LinkNewDevice = lazyView<{ onClose: () => void }>(
  async () => (await import('../linking/link-new-device.tsx')).LinkNewDevice,
);

/** The devices of the account; the only place from which another can be linked. */
export function DevicesPage() {
  const { session } = useApp();
  const { t } = useWords();
  const [isLinking, setLinking] = useState(false);
  useEffect(() => void session.devices.refresh(), []);
  const view = session.devices.data.value;
  const { done, total } = view?.conversations ?? { done: 0, total: 0 };
  return (
    <>
      <p class="pane-lead">{t('devices.lead')}</p>
      <Problem code={session.devices.failure.value} />
      {view === undefined && session.devices.failure.value === undefined && <SkeletonRows count={2} />}
      {view !== undefined && (
        <ul class="card">
          {view.devices.map((device) => (
            <DeviceEntry key={device.deviceId} device={device} />
          ))}
        </ul>
      )}
      {done < total && (
        <p class="small" role="status">
          {t('devices.progress', { done: String(done), total: String(total) })}
        </p>
      )}
      {isLinking ? (
        <LinkNewDevice
          onClose={() => {
            setLinking(false);
            void session.devices.refresh();
          }}
        />
      ) : (
        <Button look="primary" icon="plus" onPress={() => setLinking(true)}>
          {t('devices.link')}
        </Button>
      )}
    </>
  );
}

function DeviceEntry({ device }: { device: Device }) {
  const { t, rules } = useWords();
  const now = useNow();
  const [isNaming, setNaming] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  // What it is called for the others once there are any.
  const given = device.name === '' && device.isThis ? deviceLabel(navigator) : device.name;
  const name = given === '' ? t('devices.no-name') : nameInWords(given);
  return (
    <li class="entry">
      <div class="device-entry">
        <Icon name="device" />
        <p>
          <b class={given === '' ? '' : 'foreign'}>{name}</b>
          <span class="note">
            {device.isThis && `${t('devices.this')} · `}
            {t('devices.since', { date: rules.date(device.addedAt, now) })}
          </span>
          {!device.hasJoined && <span class="note">{t('devices.not-joined')}</span>}
        </p>
      </div>
      <div class="entry-actions">
        <Button size="small" onPress={() => setNaming(!isNaming)}>
          {t('devices.rename')}
        </Button>
        {!device.isThis && (
          <Button size="small" look="danger" onPress={() => setRemoving(true)}>
            {t('devices.remove')}
          </Button>
        )}
      </div>
      {!device.isThis && <DeviceHistory deviceId={device.deviceId} name={name} history={device.history} />}
      {isNaming && <NameDevice device={device} onClose={() => setNaming(false)} />}
      {isRemoving && <RemoveDevice device={device} name={name} onClose={() => setRemoving(false)} />}
    </li>
  );
}

function NameDevice({ device, onClose }: { device: Device; onClose: () => void }) {
  const { session, announce } = useApp();
  const { t } = useWords();
  const [name, setName] = useState(device.name);
  const saving = useAction();
  return (
    <form
      class="card-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void saving
          .run(async () => {
            const { deviceId } = device;
            session.devices.set(await session.api.nameDevice({ deviceId, name: name.trim() }));
            announce(t('devices.saved'));
          })
          .then((isDone) => isDone && onClose());
      }}
    >
      <Field
        label={t('devices.name')}
        hint={t('devices.name-hint')}
        value={name}
        onInput={setName}
        maxLength={40}
      />
      <Problem code={saving.code} />
      <Button look="primary" type="submit" isBusy={saving.isBusy}>
        {t('devices.save')}
      </Button>
    </form>
  );
}

function RemoveDevice({ device, name, onClose }: { device: Device; name: string; onClose: () => void }) {
  const { session, announce } = useApp();
  const { t } = useWords();
  const removing = useAction();
  const remove = (): Promise<boolean> =>
    removing.run(async () => {
      await session.api.removeDevice({ deviceId: device.deviceId });
      announce(t('devices.removed'));
      onClose();
      await session.devices.refresh();
    });
  return (
    <Dialog title={t('devices.remove-title', { name })} onClose={onClose}>
      <p>{t('devices.remove-words')}</p>
      <Problem code={removing.code} />
      <div class="dialog-actions">
        <Button look="danger" isWide isBusy={removing.isBusy} onPress={() => void remove()}>
          {t('devices.remove')}
        </Button>
        <Button isWide onPress={onClose}>
          {t('action.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
