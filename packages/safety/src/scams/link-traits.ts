// What the models of the wording see of the addresses in a text.

import { createLinkJudge, findLinks, type LinkJudge } from '../links/index.ts';

const mostScore = 6;
/** Letters of both sizes without order, perhaps digits, as services make them that send each reader another address. */
const mixedSigns = /\/(?=[A-Za-z0-9]{5,24}$)(?=.*[a-z])(?=.*[A-Z])(?=.*\d|.+[A-Z].*[A-Z])[A-Za-z0-9]+$/;

let judge: LinkJudge | undefined;

/** How the worst of its addresses is judged, and why; nothing where there is none. */
export function linkTraits(text: string): string[] {
  const links = findLinks(text);
  if (links.length === 0) return [];
  judge ??= createLinkJudge();
  const { level, reasons, score } = judge.judgeLinks(links);
  const traits = [`#link ${level}`, `#link of ${Math.floor(Math.min(mostScore, Math.max(0, score)))}`];
  for (const reason of reasons) traits.push(`#link ${reason}`);
  if (links.some(({ target }) => mixedSigns.test(target.replace(/[?#].*$/s, '').replace(/\/$/, ''))))
    traits.push('#link mixed signs');
  return traits;
}
