import { expect, it } from 'vitest';
import { openRouter } from './router.ts';

/** The part of a window that an address needs. */
function pageAt(fragment: string): Window {
  const location = new URL(`https://chat.example/${fragment}`);
  const go = (_state: unknown, _unused: string, to: string): void => {
    location.hash = to;
  };
  const history = { pushState: go, replaceState: go };
  return { location, history, addEventListener: () => undefined } as unknown as Window;
}

it('who waited on the page that is over comes to the chats', () => {
  const { route, leave } = openRouter(pageAt('#link-device'));
  leave('link-device');
  expect(route.value.name).toBe('chats');
});

it('who has gone on by themselves stays where they are', () => {
  const { route, go, leave } = openRouter(pageAt('#link-device'));
  go({ name: 'people', page: 'contacts' });
  const here = route.value;
  leave('link-device');
  expect(route.value).toBe(here);
});
