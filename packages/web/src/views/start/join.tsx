import type { InvitationCheckView } from '../../rpc/types.ts';
import { useEffect, useState } from 'preact/hooks';
import { codeOf } from '../../rpc/call-error.ts';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Stage } from '../../ui/stage.tsx';
import { useIsSlow } from '../../ui/waiting.tsx';
import { useWords } from '../../words/words.tsx';
import { InvitationField } from './invitation-field.tsx';
import { JoinForm } from './join-form.tsx';

type Check =
  | { state: 'asking' }
  | { state: 'good'; invitation: InvitationCheckView }
  | { state: 'failed'; code: string };

/** Opened by an invitation link: what this is, before anything is asked. */
export function Join({ token }: { token: string }) {
  const { session } = useApp();
  const { t } = useWords();
  const [check, setCheck] = useState<Check>({ state: 'asking' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isWanted = true;
    setCheck({ state: 'asking' });
    session.api.checkInvitation({ token }).then(
      (invitation) => isWanted && setCheck({ state: 'good', invitation }),
      (error: unknown) => isWanted && setCheck({ state: 'failed', code: codeOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [token, attempt]);

  if (check.state === 'asking') return <Asking />;
  if (check.state === 'failed') {
    return <InvitationProblem code={check.code} onRetry={() => setAttempt(attempt + 1)} />;
  }
  const { invitation } = check;
  if (invitation.usesLeft <= 0)
    return <InvitationProblem code="invitation_used" onRetry={() => setAttempt(attempt + 1)} />;
  return (
    <Stage>
      <h1>{t('join.title')}</h1>
      <p class="stage-lead">
        {t('join.invited')} <b class="foreign">{invitation.serverName}</b>
      </p>
      <JoinForm token={token} />
    </Stage>
  );
}

function Asking() {
  const { t } = useWords();
  const isSlow = useIsSlow();
  return (
    <Stage>
      <h1>{t('join.title')}</h1>
      <p class="stage-lead" role="status">
        {isSlow ? t('join.checking') : ''}
      </p>
    </Stage>
  );
}

function InvitationProblem({ code, onRetry }: { code: string; onRetry: () => void }) {
  const { t } = useWords();
  const isTheInvitation = [
    'invitation_refused',
    'invitation_used',
    'invitation_expired',
    'malformed',
    'not_found',
  ].includes(code);
  const words =
    code === 'invitation_used'
      ? t('join.used')
      : code === 'invitation_expired'
        ? t('join.expired')
        : isTheInvitation
          ? t('error.invitation-refused')
          : errorWords(t, code);
  return (
    <Stage>
      <h1>{isTheInvitation ? t('join.problem-title') : t('join.title')}</h1>
      <Callout
        tone={isTheInvitation ? 'warn' : 'plain'}
        icon={code === 'offline' ? 'offline' : 'alert'}
        role="alert"
      >
        <p>{words}</p>
        {isTheInvitation && <p class="quiet">{t('join.problem-next')}</p>}
      </Callout>
      {isTheInvitation ? (
        <InvitationField isMainWay />
      ) : (
        <Button look="primary" isWide onPress={onRetry}>
          {t('action.try-again')}
        </Button>
      )}
    </Stage>
  );
}
