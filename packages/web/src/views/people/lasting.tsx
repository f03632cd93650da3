import { Choice } from '../../ui/field.tsx';
import { useWords, type Translate } from '../../words/words.tsx';

export interface Lasting {
  uses: number;
  hours: number;
}

const usesOptions = [1, 5, 20] as const;
const hoursOptions = [1, 24, 168, 720] as const;

/** How many people something may serve, and how long: for links and invitations alike. */
export function LastingFields({ value, onChange }: { value: Lasting; onChange: (value: Lasting) => void }) {
  const { t } = useWords();
  return (
    <>
      <Choice
        legend={t('lasting.uses')}
        value={String(value.uses)}
        options={usesOptions.map((uses) => ({
          value: String(uses),
          label: t('lasting.people', { count: uses }),
        }))}
        onChange={(uses) => onChange({ ...value, uses: Number(uses) })}
      />
      <Choice
        legend={t('lasting.hours')}
        value={String(value.hours)}
        options={hoursOptions.map((hours) => ({ value: String(hours), label: lengthWords(t, hours) }))}
        onChange={(hours) => onChange({ ...value, hours: Number(hours) })}
      />
    </>
  );
}

function lengthWords(t: Translate, hours: number): string {
  return hours < 24
    ? t('lasting.hours-count', { count: hours })
    : t('lasting.days-count', { count: hours / 24 });
}

/** "works for 3 more people, for 5 more days" */
export function leftWords(t: Translate, left: { usesLeft: number; expiresAt: number }, now: number): string {
  const uses = t('lasting.uses-left', { count: left.usesLeft });
  if (left.expiresAt === 0) return `${uses} · ${t('lasting.never')}`;
  const minutes = Math.max(0, Math.ceil((left.expiresAt - now) / 60_000));
  if (minutes === 0) return `${uses} · ${t('lasting.over')}`;
  if (minutes < 60) return `${uses} · ${t('lasting.minutes-left', { count: minutes })}`;
  const hours = Math.round(minutes / 60);
  if (hours < 48) return `${uses} · ${t('lasting.hours-left', { count: hours })}`;
  return `${uses} · ${t('lasting.days-left', { count: Math.round(hours / 24) })}`;
}
