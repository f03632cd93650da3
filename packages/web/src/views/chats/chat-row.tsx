import { memo } from 'preact/compat';
import type { ConversationRow, MessageStatus } from '../../rpc/types.ts';
import { fragmentOf } from '../../routes.ts';
import { Avatar } from '../../ui/pattern.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords } from '../../words/words.tsx';
import { isChecked, trustIcons, trustWords } from '../trust/trust-badge.tsx';

const statusIcons: Record<MessageStatus, IconName> = {
  queued: 'clock',
  sent: 'tick',
  delivered: 'ticks',
  read: 'ticks',
  failed: 'alert',
};

export interface ChatRowProps {
  row: ConversationRow;
  now: number;
  isOpen: boolean;
  isTyping: boolean;
}

/** Rendered again only when it changes itself: there are many. */
export const ChatRow = memo(function ChatRow({ row, now, isOpen, isTyping }: ChatRowProps) {
  const { t, rules } = useWords();
  const href = fragmentOf({ name: 'conversation', conversationId: row.conversationId, part: 'messages' });
  return (
    <a class="row" href={href} data-row={row.conversationId} aria-current={isOpen ? 'page' : undefined}>
      <Avatar pattern={row.pattern} name={row.name} />
      <span class="row-words">
        <span class="row-top">
          <span class="row-name cut foreign">{nameInWords(row.name)}</span>
          <RowTrust row={row} />
          <span class="row-time">{row.lastAt > 0 ? rules.brief(row.lastAt, now) : ''}</span>
        </span>
        <span class="row-bottom">
          <LastLine row={row} isOpen={isOpen} isTyping={isTyping} />
          {row.unread > 0 && (
            <>
              <span class="row-unread" aria-hidden="true">
                {row.unread > 999 ? '999+' : rules.number(row.unread)}
              </span>
              <span class="only-read">{t('chats.unread', { count: row.unread })}</span>
            </>
          )}
        </span>
      </span>
    </a>
  );
});

/** After the name: only what was checked, and what doesn't fit. */
function RowTrust({ row }: { row: ConversationRow }) {
  const { t } = useWords();
  const isDoubtful = row.block === 'identity-changed';
  if (!isDoubtful && !isChecked(row.trust)) return null;
  return (
    <span class={`row-trust ${isDoubtful ? 'is-warn' : 'is-good'}`}>
      <Icon name={isDoubtful ? 'alert' : trustIcons[row.trust]} size="small" />
      <span class="only-read">{isDoubtful ? t('trust.doubt') : trustWords(t, { level: row.trust })}</span>
    </span>
  );
}

function LastLine({ row, isOpen, isTyping }: Omit<ChatRowProps, 'now'>) {
  const { t } = useWords();
  if (isTyping) return <span class="row-last row-typing">{t('conversation.typing')}</span>;
  if (row.block === 'blocked') return <span class="row-last cut">{t('chats.blocked')}</span>;
  if (row.draft !== '' && !isOpen) {
    return (
      <span class="row-last cut">
        <span class="row-draft">{t('chats.draft')}</span> <span class="foreign">{row.draft}</span>
      </span>
    );
  }
  if (row.lastText === undefined) {
    return (
      <span class="row-last cut">{t(row.block === 'waiting' ? 'chats.waiting' : 'chats.no-messages')}</span>
    );
  }
  const status = row.isLastOwn ? row.lastStatus : undefined;
  return (
    <span class="row-last cut">
      {status !== undefined && (
        <>
          <Icon name={statusIcons[status]} size="small" class={`row-status row-status-${status}`} />
          <span class="only-read">{t(`message.status.${status}`)}: </span>
        </>
      )}
      {row.isLastOwn && `${t('chats.you')} `}
      <span class="foreign">{row.lastText.slice(0, 200)}</span>
    </span>
  );
}
