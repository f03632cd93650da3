import type { InvitationView, NewInvitationView } from '../../rpc/types.ts';
import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { CopyField } from '../../ui/copy.tsx';
import { Qr } from '../../ui/qr.tsx';
import { useNow } from '../../ui/use-now.ts';
import { useWords } from '../../words/words.tsx';
import { Pane } from '../shell/pane.tsx';
import { LastingFields, leftWords, type Lasting } from './lasting.tsx';
import { Problem } from './problem.tsx';
import { useAction } from './use-action.ts';

/** Invitations to this server, for people who have no account yet. */
export function Invitations() {
  const session = useSession();
  const { t } = useWords();
  const [lasting, setLasting] = useState<Lasting>({ uses: 1, hours: 168 });
  const [made, setMade] = useState<NewInvitationView>();
  const making = useAction();
  const invitations = session.invitations.data.value;
  useEffect(() => void session.invitations.refresh(), []);

  const make = (): Promise<boolean> =>
    making.run(async () => {
      setMade(await session.api.createInvitation(lasting));
      await session.invitations.refresh();
    });

  return (
    <Pane title={t('invitations.title')} back="#people" isDeep={false}>
      <p class="pane-lead">{t('invitations.lead')}</p>
      <form
        class="card card-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <LastingFields value={lasting} onChange={setLasting} />
        <Problem code={making.code} />
        <Button look="primary" type="submit" isWide isBusy={making.isBusy}>
          {t('invitations.make')}
        </Button>
      </form>
      {made !== undefined && (
        <section class="card" role="status">
          <h2>{t('invitations.ready')}</h2>
          <p class="small">{t('invitations.once')}</p>
          <Qr text={made.url} label={t('invitations.qr')} />
          <CopyField label={t('invitations.address')} value={made.url} />
        </section>
      )}
      <section class="section">
        <h2>{t('invitations.yours')}</h2>
        <Problem code={session.invitations.failure.value} />
        {invitations?.length === 0 && <p class="quiet">{t('invitations.none')}</p>}
        {invitations !== undefined && invitations.length > 0 && (
          <ul class="card">
            {invitations.map((invitation) => (
              <InvitationEntry
                key={invitation.id}
                invitation={invitation}
                onRevoked={() => {
                  if (made?.id === invitation.id) setMade(undefined);
                }}
              />
            ))}
          </ul>
        )}
      </section>
    </Pane>
  );
}

function InvitationEntry({ invitation, onRevoked }: { invitation: InvitationView; onRevoked: () => void }) {
  const session = useSession();
  const { t } = useWords();
  const now = useNow();
  const revoking = useAction();
  return (
    <li class="entry">
      <p>{leftWords(t, invitation, now)}</p>
      <div class="entry-actions">
        <Button
          size="small"
          look="danger"
          isBusy={revoking.isBusy}
          onPress={() =>
            void revoking.run(async () => {
              await session.api.revokeInvitation({ id: invitation.id });
              onRevoked();
              await session.invitations.refresh();
            })
          }
        >
          {t('links.revoke')}
        </Button>
      </div>
      <Problem code={revoking.code} />
    </li>
  );
}
