import type { ConversationRow } from '../../rpc/types.ts';
import { useRef, useState } from 'preact/hooks';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { useApp } from '../../session/app-context.tsx';
import { IconLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { useNow } from '../../ui/use-now.ts';
import { SkeletonRows } from '../../ui/waiting.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords } from '../../words/words.tsx';
import { ConnectionLine } from '../shell/connection-line.tsx';
import { ChatRow } from './chat-row.tsx';
import './chats-list.css';
import { FactorReminder } from './factor-reminder.tsx';
import { FirstSteps } from './first-steps.tsx';
import { RecoveryReminder } from './recovery-reminder.tsx';
import { RequestCard } from './request-card.tsx';

/** Letters without their marks: "cafe" finds "Café". */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

export function ChatsList() {
  const { session } = useApp();
  const { t } = useWords();
  const [filter, setFilter] = useState('');
  const rows = session.conversations.data.value;
  const failure = session.conversations.failure.value;
  const wanted = plain(filter.trim());
  const shown = wanted === '' ? rows : rows?.filter(({ name }) => plain(nameInWords(name)).includes(wanted));
  return (
    <>
      <header class="list-header">
        <h1>{t('nav.chats')}</h1>
        <IconLink icon="plus" label={t('chats.add')} href="#people/add" />
      </header>
      {rows !== undefined && rows.length > 0 && (
        <search class="filter">
          <Icon name="find" size="small" />
          <input
            type="search"
            data-filter
            autocomplete="off"
            value={filter}
            aria-label={t('chats.filter')}
            placeholder={t('chats.filter')}
            onInput={(event) => setFilter(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setFilter('');
            }}
          />
        </search>
      )}
      <ConnectionLine />
      {filter === '' && <RecoveryReminder />}
      <RequestCard />
      {rows === undefined && failure === undefined && <SkeletonRows />}
      {rows === undefined && failure !== undefined && (
        <div class="list-problem">
          <Callout tone="warn" icon="alert" role="alert">
            <p>{errorWords(t, failure)}</p>
          </Callout>
        </div>
      )}
      {rows?.length === 0 && <FirstSteps />}
      {shown !== undefined && rows !== undefined && rows.length > 0 && <Rows rows={shown} />}
      <FactorReminder />
    </>
  );
}

function Rows({ rows }: { rows: ConversationRow[] }) {
  const { session, route } = useApp();
  const { t } = useWords();
  const now = useNow();
  const list = useRef<VirtualizerHandle>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const at = route.value;
  const openId = at.name === 'conversation' ? at.conversationId : undefined;
  const typing = session.typing.value;

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = rows.findIndex(
      ({ conversationId }) => conversationId === (event.target as HTMLElement).dataset['row'],
    );
    const to = step === undefined || from < 0 ? undefined : rows[from + step];
    if (step === undefined || to === undefined) return;
    event.preventDefault();
    list.current?.scrollToIndex(from + step, { align: 'nearest' });
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-row="${to.conversationId}"]`)?.focus(),
    );
  };

  if (rows.length === 0) {
    return (
      <p class="list-none" role="status">
        {t('chats.none-found')}
      </p>
    );
  }
  return (
    <div ref={scroller} class="list-scroll" role="presentation" onKeyDown={onKeyDown}>
      <Virtualizer ref={list} as="ul" item="li" data={rows} scrollRef={scroller} itemSize={72}>
        {(row: ConversationRow) => (
          <ChatRow
            key={row.conversationId}
            row={row}
            now={now}
            isOpen={row.conversationId === openId}
            isTyping={typing.has(row.conversationId)}
          />
        )}
      </Virtualizer>
    </div>
  );
}
