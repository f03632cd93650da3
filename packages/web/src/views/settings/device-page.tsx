import { useApp } from '../../session/app-context.tsx';
import { askToKeepStorage } from '../../session/kept-storage.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useWords } from '../../words/words.tsx';
import { useAction } from '../people/use-action.ts';

/** What lies on this device and how safe it is there: also when the answer isn't comfortable. */
export function DevicePage() {
  const { t } = useWords();
  const { session, announce } = useApp();
  const isKept = session.me.data.value?.isStorageKept;
  const asking = useAction();
  const ask = async (): Promise<void> => {
    const isGranted = await askToKeepStorage(navigator.storage);
    announce(t(isGranted ? 'device.kept-title' : 'device.refused-title'));
    await session.me.refresh();
  };
  const isFull = session.status.data.value?.storage === 'full';
  return (
    <>
      <Callout tone="good" icon="lock" title={t('device.encrypted-title')}>
        <p>{t('device.encrypted')}</p>
      </Callout>
      {isKept === true && (
        <Callout tone="good" icon="check" title={t('device.kept-title')}>
          <p>{t('device.kept')}</p>
        </Callout>
      )}
      {isKept === false && (
        <Callout tone="warn" icon="alert" title={t('device.refused-title')}>
          <p>{t('device.refused')}</p>
          <p>{t('device.refused-next')}</p>
          <Button isBusy={asking.isBusy} onPress={() => void asking.run(ask)}>
            {t('device.ask')}
          </Button>
        </Callout>
      )}
      {isKept === undefined && (
        <Callout tone="plain" icon="info" title={t('device.unknown-title')}>
          <p>{t('device.unknown')}</p>
        </Callout>
      )}
      {isFull && (
        <Callout tone="bad" icon="alert" role="alert">
          <p>{t('status.full')}</p>
        </Callout>
      )}
      <Callout tone="plain" icon="device" title={t('device.only-title')}>
        <p>{t('device.only')}</p>
      </Callout>
    </>
  );
}
