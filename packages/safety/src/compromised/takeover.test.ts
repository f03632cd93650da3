import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SafetyError } from '../errors.ts';
import { requestsIn } from './requests.ts';
import {
  calm,
  parseTakeoverState,
  step,
  verdictOf,
  type TakeoverEvent,
  type TakeoverState,
} from './takeover.ts';

const day = 86_400_000;
const nothing = { hasLink: false, asksMoney: false, asksCode: false };
const message = (at: number, requests: Partial<typeof nothing> = {}, isExpected = false): TakeoverEvent => ({
  kind: 'message',
  at,
  requests: { ...nothing, ...requests },
  isExpected,
});
const run = (...events: TakeoverEvent[]): TakeoverState => events.reduce(step, calm);

describe('a friend whose account may be taken over', () => {
  it('R21 R22 a new device and then a link: held until the code word, then calm', () => {
    const held = run({ kind: 'device-added', at: day }, message(2 * day, { hasLink: true }));
    expect(verdictOf(held)).toEqual({
      kind: 'compromised',
      level: 'cover',
      reasons: ['unexpected-link', 'device-changed'],
      suggestion: 'ask-code-word',
    });
    expect(verdictOf(step(held, message(3 * day))).level).toBe('cover');
    expect(verdictOf(step(held, { kind: 'confirmed' })).level).toBe('fine');
  });

  it('R22 who says that it was not them is warned of', () => {
    const denied = run({ kind: 'key-changed', at: 0 }, message(1, { asksMoney: true }), { kind: 'denied' });
    expect(verdictOf(denied)).toMatchObject({ level: 'stop', suggestion: 'warn-others' });
    expect(verdictOf(denied).reasons).toContain('denied');
    expect(verdictOf(step(denied, { kind: 'device-added', at: 2 })).level).toBe('stop');
  });

  it.each([
    ['a new device alone', [{ kind: 'device-added', at: 0 }, message(1)]],
    ['a link alone', [message(0), message(1, { hasLink: true })]],
    ['a link that was asked for', [{ kind: 'device-added', at: 0 }, message(1, { hasLink: true }, true)]],
    [
      'a link long after a new device',
      [{ kind: 'device-added', at: 0 }, message(10 * day), message(20 * day, { hasLink: true })],
    ],
    ['a word after a long silence', [message(0), message(60 * day)]],
  ] as [string, TakeoverEvent[]][])('%s holds nothing', (_, events) => {
    expect(verdictOf(run(...events)).level).toBe('fine');
  });

  it('R21 the first link after a long silence is held', () => {
    expect(verdictOf(run(message(0), message(60 * day, { hasLink: true }))).reasons).toEqual([
      'unexpected-link',
      'after-silence',
    ]);
  });

  it('a stored state comes back; a damaged, hostile or older one is refused with a code', () => {
    const held = run({ kind: 'device-added', at: day }, message(2 * day, { hasLink: true }));
    expect(parseTakeoverState(JSON.stringify(held))).toEqual(held);
    const codeOf = (text: string): string => {
      try {
        return parseTakeoverState(text).phase;
      } catch (error) {
        return error instanceof SafetyError ? error.code : String(error);
      }
    };
    expect(codeOf('{"version":0}')).toBe('state_version');
    expect(codeOf('{"version":{"toString":1,"valueOf":1}}')).toBe('state_version');
    for (const text of [
      '',
      'null',
      '[]',
      '{"version":1}',
      'x'.repeat(1e6),
      '{"version":1,"phase":"calm","reasons":["x"]}',
    ])
      expect(codeOf(text)).toMatch(/^state_/);
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(codeOf(text)).toMatch(/^state_/);
      }),
    );
  });
});

describe('what is asked for', () => {
  it.each([
    ['please send me 5000 frw on momo, I will pay back', 'asksMoney'],
    ['can you lend me some cash until friday?', 'asksMoney'],
    ['nyoherereza amafaranga 5000 kuri momo', 'asksMoney'],
    ['naomba unitumie pesa elfu tano', 'asksMoney'],
    ['envoie-moi 50 euros stp', 'asksMoney'],
    ['send me the 6 digit code you got', 'asksCode'],
    ['you will get a code, tell me what it says', 'asksCode'],
    ['nyoherereza kode wabonye', 'asksCode'],
    ['nitumie kodi uliyopata', 'asksCode'],
    ['donne-moi le code que tu as reçu', 'asksCode'],
    ['need help, send money', 'asksMoney'],
    ['I need you to send 5000 to this number', 'asksMoney'],
    ['can you buy me a gift card', 'asksMoney'],
    ['ohereza amafaranga 5000', 'asksMoney'],
    ['peux-tu me prêter 50 euros ?', 'asksMoney'],
    ['look at this www.example.org/a', 'hasLink'],
  ] as const)('%s: %s', (text, what) => {
    expect(requestsIn(text)).toEqual({ ...nothing, [what]: true });
  });

  it.each([
    'send me the photos of sunday',
    'I have no money left this month lol',
    'amafaranga yabuze',
    'pesa imeisha',
    'tu as le code de la porte ?',
    'my code does not compile',
    'give me 5 minutes',
    'help me with exercise 345',
    'send me 3 photos of the 100 m race',
    'give me 250 ml of milk',
    'can you send me the door code?',
    'donne-moi ton numéro 078',
    'peux-tu me prêter ton vélo ?',
  ])('nothing in: %s', (text) => {
    expect(requestsIn(text)).toEqual(nothing);
  });
});
