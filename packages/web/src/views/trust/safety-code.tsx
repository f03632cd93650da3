import { distinctPatterns } from '@ganira/identity/imigongo';
import type { ConversationView, SafetyNumberView } from '../../rpc/types.ts';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { codeOf } from '../../rpc/call-error.ts';
import { fragmentOf } from '../../routes.ts';
import { useSession } from '../../session/app-context.tsx';
import { Callout } from '../../ui/callout.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { patternOf, PatternPicture } from '../../ui/pattern.tsx';
import { useWords } from '../../words/words.tsx';
import { Pane } from '../shell/pane.tsx';
import { Apart } from './apart.tsx';
import { DoubtCard } from './doubt-card.tsx';
import './safety-code.css';
import { Together } from './together.tsx';
import { TrustState } from './trust-state.tsx';

export interface SafetyCodeProps {
  view: ConversationView;
  name: string;
}

/** How two people make sure that they hold each other's real accounts. */
export function SafetyCode({ view, name }: SafetyCodeProps) {
  const { api } = useSession();
  const { t } = useWords();
  const [numbers, setNumbers] = useState<SafetyNumberView>();
  const [code, setCode] = useState<string>();
  const { accountId, conversationId, doubt } = view;

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
      {numbers !== undefined && (
        <div class="safety">
          {doubt === undefined ? (
            <TrustState view={view} name={name} />
          ) : (
            <DoubtCard view={view} doubt={doubt} name={name} />
          )}
          <p class="safety-lead">{t('code.how')}</p>
          <Patterns numbers={numbers} name={name} />
          <Together accountId={accountId} name={name} />
          <Apart accountId={accountId} name={name} digits={numbers.digits} />
        </div>
      )}
    </Pane>
  );
}

function Patterns({ numbers, name }: { numbers: SafetyNumberView; name: string }) {
  const { t } = useWords();
  const [own, theirs] = useMemo(
    () => distinctPatterns(patternOf(numbers.ownPattern), patternOf(numbers.theirPattern)),
    [numbers],
  );
  return (
    <div class="safety-patterns">
      <PatternPicture descriptor={own} caption={t('message.you')} />
      <PatternPicture descriptor={theirs} caption={name} />
    </div>
  );
}
