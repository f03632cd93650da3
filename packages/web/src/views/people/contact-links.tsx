import type { ContactLinkView } from '../../rpc/types.ts';
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

/** Links by which somebody may ask to write. */
export function ContactLinks() {
  const session = useSession();
  const { t } = useWords();
  const [lasting, setLasting] = useState<Lasting>({ uses: 1, hours: 24 });
  const [newest, setNewest] = useState<string>();
  const making = useAction();
  const links = session.links.data.value;
  useEffect(() => void session.links.refresh(), []);

  const make = (): Promise<boolean> =>
    making.run(async () => {
      const link = await session.api.createContactLink(lasting);
      await session.links.refresh();
      setNewest(link.id);
    });

  return (
    <Pane title={t('links.title')} back="#people" isDeep={false}>
      <p class="pane-lead">{t('links.lead')}</p>
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
          {t('links.make')}
        </Button>
      </form>
      <section class="section">
        <h2>{t('links.yours')}</h2>
        <Problem code={session.links.failure.value} />
        {links?.length === 0 && <p class="quiet">{t('links.none')}</p>}
        {links !== undefined && links.length > 0 && (
          <ul class="card">
            {links.map((link) => (
              <LinkEntry key={link.id} link={link} isNew={link.id === newest} />
            ))}
          </ul>
        )}
      </section>
    </Pane>
  );
}

function LinkEntry({ link, isNew }: { link: ContactLinkView; isNew: boolean }) {
  const session = useSession();
  const { t, rules } = useWords();
  const now = useNow();
  const revoking = useAction();
  const [isShown, setShown] = useState(isNew);
  useEffect(() => {
    if (isNew) setShown(true);
  }, [isNew]);
  return (
    <li class="entry">
      <p>
        {t('links.made', { date: rules.brief(link.createdAt, now) })}
        <span class="note">{leftWords(t, link, now)}</span>
      </p>
      <div class="entry-actions">
        <Button size="small" onPress={() => setShown(!isShown)}>
          {isShown ? t('links.hide') : t('links.show')}
        </Button>
        <Button
          size="small"
          look="danger"
          isBusy={revoking.isBusy}
          onPress={() =>
            void revoking.run(async () => {
              await session.api.revokeContactLink({ id: link.id });
              await session.links.refresh();
            })
          }
        >
          {t('links.revoke')}
        </Button>
      </div>
      {isShown && (
        <div class="entry-open">
          <Qr text={link.url} label={t('links.qr')} />
          <CopyField label={t('links.address')} value={link.url} />
        </div>
      )}
      <Problem code={revoking.code} />
    </li>
  );
}
