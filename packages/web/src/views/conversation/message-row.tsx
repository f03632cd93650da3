import { memo } from 'preact/compat';
import type { MessageStatus } from '../../rpc/types.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useWords, type PlainKey } from '../../words/words.tsx';
import { MessageText } from './message-text.tsx';
import type { MarkKind, MessageRow, TimelineRow } from './timeline.ts';

export const statusKeys: Record<MessageStatus, PlainKey> = {
  queued: 'message.status.queued',
  sent: 'message.status.sent',
  delivered: 'message.status.delivered',
  read: 'message.status.read',
  failed: 'message.status.failed',
};

export interface RowProps {
  row: TimelineRow;
  /** Who the conversation is with, as it may stand in a sentence. */
  name: string;
  now: number;
  canFollowLinks: boolean;
  /** The one message that the Tab key reaches. */
  isCurrent: boolean;
  onMore: (row: MessageRow, opener: HTMLElement) => void;
}

/** Rendered again only when it changes itself: lists ask for all that is on the screen with each scrolled pixel. */
export const Row = memo(function Row(props: RowProps) {
  const { row, now, name } = props;
  const { t, rules } = useWords();
  if (row.kind === 'message') return <Bubble {...props} row={row} />;
  if (row.kind === 'mark') return <Mark mark={row.mark} name={name} />;
  return (
    <div class={row.kind === 'day' ? 'day' : 'day day-unread'}>
      <span>{row.kind === 'day' ? rules.day(row.at, now) : t('timeline.new')}</span>
    </div>
  );
});

function Bubble({ row, name, canFollowLinks, isCurrent, onMore }: RowProps & { row: MessageRow }) {
  const { t, rules } = useWords();
  const { message, at } = row;
  const { isOwn, status, messageId: id } = message;
  const classes = [
    'message',
    isOwn && 'message-own',
    row.isFirst && 'message-first',
    row.isLast && 'message-last',
  ];
  const metaClasses = ['message-meta', !row.hasMeta && 'only-read', status === 'failed' && 'message-failed'];
  return (
    <div
      class={classes.filter(Boolean).join(' ')}
      data-message={id}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- The list is walked with the arrow keys.
      tabIndex={isCurrent ? 0 : -1}
      role="article"
      aria-labelledby={`${id}-author ${id}-text ${id}-meta`}
    >
      <div class="bubble">
        <span class="only-read" id={`${id}-author`}>
          {isOwn ? t('message.you') : name}:
        </span>
        <MessageText id={`${id}-text`} text={message.text} canFollowLinks={isOwn || canFollowLinks} />
        <span class={metaClasses.filter(Boolean).join(' ')} id={`${id}-meta`}>
          {status === 'failed' && <Icon name="alert" size="small" />}
          <time dateTime={new Date(at).toISOString()}>{rules.time(at)}</time>
          {status !== undefined && <span> · {t(statusKeys[status])}</span>}
        </span>
      </div>
      <button
        type="button"
        class="message-more"
        tabIndex={isCurrent ? 0 : -1}
        aria-label={t('message.more')}
        title={t('message.more')}
        aria-haspopup="menu"
        onClick={(event) => onMore(row, event.currentTarget)}
      >
        <Icon name="more" size="small" />
      </button>
    </div>
  );
}

const markIcons: Record<MarkKind, IconName> = {
  gap: 'gap',
  fork: 'alert',
  opened: 'lock',
  repaired: 'check',
  'new-identity': 'alert',
  met: 'met',
  'device-added': 'device',
  'device-removed': 'device',
  left: 'exit',
};
const markKeys = {
  gap: 'mark.gap',
  fork: 'mark.fork',
  opened: 'mark.opened',
  repaired: 'mark.repaired',
  'new-identity': 'mark.new-identity',
  met: 'mark.met',
  'device-added': 'mark.device-added',
  'device-removed': 'mark.device-removed',
  left: 'mark.left',
} as const satisfies Record<MarkKind, string>;

/** What happened to the conversation itself: gently, in words. */
function Mark({ mark, name }: { mark: MarkKind; name: string }) {
  const { t } = useWords();
  return (
    <div class={`timeline-mark timeline-${mark}`}>
      <Icon name={markIcons[mark]} size="small" />
      <p>{t(markKeys[mark], { name })}</p>
    </div>
  );
}
