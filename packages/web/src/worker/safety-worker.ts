// Judges texts off the page: nothing here asks the network for anything but its own parts.
import { loadJudge } from '@ganira/safety/judge';
import type { JudgeAnswer, JudgeCall } from './safety-messages.ts';

self.addEventListener('message', (event: MessageEvent<JudgeCall>) => void answer(event.data));

async function answer({ id, kind, text }: JudgeCall): Promise<void> {
  const judge = await loadJudge(kind);
  const answer: JudgeAnswer = { id, verdict: judge(text) };
  self.postMessage(answer);
}
