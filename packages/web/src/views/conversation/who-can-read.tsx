import type { ConversationView } from '../../rpc/types.ts';
import { fragmentOf } from '../../routes.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/words.tsx';

/** The one line under the name: who can read what is written here, and what isn't sure yet. */
export function WhoCanRead({ view, name }: { view: ConversationView; name: string }) {
  const { t } = useWords();
  const devices = view.devices > 0 ? ` · ${t('reads.devices', { count: view.devices })}` : '';
  const words = `${t('reads.only', { name })}${devices} · ${t(view.isVerified ? 'reads.verified' : 'reads.not-verified')}`;
  const codeHref = fragmentOf({ name: 'conversation', conversationId: view.conversationId, part: 'code' });
  return (
    <p class={`who-reads ${view.isVerified ? 'who-verified' : 'who-unverified'}`}>
      <Icon name={view.isVerified ? 'shield' : 'alert'} size="small" />
      <span>
        <span class="who-words">{words}</span>{' '}
        {!view.isVerified && (
          <a class="who-check" href={codeHref}>
            {t('reads.check')}
          </a>
        )}
      </span>
    </p>
  );
}
