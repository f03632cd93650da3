import { useState } from 'preact/hooks';
import { Choice } from '../../ui/field.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useWords, type PlainKey } from '../../words/words.tsx';
import './privacy-notice.css';

type Reader = 'adult' | 'child';

interface Part {
  icon: IconName;
  title: PlainKey;
  points: readonly PlainKey[];
}

const adult: readonly Part[] = [
  {
    icon: 'lock',
    title: 'privacy.read.title',
    points: ['privacy.read.1', 'privacy.read.2', 'privacy.read.3'],
  },
  {
    icon: 'server',
    title: 'privacy.keeps.title',
    points: ['privacy.keeps.1', 'privacy.keeps.2', 'privacy.keeps.3', 'privacy.keeps.4'],
  },
  { icon: 'eye', title: 'privacy.sees.title', points: ['privacy.sees.1', 'privacy.sees.2'] },
  {
    icon: 'eye-off',
    title: 'privacy.never.title',
    points: ['privacy.never.1', 'privacy.never.2', 'privacy.never.3'],
  },
  { icon: 'device', title: 'privacy.device.title', points: ['privacy.device.1', 'privacy.device.2'] },
  {
    icon: 'alert',
    title: 'privacy.limits.title',
    points: ['privacy.limits.1', 'privacy.limits.2', 'privacy.limits.3'],
  },
];

const child: readonly { icon: IconName; words: PlainKey }[] = [
  { icon: 'lock', words: 'child.read' },
  { icon: 'server', words: 'child.server' },
  { icon: 'person-add', words: 'child.stranger' },
  { icon: 'eye', words: 'child.screen' },
  { icon: 'keys', words: 'child.password' },
  { icon: 'people', words: 'child.trust' },
];

/** One page in plain words, and the same for a child in one sentence each. */
export function PrivacyNotice() {
  const { t } = useWords();
  const [reader, setReader] = useState<Reader>('adult');
  return (
    <div class="privacy">
      <Choice<Reader>
        legend={t('privacy.reader')}
        value={reader}
        options={[
          { value: 'adult', label: t('privacy.adult') },
          { value: 'child', label: t('privacy.child') },
        ]}
        onChange={setReader}
      />
      {reader === 'adult' ? (
        <div class="privacy-parts">
          {adult.map(({ icon, title, points }) => (
            <section key={title}>
              <h2>
                <Icon name={icon} size="small" />
                {t(title)}
              </h2>
              <ul>
                {points.map((point) => (
                  <li key={point}>{t(point)}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      ) : (
        <ul class="privacy-child">
          {child.map(({ icon, words }) => (
            <li key={words}>
              <span>
                <Icon name={icon} size="large" />
              </span>
              {t(words)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
