// Addresses of honest sites, made of words of texts whose licences allow it.

import type { Chance } from './chance.ts';
import { syllables } from './deceptions.ts';

/** Half of all sites are .com; the others as chats here may name them. */
const endings =
  `${'com '.repeat(120)}${'org '.repeat(22)}${'net '.repeat(16)}${`co.uk de fr rw co.rw gov.rw org.rw ac.rw co.ke or.ke go.ke ac.ke co.tz or.tz go.tz ac.tz co.ug ug co.za ng com.ng gh eu it es nl be ch at pl cz se no dk fi pt gr ro hu ru ua tr com.tr in co.in pk com.pk bd lk np cn com.cn jp co.jp ne.jp or.jp kr co.kr tw com.tw hk vn th id co.id my ph au com.au nz ca us mx br com.br ar com.ar cl co pe edu gov io info biz tv me org.uk ac.uk news media africa app dev org org `.repeat(2)}xyz online site shop store club blog live world today life`.split(
    ' ',
  );

/** Names as people give them to their sites. */
export function innocentHost(chance: Chance, words: readonly string[]): string {
  if (chance.is(0.04)) return pinyinHost(chance);
  if (chance.is(0.12)) return shortHost(chance, words);
  const count = 1 + chance.below(3);
  const label = Array.from({ length: count }, () => chance.from(words)).join(chance.is(0.25) ? '-' : '');
  const short = chance.is(0.12)
    ? chance.from(words).slice(0, 3) + chance.from(words).slice(0, chance.below(3))
    : label;
  const sub = chance.is(0.35)
    ? 'www.'
    : chance.is(0.12)
      ? `${chance.from(['blog', 'docs', 'shop', 'mail', 'en', 'm', 'news', 'my', 'app', 'wiki', 'forum', chance.from(words)])}.`
      : '';
  const hosted = chance.is(0.07)
    ? `${label}.${chance.from(['blogspot.com', 'wordpress.com', 'github.io', 'tumblr.com', 'wixsite.com', 'weebly.com', 'substack.com', 'medium.com', 'readthedocs.io', 'livejournal.com', 'vercel.app', 'netlify.app', 'pages.dev', 'herokuapp.com', 'web.app', 'gitlab.io', 'myshopify.com', 'onrender.com'])}`
    : undefined;
  return hosted ?? `${sub}${short.slice(0, 30)}.${chance.from(endings)}`;
}

/** Sites whose names are Chinese words in Latin letters are no worse than others. */
function pinyinHost(chance: Chance): string {
  const label = Array.from({ length: 1 + chance.below(3) }, () => chance.from(syllables)).join('');
  return `${chance.is(0.6) ? 'www.' : ''}${label}.${chance.from(['com', 'com', 'cn', 'com.cn', 'net', 'org', 'com.tw', 'com.hk', 'cc'])}`;
}

