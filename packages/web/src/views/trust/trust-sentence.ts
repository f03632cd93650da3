import type { ConversationView } from '../../rpc/types.ts';
import { nameInWords } from '../../words/names.ts';
import type { Words } from '../../words/words.tsx';

/** What this account knows of the person, in a sentence. */
export function trustSentence(
  { t, rules }: Words,
  { trust }: ConversationView,
  { name, now }: { name: string; now: number },
): string {
  const { level, at, introducer } = trust;
  const date = rules.date(at ?? now, now);
  if (level === 'met') return t('about.met', { date });
  if (level === 'verified') return t('about.verified', { date });
  if (level === 'introduced')
    return t('about.introduced', { introducer: nameInWords(introducer ?? '') || t('notice.somebody'), name });
  return t('about.not-verified', { name });
}
