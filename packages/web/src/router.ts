import { signal, type ReadonlySignal } from '@preact/signals';
import { fragmentOf, parseRoute, type Route } from './routes.ts';

export interface Router {
  route: ReadonlySignal<Route>;
  /** `replace` leaves no way back: for addresses that carry a secret, and for what is over. */
  go: (route: Route, how?: 'replace') => void;
  /** What was done on the page of that name is over: to the chats, unless the person has gone on by themselves. */
  leave: (name: Route['name']) => void;
}

/** The route follows the fragment of the address. */
export function openRouter(page: Window): Router {
  const route = signal(parseRoute(page.location.href));
  const follow = (): void => {
    route.value = parseRoute(page.location.href);
  };
  page.addEventListener('hashchange', follow);
  const go: Router['go'] = (next, how) => {
    if (how === 'replace') page.history.replaceState(null, '', fragmentOf(next));
    else page.history.pushState(null, '', fragmentOf(next));
    follow();
  };
  return {
    route,
    go,
    leave: (name) => {
      if (route.peek().name === name) go({ name: 'chats' }, 'replace');
    },
  };
}
