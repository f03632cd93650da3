// The panel beside a request or a profile: facts that a person would look for, each of which the device knows already.

import { likenessTo } from '../lookalike.ts';
import { cleanName } from '../names.ts';
import { forWords, words } from '../text/normalise.ts';
import type { Level, Verdict } from '../verdict.ts';
import { accountReasons, type AccountReason, type AccountSuggestion } from './reasons.ts';

export interface AccountFacts {
  readonly name: string;
  /** Names of the contacts that this account is not. */
  readonly contactNames: readonly string[];
  /** Since the first entry of its identity chain; missing where that can't be told. */
  readonly daysOld?: number;
  /** Introduced by a contact, or in a group with one. */
  readonly hasCommonContacts: boolean;
  /** Requests that it is known to have sent in the last day. */
  readonly requestsOfDay?: number;
  readonly hasLinkInFirstMessage: boolean;
}

export type AccountVerdict = Verdict<'accounts', AccountReason, AccountSuggestion>;

const daysOfNew = 7;
const manyRequests = 10;
const mostNames = 10_000;
const longestName = 64;

/** Words that only an office or the people behind a service put in their name. */
const officeWords = new Set(
  `support helpdesk admin administrator moderator official verified security service team staff bank police ganira
  signal whatsapp facebook instagram telegram google apple microsoft paypal mpesa momo mtn airtel irembo rra safaricom
  polisi banki ubuyobozi serivisi huduma benki msaada rasmi banque assistance officiel officielle securite sav`
    .trim()
    .split(/\s+/),
);
/** Of these, what people are called, too: alone it says nothing. */
const alsoNames = new Set(['momo', 'apple', 'signal', 'team', 'security', 'sav']);

export function judgeAccount(facts: AccountFacts): AccountVerdict {
  const name = cleanName(facts.name, longestName);
  const isAlike = likenessTo(name);
  const alike = facts.contactNames
    .slice(0, mostNames)
    .find((contact) => isAlike(contact.slice(0, longestName)));
  const found = new Set<AccountReason>();
  if (alike !== undefined) found.add('name-like-contact');
  if (soundsLikeOffice(name)) found.add('name-like-office');
  if ((facts.requestsOfDay ?? 0) >= manyRequests) found.add('many-requests');
  if (facts.hasLinkInFirstMessage) found.add('message-has-link');
  if ((facts.daysOld ?? daysOfNew) < daysOfNew) found.add('new-account');
  if (!facts.hasCommonContacts) found.add('nothing-in-common');
  const level = levelOf(found);
  if (level === 'fine') return { kind: 'accounts', level, reasons: [], suggestion: 'none' };
  return {
    kind: 'accounts',
    level,
    reasons: accountReasons.filter((reason) => found.has(reason)),
    suggestion: alike === undefined ? 'ask-another-way' : 'ask-the-contact',
    ...(alike !== undefined && { values: { name: alike.slice(0, longestName) } }),
  };
}

function soundsLikeOffice(name: string): boolean {
  const said = words(forWords(name)).filter((word) => officeWords.has(word));
  return said.length > 1 || said.some((word) => !alsoNames.has(word));
}

/** Everybody is new once, and most requests come from people with nothing in common: alone neither says anything. */
function levelOf(found: ReadonlySet<AccountReason>): Level {
  if (found.has('name-like-contact') || found.has('name-like-office')) return 'cover';
  if (found.has('many-requests') || found.has('message-has-link'))
    return found.size > 2 ? 'cover' : 'look-twice';
  return found.size > 1 ? 'look-twice' : 'fine';
}
