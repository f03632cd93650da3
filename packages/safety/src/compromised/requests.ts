// What somebody who took over an account writes for: money, a code, a link that gets opened.

import { findLinks } from '../links/find-links.ts';
import { askedIn } from '../scams/index.ts';

export interface Requests {
  readonly hasLink: boolean;
  readonly asksMoney: boolean;
  readonly asksCode: boolean;
}

export function requestsIn(text: string): Requests {
  const { forMoney, forCode } = askedIn(text);
  return { hasLink: findLinks(text).length > 0, asksMoney: forMoney, asksCode: forCode };
}
