import type { Page } from 'playwright-core';

/**
 * Watches the page itself for a text among the messages: asking from outside would measure the
 * asking.
 * @returns Unix milliseconds at which it was on the screen.
 */
export function whenShown(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const isThere = (): boolean =>
          [...document.querySelectorAll('[role=article]')].some((each) => each.textContent?.includes(wanted));
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(Date.now()));
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    text,
  );
}

declare global {
  /** Unix milliseconds of the last key press or click, while a story measures. */
  var pressedAt: number | undefined;
}

/** Presses a key. @returns Unix milliseconds at which the page felt it. */
export async function press(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const note = (): void => {
      globalThis.pressedAt = Date.now();
    };
    addEventListener('keydown', note, { once: true, capture: true });
  });
  await page.keyboard.press(key);
  return (await page.evaluate(() => globalThis.pressedAt)) ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
