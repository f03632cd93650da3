// What runs inside of the page: asking from outside would measure the asking.
import type { Page } from 'playwright-core';

/** Presses the button of the form. @returns milliseconds until the list can be used. */
export async function unlockAndList(page: Page): Promise<number> {
  return await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (document.querySelector('[data-row]') === null) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        });
        observer.observe(document.body, { childList: true, subtree: true });
        document.querySelector('form')?.requestSubmit();
      }),
  );
}

/**
 * Presses a key, and each time waits until it is seen.
 * @returns milliseconds from each press to the end of the frame that shows what it did.
 */
export async function pressAndSee(page: Page, key: string, times: number): Promise<number[]> {
  const taps = await page.evaluateHandle(() => {
    const found = { shown: [] as number[], next: Promise.resolve() };
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        found.next = new Promise((resolve) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              found.shown.push(performance.now() - timeStamp);
              resolve();
            };
            port2.postMessage(0);
          });
        });
      },
      { capture: true },
    );
    return found;
  });
  for (let i = 0; i < times; i++) {
    await page.keyboard.press(key);
    await taps.evaluate(({ next }) => next);
  }
  return await taps.evaluate(({ shown }) => shown);
}

/**
 * Presses Enter.
 * @returns milliseconds until the next frame is on the screen, in steps of 8, as the browser says (Event Timing, W3C).
 * @throws where the text doesn't stand in a bubble in that frame
 */
export async function sendAndSee(page: Page, text: string): Promise<number> {
  const watched = await page.evaluateHandle((wanted) => {
    const least = 16;
    const longest = 2_000;
    const own = document.getElementsByClassName('message-own');
    const seen = new Promise<number>((resolve, reject) => {
      const onPress = ({ timeStamp }: KeyboardEvent): void => {
        const observer = new PerformanceObserver((list) => {
          const press = list
            .getEntries()
            .find(({ name, startTime }) => name === 'keydown' && startTime === timeStamp);
          if (press === undefined) return;
          observer.disconnect();
          resolve(press.duration);
        });
        const events = { type: 'event', durationThreshold: least };
        observer.observe(events);
        // What was shorter isn't told.
        setTimeout(() => resolve(least), longest);
        requestAnimationFrame(() => {
          if (own[own.length - 1]?.textContent?.includes(wanted) !== true)
            reject(new Error('the next frame has no bubble'));
        });
      };
      addEventListener('keydown', onPress, { once: true, capture: true });
    });
    return { seen };
  }, text);
  await page.keyboard.press('Enter');
  return await watched.evaluate(({ seen }) => seen);
}

export interface Frames {
  /** Milliseconds between frames, and of tasks that were longer than 50. */
  frames: number[];
  tasks: number[];
}

/** Counts frames and long tasks until it is told to stop. */
export async function watchFrames(page: Page): Promise<() => Promise<Frames>> {
  const handle = await page.evaluateHandle(() => {
    const found = { frames: [] as number[], tasks: [] as number[], isOver: false };
    let last = performance.now();
    const next = (): void => {
      const now = performance.now();
      found.frames.push(now - last);
      last = now;
      if (!found.isOver) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    new PerformanceObserver((list) => {
      if (!found.isOver) found.tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    return found;
  });
  return async () =>
    await handle.evaluate(async (found) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      found.isOver = true;
      return { frames: found.frames, tasks: found.tasks };
    });
}

/** Jumps to the start of what is loaded again and again, until the conversation begins there. */
export async function passAll(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const step = (): void => {
          if (document.querySelector('.timeline-opened') !== null) return resolve();
          document.querySelector('.message-scroller')?.scrollTo({ top: 0 });
          requestAnimationFrame(step);
        };
        step();
      }),
  );
}

/** As a fast finger does it: a quarter of a screen a frame. */
export async function fling(page: Page, direction: 'up' | 'down'): Promise<void> {
  await page.evaluate(
    (sign) =>
      new Promise<void>((resolve) => {
        const scroller = document.querySelector('.message-scroller');
        const distance = (scroller?.clientHeight ?? 0) / 4;
        let left = 240;
        const step = (): void => {
          scroller?.scrollBy({ top: sign * distance });
          if (--left > 0) requestAnimationFrame(step);
          else resolve();
        };
        requestAnimationFrame(step);
      }),
    direction === 'up' ? -1 : 1,
  );
}
