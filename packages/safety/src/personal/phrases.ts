// What words give away: an address, a birthday, a password, a school. In the four languages together: such phrases don't
// collide between them.

import type { PersonalReason } from './reasons.ts';

/** A rule looks only where its word is; all are linear: no repeat stands within a repeat, and each is bounded. */
interface Phrase {
  readonly reason: PersonalReason;
  /** Cheap: without it the others are not tried. */
  readonly has: RegExp;
  readonly rules: readonly RegExp[];
}

const months =
  '(?:jan(?:uary|vier)?|feb(?:ruary)?|f[eé]v(?:rier)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|jun(?:e)?|juin|jul(?:y)?|juil(?:let)?|aug(?:ust)?|ao[uû]t|sep(?:t|tember|tembre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember)?|d[eé]c(?:embre)?|mutarama|gashyantare|werurwe|mata|gicurasi|kamena|nyakanga|kanama|nzeri|ukwakira|ugushyingo|ukuboza|januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba)';
const date = `(?:\\d{1,2}(?:st|nd|rd|th|er)?\\s?(?:of\\s|de\\s|ya\\s|[-/. ])?\\s?(?:${months}|(?<=[-/.\\s])\\d{1,2})\\b(?:[-/., ]{1,2}(?:19|20)?\\d{2})?|${months}\\s\\d{1,2}(?:st|nd|rd|th)?\\b|(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2})`;
const rule = (source: string): RegExp => new RegExp(source, 'iu');
/** What is counted, and small words: no names of streets. */
const notOfStreets =
  'minutes?|mins?|hours?|hrs?|people|persons?|students?|kids|days?|weeks?|months?|years?|km|kms|miles?|met(?:re|er)s?|houses?|cars?|bus(?:es)?|am|pm|of|in|on|at|to|the|an|and|or|from|by|for|with|is|are|more|other|times?|long|big|small|new|free|min|dollars?|pounds?|euros?|percent|cases?|accidents?';
const secret = '(?:["\'(\\[]?(?=[^\\s]{0,40}[\\d!#$%&*+=?@^_~])[^\\s"\']{4,40}|["\'][^"\'\\n]{4,40}["\'])';

