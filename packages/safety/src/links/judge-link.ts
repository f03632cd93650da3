// From signs to a verdict.

import { bytesOfBase64 } from '../model/base64.ts';
import { parseLinearModel, type LinearModel } from '../model/linear.ts';
import type { Level, Verdict } from '../verdict.ts';
import { parseAddress, type Address } from './address.ts';
import { archiveHosts, deliveryHosts } from './known/hosts.ts';
import { protectedNames, sharedNames, type ProtectedName } from './known/protected-names.ts';
import { findLinks, type FoundLink } from './find-links.ts';
import { indexNames, type NameIndex } from './known-names.ts';
import { model as hostModel } from './host-model.ts';
import { kitFeatures } from './kit-features.ts';
import { model as kitModel } from './kit-model.ts';
import { suffixIn } from './chosen-part.ts';
import { featureScore } from './features.ts';
import { hostFeatures } from './host-features.ts';
import { shippedSurprise, type Surprise } from './letter-pairs.ts';
import { pathFeatures } from './path-features.ts';
import { model as pathModel } from './path-model.ts';
import { linkReasons, type LinkReason, type LinkSuggestion } from './reasons.ts';
import { enough, passedOn, signsOf, type Sign } from './signs.ts';

export interface LinkVerdict extends Verdict<'links', LinkReason, LinkSuggestion> {
  /** Sum of the weights: for measuring, not for showing. */
  readonly score: number;
}

export interface LinkOptions {
  /** What an operator adds to the names that are protected anyway. */
  readonly names?: readonly ProtectedName[];
}

/** Judges addresses; made once, since it indexes the names and reads the model. */
export interface LinkJudge {
  /** Every address of a text; the verdict is that of the worst. */
  judgeText: (text: string) => LinkVerdict;
  /** The same for what `findLinks` found in it. */
  judgeLinks: (links: readonly FoundLink[]) => LinkVerdict;
  /** @param shown what a person sees in its place */
  judgeAddress: (address: string, shown?: string) => LinkVerdict;
}

export function createLinkJudge({ names = [] }: LinkOptions = {}): LinkJudge {
  const index = indexNames([...names, ...Object.values(protectedNames).flat(), ...sharedNames]);
  const judge = {
    index,
    host: parseLinearModel(bytesOfBase64(hostModel)),
    path: parseLinearModel(bytesOfBase64(pathModel)),
    kit: parseLinearModel(bytesOfBase64(kitModel)),
    surprise: shippedSurprise(),
  };
  const judgeLinks = (links: readonly FoundLink[]): LinkVerdict =>
    worst(different(links).map((link) => judgeOne(link, judge)));
  return {
    judgeText: (text) => judgeLinks(findLinks(text)),
    judgeLinks,
    judgeAddress: (target, shown) =>
      judgeOne({ written: target, target, isBare: false, ...(shown !== undefined && { shown }) }, judge),
  };
}

function different(links: readonly FoundLink[]): FoundLink[] {
  return [...new Map(links.map((link) => [`${link.target} ${link.shown ?? ''}`, link])).values()];
}

interface Judge {
  readonly index: NameIndex;
  readonly host: LinearModel;
  readonly path: LinearModel;
  readonly kit: LinearModel;
  readonly surprise: Surprise;
}

/**
 * What is added to the odds of host and path together, and to those of a kit: set so that of each set of innocent
 * addresses at most 0.45 % of the half for setting (`training/held-out.ts`) are looked at twice.
 */
const lean = 0.2;
const kitLean = 1;
/** Models never cover an address by themselves. */
const mostOfModels = 4.5;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/**
 * Log odds of the models. Host and path make up for each other within bounds; a page of a kit is one on the most
 * harmless host, for the site may have been broken into.
 */
