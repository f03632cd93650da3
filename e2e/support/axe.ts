import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

interface Axe {
  run(
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Before any page is opened: the policy of the page lets no script in afterwards. */
export async function prepareAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: source });
}

/**
 * @param rules of axe; all where absent
 * @returns what is wrong for people who see, hear or move in other ways.
 */
export async function findBarriers(page: Page, rules?: readonly string[]): Promise<string[]> {
  return await page.evaluate(async (runOnly) => {
    // A change of the theme is painted first: colours pass through transitions, however short.
    const paint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    do await paint();
    while (document.getAnimations().some(({ playState }) => playState === 'running'));
    await paint();
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({ resultTypes: ['violations'], preload: false, runOnly });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)} ${failureSummary.slice(0, 300)}`,
      ),
    );
  }, rules);
}
