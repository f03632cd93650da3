import type { Page } from 'playwright-core';

export interface ShownMessage {
  author: string;
  text: string;
  /** Such as 14:06. */
  time: string;
  /** In words; empty for what others wrote. */
  status: string;
  /** Time and status can be seen, not only heard. */
  hasVisibleTime: boolean;
}

/** Reads the accessible names of the messages of the open conversation. */
export async function readMessages(page: Page): Promise<ShownMessage[]> {
  const articles = await page.getByRole('article').evaluateAll((elements) =>
    elements.map((element) => {
      const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ');
      const parts = ids.map((id) => document.getElementById(id));
      const [author, text, meta] = parts.map((part) => part?.textContent ?? '');
      return {
        author: author ?? '',
        text: text ?? '',
        meta: meta ?? '',
        width: parts[2]?.getBoundingClientRect().width ?? 0,
      };
    }),
  );
  return articles.map(({ author, text, meta, width }) => {
    const [time = '', status = ''] = meta.split(' · ');
    return { author: author.replace(/:$/, ''), text, time, status, hasVisibleTime: width > 1 };
  });
}
