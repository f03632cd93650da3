import type { RequestView } from '../../rpc/types.ts';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { patternOf, PatternPicture, patternWords } from '../../ui/pattern.tsx';
import { useNow } from '../../ui/use-now.ts';
import { nameInWords } from '../../words/names.ts';
import { useWords } from '../../words/words.tsx';
import './people.css';
import { Problem } from './problem.tsx';
import { useAction } from './use-action.ts';

/** One request: closed until the person decides. Declining has the focus and tells the sender nothing. */
export function RequestSheet({ id }: { id: string }) {
  const { session, go, announce } = useApp();
  const { t } = useWords();
  const requests = session.requests.data.value;
  const request = requests?.find((each) => each.id === id);
  const close = (): void => go({ name: 'chats' }, 'replace');

  // Gone: answered in another tab, or an old address.
  const isGone = requests !== undefined && request === undefined;
  useEffect(() => {
    if (isGone) close();
  }, [isGone]);

  if (request === undefined) return null;
  return (
    <Dialog title={t('request.title')} onClose={close} hasNoCross>
      <Decision
        request={request}
        onDeclined={() => {
          announce(t('request.declined'));
          close();
        }}
        onAccepted={(conversationId) =>
          go({ name: 'conversation', conversationId, part: 'messages' }, 'replace')
        }
      />
    </Dialog>
  );
}

interface DecisionProps {
  request: RequestView;
  onDeclined: () => void;
  onAccepted: (conversationId: string) => void;
}

function Decision({ request, onDeclined, onAccepted }: DecisionProps) {
  const { session } = useApp();
  const words = useWords();
  const { t, rules } = words;
  const now = useNow();
  const declining = useAction();
  const accepting = useAction();
  const decline = useRef<HTMLButtonElement>(null);
  useEffect(() => decline.current?.focus(), []);
  const descriptor = patternOf(request.pattern);

  return (
    <div class="request">
      <PatternPicture descriptor={descriptor} caption={patternWords(words, descriptor)} />
      <p class="request-name foreign">{nameInWords(request.name)}</p>
      <p class="small">{t('request.name-chosen')}</p>
      <div class="card request-card-facts">
        <h3>{t('request.how')}</h3>
        <ul>
          <li>{t('request.by-link', { date: rules.date(request.link.createdAt, now) })}</li>
          <li>{t('requests.came', { date: rules.brief(request.receivedAt, now) })}</li>
          <li>{t('request.only-if')}</li>
        </ul>
      </div>
      <Problem code={declining.code ?? accepting.code} />
      <div class="request-actions">
        <Button
          buttonRef={decline}
          isWide
          isBusy={declining.isBusy}
          onPress={() =>
            void declining.run(async () => {
              await session.api.declineRequest({ id: request.id });
              onDeclined();
              await session.requests.refresh();
            })
          }
        >
          {t('request.decline')}
        </Button>
        <Button
          isWide
          isBusy={accepting.isBusy}
          onPress={() =>
            void accepting.run(async () => {
              const { conversationId } = await session.api.acceptRequest({ id: request.id });
              onAccepted(conversationId);
              await session.requests.refresh();
            })
          }
        >
          {t('request.accept')}
        </Button>
      </div>
      <p class="small">{t('request.silence')}</p>
    </div>
  );
}
