import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords, type PlainKey } from '../words/words.tsx';
import { Button } from './button.tsx';
import { Callout } from './callout.tsx';
import { startCamera, stopCamera, type CameraProblem } from './camera.ts';
import { makeQrReader } from './qr-reader.ts';
import './qr-scanner.css';

export interface QrScannerProps {
  /** What to hold before the camera. */
  hint: string;
  /** With the text of each code that is held before the camera; once until another one is. */
  onText: (text: string) => void;
  /** What else works: shown where there is no camera. */
  children: ComponentChildren;
}

/** Milliseconds between two looks: quick enough for a hand, slow enough for a battery. */
const pause = 120;

const problemKeys: Record<CameraProblem, PlainKey> = {
  refused: 'camera.refused',
  none: 'camera.none',
  busy: 'camera.busy',
  insecure: 'camera.insecure',
};

/** The camera, as long as this is there and the page is seen. Pictures never leave this page. */
export function QrScanner({ hint, onText, children }: QrScannerProps) {
  const { t } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const [problem, setProblem] = useState<CameraProblem>();
  const [isRunning, setRunning] = useState(false);
  const [isMirrored, setMirrored] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const isSeen = useIsPageSeen();
  const tell = useRef(onText);
  tell.current = onText;

  useEffect(() => {
    const screen = video.current;
    if (!isSeen || screen === null) return;
    const end = new AbortController();
    void look(screen, {
      signal: end.signal,
      onProblem: setProblem,
      onStart: (track) => {
        // Who looks into a mirror moves the right way; the camera on the back shows what is there.
        setMirrored(track?.getSettings().facingMode === 'user');
        setRunning(true);
      },
      onText: (text) => tell.current(text),
    });
    return () => {
      end.abort();
      setRunning(false);
    };
  }, [isSeen, attempt]);

  return (
    <div class="scanner">
      <div class="scanner-frame" hidden={problem !== undefined}>
        <video
          ref={video}
          class={isMirrored ? 'scanner-mirrored' : ''}
          muted
          playsInline
          disablePictureInPicture
          aria-label={t('camera.picture')}
        />
        <span class="scanner-corners" aria-hidden="true" />
      </div>
      <p class="scanner-hint" role="status" hidden={problem !== undefined}>
        {isRunning ? hint : t('camera.starting')}
      </p>
      {problem !== undefined && (
        <>
          <Callout tone="warn" icon="alert" role="alert">
            <p>{t(problemKeys[problem])}</p>
            <Button
              size="small"
              onPress={() => {
                setProblem(undefined);
                setAttempt(attempt + 1);
              }}
            >
              {t('action.try-again')}
            </Button>
          </Callout>
          {children}
        </>
      )}
    </div>
  );
}

interface Looking {
  signal: AbortSignal;
  onProblem: (problem: CameraProblem) => void;
  onStart: (track: MediaStreamTrack | undefined) => void;
  onText: (text: string) => void;
}

/** Until it is called off. */
async function look(video: HTMLVideoElement, { signal, onProblem, onStart, onText }: Looking): Promise<void> {
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
  const start = await startCamera(mediaDevices);
  if ('problem' in start) {
    if (!signal.aborted) onProblem(start.problem);
    return;
  }
  const { stream } = start;
  try {
    if (signal.aborted) return;
    video.srcObject = stream;
    await video.play();
    const read = await makeQrReader();
    onStart(stream.getVideoTracks()[0]);
    let last: string | undefined;
    while (!signal.aborted) {
      const text = await read(video);
      if (text !== undefined && text !== last && !signal.aborted) onText(text);
      last = text ?? last;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  } catch {
    // The browser refuses to play, or the decoder's code could not be fetched.
    if (!signal.aborted) onProblem('busy');
  } finally {
    stopCamera(stream);
    video.srcObject = null;
  }
}

function useIsPageSeen(): boolean {
  const [isSeen, setSeen] = useState(document.visibilityState === 'visible');
  useEffect(() => {
    const note = (): void => setSeen(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', note);
    return () => document.removeEventListener('visibilitychange', note);
  }, []);
  return isSeen;
}
