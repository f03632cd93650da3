import type { MeetingScanView } from '../../rpc/types.ts';
import { Callout } from '../../ui/callout.tsx';
import { useWords, type Translate } from '../../words/words.tsx';

type Verdict = MeetingScanView['verdict'];

const outcomeWords: Record<Verdict, (t: Translate, name: string) => string> = {
  met: (t, name) => t('scan.met', { name }),
  same: (t, name) => t('scan.same', { name }),
  'other-differs': (t, name) => t('scan.other-differs', { name }),
  'own-differs': (t, name) => t('scan.own-differs', { name }),
  'own-code': (t, name) => t('scan.own-code', { name }),
  'another-person': (t, name) => t('scan.another-person', { name }),
  'other-server': (t, name) => t('scan.other-server', { name }),
  old: (t, name) => t('scan.old', { name }),
  used: (t, name) => t('scan.used', { name }),
  'other-version': (t) => t('scan.other-version'),
  'other-purpose': (t, name) => t('scan.other-purpose', { name }),
  foreign: (t, name) => t('scan.foreign', { name }),
};

/** What a code said, from the camera or a picture. */
export function ScanOutcome({ verdict, name }: { verdict: Verdict; name: string }) {
  const { t } = useWords();
  const isGood = verdict === 'met' || verdict === 'same';
  return (
    <Callout
      tone={isGood ? 'good' : 'warn'}
      icon={isGood ? 'met' : 'alert'}
      role={isGood ? 'status' : 'alert'}
    >
      <p>{outcomeWords[verdict](t, name)}</p>
    </Callout>
  );
}
