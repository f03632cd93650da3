import type { LinkingView, ShownProofs } from '../../rpc/types.ts';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { patternOf, PatternPicture, patternWords } from '../../ui/pattern.tsx';
import { Qr } from '../../ui/qr.tsx';
import { Stage } from '../../ui/stage.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';
import { SignInForm } from '../settings/sign-in-form.tsx';
import { CompareCodes, linkingFailureKey } from './compare-codes.tsx';
import { deviceLabel } from './device-label.ts';

/** "I have an account", on a browser that isn't one of its devices: it becomes one. */
export function LinkThisDevice() {
  const { session } = useApp();
  const { t } = useWords();
  const linking = session.linking.data.value;
  const starting = useAction();
  const start = (): Promise<boolean> =>
    starting.run(async () => {
      await session.api.startLinking({ label: deviceLabel(navigator) });
      await session.linking.refresh();
    });

  useEffect(() => {
    void start();
    // Whoever leaves the page has thought better of it.
    return () => {
      session.linking.clear();
      void session.api.stopLinking().catch(() => undefined);
    };
  }, []);

  return (
    <Stage hasMark={linking?.state !== 'offering'}>
      {linking?.state === 'comparing' ? (
        <CompareCodes linking={linking} isStage />
      ) : linking?.state === 'password' || linking?.state === 'finishing' ? (
        <Password linking={linking} />
      ) : (
        <Offer
          linking={linking}
          problem={starting.code}
          isBusy={starting.isBusy}
          onAgain={() => void start()}
        />
      )}
      {linking?.state !== 'finishing' && (
        <LinkButton href="#chats" look="quiet" isWide>
          {t('action.cancel')}
        </LinkButton>
      )}
    </Stage>
  );
}

interface OfferProps {
  linking: LinkingView | undefined;
  problem: string | undefined;
  isBusy: boolean;
  onAgain: () => void;
}

function Offer({ linking, problem, isBusy, onAgain }: OfferProps) {
  const { t } = useWords();
  const again = (
    <Button look="primary" isWide isBusy={isBusy} onPress={onAgain}>
      {t('linking.again')}
    </Button>
  );
  if (linking?.state === 'failed') {
    return (
      <>
        <h1>{t('linking.failed-title')}</h1>
        <Callout tone={linking.reason === 'codes-differ' ? 'bad' : 'warn'} icon="alert" role="alert">
          <p>{t(linkingFailureKey(linking.reason))}</p>
        </Callout>
        {again}
      </>
    );
  }
  return (
    <>
      <h1>{t('linking.title')}</h1>
      <p class="stage-lead">{t('linking.lead')}</p>
      <Problem code={problem} />
      {problem !== undefined && again}
      {linking?.state === 'offering' && (
        <>
          <Qr text={linking.qr} label={t('linking.qr')} />
          <p class="link-code" dir="ltr" aria-label={t('linking.code')} role="group" translate={false}>
            {linking.code}
          </p>
          <SecondsLeft endsAt={linking.endsAt} />
          <Callout tone="care" icon="shield">
            <p>{t('linking.care')}</p>
          </Callout>
        </>
      )}
      {linking?.state === 'meeting' && <p role="status">{t('linking.meeting')}</p>}
      <a class="text-link" href="#recover">
        {t('linking.no-other')}
      </a>
    </>
  );
}

/** Counts down in sight; a screen reader isn't told each second. */
function SecondsLeft({ endsAt }: { endsAt: number }) {
  const { t } = useWords();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const count = Math.max(0, Math.ceil((endsAt - now) / 1_000));
  return (
    <p class="link-left" role="timer">
      {t('linking.left', { count })}
    </p>
  );
}

function Password({ linking }: { linking: LinkingView & { state: 'password' | 'finishing' } }) {
  const { session, leave } = useApp();
  const words = useWords();
  const { t } = words;
  // It stays in sight while the work goes on.
  const [account, setAccount] = useState(linking);
  useEffect(() => {
    if (linking.state === 'password') setAccount(linking);
  }, [linking.state]);

  const finish = async (proofs: ShownProofs): Promise<void> => {
    await session.api.finishLinking(proofs);
    leave('link-device');
    await session.accounts.refresh();
  };
  return (
    <>
      {account.state === 'password' && (
        <>
          <PatternPicture
            descriptor={patternOf(account.pattern)}
            caption={patternWords(words, patternOf(account.pattern))}
          />
          <h1>{t('linking.password-title', { name: nameInWords(account.name) })}</h1>
        </>
      )}
      <p class="stage-lead">{t('linking.password-lead')}</p>
      <SignInForm
        place="stage-form"
        action={t('linking.finish')}
        busyAction={t('linking.finishing')}
        onProofs={finish}
        hasFocus
      />
    </>
  );
}