/** Pages as people link them: most are the first page, an article, a number or a product. */
export function innocentPath(chance: Chance, words: readonly string[]): string {
  const slug = (most: number): string =>
    Array.from({ length: 1 + chance.below(most) }, () => chance.from(words)).join(chance.is(0.8) ? '-' : '_');
  const number = String(chance.below(10 ** (1 + chance.below(7))));
  const mixed = Array.from({ length: 5 + chance.below(7) }, () => chance.from([...mixedSigns])).join('');
  const date = `${2005 + chance.below(21)}/${String(1 + chance.below(12)).padStart(2, '0')}`;
  const page = chance.from(['.html', '.htm', '.php', '.aspx', '', '/', '', '/']);
  switch (chance.below(26)) {
    case 0:
      return `/${slug(1)}${page}`;
    case 1:
      return `/${slug(1)}/${slug(4)}${page}`;
    case 2:
      return `/${date}/${slug(7)}${page}`;
    case 3:
      return `/${chance.from(sections)}/${slug(6)}-${number}${page}`;
    case 4:
      return `/${chance.from(sections)}/${number}${page}`;
    case 5:
      return `/${chance.from(['?p=', '?id=', 'index.php?id=', 'article.php?id=', 'forum/viewtopic.php?t=', '?page_id=', 'node/', '?lang=en&id=', 'showthread.php?t='])}${number}`;
    case 6:
      return `/${chance.from(['', 's/', 'v/', 'p/', 'd/', 'watch?v=', 'file/', 'share/', 'c/', 'r/', 'i/'])}${mixed}`;
    case 7:
      return `/${chance.from(['en', 'fr', 'sw', 'rw', 'de', 'es', 'en-us', 'zh', 'ja', 'ar', 'm'])}/${chance.is(0.5) ? slug(3) : ''}`;
    case 8:
      return `/search?q=${slug(3).replaceAll('-', '+')}`;
    case 9:
      return `/wp-content/uploads/${date}/${slug(3)}.${chance.from(['jpg', 'png', 'pdf', 'docx', 'mp3', 'jpg'])}`;
    case 10:
      return `/${chance.from(['files', 'images', 'docs', 'media', 'assets', 'download'])}/${slug(3)}.${chance.from(['jpg', 'png', 'pdf', 'zip', 'mp4', 'html'])}`;
    case 11:
      return `/${chance.from(['login', 'account', 'signup', 'account/login', 'users/sign_in', 'index.php', 'index.html', 'about', 'contact', 'home', 'default.aspx', 'help', 'support', 'services', 'register', 'password/reset', 'verify?token=' + mixed])}`;
    case 12:
      return `/${slug(2)}/${slug(2)}/${slug(2)}${page}`;
    case 13:
      return `/${slug(4)}?utm_source=${chance.from(['whatsapp', 'facebook', 'newsletter'])}&utm_medium=${chance.from(['social', 'email'])}`;
    case 14:
      return `/${slug(2)}/${chance.from(['index.html', 'view', 'map', 'item', 'detail.aspx', 'show.php', ''])}?${chance.from(['id', 'v', 'key', 'doc', 'item', 'share', 's'])}=${chance.is(0.5) ? hexadecimal(chance) : mixed}`;
    case 15:
      return `/${chance.from(['d/', 'file/d/', 'document/d/', 'p/', 's/', 'e/', 'album/', 'playlist/', 'invite/', ''])}${chance.is(0.5) ? hexadecimal(chance) : Array.from({ length: 3 + chance.below(5) }, () => mixed).join('')}${chance.is(0.3) ? '/view' : ''}`;
    case 16:
      return `/${chance.from(words)}${chance.is(0.5) ? number.slice(0, 4) : chance.from([...mixedSigns]) + String(chance.below(10)) + chance.from([...mixedSigns])}${chance.is(0.4) ? '/' : ''}`;
    case 17:
      return `/#${chance.from(['/', '/', '', '/home', '/about', 'about', 'contact', `/${slug(2)}`, '!/'])}`;
    case 18:
      return `/${honestDoor(chance, slug(1))}`;
    default:
      return '/';
  }
}

/** Where members, pupils and customers of honest sites sign in, pay and change what is theirs. */
function honestDoor(chance: Chance, word: string): string {
  const area = chance.from(
    'members member admin portal student students staff parents teachers client clients customer my user users account shop moodle forum community school library app webmail auth secure'.split(
      ' ',
    ),
  );
  const page = chance.from(
    'login login.php login/ login.html login.aspx signin sign-in sign_in register.php register forgot-password profile profile.php settings/security account/update update/index.html dashboard index.php logout checkout payment pay.php orders invoice/view invoices verify-email confirm?token=a1 password/reset login/index.php tracking track.php'.split(
      ' ',
    ),
  );
  const within = chance.is(0.4) ? `${chance.from([word, 'portal', 'en', 'site', 'web'])}/` : '';
  return `${within}${chance.is(0.8) ? `${area}/` : ''}${page}`;
}

/** A number of things of machines, at times as a UUID. */
function hexadecimal(chance: Chance): string {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => chance.from([...'0123456789abcdef'])).join('');
  return chance.is(0.4) ? [8, 4, 4, 4, 12].map(digits).join('-') : digits(12 + 4 * chance.below(6));
}

const mixedSigns = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const sections =
  'news article articles story sport category product products shop item events blog post posts topic topics forum thread wiki pages page video videos photo photos jobs community users user tag habari amakuru actualites p a'.split(
    ' ',
  );

/** Numbers and initials, as stations, portals and firms have. */
function shortHost(chance: Chance, words: readonly string[]): string {
  const word = chance.from(words);
  const number = String(
    chance.from([1, 2, 3, 4, 5, 7, 9, 10, 20, 21, 24, 50, 77, 99, 100, 360, 365, 500, 888, 1000]),
  );
  const initials = Array.from({ length: 2 + chance.below(3) }, () =>
    chance.from([...'abcdefghijklmnoprstvz']),
  ).join('');
  const label = chance.from([
    `${word}${number}`,
    `${number}${word}`,
    number,
    initials,
    initials,
    `${initials}${number}`,
    `${word}-${initials}`,
    `${word}tv`,
    `${word}${1990 + chance.below(40)}`,
    `${word}${chance.from([2, 4])}${chance.from(words)}`,
  ]);
  return `${chance.is(0.5) ? 'www.' : ''}${label}.${chance.from(endings)}`;
}

/** What is before the words in folders of honest sites. */
const areas =
  'services service products product solutions support resources programs departments about company countries country regions region locations states city cities catalog catalogue categories category collections topics subjects courses course classes lessons tutorials guides guide manual manuals docs doc documentation projects project software packages src trunk tree man books book library archive archives reports publications press events conference conferences people staff faculty members research papers notes lectures slides music movies videos games gallery photos images maps map travel hotels recipes health sports politics business economy world opinion culture science technology magazine journal issues issue vol chapter part section help faq kb articles answers questions community forums forum groups jobs careers download downloads files data datasets tools apps portal site web home online info public content static en fr de es ar ru id sw rw tc new mail shop store customer accounts business personal banking cards loans insurance security investor'.split(
    ' ',
  );

