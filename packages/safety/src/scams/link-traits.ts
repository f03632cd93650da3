// What the models of the wording see of the addresses in a text.

import { findLinks } from '../links/find-links.ts';
import { createLinkJudge, type LinkJudge } from '../links/judge-link.ts';

const mostJudged = 3;
const mostScore = 6;
/** Capital and small letters or digits without order, as services make them that send each reader another address. */
const token =
  /\/(?=[A-Za-z0-9]{5,24}$)[A-Za-z0-9]*(?:[a-z][A-Z]|\d[A-Za-z]|[A-Z][a-z][A-Za-z0-9]*[A-Z])[A-Za-z0-9]*$/;

let judge: LinkJudge | undefined;

/** Of the first addresses: how they are judged, and why. */
export function linkTraits(text: string): string[] {
  judge ??= createLinkJudge();
  const traits: string[] = [];
  for (const { target } of findLinks(text).slice(0, mostJudged)) {
    const { level, reasons, score } = judge.judgeAddress(target);
    traits.push(`#link ${level}`, `#link of ${Math.floor(Math.min(mostScore, Math.max(0, score)))}`);
    for (const reason of reasons) traits.push(`#link ${reason}`);
    if (token.test(target)) traits.push('#link token');
  }
  return traits;
}
