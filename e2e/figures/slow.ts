// A slow device and a slow network, as far as Chromium can play them.
import type { CDPSession, Page } from 'playwright-core';

/** How many times slower than this machine. */
export const slowdown = 4;

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

export interface Slowness {
  network?: boolean;
  /** The clock of workers, so that what they measure of the device is that of a slow one. */
  workerClock?: boolean;
}

/** Of one page, and of the workers that it has and will have. */
export async function makeSlow(page: Page, { network, workerClock }: Slowness = {}): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (network) await session.send('Network.enable');
  if (network) await session.send('Network.emulateNetworkConditions', slow4g);
  let id = 0;
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    // Playwright has no sessions for workers: their messages go through the page's.
    const tell = (method: string, params: object = {}): void =>
      void session
        .send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id: ++id, method, params }),
        })
        .catch(() => undefined);
    if (network) tell('Network.enable');
    if (network) tell('Network.emulateNetworkConditions', slow4g);
    if (workerClock)
      tell('Runtime.evaluate', {
        expression: `{ const now = performance.now.bind(performance); performance.now = () => now() * ${slowdown}; }`,
      });
    tell('Runtime.runIfWaitingForDebugger');
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });
  return session;
}
