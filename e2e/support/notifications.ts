import type { BrowserContext, Page } from 'playwright-core';

export interface Shown {
  title: string;
  body: string;
  tag: string;
}

interface Desk {
  areAway: boolean;
  isAndroid: boolean;
  shown: Set<Notification>;
}

/**
 * Before any page is opened. A browser without a screen shows each page to somebody, and nobody a
 * notification: whether there are eyes is said by `look`, and what is shown is kept.
 */
export async function prepareNotifications(context: BrowserContext): Promise<void> {
  await context.grantPermissions(['notifications']);
  await context.addInitScript(() => {
    const desk: Desk = { areAway: false, isAndroid: false, shown: new Set() };
    Object.defineProperty(document, 'visibilityState', { get: () => (desk.areAway ? 'hidden' : 'visible') });
    document.hasFocus = () => !desk.areAway;
    class KeptNotification extends Notification {
      constructor(title: string, options: NotificationOptions) {
        // As there, word for word.
        if (desk.isAndroid) throw new TypeError('Illegal constructor');
        super(title, options);
        for (const other of desk.shown) if (other.tag === this.tag) desk.shown.delete(other);
        desk.shown.add(this);
      }

      override close(): void {
        desk.shown.delete(this);
        super.close();
      }
    }
    Object.assign(globalThis, { desk, Notification: KeptNotification });
  });
}

export async function setDesk(page: Page, change: Partial<Omit<Desk, 'shown'>>): Promise<void> {
  await page.evaluate((wanted) => {
    Object.assign((globalThis as unknown as { desk: Desk }).desk, wanted);
    document.dispatchEvent(new Event('visibilitychange'));
  }, change);
}

export async function shown(page: Page): Promise<Shown[]> {
  return await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const { desk } = globalThis as unknown as { desk: Desk };
    return [...desk.shown, ...(await registration.getNotifications())].map(({ title, body, tag }) => ({
      title,
      body,
      tag,
    }));
  });
}

export async function bodies(page: Page): Promise<string[]> {
  return (await shown(page)).map(({ body }) => body);
}

/** Of those that a page shows itself. */
export async function pressFirst(page: Page): Promise<void> {
  await page.evaluate(() => {
    const [first] = (globalThis as unknown as { desk: Desk }).desk.shown;
    first?.dispatchEvent(new Event('click'));
  });
}

/** What the service worker says when one that it shows is pressed. */
export async function sayPressed(page: Page, pressed: unknown): Promise<void> {
  const [worker] = page.context().serviceWorkers();
  await worker?.evaluate(async (tag) => {
    const { clients } = globalThis as unknown as { clients: { matchAll(): Promise<MessagePort[]> } };
    for (const client of await clients.matchAll()) client.postMessage({ pressed: tag });
  }, pressed);
}
