import type { LinkPreviewView } from '../../rpc/types.ts';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { fragmentOf } from '../../routes.ts';
import { useApp } from '../../session/app-context.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { QrPicture } from '../../ui/qr-picture.tsx';
import { patternOf, PatternPicture, patternWords } from '../../ui/pattern.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords } from '../../words/words.tsx';
import { Pane } from '../shell/pane.tsx';
import { Problem } from './problem.tsx';
import { useAction } from './use-action.ts';

/** @param props.url the link that was opened, when somebody came by one. */
export function AddSomeone({ url }: { url?: string }) {
  const { session, go } = useApp();
  const { t } = useWords();
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<{ url: string; view: LinkPreviewView }>();
  const reading = useAction();

  const read = (link: string): Promise<boolean> =>
    reading.run(async () => {
      const view = await session.api.readContactLink({ url: link });
      setPreview({ url: link, view });
    });

  useEffect(() => {
    if (url === undefined) return;
    void read(url).then(() => {
      // The link carries a secret: the address bar and the history needn't keep it.
      history.replaceState(null, '', '#people/add');
    });
  }, []);

  return (
    <Pane title={t('add.title')} back="#people" isDeep={false}>
      {preview === undefined ? (
        <>
          <p class="pane-lead">{t('add.lead')}</p>
          <form
            class="card-form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (text.trim() !== '') void read(text.trim());
            }}
          >
            <Field label={t('add.paste')} value={text} onInput={setText} isMono />
            <Problem code={reading.code} />
            <Button look="primary" type="submit" isBusy={reading.isBusy}>
              {t('add.look')}
            </Button>
          </form>
          <QrPicture
            label={t('add.picture')}
            onText={(found) => {
              setText(found);
              void read(found);
            }}
          />
          <p class="small">
            {t('add.no-link')}{' '}
            <a class="text-link" href="#people/links">
              {t('first.make-link')}
            </a>
          </p>
        </>
      ) : (
        <Preview
          url={preview.url}
          view={preview.view}
          onBack={() => {
            setPreview(undefined);
            setText('');
            go({ name: 'people', page: 'add' }, 'replace');
          }}
        />
      )}
    </Pane>
  );
}

function Preview({ url, view: first, onBack }: { url: string; view: LinkPreviewView; onBack: () => void }) {
  const { session, go } = useApp();
  const words = useWords();
  const { t } = words;
  const me = session.me.data.value;
  const others = session.accounts.data.value?.accounts.filter(({ accountId }) => accountId !== me?.accountId);
  const hasOthers = others !== undefined && others.length > 0;
  const leaving = useAction();
  /** The link waits in the address until another account is unlocked. */
  const askAsAnother = async (): Promise<void> => {
    go({ name: 'add', url }, 'replace');
    await session.switchTo(others?.[0]?.accountId ?? '');
  };
  const [view, setView] = useState(first);
  const sending = useAction();
  const [isAwaited, setIsAwaited] = useState(false);
  // Whoever waits here until they accept goes on from here.
  const contacts = session.contacts.data.value;
  useEffect(() => {
    if (view.state !== 'sent') return;
    setIsAwaited(true);
    session.api.readContactLink({ url }).then(setView, () => undefined);
  }, [contacts]);
  const descriptor = useMemo(() => patternOf(view.pattern), [view.pattern]);
  const states = {
    ready: t('add.ready'),
    sent: t('add.sent'),
    own: t('add.own'),
    contact: isAwaited ? t('add.accepted') : t('add.contact'),
    expired: t('error.link-expired'),
  } as const satisfies Record<LinkPreviewView['state'], string>;

  return (
    <div class="card preview">
      <PatternPicture descriptor={descriptor} caption={patternWords(words, descriptor)} />
      <p class="pane-lead" role="status">
        {states[view.state]}
      </p>
      <Problem code={sending.code} />
      {view.state === 'ready' && (
        <Button
          look="primary"
          isBusy={sending.isBusy}
          onPress={() => void sending.run(async () => setView(await session.api.sendContactRequest({ url })))}
        >
          {t('add.send')}
        </Button>
      )}
      {hasOthers && view.state === 'ready' && me !== undefined && (
        <>
          <p class="small">{t('add.as', { name: nameInWords(me.name) })}</p>
          <Button isBusy={leaving.isBusy} onPress={() => void leaving.run(askAsAnother)}>
            {t('add.as-another')}
          </Button>
          <Problem code={leaving.code} />
        </>
      )}
      {view.conversationId !== undefined && (
        <LinkButton
          look="primary"
          href={fragmentOf({ name: 'conversation', conversationId: view.conversationId, part: 'messages' })}
        >
          {t('add.open-chat')}
        </LinkButton>
      )}
      <Button look="quiet" onPress={onBack}>
        {view.state === 'ready' ? t('action.cancel') : t('add.another')}
      </Button>
    </div>
  );
}
