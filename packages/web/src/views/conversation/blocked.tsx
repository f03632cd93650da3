import type { ConversationBlock } from '../../rpc/types.ts';
import { Callout } from '../../ui/callout.tsx';
import { useWords } from '../../words/words.tsx';

const looks = {
  waiting: { tone: 'plain', icon: 'clock', key: 'blocked.waiting' },
  broken: { tone: 'care', icon: 'gap', key: 'blocked.broken' },
  'identity-changed': { tone: 'warn', icon: 'alert', key: 'blocked.identity-changed' },
} as const satisfies Record<ConversationBlock, object>;

/** In place of the composer: why one can't write now, and what will happen. */
export function Blocked({ block, name }: { block: ConversationBlock; name: string }) {
  const { t } = useWords();
  const { tone, icon, key } = looks[block];
  return (
    <div class="talk-blocked">
      <Callout tone={tone} icon={icon} role="status">
        <p>{t(key, { name })}</p>
      </Callout>
    </div>
  );
}
