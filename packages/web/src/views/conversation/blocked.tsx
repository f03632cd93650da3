import type { ConversationBlock } from '../../rpc/types.ts';
import { Callout } from '../../ui/callout.tsx';
import { fragmentOf } from '../../routes.ts';
import { useWords } from '../../words/words.tsx';

const looks = {
  waiting: { tone: 'plain', icon: 'clock', key: 'blocked.waiting' },
  broken: { tone: 'care', icon: 'gap', key: 'blocked.broken' },
  'identity-changed': { tone: 'warn', icon: 'alert', key: 'blocked.identity-changed' },
  gone: { tone: 'plain', icon: 'exit', key: 'blocked.gone' },
  blocked: { tone: 'plain', icon: 'eye-off', key: 'blocked.blocked' },
  removed: { tone: 'warn', icon: 'device', key: 'blocked.removed' },
} as const satisfies Record<Block, object>;

/** `removed`: this device is no longer one of the account's. */
type Block = ConversationBlock | 'removed';

/** In place of the composer: why one can't write now, and what will happen. */
export function Blocked(props: { block: Block; conversationId: string; name: string }) {
  const { block, conversationId, name } = props;
  const { t } = useWords();
  const { tone, icon, key } = looks[block];
  return (
    <div class="talk-blocked">
      <Callout tone={tone} icon={icon} role="status">
        <p>{t(key, { name })}</p>
        {block === 'identity-changed' && (
          <a class="text-link" href={fragmentOf({ name: 'conversation', conversationId, part: 'code' })}>
            {t('blocked.decide')}
          </a>
        )}
        {block === 'removed' && (
          <a class="text-link" href={fragmentOf({ name: 'settings', page: 'account' })}>
            {t('accounts.forget')}
          </a>
        )}
        {block === 'blocked' && (
          <a class="text-link" href={fragmentOf({ name: 'conversation', conversationId, part: 'about' })}>
            {t('blocked.change')}
          </a>
        )}
      </Callout>
    </div>
  );
}
