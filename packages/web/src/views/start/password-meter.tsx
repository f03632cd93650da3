import { useEffect, useState } from 'preact/hooks';
import { useWords, type PlainKey } from '../../words/words.tsx';
import './password-meter.css';

export interface Strength {
  /** 0 (guessed at once) to 4. */
  score: number;
}

const words: readonly PlainKey[] = ['strength.0', 'strength.1', 'strength.2', 'strength.3', 'strength.4'];

/** Judged on this device. @returns undefined until the judge is loaded. */
export function useStrength(password: string, name: string): Strength | undefined {
  const [judge, setJudge] = useState<{ score: (password: string, known: string[]) => number }>();
  const isNeeded = password !== '';
  useEffect(() => {
    if (isNeeded && judge === undefined)
      void import('./password-strength.ts').then(({ score }) => setJudge({ score }));
  }, [isNeeded]);
  return judge === undefined || !isNeeded ? undefined : { score: judge.score(password, [name, 'ganira']) };
}

export function PasswordMeter({ strength }: { strength: Strength | undefined }) {
  const { t } = useWords();
  const score = strength?.score ?? 0;
  const key = words[score];
  return (
    <div class={`meter meter-${score}`}>
      <div class="meter-bar" aria-hidden="true">
        <i hidden={strength === undefined} />
      </div>
      <p class="meter-words" aria-live="polite">
        {strength !== undefined && key !== undefined && `${t(key)} `}
        {t('join.stays-here')}
      </p>
    </div>
  );
}
