import type { Verdict } from '@ganira/safety/judge';
import type { JudgePort } from '../session/judge-port.ts';
import type { MakesScriptUrl } from '../trusted-types.ts';
import type { JudgeAnswer, JudgeCall } from './safety-messages.ts';
// oxlint-disable-next-line import/default -- Vite makes the address of the built worker the default export.
import workerUrl from './safety-worker.ts?worker&url';

export function openJudge(makeUrl: MakesScriptUrl): JudgePort {
  const worker = new Worker(makeUrl(workerUrl), { type: 'module', name: 'ganira-safety' });
  const waiting = new Map<number, (verdict: Verdict) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data: { id, verdict } }: MessageEvent<JudgeAnswer>) => {
    waiting.get(id)?.(verdict);
    waiting.delete(id);
  });
  return {
    judge: (kind, text) =>
      new Promise((resolve) => {
        const call: JudgeCall = { id: ++last, kind, text };
        waiting.set(call.id, resolve);
        worker.postMessage(call);
      }),
    close: () => worker.terminate(),
  };
}
