import type { Address } from './address.ts';
import { accountHosts, dynamicNames, freeHosts } from './known/hosts.ts';

/** What somebody chose: the registered label, or on a host where anybody gets a name, what stands before it. */
export interface ChosenPart {
  readonly label: string;
  /** All before the label, without `www`. */
  readonly before: string;
  /** The public suffix, or the host that gives names. */
  readonly ending: string;
  readonly isHosted: boolean;
}

export function chosenPart({ host, subdomain, label, ending }: Address): ChosenPart {
  const before = subdomain.replace(/^www\d?(?:\.|$)/, '');
  const giver = suffixIn(host, givers) ?? '';
  const given = host.slice(0, -giver.length - 1).replace(/^www\d?(?:\.|$)/, '');
  if (giver === '' || given === '') return { label, before, ending, isHosted: false };
  const at = given.lastIndexOf('.');
  return {
    label: given.slice(at + 1),
    before: given.slice(0, Math.max(0, at)),
    ending: giver,
    isHosted: true,
  };
}

const givers: ReadonlySet<string> = new Set([...dynamicNames, ...freeHosts, ...accountHosts]);

/** The longest part of a host, from a label on, that is in a list. */
export function suffixIn(host: string, list: ReadonlySet<string>): string | undefined {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1))
    if (list.has(rest)) return rest;
  return undefined;
}
