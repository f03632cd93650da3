import { memo } from 'preact/compat';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useWords } from '../../words/words.tsx';
import { MessageText } from './message-text.tsx';
import type { MarkKind, MessageRow, TimelineRow } from './timeline.ts';

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
          {status !== undefined && <span> · {t(`message.status.${status}`)}</span>}
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

/** What happened to the conversation itself: gently, in words. */
function Mark({ mark, name }: { mark: MarkKind; name: string }) {
  const { t } = useWords();
  return (
    <div class={`timeline-mark timeline-${mark}`}>
      <Icon name={markIcons[mark]} size="small" />
      <p>{t(`mark.${mark}`, { name })}</p>
    </div>
  );
}
