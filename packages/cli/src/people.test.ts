import { toSpokenCode } from '@ganira/protocol';
import { expect, test } from 'vitest';
import { findPerson, labelPeople } from './people.ts';

const alice = { id: 'abed0ae52ec40c9fffb903a4e9f686e5', name: 'Alice' };
const bob = { id: 'db3710bfc8d781f03ebb45463bc44dac', name: 'Bob' };
const otherBob = { id: 'db3799bfc8d781f03ebb45463bc44dac', name: 'bob' };

const find = (who: string, people = [alice, bob]) =>
  findPerson(people, who, { as: (one) => one, unknown: 'contact_unknown' });

test('a person is found by name, by the beginning of the id, or by account code', () => {
  expect(find('alice')).toBe(alice);
  expect(find(' ALICE ')).toBe(alice);
  expect(find('db37')).toBe(bob);
  expect(find(toSpokenCode(Buffer.from(bob.id, 'hex')))).toBe(bob);
});

test('nobody is guessed: a piece of a name, or too few digits, find nobody', () => {
  expect(() => find('Ali')).toThrow(expect.objectContaining({ code: 'contact_unknown' }));
  expect(() => find('db')).toThrow(expect.objectContaining({ code: 'contact_unknown' }));
  expect(() => find('')).toThrow(expect.objectContaining({ code: 'contact_unknown' }));
});

test('a name that two people have is refused and both are named', () => {
  const candidates = [bob, otherBob];
  expect(() => find('Bob', [alice, ...candidates])).toThrow(
    expect.objectContaining({ code: 'ambiguous_name', details: { candidates, values: { who: 'Bob' } } }),
  );
});

test('somebody who takes another’s id for a name catches none of their messages', () => {
  const thief = { id: '00112233445566778899aabbccddeeff', name: alice.id };
  expect(() => find(alice.id, [alice, thief])).toThrow(expect.objectContaining({ code: 'ambiguous_name' }));
});

test('names that look alike, or like “You”, carry a piece of the id', () => {
  const spoof = { id: '1234567890abcdef1234567890abcdef', name: 'Y\u200bou' };
  const labels = labelPeople([alice, bob, otherBob, spoof], ['You']);
  expect([...labels.values()]).toEqual(['Alice', 'Bob (db3710bf)', 'bob (db3799bf)', 'You (12345678)']);
});

test('somebody without a name is called by the id', () => {
  expect(labelPeople([{ id: alice.id, name: '\u200b ' }], []).get(alice.id)).toBe('abed0ae5');
});
