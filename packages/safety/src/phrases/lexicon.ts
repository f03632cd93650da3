// Classes of words and patterns over them, compiled from text. Small enough to be written by a speaker of the language.
//
//   class    words separated by white space; `piece_of_shit` is three words; `{ni,tu}ta{ku,m}ua` stands for four;
//            `<name>` takes in a class above
//   pattern  words in order: `you are/r <very>? <insult>`
//            a/b  one of these        <name>  a word of the class       x?  perhaps    a/$  or the sentence ends
//            x*   up to three times   ~2      up to two words that are not in the class `stop`
//            !x   not followed by this
//            ^    what commas divide begins          $  sentence ends

export interface Pack<Signal extends string> {
  readonly classes: Readonly<Record<string, string>>;
  readonly rules: Readonly<Partial<Record<Signal, string>>>;
}

type Step =
  | {
      readonly kind: 'words';
      /** One of them has it. They stay apart: to unite classes for each rule takes longer than all the rest. */
      readonly sets: readonly WordSet[];
      readonly least: 0 | 1;
      readonly most: 1 | 3;
      readonly orEnd: boolean;
    }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'unless'; readonly sets: readonly WordSet[] }
  | { readonly kind: 'begin' | 'end' };

/** First word → the words that must follow it, for each member. */
export type WordSet = ReadonlyMap<string, readonly (readonly string[])[]>;

export interface Rule<Signal extends string> {
  readonly signal: Signal;
  readonly steps: readonly Step[];
  /** For each step but the first that needs a word: the sets of which one must stand in the text. */
  readonly needed: readonly (readonly number[])[];
}

export interface Lexicon<Signal extends string> {
  readonly classes: ReadonlyMap<string, WordSet>;
  /** A word that members of sets begin with, those that rules begin with or need → the numbers of these sets. */
  readonly setsOf: ReadonlyMap<string, readonly number[]>;
  /** By the number of a set: the rules that begin with it. */
  readonly rulesFrom: readonly (readonly Rule<Signal>[])[];
  /** All words known here. */
  readonly vocabulary: ReadonlySet<string>;
  /** Those that a masked word could stand for, by length. */
  readonly maskable: ReadonlyMap<number, readonly string[]>;
}

export function compile<Signal extends string>(pack: Pack<Signal>): Lexicon<Signal> {
  const classes = new Map<string, WordSet>();
  for (const [name, text] of Object.entries(pack.classes)) {
    const taken = [...text.matchAll(/<([^>]+)>/g)].map((match) => classNamed(match[0], classes));
    classes.set(name, unite([wordSet(text.replaceAll(/<[^>]+>/g, ' ')), ...taken]));
  }
  const sets = new NumberedSets();
  const rulesFrom: Rule<Signal>[][] = [];
  // The same step stands in many rules.
  const known = new Map<string, Step>();
  const stepOf = (source: string): Step => {
    const step = known.get(source) ?? readStep(source, classes);
    known.set(source, step);
    return step;
  };
  for (const [signal, text] of Object.entries(pack.rules) as [Signal, string][])
    for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
      const steps = line.trim().split(/\s+/).map(stepOf);
      const rule = { signal, steps, needed: neededSets(steps, sets) };
      for (const set of firstSets(rule, line)) (rulesFrom[sets.numberOf(set)] ??= []).push(rule);
    }
  const vocabulary = new Set<string>();
  const wordSets = [...known.values()].flatMap((step) => (step.kind === 'words' ? step.sets : []));
  for (const set of new Set([...wordSets, ...classes.values()])) addVocabulary(vocabulary, set);
  return {
    classes,
    setsOf: sets.numbersOf,
    rulesFrom: Array.from({ length: sets.count }, (_, number) => rulesFrom[number] ?? []),
    vocabulary,
    maskable: byLength(vocabulary, classes.get('common')),
  };
}

/** Nobody masks a word that everybody says. */
function byLength(vocabulary: ReadonlySet<string>, common: WordSet | undefined): Map<number, string[]> {
  const lengths = new Map<number, string[]>();
  for (const word of vocabulary) {
    if (word.length < 4 || common?.has(word) === true) continue;
    const list = lengths.get(word.length);
    if (list === undefined) lengths.set(word.length, [word]);
    else list.push(word);
  }
  return lengths;
}

/** The numbers of the sets that the steps after the first can't do without. */
function neededSets(steps: readonly Step[], sets: NumberedSets): number[][] {
  const [, ...needed] = steps.flatMap((step) =>
    step.kind === 'words' && step.least === 1 && !step.orEnd ? [step.sets] : [],
  );
  return needed.map((each) => each.map((set) => sets.numberOf(set)));
}

class NumberedSets {
  readonly numbersOf = new Map<string, number[]>();
  readonly #numbers = new Map<WordSet, number>();

  get count(): number {
    return this.#numbers.size;
  }

