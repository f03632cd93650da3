import { useState } from 'preact/hooks';
import { codeOf } from '../../rpc/call-error.ts';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Field } from '../../ui/field.tsx';
import { QrPicture } from '../../ui/qr-picture.tsx';
import type { MeetingScanView } from '../../rpc/types.ts';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';
import { ScanOutcome } from './scan-outcome.tsx';

/** The way for two people who can only talk: 60 digits. */
export function Apart({ accountId, name, digits }: { accountId: string; name: string; digits: string }) {
  const { session, announce } = useApp();
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const comparing = useAction();
  const reading = useAction();
  const [verdict, setVerdict] = useState<MeetingScanView['verdict']>();
  /** The machine compares what somebody sent by another way. */
  const compareTyped = async (): Promise<void> => {
    try {
      await session.api.confirmSafetyNumber({ accountId, digits: typed });
    } catch (error) {
      if (codeOf(error) === 'digits_differ') setAsking(true);
      throw error;
    }
    setTyped('');
    announce(t('code.was-same', { name }));
  };
  const takePicture = (code: string): void =>
    void reading.run(async () => {
      setVerdict(undefined);
      setVerdict((await session.api.scanMeetingCode({ accountId, code, isPicture: true })).verdict);
    });
  const groups = digits.match(/\d{5}/g) ?? [];
  return (
    <section class="card safety-way" aria-labelledby="safety-apart">
      <h2 id="safety-apart">{t('code.apart')}</h2>
      <p class="small">{t('code.read-aloud')}</p>
      <ol class="safety-digits" aria-label={t('code.digits')}>
        {groups.map((group, i) => (
          // Read digit by digit, the way it is said aloud.
          <li key={i} aria-label={group.split('').join(' ')}>
            {group}
          </li>
        ))}
      </ol>
      <Problem code={comparing.code} />
      {isAsking ? (
        <Callout tone="warn" icon="alert" title={t('code.differ-title', { name })} role="alert">
          <p>{t('code.differ', { name })}</p>
          <div class="safety-answers">
            <Button
              look="danger"
              isBusy={comparing.isBusy}
              onPress={() =>
                void comparing.run(async () => {
                  await session.api.reportSafetyNumber({ accountId });
                  setAsking(false);
                })
              }
            >
              {t('code.stop-writing')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('action.cancel')}</Button>
          </div>
        </Callout>
      ) : (
        <div class="safety-answers">
          <Button
            icon="check"
            isBusy={comparing.isBusy}
            onPress={() =>
              void comparing.run(async () => {
                await session.api.confirmSafetyNumber({ accountId, digits });
                announce(t('code.was-same', { name }));
              })
            }
          >
            {t('code.they-match')}
          </Button>
          <Button look="quiet" onPress={() => setAsking(true)}>
            {t('code.they-differ')}
          </Button>
        </div>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void comparing.run(compareTyped);
        }}
      >
        <Field label={t('code.typed', { name })} value={typed} onInput={setTyped} isMono isDigits />
        <Button type="submit" size="small" isBusy={comparing.isBusy}>
          {t('code.compare')}
        </Button>
      </form>
      <p class="small">{t('code.picture-care', { name })}</p>
      <QrPicture label={t('code.picture', { name })} onText={takePicture} />
      {verdict !== undefined && <ScanOutcome verdict={verdict} name={name} />}
      <Problem code={reading.code} />
    </section>
  );
}
