import { useState } from 'preact/hooks';
import type { DevicesView, HistoryTransferView } from '../../rpc/types.ts';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords, type PlainKey } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';
import { ConfirmForm } from './confirm-form.tsx';

interface DeviceProps {
  deviceId: string;
  /** In words. */
  name: string;
  history: HistoryTransferView | undefined;
}

/** What this device gives another of the account, or gets from it: nothing by itself, and both have to say so. */
export function DeviceHistory({ deviceId, name, history }: DeviceProps) {
  const { session } = useApp();
  const { t, rules } = useWords();
  const [isOffering, setOffering] = useState(false);
  const acting = useAction();
  const act = (call: () => Promise<DevicesView>): void =>
    void acting.run(async () => session.devices.set(await call()));
  const { state, direction } = history ?? {};
  const isOpen = state === 'offered' || state === 'running';
  const counts = history && {
    moved: rules.number(history.moved),
    messages: rules.number(history.messages),
  };
  return (
    <div class="device-history">
      {counts !== undefined && state !== undefined && direction !== undefined && (
        <p class="small" role="status">
          {state === 'running'
            ? t(direction === 'to' ? 'history.sending' : 'history.getting', counts)
            : state === 'offered' && direction === 'from'
              ? t('history.offered', { name, count: history?.messages ?? 0 })
              : t(stateKeys[`${direction} ${state}`] ?? 'history.stopped')}
        </p>
      )}
      {state === 'running' && history !== undefined && (
        <progress
          class="history-progress"
          aria-label={t('history.progress')}
          max={Math.max(1, history.messages)}
          value={Math.min(history.moved, history.messages)}
        />
      )}
      <Problem code={acting.code} />
      <div class="entry-actions">
        {state === 'offered' && direction === 'from' && (
          <Button
            size="small"
            look="primary"
            isBusy={acting.isBusy}
            onPress={() => act(() => session.api.acceptHistory({ deviceId }))}
          >
            {t('history.get')}
          </Button>
        )}
        {isOpen && (
          <Button
            size="small"
            isBusy={acting.isBusy}
            onPress={() => act(() => session.api.stopHistory({ deviceId }))}
          >
            {t(state === 'offered' && direction === 'from' ? 'history.decline' : 'history.stop')}
          </Button>
        )}
        {!isOpen && (
          <Button size="small" onPress={() => setOffering(true)}>
            {t('history.send')}
          </Button>
        )}
      </div>
      {isOffering && <OfferHistory deviceId={deviceId} name={name} onClose={() => setOffering(false)} />}
    </div>
  );
}

const stateKeys: Partial<Record<string, PlainKey>> = {
  'to offered': 'history.waiting',
  'to done': 'history.sent',
  'from done': 'history.got',
};

function OfferHistory({ deviceId, name, onClose }: Omit<DeviceProps, 'history'> & { onClose: () => void }) {
  const { session } = useApp();
  const { t } = useWords();
  const offer = async (shown: { password?: string }): Promise<void> => {
    session.devices.set(await session.api.offerHistory({ deviceId, ...shown }));
    onClose();
  };
  return (
    <Dialog title={t('history.title', { name })} onClose={onClose}>
      <p>{t('history.words')}</p>
      <ConfirmForm
        place="dialog-actions"
        purpose="send-history"
        action={t('history.offer')}
        onConfirmed={offer}
        onCancel={onClose}
      />
    </Dialog>
  );
}
