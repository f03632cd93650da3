import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '../session/app-context.tsx';
import { useWords } from '../words/words.tsx';
import { Button } from './button.tsx';
import './copy.css';

/** Puts text on the clipboard. @returns whether the browser let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export interface CopyFieldProps {
  /** What it is, for the name of the field. */
  label: string;
  value: string;
  isMono?: boolean;
}

/** A text to take elsewhere. Where the clipboard is refused it is selected, to be copied by hand. */
export function CopyField({ label, value, isMono }: CopyFieldProps) {
  const { t } = useWords();
  const { announce } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2_500);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const copy = async (): Promise<void> => {
    if (await copyText(value)) {
      setCopied(true);
      announce(t('copy.done'));
    } else {
      input.current?.focus();
      input.current?.select();
      announce(t('copy.by-hand'));
    }
  };

  return (
    <div class="copy">
      <input
        ref={input}
        class={isMono ? 'copy-mono' : ''}
        aria-label={label}
        readOnly
        value={value}
        dir="ltr"
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button icon={isCopied ? 'check' : 'copy'} onPress={() => void copy()}>
        {isCopied ? t('copy.copied') : t('copy.copy')}
      </Button>
    </div>
  );
}
