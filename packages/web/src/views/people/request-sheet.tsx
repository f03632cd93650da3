import type { RequestView } from '../../rpc/types.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Choice } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/words.tsx';
import { Evidence } from './evidence.tsx';
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
        onDeclined={(how) => {
          announce(t(`request.${how}`));
          close();
        }}
        onAccepted={(conversationId, part) => go({ name: 'conversation', conversationId, part }, 'replace')}
      />
    </Dialog>
  );
}

interface DecisionProps {
  request: RequestView;
  onDeclined: (how: 'declined' | 'blocked') => void;
  onAccepted: (conversationId: string, part: 'messages' | 'code') => void;
}

type Answer = 'met' | 'apart' | 'not';

function Decision({ request, onDeclined, onAccepted }: DecisionProps) {
  const { session } = useApp();
  const { t } = useWords();
  const declining = useAction();
  const accepting = useAction();
  const blocking = useAction();
  const [answer, setAnswer] = useState<Answer>();
  /** How often it was pressed without one. */
  const [pressedWithout, setPressedWithout] = useState(0);

  const isNewIdentity = request.claimed !== undefined;
  const accept = (): void => {
    if (answer === undefined) return setPressedWithout(pressedWithout + 1);
    void accepting.run(async () => {
      const { conversationId } = await session.api.acceptRequest({ id: request.id, isNewIdentity });
      // Who has met this person can make sure at once.
      onAccepted(conversationId, answer === 'met' ? 'code' : 'messages');
      await session.requests.refresh();
    });
  };

  return (
    <div class="request">
      <Evidence request={request} />
      <HowKnown
        answer={answer}
        pressedWithout={pressedWithout}
        onAnswer={(next) => {
          setAnswer(next);
          setPressedWithout(0);
        }}
      />
      <Problem code={declining.code ?? accepting.code ?? blocking.code} />
      <div class="request-actions">
        <Button
          isFirstFocus
          isWide
          isBusy={declining.isBusy}
          onPress={() =>
            void declining.run(async () => {
              await session.api.declineRequest({ id: request.id });
              onDeclined('declined');
              await session.requests.refresh();
            })
          }
        >
          {isNewIdentity ? t('request.keep-known') : t('request.decline')}
        </Button>
        <Button isWide isBusy={accepting.isBusy} onPress={accept}>
          {isNewIdentity ? t('doubt.start-again') : t('request.accept')}
        </Button>
      </div>
      <p class="small">{t('request.silence')}</p>
      {!isNewIdentity && (
        <Button
          look="quiet"
          isBusy={blocking.isBusy}
          onPress={() =>
            void blocking.run(async () => {
              await session.api.block({ accountId: request.id });
              onDeclined('blocked');
              await session.requests.refresh();
            })
          }
        >
          {t('request.block')}
        </Button>
      )}
    </div>
  );
}

const answers: readonly Answer[] = ['met', 'apart', 'not'];

function HowKnown(props: {
  answer: Answer | undefined;
  pressedWithout: number;
  onAnswer: (answer: Answer) => void;
}) {
  const { answer, pressedWithout, onAnswer } = props;
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  // It may lie below what is seen, behind the buttons.
  useEffect(() => {
    if (pressedWithout > 0) box.current?.scrollIntoView({ block: 'center' });
  }, [pressedWithout]);
  return (
    <div ref={box} class="request-know">
      <Choice
        legend={t('request.know')}
        value={answer ?? ''}
        options={answers.map((value) => ({ value, label: t(`request.know.${value}`) }))}
        onChange={(value) => {
          const next = answers.find((each) => each === value);
          if (next !== undefined) onAnswer(next);
        }}
      />
      <div role="status">
        {pressedWithout > 0 && (
          <p class="request-missing">
            <Icon name="alert" size="small" />
            {t('request.answer-first')}
          </p>
        )}
        {answer !== undefined && <p class="small">{t(`request.hint-${answer}`)}</p>}
      </div>
    </div>
  );
}
