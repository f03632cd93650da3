import { useState } from 'preact/hooks';
import { codeOf } from '../../rpc/call-error.ts';

export interface Action {
  isBusy: boolean;
  /** The code of the last failure. */
  code: string | undefined;
  /** Does it, one at a time. @returns whether it worked. */
  run: (work: () => Promise<void>) => Promise<boolean>;
}

/** Something that a button starts and that can fail. */
export function useAction(): Action {
  const [isBusy, setBusy] = useState(false);
  const [code, setCode] = useState<string>();
  return {
    isBusy,
    code,
    async run(work) {
      if (isBusy) return false;
      setBusy(true);
      setCode(undefined);
      try {
        await work();
        return true;
      } catch (error) {
        setCode(codeOf(error));
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
