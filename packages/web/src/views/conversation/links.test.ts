import { describe, expect, it } from 'vitest';
import { plainAddress, splitLinks } from './links.ts';

describe('addresses in a message', () => {
  it('are found with and without their scheme', () => {
    expect(splitLinks('See https://ganira.example/a?b=c#d, or ganira.rw.')).toEqual([
      { kind: 'text', text: 'See ' },
      { kind: 'link', text: 'https://ganira.example/a?b=c#d', href: 'https://ganira.example/a?b=c#d' },
      { kind: 'text', text: ', or ' },
      { kind: 'link', text: 'ganira.rw', href: 'https://ganira.rw/' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('give back every letter of the text', () => {
    const text = 'a http://x.example b javascript:alert(1) c me@mail.example d https://user@evil.example/ e';
    expect(
      splitLinks(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://a.example/1',
    'vbscript:x',
    'file:///etc/passwd',
    'https://user@evil.example/',
    'https://user:secret@evil.example/',
    'http://раураl.com',
    'http://xn--80ak6aa92e.com',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://[::1]/',
    'http://localhost/',
    'https:\\\\evil.example',
    'https://good.example\\@evil.example',
    'http://a b.example',
  ])('P46 that could lead elsewhere stay text: %s', (value) => {
    expect(plainAddress(value)).toBeUndefined();
  });

  it('aren’t looked for in endless texts', () => {
    const text = 'x.example '.repeat(10_000);
    expect(splitLinks(text)).toEqual([{ kind: 'text', text }]);
  });
});
