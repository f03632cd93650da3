import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SafetyError } from '../errors.ts';
import { readWords } from '../phrases/words.ts';
import { computingTime, mostMs } from '../text/computing-time.ts';
import { hostileTexts } from '../text/hostile-texts.ts';
import { readConversations, type Conversation } from './conversations.ts';
import { freshPatternState, longestState, parsePatternState, writePatternState } from './state.ts';
import { spelledOut } from './spelling.ts';
import { watch, type WatchedMessage } from './watch.ts';

const minute = 60_000;
const notMet = { isMinor: true, isMet: false };
const conversations = readConversations(
  readFileSync(join(import.meta.dirname, '../../suites/patterns/conversations.txt'), 'utf8'),
);

function hints(messages: readonly WatchedMessage[], situation = notMet): readonly string[] {
  let state = freshPatternState;
  const reasons: string[] = [];
  for (const message of messages) {
    const next = watch(state, message, situation);
    // What is stored between two messages is all that is remembered.
    state = parsePatternState(writePatternState(next.state));
    reasons.push(...next.verdict.reasons);
  }
  return reasons;
}

const isHinted = ({ messages }: Conversation): boolean => hints(messages).length > 0;

it.each([
  ['envoie-moi une photo de toi', 'soft-picture'],
  ["t'as une autre photo ?", 'picture'],
  ['ur so mature 4 ur age', 'flattery'],
])('short English spellings change no word of another language: %s', (text, signal) => {
  const { state } = watch(freshPatternState, { text, isOwn: false, at: 0 }, notMet);
  expect(state.signs.map((sign) => sign.signal)).toContain(signal);
});

describe('conversations of a minor with somebody not met', () => {
  it('of the kind that comes near children by stages get a hint', () => {
    const risky = conversations.filter(({ section }) => section.startsWith('risky'));
    expect(risky.length).toBeGreaterThanOrEqual(60);
    expect(risky.filter(isHinted).length / risky.length).toBeGreaterThanOrEqual(0.8);
  });

  it('of the same kind, in words that nobody learned from, most often do too', () => {
    const risky = conversations.filter(({ section }) => section.startsWith('unlearned risky'));
    expect(risky.length).toBeGreaterThanOrEqual(50);
    expect(risky.filter(isHinted).length / risky.length).toBeGreaterThanOrEqual(0.7);
  });

  it('with cousins, coaches, teachers, friends and a first love get none', () => {
    const alike = conversations.filter(({ section }) => /^(?:unlearned )?alike/.test(section));
    expect(alike.length).toBeGreaterThanOrEqual(170);
    expect(alike.filter(isHinted).map(({ section }) => section)).toEqual([]);
  });
});

const secret = { text: 'don’t tell your mum, it is our secret', isOwn: false };
const alone = { text: 'are you home alone?', isOwn: false };

it('one stage is not enough, however often it comes; two are, and are said once', () => {
  expect(hints([1, 2, 3, 4, 5, 6].map((at) => ({ ...secret, at })))).toEqual([]);
  expect(
    hints([
      { ...secret, at: 1 },
      { ...alone, at: 2 },
      { ...secret, at: 3 },
      { ...alone, at: 4 },
    ]),
  ).toEqual(['secret', 'alone']);
});

it('adults, and people whom the child met, are not watched', () => {
  const messages = [
    { ...secret, at: 1 },
    { ...alone, at: 2 },
  ];
  expect(hints(messages, { isMinor: false, isMet: false })).toEqual([]);
  expect(hints(messages, { isMinor: true, isMet: true })).toEqual([]);
});

it('what is older than 14 days or 50 messages is forgotten', () => {
  const day = 24 * 60 * minute;
  expect(
    hints([
      { ...secret, at: 0 },
      { ...alone, at: 15 * day },
    ]),
  ).toEqual([]);
  const between = Array.from({ length: 50 }, (_, at) => ({ text: 'ok', isOwn: false, at: at + 2 }));
  expect(hints([{ ...secret, at: 1 }, ...between, { ...alone, at: 60 }])).toEqual([]);
});

it('what the child said first counts little', () => {
  const own = { text: 'dont tell my mum, our secret', isOwn: true, at: 1 };
  expect(hints([own, { ...secret, at: 2 }, { ...alone, at: 3 }])).toEqual([]);
});

it.each([
  ['ppl r weird, u can not tell no1 till 2moro', 'people are weird you cant tell no one until tomorrow'],
  ['i do not see y', 'i dont see why'],
  ['can I? not now', 'can i not now'],
  ['do', 'do'],
])('what the young write in short is written out: %s', (written, inFull) => {
  const { words, sentences, clauses, quoted } = spelledOut(readWords(written));
  expect(words.join(' ')).toBe(inFull);
  for (const list of [sentences, clauses, quoted]) expect(list).toHaveLength(words.length);
});

it('young spelling is read', () => {
  expect(
    hints([
      { text: 'dont tell ur mum, no1 has 2 know', isOwn: false, at: 1 },
      { text: 'r u alone', isOwn: false, at: 2 },
    ]),
  ).not.toEqual([]);
});

describe('a stored state', () => {
  const codeOf = (text: string): string => {
    try {
      return typeof parsePatternState(text);
    } catch (error) {
      return error instanceof SafetyError ? error.code : String(error);
    }
  };

  it('stays small, whatever is said', () => {
    const texts = conversations.flatMap(({ messages }) => messages.map(({ text }) => text));
    let state = freshPatternState;
    texts.forEach((text, at) => {
      state = watch(state, { text, isOwn: at % 3 === 0, at }, notMet).state;
      expect(writePatternState(state).length).toBeLessThan(longestState / 2);
    });
    expect(parsePatternState(writePatternState(state))).toEqual(state);
  });

  it('of another version, cut, or made up is refused with a code', () => {
    expect(codeOf('{"version":0,"signals":[]}')).toBe('state_version');
    expect(codeOf('{}')).toBe('state_version');
    expect(codeOf('{"version":{"toString":1,"valueOf":1}}')).toBe('state_version');
    expect(codeOf('x'.repeat(longestState + 1))).toBe('state_shape');
    const whole = writePatternState(watch(freshPatternState, { ...secret, at: 5 }, notMet).state);
    for (let length = 0; length < whole.length; length++)
      expect(codeOf(whole.slice(0, length))).toBe('state_shape');
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(codeOf(text)).toMatch(/^state_/);
      }),
    );
    for (const broken of [
      '"count":-1',
      '"last":null',
      '"signs":[[99,1,1,0]]',
      '"signs":[[1,1,1,2]]',
      '"hinted":[11]',
      '"signs":{}',
    ])
      expect(
        codeOf(
          whole.replace(
            /^\{"version":1,.*$/,
            `{"version":1,"count":1,"last":1,"signs":[],"hinted":[],${broken}}`,
          ),
        ),
        broken,
      ).toBe('state_shape');
  });
});

it('hostile texts and times get a verdict in 50 ms', () => {
  for (const text of hostileTexts(['are you alone ', 'dont tell your ', 'u r ', 'picture of you ', 'tu es ']))
    expect(
      computingTime(() => watch(freshPatternState, { text, isOwn: false, at: Number.NaN }, notMet)),
      text.slice(0, 20),
    ).toBeLessThan(mostMs);
});
