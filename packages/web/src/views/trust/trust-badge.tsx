import type { TrustLevel, TrustView } from '../../rpc/types.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords, type Translate } from '../../words/words.tsx';
import './trust-badge.css';

export const trustIcons: Record<TrustLevel, IconName> = {
  unknown: 'question',
  introduced: 'people',
  verified: 'shield',
  met: 'met',
};

/** Only what this person checked themselves. */
export function isChecked(level: TrustLevel): boolean {
  return level === 'verified' || level === 'met';
}

export function trustWords(t: Translate, { level, introducer }: TrustView): string {
  if (level !== 'introduced') return t(`trust.${level}`);
  return t('trust.introduced', { introducer: nameInWords(introducer ?? '') || t('notice.somebody') });
}

/** A rung of the ladder, or that something contradicts it: an icon and words. */
export function TrustBadge({ trust, isDoubtful = false }: { trust: TrustView; isDoubtful?: boolean }) {
  const { t } = useWords();
  const look = isDoubtful ? 'doubt' : isChecked(trust.level) ? 'good' : 'open';
  return (
    <span class={`trust trust-${look}`} data-trust={isDoubtful ? 'doubt' : trust.level}>
      <Icon name={isDoubtful ? 'alert' : trustIcons[trust.level]} size="small" />
      <span class="foreign">{isDoubtful ? t('trust.doubt') : trustWords(t, trust)}</span>
    </span>
  );
}
