import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TextPart } from './links.ts';

type Split = (text: string) => TextPart[];

/** Cheap, and true for everything in which an address could be found. */
const mayHaveLinks = (text: string): boolean => /[^\s.]\.[a-z]{2}|https?:/i.test(text);

/** The finder is loaded when the first text needs it; until then a text is shown whole. */
const finder = ((): { now: () => Split | undefined; load: () => Promise<Split> } => {
  let split: Split | undefined;
  return {
    now: () => split,
    load: async () => (split ??= (await import('./links.ts')).splitLinks),
  };
})();

/** A message as text and addresses. */
export function useLinks(text: string): TextPart[] {
  const isNeeded = mayHaveLinks(text);
  const [split, setSplit] = useState<{ by: Split } | undefined>(() => {
    const by = finder.now();
    return by && { by };
  });
  useEffect(() => {
    if (isNeeded && split === undefined) void finder.load().then((by) => setSplit({ by }));
  }, [isNeeded]);
  return useMemo(
    () => (isNeeded && split !== undefined ? split.by(text) : [{ kind: 'text', text }]),
    [text, isNeeded, split],
  );
}

/** The addresses in a message. */
export async function linksIn(text: string): Promise<string[]> {
  if (!mayHaveLinks(text)) return [];
  const split = await finder.load();
  return split(text).flatMap((part) => (part.kind === 'link' ? [part.href] : []));
}
