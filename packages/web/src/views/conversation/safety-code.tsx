import { distinctPatterns } from '@ganira/identity/imigongo';
import type { SafetyNumberView } from '../../rpc/types.ts';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { codeOf } from '../../rpc/call-error.ts';
import { fragmentOf } from '../../routes.ts';
import { useSession } from '../../session/app-context.tsx';
import { Callout } from '../../ui/callout.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { patternOf, PatternPicture } from '../../ui/pattern.tsx';
import { Qr } from '../../ui/qr.tsx';
import { useWords } from '../../words/words.tsx';
import { Pane } from '../shell/pane.tsx';
import './safety-code.css';

export interface SafetyCodeProps {
  conversationId: string;
  accountId: string;
  name: string;
}

/** What two people compare to be sure that nobody sits between them. */
export function SafetyCode({ conversationId, accountId, name }: SafetyCodeProps) {
  const { api } = useSession();
  const { t } = useWords();
  const [numbers, setNumbers] = useState<SafetyNumberView>();
  const [code, setCode] = useState<string>();

  useEffect(() => {
    let isWanted = true;
    api.safetyNumber({ accountId }).then(
      (found) => isWanted && setNumbers(found),
      (error: unknown) => isWanted && setCode(codeOf(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [accountId]);

  return (
    <Pane
      title={t('code.heading', { name })}
      back={fragmentOf({ name: 'conversation', conversationId, part: 'messages' })}
    >
      {code !== undefined && (
        <Callout tone="warn" icon="alert" role="alert">
          <p>{errorWords(t, code)}</p>
        </Callout>
      )}
      {numbers !== undefined && <Numbers numbers={numbers} name={name} />}
    </Pane>
  );
}

function Numbers({ numbers, name }: { numbers: SafetyNumberView; name: string }) {
  const { t } = useWords();
  const [own, theirs] = useMemo(
    () => distinctPatterns(patternOf(numbers.ownPattern), patternOf(numbers.theirPattern)),
    [numbers],
  );
  const groups = numbers.digits.match(/\d{5}/g) ?? [];
  return (
    <div class="safety">
      <p class="safety-lead">{t('code.how')}</p>
      <div class="safety-patterns">
        <PatternPicture descriptor={own} caption={t('message.you')} />
        <PatternPicture descriptor={theirs} caption={name} />
      </div>
      <Qr text={numbers.qr} label={t('code.qr', { name })} />
      <ol class="safety-digits" aria-label={t('code.digits')}>
        {groups.map((group, i) => (
          // Read digit by digit, the way it is said aloud.
          <li key={i} aria-label={group.split('').join(' ')}>
            {group}
          </li>
        ))}
      </ol>
      <Callout tone="good" icon="shield" title={t('code.same-title')}>
        <p>{t('code.same', { name })}</p>
      </Callout>
      <Callout tone="warn" icon="alert" title={t('code.differ-title')}>
        <p>{t('code.differ', { name })}</p>
      </Callout>
      <p class="small">{t('code.not-kept')}</p>
    </div>
  );
}
