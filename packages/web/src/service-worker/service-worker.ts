// Keeps the files of one build so that the app opens without a network. It never touches what
// the messenger sends or receives: only GET of the files in its list, and opening the page.

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

interface Precache {
  version: string;
  /** Paths on this origin. `/` is the page. */
  files: string[];
}

const { version, files } = JSON.parse('__PRECACHE__') as Precache;
const cacheName = `ganira-${version}`;
const known = new Set(files);

worker.addEventListener('install', (event) => {
  event.waitUntil(keepFiles());
});

async function keepFiles(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(
    files.map((file) => new Request(file, { cache: file.startsWith('/assets/') ? 'default' : 'no-cache' })),
  );
}

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOtherBuilds());
});

async function dropOtherBuilds(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('ganira-') && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (request.mode === 'navigate' && url.pathname === '/') event.respondWith(kept('/', request));
  else if (known.has(url.pathname)) event.respondWith(kept(url.pathname, request));
});

async function kept(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(path)) ?? fetch(request);
}

worker.addEventListener('message', (event) => {
  // The page asks when its person chose "Reload".
  if (event.data === 'activate') void worker.skipWaiting();
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(showPressed(event.notification.tag));
});

/** In a window that is there, which knows what the tag stands for; else in a new one. */
async function showPressed(tag: string): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const [page] = windows.toSorted((a, b) => Number(isSeen(b)) - Number(isSeen(a)));
  if (page === undefined) return void (await worker.clients.openWindow('/'));
  // Some browsers refuse to bring a window to the front.
  await page.focus().catch(() => undefined);
  page.postMessage({ pressed: tag });
}

function isSeen({ visibilityState }: WindowClient): boolean {
  return visibilityState === 'visible';
}
