import { useEffect, useState } from 'preact/hooks';
import type { AccountEventKind, AccountEventView } from '../../rpc/types.ts';
import { useApp } from '../../session/app-context.tsx';
import { useNow } from '../../ui/use-now.ts';
import { SkeletonRows } from '../../ui/waiting.tsx';
import { useWords, type PlainKey } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';
import { useDeviceNames } from './use-device-names.ts';

const words: Record<AccountEventKind, PlainKey> = {
  joined: 'event.joined',
  'signed-in': 'event.signed-in',
  'signed-out': 'event.signed-out',
  'session-ended': 'event.session-ended',
  'device-added': 'event.device-added',
  'device-removed': 'event.device-removed',
  'password-changed': 'event.password-changed',
  'totp-on': 'event.totp-on',
  'totp-off': 'event.totp-off',
  'recovery-codes-made': 'event.recovery-codes-made',
  'recovery-code-used': 'event.recovery-code-used',
  'passkey-added': 'event.passkey-added',
  'passkey-removed': 'event.passkey-removed',
  'recovery-key-set': 'event.recovery-key-set',
  recovered: 'event.recovered',
  'handle-set': 'event.handle-set',
  'guardian-added': 'event.guardian-added',
  'guardian-removed': 'event.guardian-removed',
  'rules-set': 'event.rules-set',
};

/** What the server noted about this account: what, on which day, by which device; no addresses. */
export function SecurityEvents() {
  const { session } = useApp();
  const { t, rules } = useWords();
  const now = useNow();
  const nameOf = useDeviceNames();
  const [events, setEvents] = useState<AccountEventView[]>();
  const loading = useAction();
  useEffect(() => {
    void loading.run(async () => setEvents(await session.api.listAccountEvents()));
  }, []);
  return (
    <section class="section">
      <h2>{t('security.events')}</h2>
      <p class="small">{t('security.events-words')}</p>
      <Problem code={loading.code} />
      {events === undefined && loading.code === undefined && <SkeletonRows count={3} />}
      {events !== undefined && (
        <ul class="card">
          {events.map((event, i) => (
            <li key={i} class="entry">
              <p>
                <span>{t(Object.hasOwn(words, event.kind) ? words[event.kind] : 'event.other')}</span>
                <br />
                <span class="small">{event.deviceId !== undefined && nameOf(event.deviceId)}</span>
              </p>
              <span class="small">{rules.date(event.on, now)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
