// Pages that burglars put on sites of others, from what reports on phishing kits describe: folders that others fill,
// named after whom the page imitates, or in haste. Made up: none was ever seen.

import type { Chance } from './chance.ts';
import { brands, consonants, letters, pick, signs, vowels } from './deceptions.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Folders of the programs that run most sites, and those that every site has. */
const sitesFolders = list(`
  wp-includes wp-content wp-admin wp-content/plugins wp-content/themes wp-content/uploads wp-admin/js wp-admin/css
  wp-admin/includes wp-admin/images wp-admin/network wp-admin/user wp-includes/images wp-includes/js
  wp-includes/css wp-includes/fonts wp-includes/Text wp-includes/pomo wp-includes/widgets wp-includes/certificates
  wp-includes/SimplePie wp-includes/theme-compat wp-includes/ID3 wp-includes/customize images images img css js
  fonts includes modules components administrator plugins themes uploads tmp cache language languages media files old
  new test .well-known cgi-bin cgi bin assets lib libs libraries vendor admin templates logs log backup blog shop
  sites/default/files doc docs pages public web site en fr us uk home upload data system inc config scripts style
  styles image pics gallery webmail forum store mambots app update temp archive download content layouts
`);
const pages = list(`
  index.php login.php index.html index.htm verify.php secure.php home.php login.html signin.php account.php update.php
  webmail.html validate.php auth.php mail.php sign-in.php doc.html pdf.html view.php confirm.php next.php login.htm
  update.html main.php step1.php billing.php card.php details.php processing.php websc.php websrc.php session.php
  share.php document.html invoice.html log.php index1.php index2.php index2.html index_2.html indexx.php verification.php
  redirect.php login2.php confirmation.php tracking.php error.php finish.php thanks.php success.php form.php form.html
  page.php mail.htm viewer.php document.php contact.php process.php post.php go.php link.php info.php main.html
  recovery.php personal.php checkpoint.html mobile.php client.php customer.php identify.php sms.php otp.php
  identification.php connexion.php acces.php confirmer.php compte.php validation.php cadastro.php acesso.php
`);
const targets = list(`
  dropbox gdoc gdocs googledoc googledocs googledrive gdrive drive docusign office office365 outlook owa onedrive
  sharepoint excel adobe pdf webmail mail email apple icloud itunes paypal netflix dhl fedex usps ups alibaba yahoo
  hotmail aol boa bofa bankofamerica chase wells wellsfargo usaa amazon ebay facebook instagram linkedin match banking
  online bank secure security signin login verify verification update account accounts myaccount customer client user
  member support service confirm identity billing payment invoice document documents share shared wire transfer tracking
  parcel refund tax impots ameli caf orange sfr free laposte santander hsbc barclays lloyds halifax natwest rbc scotia
  td cibc desjardins itau bradesco bb caixa google docs doc file files filesharing view viewer upgrade mailbox validate
  validation auth session quota cpanel webapps bookmark proposal contract order purchase po quotation secured
  protect alert limited restore unlock resolution center particuliers moncompte espace compte client assure portail
  edf freemobile bouygues cic creditagricole creditmutuel societegenerale postale citibank capitalone pnc suntrust
  regions navyfederal discover amex americanexpress visa mastercard irs hmrc gov cra interac
`);
const hexadecimal = [...'0123456789abcdef'];
const mixed = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];

/** A word without its vowels, twice a letter, one letter less: how people name a thing that should not be found. */
function shortened(chance: Chance, word: string): string {
  const at = 1 + chance.below(Math.max(1, word.length - 1));
  switch (chance.below(5)) {
    case 0:
      return (word[0] ?? '') + word.slice(1).replaceAll(/[aeiou]/g, '');
    case 1:
      return word.slice(0, at) + (word[at] ?? '') + word.slice(at);
    case 2:
      return word.slice(0, 1 + chance.below(4));
    case 3:
      return word.slice(0, at) + word.slice(at + 1);
    default:
      return `${word}${word[word.length - 1] ?? ''}${word[word.length - 1] ?? ''}`;
  }
}

const nonsense = (chance: Chance): string =>
  Array.from({ length: 1 + chance.below(3) }, () => chance.from(consonants) + chance.from(vowels)).join('') +
  pick(chance, chance.below(3), letters);

