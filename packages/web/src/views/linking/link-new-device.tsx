import { useEffect, useRef, useState } from 'preact/hooks';
import { codeOf } from '../../rpc/call-error.ts';
import { useApp } from '../../session/app-context.tsx';
import type { Session } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Field } from '../../ui/field.tsx';
import { QrScanner } from '../../ui/qr-scanner.tsx';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { ConfirmForm } from '../settings/confirm-form.tsx';
import { CompareCodes, linkingFailureKey } from './compare-codes.tsx';
import { deviceLabel } from './device-label.ts';

/** On a device that is in: takes what a new one shows. Nothing leads here but the page of the devices. */
export function LinkNewDevice({ onClose }: { onClose: () => void }) {
  const { session } = useApp();
  const { t } = useWords();
  const linking = session.linking.data.value;
  const close = (): void => {
    session.linking.clear();
    void session.api.stopLinking().catch(() => undefined);
    onClose();
  };
  // Whoever leaves the page has thought better of it.
  useEffect(
    () => () => {
      session.linking.clear();
      void session.api.stopLinking().catch(() => undefined);
    },
    [],
  );
  useEffect(() => {
    if (linking?.state === 'done') void nameThisDevice(session).catch(() => undefined);
  }, [linking?.state]);

  return (
    <section class="card" aria-label={t('devices.link')}>
      {linking === undefined || linking.state === 'none' ? (
        <Take />
      ) : linking.state === 'comparing' ? (
        <CompareCodes linking={linking} />
      ) : linking.state === 'done' ? (
        <Callout tone="good" icon="check" title={t('devices.done-title')} role="status">
          <p>{t('devices.done')}</p>
        </Callout>
      ) : linking.state === 'failed' ? (
        <Callout
          tone={linking.reason === 'codes-differ' ? 'bad' : 'warn'}
          icon="alert"
          title={t('linking.failed-title')}
          role="alert"
        >
          <p>{t(linkingFailureKey(linking.reason))}</p>
        </Callout>
      ) : (
        <p role="status">{t(linking.state === 'meeting' ? 'linking.meeting' : 'linking.finishing')}</p>
      )}
      <Button look={linking?.state === 'done' ? 'primary' : 'quiet'} onPress={close}>
        {t(linking?.state === 'done' ? 'devices.close' : 'linking.stop')}
      </Button>
    </section>
  );
}

/** From the second device on names matter: the new one brings its own, the one that was alone may have none. */
async function nameThisDevice({ api, devices }: Session): Promise<void> {
  const own = (await api.listDevices()).devices.find(({ isThis }) => isThis);
  if (own?.name !== '') return;
  devices.set(await api.nameDevice({ deviceId: own.deviceId, name: deviceLabel(navigator) }));
}

/** First the password or a passkey, then the code: by the camera, or typed. */
function Take() {
  const { session } = useApp();
  const { t } = useWords();
  /** What the person showed; undefined before. */
  const [shown, setShown] = useState<{ password?: string }>();
  const [text, setText] = useState('');
  const [isScanning, setScanning] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [code, setCode] = useState<string>();
  const codeInput = useRef<HTMLInputElement>(null);
  const server = session.me.data.value?.server ?? location.origin;

  const take = async (given: string): Promise<void> => {
    if (isBusy || given.trim() === '') return;
    setBusy(true);
    setCode(undefined);
    try {
      await session.api.linkDevice({ code: given, ...shown });
      await session.linking.refresh();
    } catch (error) {
      setBusy(false);
      setCode(codeOf(error));
      setScanning(false);
      if (isAskedAgain(codeOf(error))) setShown(undefined);
    }
  };
  const confirmed = async (given: { password?: string }): Promise<void> => {
    if (given.password === '') return;
    setCode(undefined);
    setShown(given);
  };
  useEffect(() => {
    if (shown !== undefined) codeInput.current?.focus();
  }, [shown]);

  if (shown === undefined) {
    return (
      <>
        <h2>{t('devices.link')}</h2>
        <p>{t('devices.link-how', { server: new URL(server).host })}</p>
        <Callout tone="care" icon="shield">
          <p>{t('devices.link-care')}</p>
        </Callout>
        <ConfirmForm
          place="card-form"
          purpose="add-device"
          label={t('devices.password')}
          action={t('devices.go-on')}
          onConfirmed={confirmed}
          code={code}
          hasFocus
        />
      </>
    );
  }
  return (
    <>
      <h2>{t('devices.link')}</h2>
      {isScanning ? (
        <QrScanner hint={t('devices.scan-hint')} onText={(scanned) => void take(scanned)}>
          {undefined}
        </QrScanner>
      ) : (
        <Button icon="camera" isBusy={isBusy} onPress={() => setScanning(true)}>
          {t('devices.scan')}
        </Button>
      )}
      <form
        key="code"
        class="card-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void take(text);
        }}
      >
        <Field
          label={t('devices.code')}
          hint={t('devices.code-hint')}
          value={text}
          onInput={setText}
          isMono
          inputRef={codeInput}
        />
        <Problem code={code} />
        <Button look="primary" type="submit" isBusy={isBusy}>
          {t('devices.go-on')}
        </Button>
      </form>
    </>
  );
}

/** The password was wrong, or what a passkey confirmed is too long ago. */
function isAskedAgain(code: string): boolean {
  return code === 'wrong_password' || code === 'password_refused' || code === 'step_up_needed';
}
