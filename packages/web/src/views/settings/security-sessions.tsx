import { useEffect, useState } from 'preact/hooks';
import type { SessionView } from '../../rpc/types.ts';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useNow } from '../../ui/use-now.ts';
import { SkeletonRows } from '../../ui/waiting.tsx';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';
import { useStepUp } from './step-up.tsx';
import { useDeviceNames } from './use-device-names.ts';

/** The devices that are signed in; each but this one can be sent out. */
export function SecuritySessions({ onChanged }: { onChanged: () => void }) {
  const { session, announce } = useApp();
  const { t } = useWords();
  const [sessions, setSessions] = useState<SessionView[]>();
  const loading = useAction();
  const ending = useAction();
  const stepUp = useStepUp();
  const nameOf = useDeviceNames();
  const load = (): Promise<boolean> => loading.run(async () => setSessions(await session.api.listSessions()));
  useEffect(() => void load(), []);

  const end = (deviceIds?: string[]): Promise<boolean> =>
    ending.run(async () => {
      if (!(await stepUp.confirm('end-sessions'))) return;
      const { ended } = await session.api.endSessions(deviceIds === undefined ? {} : { deviceIds });
      announce(t('security.sessions-ended', { count: ended }));
      await load();
      onChanged();
    });

  const others = sessions?.filter(({ isThis }) => !isThis) ?? [];
  return (
    <section class="section">
      <h2>{t('security.sessions')}</h2>
      <p class="small">{t('security.sessions-words')}</p>
      <Problem code={loading.code ?? ending.code} />
      {sessions === undefined && loading.code === undefined && <SkeletonRows count={1} />}
      {sessions !== undefined && (
        <ul class="card">
          {sessions.map((one) => (
            <SessionEntry
              key={one.deviceId}
              one={one}
              name={nameOf(one.deviceId)}
              onEnd={() => void end([one.deviceId])}
            />
          ))}
        </ul>
      )}
      {others.length > 1 && (
        <Button look="danger" isBusy={ending.isBusy} onPress={() => void end()}>
          {t('security.end-others')}
        </Button>
      )}
      {stepUp.dialog}
    </section>
  );
}

function SessionEntry({ one, name, onEnd }: { one: SessionView; name: string; onEnd: () => void }) {
  const { t, rules } = useWords();
  const now = useNow();
  const days = { first: rules.date(one.signedInOn, now), last: rules.date(one.usedOn, now) };
  return (
    <li class="entry">
      <p>
        <b>{name}</b>
        <br />
        <span class="small">{t('security.session-days', days)}</span>
      </p>
      {!one.isThis && (
        <div class="entry-actions">
          <Button size="small" look="danger" onPress={onEnd}>
            {t('security.end')}
          </Button>
        </div>
      )}
    </li>
  );
}
