import type { ConversationView } from '../../rpc/types.ts';
import { fragmentOf } from '../../routes.ts';
import { Icon } from '../../ui/icon.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords, type Translate } from '../../words/words.tsx';
import { isChecked, trustIcons } from '../trust/trust-badge.tsx';

function readsTrust(t: Translate, { trust }: ConversationView): string {
  const { level, introducer } = trust;
  if (level === 'introduced')
    return t('reads.introduced', { introducer: nameInWords(introducer ?? '') || t('notice.somebody') });
  return level === 'unknown' ? t('reads.not-verified') : t(`reads.${level}`);
}

/** The one line under the name: who can read what is written here, and what isn't sure yet. */
export function WhoCanRead({ view, name }: { view: ConversationView; name: string }) {
  const { t } = useWords();
  const isDoubtful = view.block === 'identity-changed';
  const isSure = isChecked(view.trust.level) && !isDoubtful;
  const devices = view.devices > 0 ? ` · ${t('reads.devices', { count: view.devices })}` : '';
  const words = isDoubtful
    ? t('reads.doubt', { name })
    : `${t('reads.only', { name })}${devices} · ${readsTrust(t, view)}`;
  const codeHref = fragmentOf({ name: 'conversation', conversationId: view.conversationId, part: 'code' });
  return (
    <p class={`who-reads ${isSure ? 'who-verified' : 'who-unverified'}`}>
      <Icon name={isSure ? trustIcons[view.trust.level] : 'alert'} size="small" />
      <span>
        <span class="who-words">{words}</span>{' '}
        {!isSure && (
          <a class="who-check" href={codeHref}>
            {t('reads.check')}
          </a>
        )}
      </span>
    </p>
  );
}
