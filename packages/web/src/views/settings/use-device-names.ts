import { useEffect } from 'preact/hooks';
import { useSession } from '../../session/app-context.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords } from '../../words/words.tsx';

/** What the server knows by a number, as its owner knows it: by name, and by number where two may have one name. */
export function useDeviceNames(): (deviceId: string) => string {
  const session = useSession();
  const { t } = useWords();
  useEffect(() => void session.devices.refresh(), []);
  const devices = session.devices.data.value?.devices ?? [];
  const own = session.me.data.value?.deviceId;
  return (deviceId) => {
    if (deviceId === own) return t('security.this-device');
    const id = deviceId.slice(0, 8);
    const name = devices.find((device) => device.deviceId === deviceId)?.name ?? '';
    return name === '' ? t('security.device', { id }) : `${nameInWords(name)} (${id})`;
  };
}
