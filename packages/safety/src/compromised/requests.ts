// What somebody who took over an account writes for: money, a code, a link that gets opened.

import { findLinks } from '../links/find-links.ts';
import { bounded } from '../text/bounded.ts';
import { forWords } from '../text/normalise.ts';

export interface Requests {
  readonly hasLink: boolean;
  readonly asksMoney: boolean;
  readonly asksCode: boolean;
}

/** Somebody asks for something to be sent: a verb of giving, to me, and money near it. In the four languages. */
const money = [
  /\b(?:send|lend|loan|transfer|borrow|wire|give|help) (?:me|us)\b[^.!?\n]{0,60}(?:\b(?:money|cash|dollars?|pounds?|euros?|airtime|gift cards?|momo|mpesa|bitcoin|btc|frw|rwf|ksh|tsh|kes|usd)\b|[$£€]|\d{3})/,
  /\b(?:can|could|would) (?:you|u)\b[^.!?\n]{0,30}\b(?:send|lend|loan|transfer|pay)\b[^.!?\n]{0,50}(?:\b(?:money|cash|airtime|gift cards?|momo|mpesa|frw|rwf|ksh|kes|usd)\b|[$£€]|\d{3})/,
  /\b(?:nyoherereza|unyoherereze|wanyoherereza|mpa|unguriza|wanguriza|nguriza|ungurize|ntumirira)\b[^.!?\n]{0,60}(?:\b(?:amafaranga|frw|rwf|momo|mtn|airtime|umuriro)\b|\d{3})/,
  /\b(?:nitumie|unitumie|naomba|nikopeshe|unikopeshe|nisaidie|nipe)\b[^.!?\n]{0,60}(?:\b(?:pesa|hela|shilingi|ksh|tsh|mpesa|salio|airtime|elfu)\b|\d{3})/,
  /\b(?:envoie|envoyer|prete|preter|transfere|avance|virer|donne)[ -]?(?:moi)?\b[^.!?\n]{0,60}(?:\b(?:argent|euros?|francs?|cfa|carte cadeau|recharge|pcs|transcash|neosurf)\b|[€]|\d{3})/,
];

/** A code that came to this device is asked for. */
const code = [
  /\b(?:send|give|tell|forward|share|read|text)\b[^.!?\n]{0,20}\b(?:me|us|it)\b[^.!?\n]{0,40}\b(?:code|otp|pin|digits|numbers? (?:that|you))\b/,
  /\b(?:you(?:'ll| will)?|u) (?:got|get|received?|will (?:get|receive))\b[^.!?\n]{0,30}\b(?:code|otp|digits)\b[^.!?\n]{0,60}\b(?:send|give|tell|forward|share|what)\b/,
  /\b(?:what(?:'s| is)|need) the (?:\d[ -]?digit )?(?:code|otp)\b/,
  /\b(?:nyoherereza|unyoherereze|mbwira|umbwire|mpa|ohereza)\b[^.!?\n]{0,40}\b(?:kode|code|otp|umubare w'ibanga|imibare)\b/,
  /\b(?:nitumie|unitumie|niambie|nipe|tuma)\b[^.!?\n]{0,40}\b(?:kodi|code|otp|namba (?:ya siri|ulizopata|iliyokuja))\b/,
  /\b(?:envoie|donne|dis|transfere|communique)[ -]?(?:moi)?\b[^.!?\n]{0,40}\b(?:code|otp|chiffres)\b/,
];

export function requestsIn(text: string): Requests {
  const seen = forWords(bounded(text));
  return {
    hasLink: findLinks(text).length > 0,
    asksMoney: money.some((rule) => rule.test(seen)),
    asksCode: code.some((rule) => rule.test(seen)),
  };
}
