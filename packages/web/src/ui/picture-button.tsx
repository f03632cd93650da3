import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

export interface PictureButtonProps {
  label: string;
  isBusy?: boolean;
  onPicture: (file: File) => void;
}

/** Lets a person choose a picture from their files: the browser's own field speaks its own language. */
export function PictureButton({ label, isBusy = false, onPicture }: PictureButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button isBusy={isBusy} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (file !== undefined) onPicture(file);
        }}
      />
    </>
  );
}
