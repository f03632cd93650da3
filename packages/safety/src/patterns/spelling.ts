import { oddWords, type Words } from '../phrases/words.ts';

/** How the young write → how the rules are written. */
const spellings: Readonly<Record<string, string>> = {
  u: 'you',
  yuh: 'you',
  ure: 'you are',
  ya: 'you',
  yu: 'you',
  ur: 'your',
  r: 'are',
  '2': 'to',
  '4': 'for',
  n: 'and',
  b: 'be',
  c: 'see',
  y: 'why',
  no1: 'no one',
  noone: 'no one',
  sum1: 'someone',
  some1: 'someone',
  any1: 'anyone',
  every1: 'everyone',
  ne1: 'anyone',
  b4: 'before',
  '2nite': 'tonight',
  tonite: 'tonight',
  '2day': 'today',
  '2moro': 'tomorrow',
  tmr: 'tomorrow',
  tmrw: 'tomorrow',
  luv: 'love',
  plz: 'please',
  pls: 'please',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'have to',
  gimme: 'give me',
  lemme: 'let me',
  cuz: 'because',
  coz: 'because',
  bc: 'because',
  wat: 'what',
  wot: 'what',
  wut: 'what',
  dis: 'this',
  dat: 'that',
  da: 'the',
  tha: 'the',
  pic: 'picture',
  pics: 'pictures',
  pix: 'pictures',
  photo: 'picture',
  photos: 'pictures',
  foto: 'picture',
  cam: 'camera',
  vid: 'video',
  vids: 'videos',
  mum: 'mother',
  mom: 'mother',
  mummy: 'mother',
  mommy: 'mother',
  mama: 'mother',
  ma: 'mother',
  dad: 'father',
  daddy: 'father',
  papa: 'father',
  parent: 'parents',
  rents: 'parents',
  folks: 'parents',
  bf: 'boyfriend',
  gf: 'girlfriend',
  dnt: 'dont',
  msg: 'message',
  msgs: 'messages',
  txt: 'text',
  skool: 'school',
  skl: 'school',
  bday: 'birthday',
  hav: 'have',
  bout: 'about',
  til: 'until',
  till: 'until',
  ppl: 'people',
  rn: 'right now',
  abt: 'about',
  wud: 'would',
  cud: 'could',
  shud: 'should',
  insta: 'instagram',
  snap: 'snapchat',
  sc: 'snapchat',
  wa: 'whatsapp',
  tg: 'telegram',
  sch: 'school',
  nobody: 'no one',
  anybody: 'anyone',
  somebody: 'someone',
  everybody: 'everyone',
  do_not: 'dont',
  does_not: 'doesnt',
  did_not: 'didnt',
  can_not: 'cant',
  cannot: 'cant',
  cos: 'because',
  thru: 'through',
  urself: 'yourself',
  wen: 'when',
  hw: 'how',
};
const entries = Object.entries(spellings).map(([word, plain]) => [word, plain.split(' ')] as const);
/** First word → the second, and what both are. */
const pairs = new Map(
  entries
    .filter(([word]) => word.includes('_'))
    .map(([word, plain]) => {
      const [first = '', second = ''] = word.split('_');
      return [first, { second, plain }];
    }),
);
const table = new Map(entries);

export function spelledOut(text: Words): Words {
  if (!text.words.some((word) => table.has(word) || pairs.has(word))) return text;
  const words: string[] = [];
  const sentences: number[] = [];
  const clauses: number[] = [];
  const quoted: boolean[] = [];
  for (let at = 0; at < text.words.length; at++) {
    const word = text.words[at] ?? '';
    const pair = pairs.get(word);
    const isPair = pair !== undefined && text.words[at + 1] === pair.second;
    for (const plain of (isPair ? pair.plain : table.get(word)) ?? [word]) {
      words.push(plain);
      sentences.push(text.sentences[at] ?? 0);
      clauses.push(text.clauses[at] ?? 0);
      quoted.push(text.quoted[at] ?? false);
    }
    if (isPair) at += 1;
  }
  return { ...text, words, sentences, clauses, quoted, odd: oddWords(words) };
}
