// An address taken apart as a browser does it (WHATWG URL), then at the public suffix (tldts).

import { parse as parseDomain } from 'tldts';
import { labelAsRead } from './punycode.ts';

export interface Address {
  /** As it was written. */
  readonly written: string;
  readonly href: string;
  /** With its colon. */
  readonly scheme: string;
  /** Lower case, ASCII; '' where the scheme has none. */
  readonly host: string;
  /** The host with the letters that a person sees. */
  readonly hostAsRead: string;
  readonly isNumber: boolean;
  /** What somebody registered: `example.co.rw`; '' for numbers and unknown endings. */
  readonly domain: string;
  /** `co.rw` */
  readonly ending: string;
  /** Its first label: `example`. */
  readonly label: string;
  /** All before it: `www.mail`. */
  readonly subdomain: string;
  /** Name and password before the host. */
  readonly user: string;
  /** Path, query and fragment, decoded where they can be, in lower case. */
  readonly path: string;
  readonly url: URL;
}

/** Longer addresses are judged by their beginning. */
const longest = 4_096;
/** RFC 1035 section 2.3.4: no longer name can be looked up. */
const longestHost = 253;
/** What browsers take for the dot of a host name (UTS 46), and what people take for it. */
const dots = /[\u3002\uff0e\uff61\u2024\ufe52]/g;
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
const hasScheme = /^[a-z][a-z\d+.-]*:/i;

/** @returns undefined for what leads nowhere. */
export function parseAddress(written: string): Address | undefined {
  const cut = written.slice(0, longest).toWellFormed().trim();
  const whole = hasScheme.test(cut) && !/^[\w.-]+:\d/.test(cut) ? cut : `https://${cut}`;
  const dotted = whole.replaceAll(dots, '.');
  const url = URL.parse(dotted) ?? URL.parse(dotted.replaceAll(unseen, ''));
  if (url === null) return undefined;
  const host = url.hostname.replace(/\.$/, '').toLowerCase();
  if (host.length > longestHost) return undefined;
  const isNumber = /^(?:\d{1,3}\.){3}\d{1,3}$|^\[/.test(host);
  const found =
    isNumber || host === ''
      ? undefined
      : parseDomain(host, { validateHostname: false, extractHostname: false });
  const domain = found?.domain ?? '';
  return {
    written: cut,
    href: url.href,
    scheme: url.protocol,
    host,
    hostAsRead: host.includes('xn--') ? host.split('.').map(labelAsRead).join('.') : host,
    isNumber,
    domain,
    ending: found?.publicSuffix ?? '',
    label: found?.domainWithoutSuffix ?? '',
    subdomain: found?.subdomain ?? '',
    user: decoded(url.username === '' && url.password === '' ? '' : `${url.username}:${url.password}`),
    path: decoded(`${url.pathname}${url.search}${url.hash}`).toLowerCase(),
    url,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether the ending is one that is given out, and the host is more than it: `bk.rw`, not `gov.uk` or `photo.jpg`. */
export function isRegistered(host: string): boolean {
  const { isIcann, domain } = parseDomain(host, { validateHostname: false, extractHostname: false });
  return isIcann === true && domain !== null;
}
