// A number that a shop, an office or a programme gives to everybody is nobody's secret.

/** "Call us", "for more information", "orders": how those speak who write to the public. */
const phrases = [
  /https?:\/\/|\bwww\./,
  /\b(?:call|contact|text|reach|whatsapp|ring|dial|email|visit) us\b|\bjust dial\b|\bdial \*|\bour (?:office|shop|branch|customers?|clients|team|services?|hotline|offices)\b/,
  /\b(?:for|4) (?:more|further|any) (?:info|information|details|enquiries|inquiries|help)\b|\b(?:enquiries|inquiries)\b/,
  /\b(?:customer (?:care|service|services|support)|helpline|hotline|hot line|toll free|toll-free|free delivery|bookings?|reservations?|orders|price list|discounts?|for sale|order now|book now|promo code)\b/,
  /\b(?:contactez|appelez|ecrivez|joignez|rejoignez)[ -]nous\b|\bpour (?:plus|toute?s?) (?:d.)?\s?(?:infos?|informations?|renseignements?|details|reservations?|commandes?)\b/,
  /\b(?:service client|service clientele|numero vert|livraison gratuite|reservez|commandez|nos (?:clients|bureaux|services|equipes))\b/,
  /\b(?:tupigie|tuwasiliane|tuandikie|tutafute|tucheki|(?:wasiliana|kuwasiliana|uwasiliane) (?:nasi|na (?:mwakilishi|ofisi|wakala)))\b/,
  /\bkwa (?:maelezo|msaada|taarifa|mawasiliano|ushauri|habari) zaidi\b|\b(?:huduma kwa wateja|wateja|oda|tukuhudumie|tunapatikana|tunauza|tunatoa|tawi letu|ofisi zetu|ofisi yetu|duka letu|dukani kwetu|agiza sasa|punguzo|bidhaa|bei ya jumla|bei ni)\b/,
  /\b(?:duhamagare|muduhamagare|mutuhamagare|twandikire|mutwandikire|wadusanga|mwadusanga|tubagezaho|turabatekera|dukorera|abakiriya|gura ubu|ducuruza|tugurisha|turagurisha|duherereye|tubarizwa|mutugane|utugane|mutugereho|muhamagare|mwahamagara|tubafashe|ibicuruzwa|igiciro)\b|\b(?:ku|kubindi|ibindi|ku bindi) (?:bindi )?bisobanuro\b|\bumurongo wa\b/,
];
/** Free for whoever calls, in the countries whose numbers are known. */
const tollFree = /(?<![\d+])0800[ -]?\d{2,3}[ -]?\d{3,4}(?!\d)/;

/** "My number": a person's own, whatever else is said. */
const own =
  /\bmy (?:\w{1,12} )?(?:number|no|num|line|phone|cell|mobile|whatsapp|tel)\b|\b(?:call|text|ring|whatsapp|reach|phone) me\b|\b(?:yanjye|yange|mpamagara|nyandikira|yangu|nipigie|nicheki|nitafute|niandikie)\b|\bmon (?:numero|portable|tel|telephone|num|06|07|whatsapp)\b|\b(?:appelle|appelez|ecris|joins)[ -]moi\b/;

export function isPublicNotice(text: string): boolean {
  const read = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ');
  return !own.test(read) && (tollFree.test(read) || phrases.some((phrase) => phrase.test(read)));
}