function folder(chance: Chance): string {
  switch (chance.below(16)) {
    case 0:
      return pick(chance, chance.is(0.7) ? 32 : 16 + chance.below(17), hexadecimal);
    case 1:
      return pick(chance, 3 + chance.below(8), signs);
    case 2:
      return `${chance.from(targets)}${chance.from(['-', '_', '.', ''])}${chance.from(targets)}`;
    case 3:
      return `${chance.from(targets)}${chance.is(0.5) ? chance.below(100) : 2012 + chance.below(14)}`;
    case 4:
      return chance.from(brands);
    case 5:
      return shortened(chance, chance.from(targets));
    case 6:
      return pick(chance, 1 + chance.below(3), letters);
    case 7:
      return nonsense(chance);
    case 8:
      return `${chance.is(0.4) ? chance.from(['www.', 'login.', 'secure.', 'online.']) : ''}${chance.from(brands)}.${chance.from(['com', 'fr', 'co.uk', 'net', 'com.br', 'de', 'it'])}`;
    case 9:
      return pick(chance, 5 + chance.below(10), mixed);
    default:
      return chance.from(targets);
  }
}

function query(chance: Chance): string {
  const long = pick(chance, 16 + chance.below(25), hexadecimal);
  const word = pick(chance, 5, letters);
  return chance.from([
    `?cmd=login_submit&id=${long}&session=${long}`,
    `?cmd=_login-run&dispatch=${long}`,
    `?cmd=_signin&dispatch=${long}&locale=en_${word.slice(0, 2)}`,
    `?email=${word}@${pick(chance, 6, letters)}.com`,
    `?${chance.from(['user', 'login', 'id', 'to', 'e', 'mail', 'Email', 'userid'])}=${word}@${pick(chance, 6, letters)}.${chance.from(['com', 'org', 'net'])}`,
    `?userid=${pick(chance, 6, letters)}`,
    `?login=&.verify?service=mail&data:text/html;charset=utf-8;base64`,
    `?rand=13inboxlightaspxn.${chance.below(1e6)}&fid.4.1252899642&fid=1&fav.1&email=`,
    `?country.x=us&locale.x=en_us`,
    `?token=${long}`,
    `?id=${chance.below(1e6)}&session=${long}`,
    `?${long}`,
    `?error=1`,
    `?ip=${chance.below(256)}.${chance.below(256)}.${chance.below(256)}.${chance.below(256)}`,
    `?https://www.${chance.from(brands)}.com/${word}`,
    `?${chance.from(brands)}`,
  ]);
}

function kitPath(chance: Chance): string {
  const parts: string[] = [];
  if (chance.is(0.08)) parts.push(`~${pick(chance, 5 + chance.below(4), letters)}`);
  if (chance.is(0.55)) parts.push(chance.from(sitesFolders));
  if (chance.is(0.2)) parts.push(chance.from(sitesFolders));
  const count = 1 + chance.below(3);
  for (let i = 0; i < count; i++) parts.push(folder(chance));
  // Unpacked into a folder of its own name, once or more.
  if (chance.is(0.12)) parts.push(...Array.from({ length: 1 + chance.below(2) }, () => parts.at(-1) ?? ''));
  if (chance.is(0.12)) parts.push(pick(chance, 32, hexadecimal));
  const page = chance.is(0.55) ? pageName(chance) : '';
  return `/${parts.join('/')}${chance.is(0.9) || page !== '' ? '/' : ''}${page}${chance.is(0.25) ? query(chance) : ''}`;
}

function pageName(chance: Chance): string {
  if (chance.is(0.7)) return chance.from(pages);
  return `${chance.from([chance.from(targets), chance.from(brands), nonsense(chance), pick(chance, 1 + chance.below(3), letters)])}.${chance.from(['php', 'php', 'html', 'htm'])}`;
}

/** @param site an innocent name, on whose site the page was put */
export function pageWithin(chance: Chance, site: string): string {
  const scheme = chance.is(0.3) ? 'https' : 'http';
  return `${scheme}://${chance.is(0.3) ? 'www.' : ''}${site.replace(/^www\./, '')}${kitPath(chance)}`;
}
