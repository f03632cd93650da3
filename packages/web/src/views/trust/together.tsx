import type { MeetingScanView } from '../../rpc/types.ts';
import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Qr } from '../../ui/qr.tsx';
import { QrScanner } from '../../ui/qr-scanner.tsx';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';
import { ScanOutcome } from './scan-outcome.tsx';

type Verdict = MeetingScanView['verdict'];

/** A code on the screen is replaced this long before it ends, in milliseconds. */
const margin = 60_000;

/** The way for two people in one place: one shows, the other scans. */
export function Together({ accountId, name }: { accountId: string; name: string }) {
  const { api } = useSession();
  const { t } = useWords();
  const [isScanning, setScanning] = useState(false);
  const [verdict, setVerdict] = useState<Verdict>();
  const scanning = useAction();

  const scan = (code: string): void =>
    void scanning.run(async () => {
      const { verdict: found } = await api.scanMeetingCode({ accountId, code });
      setVerdict(found);
      if (endings.includes(found)) setScanning(false);
    });

  return (
    <section class="card safety-way" aria-labelledby="safety-together">
      <h2 id="safety-together">{t('code.together')}</h2>
      <p class="small">{t('code.let-scan', { name })}</p>
      {isScanning ? (
        <QrScanner hint={t('code.scan-hint', { name })} onText={scan}>
          <p class="small">{t('code.no-camera', { name })}</p>
        </QrScanner>
      ) : (
        <OwnCode accountId={accountId} name={name} />
      )}
      {verdict !== undefined && <ScanOutcome verdict={verdict} name={name} />}
      <Problem code={scanning.code} />
      <Button
        look={isScanning ? 'plain' : 'primary'}
        icon={isScanning ? undefined : 'camera'}
        isWide
        onPress={() => {
          setVerdict(undefined);
          setScanning(!isScanning);
        }}
      >
        {isScanning ? t('code.stop') : t('code.scan', { name })}
      </Button>
    </section>
  );
}

/** After these there is nothing more to scan. */
const endings: readonly Verdict[] = ['met', 'other-differs', 'own-differs'];

/** A fresh one, as long as it is looked at. */
function OwnCode({ accountId, name }: { accountId: string; name: string }) {
  const { api } = useSession();
  const { t } = useWords();
  const [code, setCode] = useState<string>();
  const showing = useAction();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWanted = true;
    const show = (): void =>
      void showing.run(async () => {
        const shown = await api.showMeetingCode({ accountId });
        if (!isWanted) return;
        setCode(shown.code);
        timer = setTimeout(show, Math.max(margin, shown.expiresAt - Date.now() - margin));
      });
    show();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [accountId]);

  return (
    <>
      <Problem code={showing.code} />
      {code !== undefined && <Qr text={code} label={t('code.qr', { name })} />}
    </>
  );
}
