import type { ClientApi } from '@ganira/client';
import type { Page } from 'playwright-core';

/** What workers say to each other, as far as it matters here. */
interface Said {
  kind: string;
  from?: string;
  to?: string;
  value?: unknown;
  error?: { code: string };
}

/** Asks the messenger as another tab of the same browser would: over the channel between workers. */
export async function askWorker<Name extends keyof ClientApi>(
  page: Page,
  asked: Name,
): Promise<Awaited<ReturnType<ClientApi[Name]>>> {
  const answer = await page.evaluate(
    (method: string) =>
      new Promise<unknown>((resolve, reject) => {
        const me = crypto.randomUUID();
        const channel = new BroadcastChannel('ganira-workers');
        channel.onmessage = ({ data }: MessageEvent<Said>) => {
          const { kind, from, to, value, error } = data;
          if (kind === 'owner') channel.postMessage({ kind: 'call', from: me, to: from, id: 1, method });
          if (to !== me || (kind !== 'result' && kind !== 'failure')) return;
          channel.close();
          if (error === undefined) resolve(value);
          else reject(new Error(error.code));
        };
        channel.postMessage({ kind: 'who', from: me, build: '' });
      }),
    asked,
  );
  return answer as Awaited<ReturnType<ClientApi[Name]>>;
}
