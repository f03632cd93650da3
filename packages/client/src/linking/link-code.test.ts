import { systemRandom } from '@ganira/crypto';
import { linkChannel } from '@ganira/crypto/linking';
import { create, toBase64Url, toBinary } from '@ganira/protocol';
import { LinkOfferSchema } from '@ganira/protocol/linking';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ClientError } from '../errors.ts';
import { linkQrText, linkTypedCode, readLinkCode } from './link-code.ts';

const server = 'https://chat.example';
const now = Date.UTC(2030, 0, 1);
const here = { server, now };
// Fixed: one byte tells servers apart when a code is typed, so one token in 256 fits another one too.
const token = Uint8Array.from({ length: 13 }, (_, at) => 17 * at + 3);
const offer = { token, server, expiresAt: now + 60_000 };

function refusalOf(text: string, at = here): string | undefined {
  try {
    readLinkCode(text, at);
    return undefined;
  } catch (error) {
    return error instanceof ClientError ? error.code : 'thrown';
  }
}

test('the picture and the typed code lead to the same place, however they are typed', () => {
  const channel = linkChannel(offer);
  const typed = linkTypedCode(offer);
  expect(typed).toMatch(/^(\w{4}-){5}\w{4}$/);
  for (const text of [
    linkQrText(offer),
    typed,
    typed.toLowerCase(),
    typed.replaceAll('-', ' '),
    ` ${typed} `,
  ]) {
    expect(linkChannel(readLinkCode(text, here))).toEqual(channel);
  }
});

test('P30 the picture holds no address: no camera, browser or chat opens anything by it', () => {
  const text = linkQrText(offer);
  expect(URL.canParse(text)).toBe(false);
  expect(URL.canParse(linkTypedCode(offer))).toBe(false);
  expect(text).not.toMatch(/:\/\/|^[a-z][a-z0-9+.-]*:/i);
});

test('P31 a code that is too old by the server’s clock is refused here already', () => {
  const text = linkQrText(offer);
  expect(refusalOf(text, { server, now: now + 59_000 })).toBeUndefined();
  expect(refusalOf(text, { server, now: now + 60_000 })).toBe('link_code_expired');
});

test('a code of another server, version, product or purpose says which it is', () => {
  const elsewhere = { ...offer, server: 'https://other.example' };
  expect(refusalOf(linkQrText(elsewhere))).toBe('link_code_other_server');
  expect(refusalOf(linkTypedCode(elsewhere))).toBe('link_code_other_server');
  const newer = create(LinkOfferSchema, {
    version: 2,
    server,
    token: offer.token,
    expiresAt: 9_999_999_999n,
  });
  expect(refusalOf(`GANIRA LINK ${toBase64Url(toBinary(LinkOfferSchema, newer))}`)).toBe(
    'link_code_other_version',
  );
  const short = create(LinkOfferSchema, {
    version: 1,
    server,
    token: systemRandom(12),
    expiresAt: 9_999_999_999n,
  });
  for (const text of [
    '',
    'GANIRA LINK ',
    'GANIRA LINK ####',
    `GANIRA LINK ${toBase64Url(toBinary(LinkOfferSchema, short))}`,
    `GANIRA LINK ${'A'.repeat(2_000)}`,
    `${server}/#join/${toBase64Url(systemRandom(32))}`,
    `${server}/#add/${toBase64Url(systemRandom(112))}`,
    'javascript:alert(1)',
    'sgnl://linkdevice?uuid=x&pub_key=y',
    '2@AbCdEf,xyz==,k==',
    toBase64Url(systemRandom(115)),
  ])
    expect(refusalOf(text), text).toBe('link_code_wrong_kind');
});

test('one wrong character in a typed code is found, or it leads nowhere', () => {
  const typed = linkTypedCode(offer).replaceAll('-', '');
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  let found = 0;
  let all = 0;
  for (const [at, right] of [...typed].entries()) {
    for (const wrong of alphabet) {
      if (wrong === right) continue;
      all++;
      const code = refusalOf(typed.slice(0, at) + wrong + typed.slice(at + 1));
      if (code === 'link_code_mistyped' || code === 'link_code_other_server') found++;
    }
  }
  expect(found / all).toBeGreaterThan(0.98);
  expect(refusalOf(typed.slice(1))).toBe('link_code_mistyped');
  expect(refusalOf(`${typed}0`)).toBe('link_code_mistyped');
});

test('any text gives a code or a refusal', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `GANIRA LINK ${text}`),
      ),
      (text) => {
        expect(refusalOf(text)).not.toBe('thrown');
      },
    ),
  );
});
