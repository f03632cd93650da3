import dns from 'node:dns';
import net from 'node:net';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { honestLinks, linkDeceptions } from '../../suites/link-deceptions.ts';
import { computingTime, mostMs } from '../text/computing-time.ts';
import { isAtLeast, levels } from '../verdict.ts';
import { loadReasonWords, reasonText, registers } from '../words/words.ts';
import { findLinks, mostLinks } from './find-links.ts';
import { createLinkJudge } from './judge-link.ts';
import { labelAsRead } from './punycode.ts';

const judge = createLinkJudge();

describe('crafted deceptions', () => {
  it('are at least 200 in at least 12 classes', () => {
    expect(Object.keys(linkDeceptions).length).toBeGreaterThanOrEqual(12);
    expect(Object.values(linkDeceptions).flat().length).toBeGreaterThanOrEqual(200);
  });

  it.each(Object.entries(linkDeceptions))('R20 are all noticed: %s', (_, texts) => {
    expect(texts.filter((text) => !isAtLeast(judge.judgeText(text).level, 'look-twice'))).toEqual([]);
  });

  it('honest addresses of the same shapes are not', () => {
    const accused = honestLinks.map((text) => [text, judge.judgeText(text)] as const);
    expect(
      accused.filter(([, { level }]) => level !== 'fine').map(([text, { reasons }]) => [text, reasons]),
    ).toEqual([]);
  });
});

describe('finding addresses', () => {
  it.each([
    ['see https://bk.rw/a?b=1.', ['https://bk.rw/a?b=1']],
    ['(www.bk.rw), bk.rw; BK.RW!', ['www.bk.rw', 'bk.rw', 'BK.RW']],
    ['hxxps://a[.]example[.]org/x', ['https://a.example.org/x']],
    ['ｂｋ．ｒｗ and bk。rw', ['bk.rw', 'bk.rw']],
    [
      '[text](https://bk.rw) <a href="https://x.example.org">y</a>',
      ['https://bk.rw', 'https://x.example.org'],
    ],
    ['javascript:alert(1)', ['javascript:alert(1']],
    ['photo.jpg a.b 1.5 10.0.0.1 ok.so aline@example.org', []],
    ['http://10.0.0.1/x 203.0.113.7/login', ['http://10.0.0.1/x', '203.0.113.7/login']],
  ])('%s', (text, targets) => {
    expect(findLinks(text).map(({ target }) => target)).toEqual(targets);
  });

  it.each([
    ['xn--mnchen-3ya', 'münchen'],
    ['xn--80ak6aa92e', 'аррӏе'],
    ['xn--j1ail', 'кто'],
    ['xn--', 'xn--'],
    ['xn--99999999999', 'xn--99999999999'],
  ])('%s is read as %s', (label, read) => {
    expect(labelAsRead(label)).toBe(read);
  });
});

describe('a verdict on an address', () => {
  it('says whose name is imitated and where it leads', () => {
    expect(judge.judgeAddress('https://mtn.co.rw.bonus-gift.xyz/win')).toMatchObject({
      kind: 'links',
      level: 'stop',
      reasons: expect.arrayContaining(['name-in-subdomain']) as unknown,
      suggestion: 'do-not-open',
      values: { host: 'mtn.co.rw.bonus-gift.xyz', name: 'MTN Rwanda' },
    });
  });

  it.each(['en', 'rw'] as const)(
    'names what it reads and whose name it is in %s, wherever one is imitated',
    async (language) => {
      const words = await loadReasonWords('links', language);
      for (const text of Object.values(linkDeceptions).flat()) {
        const { reasons, values } = judge.judgeText(text);
        for (const register of registers)
          for (const reason of reasons) {
            const said = reasonText(words, reason, { register, values });
            expect(said, text).not.toMatch(/[{}]/);
            if (reason === 'lookalike-name') expect(said).toContain(values?.['name']);
          }
      }
    },
  );

  it('protects the names that an operator adds', () => {
    const own = createLinkJudge({ names: [{ name: 'Our school', domains: ['umubano-school.org'] }] });
    expect(judge.judgeAddress('https://umubano-school.com-fees.info/').level).not.toBe('stop');
    expect(own.judgeAddress('https://umubano-school.org.fees-pay.info/')).toMatchObject({
      level: 'stop',
      values: { name: 'Our school' },
    });
  });

  it('is that of the worst of a text', () => {
    expect(judge.judgeText('https://www.bk.rw/ or https://bk.rw@evil.example.org/').level).toBe('stop');
    expect(judge.judgeText('nothing here')).toMatchObject({ level: 'fine', reasons: [], suggestion: 'none' });
  });
});