/**
 * Pages below folders as honest sites have them: most are words that say what is there, some are numbers and codes, and
 * there are the same ordinary files as anywhere.
 */
export function innocentFolders(chance: Chance, words: readonly string[]): string {
  const word = (): string => chance.from(words);
  const slug = (least: number, most: number): string =>
    Array.from({ length: least + chance.below(most - least + 1) }, word).join(chance.is(0.85) ? '-' : '_');
  const number = (most: number): string => String(chance.below(10 ** (1 + chance.below(most))));
  const code = (): string =>
    chance.from([
      `${word().slice(0, 1 + chance.below(3))}${number(4)}`,
      `${word().slice(0, 3)}${number(2)}${word().slice(0, 1 + chance.below(3))}`,
      `${number(2)}${word().slice(0, 2 + chance.below(2))}`,
      `${word().slice(0, 1)}${number(2)}-${word().slice(0, 1)}${number(2)}`,
      word().slice(0, 2 + chance.below(3)),
      number(6),
    ]);
  const folder = (): string => {
    const roll = chance.below(10);
    if (roll < 4) return chance.from(areas);
    if (roll < 6) return slug(1, 4);
    if (roll < 8) return word();
    return roll < 9 ? code() : number(4);
  };
  const file = (): string => {
    const stem = chance.from([
      slug(1, 6),
      slug(2, 7),
      word(),
      `${word()}${word()}`,
      code(),
      'index',
      'index',
      chance.from(areas),
      `ch${number(2)}`,
      `${chance.from(areas)}-${word()}`,
      `${slug(1, 2)}-${number(5)}`,
    ]);
    return `${stem}${chance.from(['.html', '.html', '.htm', '.php', '.aspx', '.pdf', '.shtml', '.jsp', '.asp', '', '', '.txt', '.cfm', '.do'])}`;
  };
  const roll = chance.below(40);
  if (roll < 4) return aboutOthers(chance, words);
  const parts = Array.from({ length: 1 + chance.below(4) }, folder);
  const end = chance.is(0.4) ? '' : file();
  const query = chance.is(0.1)
    ? `?${chance.from(['id', 'p', 'page', 'lang', 'q', 't', 'cat', 'sid', 'article', 'view', 'v', word()])}=${chance.is(0.5) ? number(7) : word()}`
    : '';
  return `/${parts.join('/')}/${end}${query}`;
}

/** Archives, registries and manuals, whose folders are other sites, packages and long numbers. */
function aboutOthers(chance: Chance, words: readonly string[]): string {
  const word = (): string => chance.from(words);
  const host = `${chance.is(0.4) ? 'www.' : ''}${word()}${chance.is(0.3) ? word() : ''}.${chance.from(['com', 'org', 'net', 'co.uk', 'fr', 'ru', 'edu'])}`;
  const date = `${2000 + chance.below(25)}${10 + chance.below(3)}${10 + chance.below(19)}${100000 + chance.below(100000)}`;
  const digits = (count: number): string =>
    Array.from({ length: count }, () => chance.from([...'0123456789abcdef'])).join('');
  return chance.from([
    `/web/${date}/http://${host}/${word()}/`,
    `/web/${date}/${host}/${word()}.html`,
    `/${chance.from(['site', 'domain', 'whois', 'review', 'reviews', 'audit', 'info', 'www', 'stats', 'siteinfo', 'link', 'out'])}/${host}${chance.is(0.6) ? '/' : ''}`,
    `/${host}/`,
    `/${chance.from(['javadoc', 'api', 'docs', 'docs/api', 'javadocs', 'reference', 'doc'])}/${chance.is(0.5) ? 'latest/' : ''}${chance.from(['com', 'org', 'net', 'io'])}/${word()}/${word()}/${word()}.html`,
    `/${chance.from(['file', 'address', 'commit', 'item', 'hash', 'object', 'document', 'record', 'blob', 'tx', 'image'])}/${digits(chance.from([32, 32, 40, 64]))}${chance.from(['', '/', '/view', '/analysis/', '.html', '.jpg'])}`,
    `/site/c.${digits(8)}/b.${digits(6)}/k.${digits(4)}/${word()}.htm`,
    `/${word()}/${chance.from(words)}/${word().slice(0, 2)}.htm`,
    `/${word()[0] ?? ''}/${word()}${chance.below(99)}.html`,
    `/~${word()}/${word()}/${word()}.html`,
    `/${word()}/${word()}/${word()}/`,
  ]);
}
