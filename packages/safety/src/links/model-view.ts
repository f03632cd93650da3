// What the models see of an address. Training uses the same.

import type { Address } from './address.ts';

const longestHost = 80;
const longestPath = 120;

/** The host without `www`, marked at its ends. */
export function hostText({ host }: Address): string {
  return `^${host.replace(/^www\d?\./, '').slice(-longestHost)}$`;
}

/** Path and query, with runs of digits and of hexadecimal digits as one sign each; '' where there is none. */
export function pathText({ path }: Address): string {
  if (path.length < 3) return '';
  return path
    .slice(0, longestPath)
    .replaceAll(/[0-9a-f]{12,}/g, '#')
    .replaceAll(/\d+/g, '0');
}
