// Runs of digits: telephone, card, number of an identity card.

import { isValidPhoneNumber, type CountryCode } from 'libphonenumber-js/min';
import { isPublicNotice } from './public-notice.ts';
import type { PersonalReason } from './reasons.ts';

/** Countries whose ways to write numbers without a country code are known; one's own comes first. */
const regions: readonly CountryCode[] = ['RW', 'KE', 'UG', 'TZ', 'GB', 'FR'];
/** Digits with what stands between them when people write numbers. */
const runOfDigits =
  /(?<![\p{L}\d.,_/=#-])(?:\+|\(\+?)?\d(?:[ .\-()/\u00a0]{0,2}\d){5,21}(?![\p{L}\d_]|[.,]\d)/gu;
const mostRuns = 50;
/** So many signs before a number say what it is. */
const mostBefore = 48;

export interface NumbersFound {
  readonly text: string;
  /** ISO 3166, where the person lives. */
  readonly region: string | undefined;
}

/** @returns what the numbers of a text are. */
export function* numbersIn({ text, region }: NumbersFound): Iterable<PersonalReason> {
  const isNotice = isPublicNotice(text);
  let runs = 0;
  for (const { 0: run, index } of text.matchAll(runOfDigits)) {
    if (++runs > mostRuns) return;
    const digits = run.replaceAll(/\D/g, '');
    const before = text.slice(Math.max(0, index - mostBefore), index).toLowerCase();
    if (isIdentity(digits, { run, before })) yield 'national-id';
    else if (isCard(digits) || isCard(fourTimesFour.exec(run)?.[0].replaceAll(/\D/g, '') ?? '')) yield 'card';
    else if (!isNotice && isPhone(run, digits, { before, region })) yield 'phone';
  }
}

/** Beginnings of the numbers of cards, and how many digits those have (ISO/IEC 7812-1; what the networks publish). */
const cards: readonly (readonly [begin: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16, 19]],
  [/^(?:5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/, [16]],
  [/^3[47]/, [15]],
  [/^(?:3[689]|30[0-5])/, [14, 16, 19]],
  [/^(?:6(?:011|4[4-9]|5|2)|35(?:2[89]|[3-8]))/, [16, 18, 19]],
  [/^(?:5(?:018|020|038)|6(?:304|759))/, [14, 15, 16, 18, 19]],
];
/** A card's number beside its date: `04/27 4111 1111 1111 1111`. */
const fourTimesFour = /(?<!\d)\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?!\d)/;

function isCard(digits: string): boolean {
  return (
    cards.some(([begin, lengths]) => lengths.includes(digits.length) && begin.test(digits)) &&
    !/^(\d)\1+$/.test(digits) &&
    passesLuhn(digits)
  );
}

/** ISO/IEC 7812-1 annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? 2 * digit : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const identityBefore =
  /(?:\b(?:id|i\.d\.?|identity|national id|nid|id card|kitambulisho|indangamuntu|irangamuntu|cni|carte d.identite|passport|passeport|pasiporo|nhs|huduma namba|maisha namba)\b[^\d\n]{0,20})$/;

/** The id of a payment is nobody's: a bare one behind an amount, or behind what says whose it is. */
const receiptBefore =
  /(?:\b(?:transaction|trans|txn|external|ref|reference) ?|(?:(?:solde|frais|fees?|balance)\W{0,3}\d|\d ?fcfa\b)(?:(?!passport|national)[^\n]){0,40}\b)id[\s:.#-]{0,3}$/;

function isIdentity(digits: string, { run, before }: { run: string; before: string }): boolean {
  if (run.startsWith('+')) return false;
  // Rwanda: nationality, year of birth, sex, number, issue, check.
  if (/^[12](?:19[2-9]|20[0-4])\d[78]\d{10}$/.test(digits)) return true;
  // Tanzania: date of birth, post code, number, issue.
  if (/^(?:19[2-9]|20[0-4])\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{12}$/.test(digits)) return true;
  // France: sex, year, month, department, commune, order, key (article R161-1 CSS).
  if (/^[12]\d{2}(?:0[1-9]|1[0-2]|[2-4]\d|50)\d{10}$/.test(digits)) {
    const key = Number(digits.slice(13));
    if (key === 97 - Number(BigInt(digits.slice(0, 13)) % 97n)) return true;
  }
  return (
    digits.length >= 7 && digits.length <= 16 && identityBefore.test(before) && !receiptBefore.test(before)
  );
}

const isDate =
  /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/;

interface PhoneHint {
  readonly before: string;
  readonly region: string | undefined;
}

function isPhone(run: string, digits: string, { before, region }: PhoneHint): boolean {
  if (digits.length < 8 || digits.length > 15 || /^(\d)\1+$/.test(digits) || isDate.test(digits))
    return false;
  const isWhole = run.includes('+') || /^00[1-9]/.test(digits);
  if (isWhole)
    return isValidPhoneNumber(run.includes('+') ? run.slice(run.indexOf('+')) : `+${digits.slice(2)}`);
  // The code of a country without its plus, or a trunk zero: a bare number is anything.
  if (/^(?:250|254|255|256)\d{9}$/.test(digits)) return isValidPhoneNumber(`+${digits}`);
  const isSaid =
    /(?:call|text|phone|number|tel|telephone|whatsapp|momo|mobile|cell|hamagara|nomero|nimero|telefoni|numero|namba|simu|piga|appelle|portable|joindre|joignable)\W{0,12}(?:\w+\W+){0,3}$/.test(
      before,
    );
  if (!digits.startsWith('0')) return isSaid && digits.length === 9 && valid(`0${digits}`, region);
  if (/^0\d \d{2}|\d[/]\d/.test(run) && /^\d{1,2}\/\d{1,2}\//.test(run)) return false;
  return keptForExamples.test(digits) || valid(digits, region);
}

/** Ranges that regulators keep for films and examples (Ofcom; ARCEP): people use them as if they were theirs. */
const keptForExamples = /^(?:07700900\d{3}|01632960\d{3}|0(?:19900|26191|35301|46571|53649|63998)\d{4,5})$/;

function valid(digits: string, region: string | undefined): boolean {
  const own = regions.filter((each) => each === region);
  return [...own, ...regions].some((each) => isValidPhoneNumber(digits, each));
}