function modelWeight(address: Address, { host, path, kit, surprise }: Judge): number {
  const isChosen = address.host === address.hostAsRead && suffixIn(address.host, deliveryHosts) === undefined;
  const ofHost = isChosen ? featureScore(host, hostFeatures(address, surprise)) : 0;
  const seen = pathFeatures(address);
  const ofPath = seen === undefined ? 0 : featureScore(path, seen);
  const both = within(ofHost, -4, 6) + within(ofPath, -2, 3) + lean;
  const deep = kitFeatures(address, surprise);
  const ofKit = deep === undefined ? 0 : featureScore(kit, deep) + kitLean;
  return within(Math.max(both, ofKit), 0, mostOfModels);
}

const nothing: LinkVerdict = { kind: 'links', level: 'fine', reasons: [], suggestion: 'none', score: 0 };

function judgeOne(link: FoundLink, judge: Judge): LinkVerdict {
  const address = parseAddress(link.target);
  if (address === undefined) return nothing;
  const signs = [...signsOf(address, judge.index), ...signsOfShown(link, address, judge.index)];
  const isTheirs = judge.index.ownerOf(address.host) !== undefined;
  if (!isTheirs && !link.isBare && address.domain !== '' && !archiveHosts.has(address.host)) {
    signs.push({ reason: 'unusual', weight: modelWeight(address, judge) });
  }
  const verdict = verdictOf(signs, address);
  const next = passedOn(address);
  if (next === undefined) return verdict;
  // What is passed on to something worse is as bad as that.
  return worst([verdict, judgeOne({ written: next, target: next, isBare: false }, judge)]);
}

function verdictOf(signs: readonly Sign[], address: Address): LinkVerdict {
  const score = signs.reduce((sum, { weight }) => sum + weight, 0);
  const strongest = Math.max(0, ...signs.map(({ weight }) => weight));
  const level = levelOf(score, strongest);
  if (level === 'fine') return { ...nothing, score };
  const said = signs.filter(({ weight }) => weight >= 0.5);
  const reasons = linkReasons.filter((reason) => said.some((sign) => sign.reason === reason));
  // Of the gravest reason that names somebody: the texts say whose name it is.
  const name = reasons
    .map((reason) => said.find((sign) => sign.reason === reason && sign.name !== undefined)?.name)
    .find((named) => named !== undefined);
  return {
    kind: 'links',
    level,
    reasons,
    suggestion: suggestionOf(level, reasons),
    values: { host: address.hostAsRead || address.scheme, ...(name !== undefined && { name }) },
    score,
  };
}

/** The full-page warning needs one sign that is enough for it: many small ones never add up to it. */
function levelOf(score: number, strongest: number): Level {
  if (strongest >= enough.stop) return 'stop';
  if (score >= enough.cover) return 'cover';
  return score >= enough.lookTwice ? 'look-twice' : 'fine';
}

function suggestionOf(level: Level, reasons: readonly LinkReason[]): LinkSuggestion {
  if (level === 'stop') return 'do-not-open';
  if (reasons.some((reason) => /name/.test(reason))) return 'open-by-hand';
  return reasons.includes('shortener') || reasons.includes('redirect') ? 'ask-sender' : 'look-at-host';
}

/** What is shown reads as an address, and is another one. */
function signsOfShown({ shown }: FoundLink, address: Address, names: NameIndex): Sign[] {
  if (shown === undefined) return [];
  const claimed = findLinks(shown)[0];
  const read = claimed === undefined ? undefined : parseAddress(claimed.target);
  if (read !== undefined && read.host !== '') {
    const isSame =
      read.host === address.host ||
      (read.domain !== '' && read.domain === address.domain) ||
      (names.ownerOf(read.host) !== undefined && names.ownerOf(read.host) === names.ownerOf(address.host));
    return isSame ? [] : [{ reason: 'text-differs', weight: enough.stop }];
  }
  return [];
}

function worst(verdicts: readonly LinkVerdict[]): LinkVerdict {
  const order: readonly Level[] = ['fine', 'look-twice', 'cover', 'stop'];
  return verdicts.reduce(
    (most, verdict) =>
      order.indexOf(verdict.level) > order.indexOf(most.level) ||
      (verdict.level === most.level && verdict.score > most.score)
        ? verdict
        : most,
    nothing,
  );
}