const phrases: readonly Phrase[] = [
  {
    reason: 'password',
    has: /pass|pwd|\bpin\b|mdp|siri|nywila|banga|secret|pincode|umubare w/i,
    rules: [
      rule(
        `\\b(?:pass(?:word|wd|code|phrase)|pwd|mot de passe|mdp|nywila|neno (?:la )?siri|ijambo ?(?:ry['’]?)?ibanga|ijambobanga)\\b[^\\n.!?]{0,24}?(?:\\bis\\b|\\bni\\b|\\best\\b|[:=](?!//)|->)\\s{0,2}${secret}`,
      ),
      rule(
        "\\b(?:pass(?:word|wd|code)|pwd|mot de passe|mdp|nywila|neno (?:la )?siri|ijambo ?(?:ry['’]?)?ibanga|ijambobanga)\\s?[:=]\\s?[^\\s]{4,40}",
      ),
      rule(
        "\\b(?:pin|pin ?code|pin number|code pin|code secret|namba (?:ya|yangu ya) siri|umubare w['’]ibanga|pass ?code)\\b[^\\n.!?\\d]{0,24}?(?:\\bis\\b|\\bni\\b|\\best\\b|[:=]|\\s)\\s?(?<!\\d)\\d{4,8}(?![\\w/:,-]|\\.\\d|\\s?(?:frw|rwf|ksh|euro|pounds?))",
      ),
    ],
  },
  {
    reason: 'code',
    has: /code|kode|otp|kodi/i,
    rules: [
      rule(
        '\\b(?:verification|confirmation|security|login|log-in|sms|otp|one.time|whatsapp|activation|auth\\w{0,12}|kwemeza|uthibitisho|kuthibitisha|v[eé]rification|s[eé]curit[eé]|mpesa|momo|irembo|google|facebook|telegram|bank)\\b[^\\n.!?\\d]{0,16}\\b(?:code|kode|kodi)\\b[^\\n.!?\\d]{0,24}(?<!\\d)\\d(?:[ -]?\\d){3,7}(?!\\d)',
      ),
      rule(
        "\\b(?:code|kode|kodi)\\b[^\\n.!?\\d]{0,8}\\b(?:of verification|de (?:v[eé]rification|confirmation|s[eé]curit[eé])|ya (?:uthibitisho|kuthibitisha|whatsapp|siri)|yo (?:kwemeza|kwinjira)|y['’]?ibanga)\\b[^\\n.!?\\d]{0,24}(?<!\\d)\\d(?:[ -]?\\d){3,7}(?!\\d)",
      ),
      rule('\\botp\\b[^\\n.!?\\d]{0,20}(?<!\\d)\\d(?:[ -]?\\d){3,7}(?!\\d)'),
      rule(
        '\\b(?:the|my|this|your) code (?:that )?(?:i got |they sent |came )?is:? (?<!\\d)\\d(?:[ -]?\\d){3,7}(?!\\d)',
      ),
    ],
  },
  {
    reason: 'national-id',
    has: /[a-z]{2} ?\d|passport|passeport|pasiporo|pasipoti|[ap]\d{9}[a-z]/i,
    rules: [
      // United Kingdom: national insurance number (HMRC manual NIM39110).
      /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/i,
      // Kenya: number of the tax office.
      /\b[AP]\d{9}[A-Z]\b/i,
      rule('\\b(?:passport|passeport|pasiporo|pasipoti)\\b[^\\n.!?\\d]{0,24}?\\b[a-z]{0,2} ?\\d{6,9}\\b'),
    ],
  },
  {
    reason: 'address',
    has: /\d|box|umudugudu|kagari|boîte|bp\b/i,
    rules: [
      rule(
        `\\b\\d{1,5}[a-d]?,? (?:(?!(?:${notOfStreets})\\b)[\\p{L}'’.-]{2,20} ){1,3}(?:street|road|avenue|lane|drive|close|crescent|court|gardens|terrace|boulevard|mews|grove|highway)\\b`,
      ),
      /\b(?![24] )\d{1,5}[a-d]?,? (?:\p{Lu}[\p{L}'’.-]{1,19} ){1,3}(?:St|Rd|Ave|Ln|Dr|Cl|Cres|Ct|Gdns|Blvd|Hwy|Way|Place|Pl|Square|Sq|Hill|Row|Park)\b(?!['’])/u,
      /\bK[GKN] ?\d{1,4} ?(?:st|street|ave|avenue|rd|road)\b/iu,
      /\b\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|av\.?|boulevard|bd\.?|chemin|impasse|all[eé]e|quai|ruelle|faubourg) (?:d[eu'’]|de la |des |l['’])?\s?\p{L}/iu,
      /\b\d{1,4}(?: ?(?:bis|ter))?,? (?:[Pp]lace|[Ss]quare|[Pp]assage|[Cc]ours) (?:d[eu]s? |de la |de l['’]|d['’])?\p{Lu}\p{L}/u,
      /\b(?:GIR 0AA|[A-PR-UWYZ](?:[A-HK-Y]?\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY])(?: |(?<=[Pp]ost ?code\W{1,3}(?:is )?\w{2,4}))\d[ABD-HJLNP-UW-Z]{2})\b/,
      /\b(?:p\.? ?o\.? ?box|bo[iî]te postale|b\.?p\.?|s\.? ?l\.? ?p\.?)\s?:?\s?\d{2,6}\b(?!\s?(?:frw|ksh|€|euro))/iu,
      /\bumudugudu wa \p{L}{3,20}[^\n]{0,30}\b(?:akagari ka|umurenge wa|mu murenge|mu kagari)\b|\b(?:mu )?(?:kagari|akagari) ka \p{L}{3,20}[^\n]{0,30}\b(?:umurenge|murenge) wa\b/iu,
      /\b(?:i live|we live|my (?:house|home|address|place|apartment|flat) is|ntuye|dutuye|naishi|ninaishi|tunaishi|nakaa|j['’]habite|on habite|mon adresse(?: est)?|aderesi yanjye ni|anwani yangu ni)\b[^\n.!?]{0,40}\b(?:house|flat|apartment|apt|block|blk|nyumba|appartement|appt|inzu|door|plot|unit|num[eé]ro|nomero|namba|no\.?|number)\s?(?:number |no\.? |n° ?|ya |namba )?[a-z]{0,2}\d{1,5}[a-z]?\b/iu,
    ],
  },
  {
    reason: 'birthday',
    has: /born|birth|b-?day|dob|naiss|n[eé]e? le|anniv|vutse|vuko|sabukuru|zaliwa/i,
    rules: [
      rule(`\\b(?:i was|i'?m|i am) born (?:on |in |the )?(?:the )?(?:${date}|(?:19|20)\\d{2}\\b)`),
      // Of somebody near, or with the "I" left out; others were born too.
      rule(`(?:\\bmy \\p{L}{2,12} was|(?:^|[.,;!?])\\s?(?:was )?) ?born (?:on |in |the )?(?:the )?${date}`),
      rule(
        `\\b(?:my|our) (?:birthday|b-?day|date of birth|dob)(?:'s| is| was|:)?(?: on| the| le)? ?(?:the )?${date}`,
      ),
      rule(
        `\\b(?:date of birth|dob|d\\.o\\.b\\.?|date de naissance|tarehe ya kuzaliwa|itariki (?:y['’]amavuko|navutseho)|italiki (?:y['’]amavuko|navutseho))\\s?(?:is|est|ni|[:=-])?\\s?(?:le |on )?${date}`,
      ),
      rule(`\\b(?:je suis n[eé]e?|n[eé]e?) le ${date}`),
      rule(`\\bmon anniv(?:ersaire)?(?: est|,? c['’]est|:)? (?:le )?${date}`),
      rule(
        `\\b(?:n[ai]vutse|isabukuru yanjye(?: ni)?|umunsi wanjye w['’]amavuko(?: ni)?)\\b[^\\n.!?\\d]{0,20}${date}`,
      ),
      rule(
        `\\b(?:nilizaliwa|nimezaliwa|siku yangu ya kuzaliwa(?: ni)?|birthday yangu(?: ni)?)\\b[^\\n.!?\\d]{0,20}${date}`,
      ),
    ],
  },
  {
    reason: 'email',
    has: /@/,
    rules: [/(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}\b/iu],
  },
  {
    reason: 'school',
    has: /school|college|academy|lyc[eé]e|coll[eè]ge|[eé]cole|ishuri|shule|ikigo|primary|secondary|high|niga |twiga|dangirije|soma /i,
    rules: [
      /\b(?:[Ii] (?:go|study|am studying|learn) (?:to|at|in)|[Ii]'m (?:at|in)|[Ii] am (?:at|in)|[Ii] attend|[Mm]y school is(?: called)?|[Oo]ur school is(?: called)?)\b (?:the )?(?:\p{Lu}[\p{L}'’.-]{1,20} ){1,4}(?:[Ss]chool|[Cc]ollege|[Aa]cademy|[Hh]igh|[Pp]rimary|[Ss]econdary)\b/u,
      /\b[Mm]y school(?: is| is called|'s|:) (?:the )?\p{Lu}\p{L}{2,}/u,
      /\b(?:[Nn]iga|[Nn]iga mu ishuri|[Nn]dangirije|[Tt]wiga)\b (?:kuri|ku|mu|i|muri)\b ?(?:ishuri |kigo |ikigo )?(?:rya |cya |ryitwa )?(?:(?:GS|ES|EP|Groupe|Lycée|Collège|École|TTC|TVET|Saint|St)\b|(?:\p{Lu}[\p{L}'’.-]{1,20} ){0,3}(?:School|Academy|College|Primary|Secondary))/u,
      /\b(?:[Nn]inasoma|[Nn]asoma|[Tt]unasoma)\b (?:katika |shule )?(?:ya |ya msingi |ya sekondari )?(?:(?:[Ss]hule ya )(?:\w+ ){0,2}\p{Lu}\p{L}+|(?:\p{Lu}[\p{L}'’.-]{1,20} ){1,3}(?:School|Academy|High|Primary|Secondary|Shule)\b)/u,
      /\b(?:je (?:suis|vais|étudie)|j['’][eé]tudie|mon (?:collège|lycée|école)(?: est| c['’]est)?|je suis en \S{1,12})\b (?:[aà]u? |à l['’]|au )?(?:(?:lyc[eé]e|coll[eè]ge|[eé]cole) )?(?:lyc[eé]e|coll[eè]ge|[eé]cole|[Ll]e) (?:d[eu'’]s? |de la )?\p{Lu}\p{L}+/u,
      /\b(?:je (?:suis|vais)|j['’][eé]tudie)\b(?: en \S{1,12})? (?:au|à l['’]|à l') ?(?:lyc[eé]e|coll[eè]ge|[eé]cole) (?:d[eu'’]s? |de la |primaire )?\p{Lu}\p{L}+/u,
    ],
  },
];

/** @param text plain (`text/normalise.ts`), with its capitals */
export function* phrasesIn(text: string): Iterable<PersonalReason> {
  for (const { reason, has, rules } of phrases) {
    if (has.test(text) && rules.some((each) => each.test(text))) yield reason;
  }
}
