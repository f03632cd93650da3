// Where a person is, as the fragment of the address: it never reaches the server.

/** The parts of the app behind the tabs. */
export type Section = 'chats' | 'people' | 'settings';

const settingsPages = [
  'account',
  'devices',
  'security',
  'recovery',
  'look',
  'lock',
  'notifications',
  'device',
  'server',
  'privacy',
  'emergency',
  'keys',
] as const;
export type SettingsPage = (typeof settingsPages)[number];

export type Route =
  | { name: 'chats' }
  | { name: 'conversation'; conversationId: string; part: 'messages' | 'about' | 'code' }
  | { name: 'people'; page: 'contacts' | 'add' | 'links' | 'invitations' | 'requests' }
  | { name: 'request'; id: string }
  | { name: 'settings'; page: SettingsPage | undefined }
  /** By invitation; `token` is what the fragment carries. */
  | { name: 'join'; token: string }
  /** A contact link that was opened; `url` is the whole of it. */
  | { name: 'add'; url: string }
  | { name: 'sign-in' }
  /** The ways to have another account in this browser. */
  | { name: 'add-account' }
  /** The safety engine, to try out. */
  | { name: 'try' }
  /** All devices are lost. */
  | { name: 'recover' }
  /** On a new device: it shows a code. An address never carries one. */
  | { name: 'link-device' };

const peoplePages = ['add', 'links', 'invitations', 'requests'] as const;

/** @param address the whole address of the page. Whatever isn't known leads to the chats. */
export function parseRoute(address: string): Route {
  const at = address.indexOf('#');
  const parts = at < 0 ? [] : address.slice(at + 1).split('/');
  const [head = '', id = '', part = ''] = parts;
  switch (head) {
    case 'join':
      return { name: 'join', token: id };
    case 'add':
      return { name: 'add', url: address };
    case 'sign-in':
      return { name: 'sign-in' };
    case 'add-account':
      return { name: 'add-account' };
    case 'recover':
      return { name: 'recover' };
    case 'try':
      return { name: 'try' };
    case 'link-device':
      return { name: 'link-device' };
    case 'people':
      return { name: 'people', page: peoplePages.find((page) => page === id) ?? 'contacts' };
    case 'request':
      return { name: 'request', id };
    case 'settings':
      return { name: 'settings', page: settingsPages.find((page) => page === id) };
    case 'chats':
      if (!/^[0-9a-f]+$/.test(id)) return { name: 'chats' };
      return {
        name: 'conversation',
        conversationId: id,
        part: part === 'about' || part === 'code' ? part : 'messages',
      };
    default:
      return { name: 'chats' };
  }
}

/** The fragment for a route, with its `#`. */
export function fragmentOf(route: Route): string {
  switch (route.name) {
    case 'conversation':
      return `#chats/${route.conversationId}${route.part === 'messages' ? '' : `/${route.part}`}`;
    case 'people':
      return route.page === 'contacts' ? '#people' : `#people/${route.page}`;
    case 'request':
      return `#request/${route.id}`;
    case 'settings':
      return route.page === undefined ? '#settings' : `#settings/${route.page}`;
    case 'join':
      return `#join/${route.token}`;
    case 'try':
      return '#try/safety';
    case 'add':
      return route.url.slice(route.url.indexOf('#'));
    default:
      return `#${route.name}`;
  }
}

/** Whether it leads to something that one account alone has. */
export function isOfOneAccount({ name }: Route): boolean {
  return name === 'conversation' || name === 'request';
}

export function sectionOf(route: Route): Section {
  if (route.name === 'people' || route.name === 'add') return 'people';
  return route.name === 'settings' ? 'settings' : 'chats';
}