  numberOf(set: WordSet): number {
    const known = this.#numbers.get(set);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(set, number);
    for (const word of set.keys()) {
      const list = this.numbersOf.get(word);
      if (list === undefined) this.numbersOf.set(word, [number]);
      else list.push(number);
    }
    return number;
  }
}

/** The lexicons of several languages, each compiled when a text is first read with it: that takes 40 to 200 ms. */
export interface Lexicons<Signal extends string> {
  readonly count: number;
  /** The most common words of each language → the numbers of the lexicons that have them. */
  readonly languagesOf: ReadonlyMap<string, readonly number[]>;
  readonly at: (index: number) => Lexicon<Signal>;
}

export function lexiconsOf<Signal extends string>(packs: readonly Pack<Signal>[]): Lexicons<Signal> {
  const compiled: Lexicon<Signal>[] = [];
  const languagesOf = new Map<string, number[]>();
  packs.forEach(({ classes }, index) => {
    for (const word of wordSet(classes['common'] ?? '').keys())
      languagesOf.set(word, [...(languagesOf.get(word) ?? []), index]);
  });
  return {
    count: packs.length,
    languagesOf,
    at: (index) => {
      const pack = packs[index];
      if (pack === undefined) throw new RangeError(`no lexicon ${index}`);
      return (compiled[index] ??= compile(pack));
    },
  };
}

/** Those of the languages that a text may be in: each with a third of the common words of the one that has most. */
export function lexiconsFor<Signal extends string>(
  lexicons: Lexicons<Signal>,
  common: readonly number[],
): Lexicon<Signal>[] {
  const most = Math.max(...common);
  const found: Lexicon<Signal>[] = [];
  for (let index = 0; index < lexicons.count; index++)
    if (most < 3 || (common[index] ?? 0) * 3 >= most) found.push(lexicons.at(index));
  return found;
}

function addVocabulary(vocabulary: Set<string>, set: WordSet): void {
  for (const [first, rests] of set) {
    vocabulary.add(first);
    for (const rest of rests) for (const word of rest) vocabulary.add(word);
  }
}

function wordSet(text: string): WordSet {
  const set = new Map<string, (readonly string[])[]>();
  for (const member of text
    .split(/\s+/)
    .filter((member) => member !== '')
    .flatMap(expand)) {
    const [first = '', ...rest] = member.split('_');
    const list = set.get(first);
    if (list === undefined) set.set(first, [rest]);
    else list.push(rest);
  }
  return set;
}

/** `{a,b}c` → `ac`, `bc`. */
function expand(member: string): string[] {
  const braces = /^([^{]*)\{([^}]*)\}(.*)$/.exec(member);
  if (braces === null) return [member];
  const [, before = '', choices = '', after = ''] = braces;
  return choices.split(',').flatMap((choice) => expand(before + choice + after));
}

function readStep(source: string, classes: ReadonlyMap<string, WordSet>): Step {
  if (source === '^') return { kind: 'begin' };
  if (source === '$') return { kind: 'end' };
  if (/^~\d{1,2}$/.test(source)) return { kind: 'gap', most: Number(source.slice(1)) };
  if (source.startsWith('!'))
    return { kind: 'unless', sets: alternatives(source.slice(1).split('/'), classes) };
  const [, inner = '', times] = /^(.*?)([?*])?$/.exec(source) ?? [];
  const parts = inner.split('/');
  return {
    kind: 'words',
    sets: alternatives(
      parts.filter((part) => part !== '$'),
      classes,
    ),
    orEnd: parts.includes('$'),
    least: times === undefined ? 1 : 0,
    most: times === '*' ? 3 : 1,
  };
}

/** The words that are written out as one set, and each class that is named. */
function alternatives(parts: readonly string[], classes: ReadonlyMap<string, WordSet>): WordSet[] {
  const words = parts.filter((part) => !part.startsWith('<'));
  const named = parts.filter((part) => part.startsWith('<')).map((part) => classNamed(part, classes));
  return words.length === 0 ? named : [wordSet(words.join(' ')), ...named];
}

function classNamed(part: string, classes: ReadonlyMap<string, WordSet>): WordSet {
  const set = classes.get(part.slice(1, -1));
  if (set === undefined) throw new Error(`no class of words ${part}`);
  return set;
}

function unite(sets: readonly WordSet[]): WordSet {
  if (sets.length === 1 && sets[0] !== undefined) return sets[0];
  const all = new Map<string, (readonly string[])[]>();
  for (const set of sets)
    for (const [first, rests] of set) all.set(first, [...(all.get(first) ?? []), ...rests]);
  return all;
}

/** The sets that a match can begin with; a rule that could begin with anything is a mistake. */
function firstSets(rule: Rule<string>, line: string): Set<WordSet> {
  const sets = new Set<WordSet>();
  for (const step of rule.steps) {
    if (step.kind === 'begin') continue;
    if (step.kind !== 'words') break;
    for (const set of step.sets) sets.add(set);
    if (step.least === 1) return sets;
  }
  throw new Error(`begins with anything: ${line}`);
}
