// Finding whom somebody means, and naming people so that nobody passes for somebody else.
import { fromSpokenCode, limits, toHex } from '@ganira/protocol';
import { CliError, type Candidate } from './errors.ts';
import { inertName } from './inert-text.ts';

/** Fewer digits of an id could be a name. */
const leastDigits = 4;
/** Digits that stand for an id where a person reads. */
const shortDigits = 8;

export function shortId(id: string): string {
  return id.slice(0, shortDigits);
}

/**
 * By whole name (capitals don't matter), by the beginning of the id, or by account code. A name that
 * several have is refused: the wrong person must not read a message.
 * @param unknown the code where nobody fits.
 */
export function findPerson<T>(
  people: readonly T[],
  who: string,
  read: { as: (one: T) => Candidate; unknown: string },
): T {
  const name = folded(who);
  const code = fromSpokenCode(who, limits.id);
  const digits = code === undefined ? who.trim().toLowerCase() : toHex(code);
  const isId = digits.length >= leastDigits && /^[0-9a-f]+$/.test(digits);
  const found = people.filter((one) => {
    const person = read.as(one);
    return folded(person.name) === name || (isId && person.id.startsWith(digits));
  });
  const [first, second] = found;
  if (first === undefined) throw new CliError(read.unknown, { values: { who } });
  if (second !== undefined) {
    throw new CliError('ambiguous_name', {
      values: { who },
      candidates: found.map((one) => pick(read.as(one))),
    });
  }
  return first;
}

function pick({ id, name }: Candidate): Candidate {
  return { id, name };
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/** Names for the screen: with a piece of the id where two look alike, or where one looks like "You". */
export function labelPeople(people: readonly Candidate[], taken: readonly string[]): Map<string, string> {
  const names = people.map(({ name }) => skeleton(name));
  const reserved = new Set(taken.map(skeleton));
  return new Map(
    people.map(({ id, name }, index) => {
      const shown = inertName(name).trim();
      const own = names[index] ?? '';
      const isShared = reserved.has(own) || names.indexOf(own) !== names.lastIndexOf(own);
      if (shown === '') return [id, shortId(id)];
      return [id, isShared ? `${shown} (${shortId(id)})` : shown];
    }),
  );
}

/** What is left when everything that doesn't show is gone. */
function skeleton(name: string): string {
  return folded(inertName(name).normalize('NFKC')).replaceAll(/\s+/g, ' ');
}