describe('hostile texts', () => {
  it.each([
    ['a million letters', 'a'.repeat(1_000_000)],
    ['a million dots', '.'.repeat(1_000_000)],
    ['ten thousand addresses', 'https://paypa1.com/x '.repeat(10_000)],
    ['ten thousand bare names', 'a.b.c.d.com '.repeat(10_000)],
    ['one long address', `https://${'a.'.repeat(200_000)}com/`],
    ['a long path', `https://example.org/${'/login-paypal.com'.repeat(20_000)}`],
    ['opened brackets', '[a]('.repeat(200_000)],
    ['brackets without end', '['.repeat(1_000_000)],
    ['anchors without end', '<a href='.repeat(100_000)],
    ['anchors that never close', `<a ${'x'.repeat(1_000)}`.repeat(800)],
    ['lone surrogates', '\ud800.\udfff'.repeat(100_000)],
    ['right to left', '\u202ehttps://\u202e'.repeat(60_000)],
    ['letters without width', `https://${'\u200b'.repeat(500_000)}a.com`],
    ['piled accents', `https://a${'\u0301'.repeat(500_000)}.com`],
    ['broken punycode', `https://${'xn--a-\u00fc.'.repeat(50_000)}com`],
    ['defanged dots', 'a[.]'.repeat(200_000)],
    ['percent signs', `https://a.com/${'%'.repeat(500_000)}`],
    ['dashes', `https://${'a-'.repeat(300_000)}.com`],
  ])('%s: a verdict in 50 ms', (_, text) => {
    expect(computingTime(() => judge.judgeText(text))).toBeLessThan(mostMs);
  });

  it('any text has a verdict', () => {
    const part = fc.constantFrom(
      'https://',
      'hxxp',
      '.',
      '[',
      '](',
      ')',
      '@',
      '\\',
      '/',
      'com',
      'bk.rw',
      'xn--',
      '\u202e',
      '\u200b',
      'а',
      '<a href=',
      '%',
      ':',
      '#',
      ' ',
      '\ud83d',
      '1',
      '0x',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(part, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 }),
        (parts) => {
          expect(levels).toContain(judge.judgeText(parts.join('')).level);
        },
      ),
    );
  });

  it('no more than a hundred addresses of one text are judged', () => {
    expect(findLinks('bk.rw '.repeat(1_000))).toHaveLength(mostLinks);
  });
});

it('P62 judging addresses asks no network', () => {
  const asked: string[] = [];
  const watch = (name: string) => () => {
    asked.push(name);
    throw new Error(`${name} was called`);
  };
  vi.stubGlobal('fetch', watch('fetch'));
  vi.stubGlobal('WebSocket', watch('WebSocket'));
  vi.stubGlobal('XMLHttpRequest', watch('XMLHttpRequest'));
  onTestFinished(() => void vi.unstubAllGlobals());
  const lookups = vi.spyOn(dns, 'lookup');
  const sockets = vi.spyOn(net.Socket.prototype, 'connect');
  onTestFinished(() => {
    lookups.mockRestore();
    sockets.mockRestore();
  });
  const fresh = createLinkJudge();
  for (const text of [...Object.values(linkDeceptions).flat(), ...honestLinks]) fresh.judgeText(text);
  expect(asked).toEqual([]);
  expect(lookups).not.toHaveBeenCalled();
  expect(sockets).not.toHaveBeenCalled();
});
