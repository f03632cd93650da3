import { cleanPicture, type CleanedPicture } from '@ganira/safety/pictures';
import { reasonText, type Register } from '@ganira/safety/words';
import { useState } from 'preact/hooks';
import { canvasCoder } from '../../pictures/canvas-coder.ts';
import { Button } from '../../ui/button.tsx';
import { PictureButton } from '../../ui/picture-button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useWords } from '../../words/words.tsx';
import { useReasonWords } from './use-reason-words.ts';

/** A picture as it would be sent: without its place, device and time. It stays on the device. */
export function TryPicture({ register }: { register: Register }) {
  const { t } = useWords();
  const words = useReasonWords('pictures');
  const [cleaned, setCleaned] = useState<CleanedPicture>();
  const clean = async (file: File): Promise<void> => {
    setCleaned(undefined);
    setCleaned(await cleanPicture(new Uint8Array(await file.arrayBuffer()), canvasCoder));
  };
  const say = (code: string): string => reasonText(words, code, { register });
  return (
    <div class="field">
      <PictureButton label={t('try.picture')} onPicture={(file) => void clean(file)} />
      <div aria-live="polite">
        {cleaned !== undefined && 'refused' in cleaned && <p>{say(cleaned.refused)}</p>}
        {cleaned !== undefined && 'bytes' in cleaned && (
          <>
            <p>{say('cleaned')}</p>
            {cleaned.standsStill && <p>{say('stands-still')}</p>}
            <Button
              onPress={() =>
                saveFile(
                  `picture.${cleaned.type}`,
                  new Blob([cleaned.bytes], { type: `image/${cleaned.type}` }),
                )
              }
            >
              {t('try.save-picture')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
