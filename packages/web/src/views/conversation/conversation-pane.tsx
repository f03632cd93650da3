import { useComputed } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ConversationView, MessageView } from '../../rpc/types.ts';
import { useApp } from '../../session/app-context.tsx';
import { useNow } from '../../ui/use-now.ts';
import { Callout } from '../../ui/callout.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { lazyView, SkeletonBubbles } from '../../ui/waiting.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords } from '../../words/words.tsx';
import { ConnectionLine } from '../shell/connection-line.tsx';
import { Blocked } from './blocked.tsx';
import { Composer, type ComposerHandle } from './composer.tsx';
import { ConversationHeader } from './conversation-header.tsx';
import './conversation-pane.css';
import { openConversationState } from './conversation-state.ts';
import { MessageList } from './message-list.tsx';
import { useMessageMenu } from './use-message-menu.tsx';
import { useNewsAnnounced } from './use-news-announced.ts';

const AboutPane = lazyView<{ view: ConversationView; name: string }>(
  async () => (await import('./about-pane.tsx')).AboutPane,
);
const MessageInfo = lazyView<{ message: MessageView; name: string; onClose: () => void }>(
  async () => (await import('./message-info.tsx')).MessageInfo,
);
const SafetyCode = lazyView<{ view: ConversationView; name: string }>(
  async () => (await import('../trust/safety-code.tsx')).SafetyCode,
);

export interface ConversationPaneProps {
  conversationId: string;
  part: 'messages' | 'about' | 'code';
}

export function ConversationPane({ conversationId, part }: ConversationPaneProps) {
  const { session } = useApp();
  const { t } = useWords();
  const now = useNow();
  const composer = useRef<ComposerHandle>(null);
  const state = useMemo(
    () =>
      openConversationState({
        api: session.api,
        subscribe: session.subscribe,
        conversationId,
        now: () => Date.now(),
        newMessageId: () => crypto.randomUUID().replaceAll('-', ''),
      }),
    [conversationId],
  );
  useEffect(() => () => state.close(), [state]);

  // With each message these change elsewhere.
  const isRemoved = useComputed(() => session.status.data.value?.connection === 'removed').value;
  const isTyping = useComputed(() => session.typing.value.has(conversationId)).value;
  const isContact = useComputed(
    () => session.contacts.data.value?.some(({ accountId }) => accountId === conversationId) === true,
  ).value;
  const view = state.view.value;
  const messages = state.messages.value;
  const failure = state.failure.value;
  const name = nameInWords(view?.name ?? '');
  const menu = useMessageMenu(() => composer.current?.focus());
  const [infoOf, setInfoOf] = useState<string>();
  useNewsAnnounced(messages, name);

  const isReady = view !== undefined && messages !== undefined;
  useEffect(() => {
    // A touch keyboard that jumps up would hide half of what somebody came to read.
    if (isReady && part === 'messages' && !matchMedia('(pointer: coarse)').matches) composer.current?.focus();
  }, [isReady, conversationId]);

  if (view === undefined) {
    return failure === undefined ? (
      <SkeletonBubbles />
    ) : (
      <div class="pane-body">
        <Callout tone="warn" icon="alert" role="alert">
          <p>{failure === 'conversation_unknown' ? t('conversation.unknown') : errorWords(t, failure)}</p>
        </Callout>
      </div>
    );
  }
  if (part === 'code') return <SafetyCode view={view} name={name} />;

  const block = isRemoved ? 'removed' : view.block;
  const info = messages?.find(({ messageId }) => messageId === infoOf);
  return (
    <div class={`conversation conversation-${part}`}>
      <section class="talk" aria-label={t('conversation.label', { name })}>
        <ConversationHeader view={view} name={name} isAboutOpen={part === 'about'} isTyping={isTyping} />
        <ConnectionLine />
        {messages === undefined ? (
          <SkeletonBubbles />
        ) : (
          <MessageList
            key={conversationId}
            messages={messages}
            unread={state.unread.value}
            name={name}
            now={now}
            canFollowLinks={isContact}
            hasNewer={state.hasNewer.value}
            onNearStart={() => void state.loadOlder()}
            onNearEnd={() => void state.loadNewer()}
            onBottom={() => state.forgetOlder()}
            onNewest={() => void state.toNewest()}
            onSeen={(position) => {
              if (document.visibilityState === 'visible' && document.hasFocus()) state.markRead(position);
            }}
            onMenu={(row, at, opener) =>
              menu.open({ message: row.message, at, opener, onInfo: () => setInfoOf(row.message.messageId) })
            }
          />
        )}
        {block === undefined ? (
          <Composer
            key={conversationId}
            handle={composer}
            name={name}
            draft={view.draft}
            draftElsewhere={state.draftElsewhere.value}
            onSend={(text) => state.send(text)}
            onDraft={(text) => void session.api.saveDraft({ conversationId, text }).catch(() => undefined)}
            onTyping={(isTyping) =>
              void session.api.notifyTyping({ conversationId, isTyping }).catch(() => undefined)
            }
          />
        ) : (
          <Blocked block={block} conversationId={conversationId} name={name} />
        )}
      </section>
      {part === 'about' && <AboutPane view={view} name={name} />}
      {menu.element}
      {info !== undefined && <MessageInfo message={info} name={name} onClose={() => setInfoOf(undefined)} />}
    </div>
  );
}
