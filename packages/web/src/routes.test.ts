import { describe, expect, it } from 'vitest';
import { fragmentOf, parseRoute, sectionOf, type Route } from './routes.ts';

const origin = 'https://ganira.example/';

describe('addresses', () => {
  it.each<Route>([
    { name: 'chats' },
    { name: 'conversation', conversationId: '00ff', part: 'messages' },
    { name: 'conversation', conversationId: '00ff', part: 'code' },
    { name: 'people', page: 'contacts' },
    { name: 'people', page: 'links' },
    { name: 'request', id: 'ab' },
    { name: 'settings', page: undefined },
    { name: 'settings', page: 'server' },
    { name: 'join', token: 'abc-_' },
    { name: 'sign-in' },
    { name: 'link-device' },
    { name: 'add-account' },
    { name: 'settings', page: 'devices' },
  ])('come back as they went: %o', (route) => {
    expect(parseRoute(origin + fragmentOf(route))).toEqual(route);
  });

  it('a contact link keeps its whole address', () => {
    const url = `${origin}#add/abc`;
    expect(parseRoute(url)).toEqual({ name: 'add', url });
    expect(fragmentOf(parseRoute(url))).toBe('#add/abc');
  });

  it.each([
    '#link-device/0123-4567-89AB-CDEF-GHJK-MNPQ',
    '#settings/devices/0123-4567-89AB-CDEF-GHJK-MNPQ',
    '#settings/devices/GANIRA LINK abc',
  ])('P30 a code in an address is not even read: %s', (fragment) => {
    const route = parseRoute(origin + fragment);
    expect(Object.values(route).join(' ')).toMatch(/^(link-device|settings devices)$/);
  });

  it.each(['', '#', '#nothing', '#chats/<img>', '#chats/../x', '#people/__proto__', '#settings/constructor'])(
    'that nobody made lead to a list: %s',
    (fragment) => {
      const route = parseRoute(origin + fragment);
      expect(['chats', 'people', 'settings']).toContain(route.name);
      expect(sectionOf(route)).toBe(route.name);
    },
  );
});
