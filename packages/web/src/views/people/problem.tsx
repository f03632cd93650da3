import { Callout } from '../../ui/callout.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { useWords } from '../../words/words.tsx';

/** What went wrong, where the person just pressed. */
export function Problem({ code }: { code: string | undefined }) {
  const { t } = useWords();
  if (code === undefined) return null;
  return (
    <Callout tone="warn" icon={code === 'offline' ? 'offline' : 'alert'} role="alert">
      <p>{errorWords(t, code)}</p>
    </Callout>
  );
}
