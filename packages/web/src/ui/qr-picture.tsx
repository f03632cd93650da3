import { useState } from 'preact/hooks';
import { useWords, type PlainKey } from '../words/words.tsx';
import { Callout } from './callout.tsx';
import { PictureButton } from './picture-button.tsx';
import type { PictureProblem } from './read-qr-picture.ts';

export interface QrPictureProps {
  /** Of the button. */
  label: string;
  /** With the text of the code in the picture that was chosen. */
  onText: (text: string) => void;
}

const problemKeys: Record<PictureProblem, PlainKey> = {
  'too-large': 'picture.too-large',
  unreadable: 'picture.unreadable',
  'no-code': 'picture.no-code',
};

/** A QR code out of a file, such as a screenshot. */
export function QrPicture({ label, onText }: QrPictureProps) {
  const { t } = useWords();
  const [problem, setProblem] = useState<PictureProblem>();
  const [isBusy, setBusy] = useState(false);

  const take = async (file: File): Promise<void> => {
    setProblem(undefined);
    setBusy(true);
    try {
      const { readQrPicture } = await import('./read-qr-picture.ts');
      const read = await readQrPicture(file);
      if ('problem' in read) setProblem(read.problem);
      else onText(read.text);
    } catch {
      // Its code could not be fetched.
      setProblem('unreadable');
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <PictureButton label={label} isBusy={isBusy} onPicture={(file) => void take(file)} />
      {problem !== undefined && (
        <Callout tone="warn" icon="alert" role="alert">
          <p>{t(problemKeys[problem])}</p>
        </Callout>
      )}
    </>
  );
}
