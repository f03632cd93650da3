// Kirundi and Kinyarwanda understand each other, and a model of letters can't tell them apart. Spelling can: where one
// writes "vyose", "canke", "tuzobonana", the other writes "byose", "cyangwa", "tuzabonana".

const plain = new Set('canke ntaco caco canje cawe jewe jeho muhingamo umuhingamo ishure'.split(' '));
/** Many in Rwanda write these too when they are quick: one of them alone says nothing. */
const quick = new Set('cane ico aco wewe ehe ciza amahera'.split(' '));
/** "Vy" for "by", and the future with -zo- for -za-; not -za- before verbs with o (kongera, koroha, kohereza). */
const shapes =
  /^(?:[iua]|nti|ibi|bi|ivyi)?vy[aeiou]|^(?:nti|nt|si)?(?:n|u|a|tu|mu|ba|bi|ki|ru|ka|ha|bu|ku)zo(?!z|n[gk]|ro|he|ga|ge[zr]|mo)[a-z]{2,}[aeio]$/;
/** Never in Kirundi: "by" and "cy" before a vowel. */
const kinyarwanda = /[bc]y[aeiou]/;

/** Of a text in lower case that is one of the two. */
export function isKirundi(text: string): boolean {
  if (kinyarwanda.test(text)) return false;
  let weight = 0;
  for (const word of text.split(/[ ']/)) {
    if (plain.has(word) || shapes.test(word)) weight += 1;
    else if (quick.has(word)) weight += 0.5;
  }
  return weight >= 1;
}
