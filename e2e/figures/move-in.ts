import { join } from 'node:path';
import type { Bot } from '../support/bot.ts';
import type { Guest } from '../support/guest.ts';

/** Node's names of a store's files, by the browser's. */
const files = { main: '.db', wal: '.db-wal', journal: '.db-journal', check: '.check' };

/** What a closed bot had in its profile is the guest's browser's from now on. */
export async function moveIn(guest: Guest, { profile, accountId }: Bot): Promise<void> {
  const { page } = guest;
  const origin = guest.server;
  await page.route(`${origin}/empty`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.route(`${origin}/moved/*`, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const path =
      name === 'vault'
        ? `vaults/${accountId}.vault`
        : `stores/${accountId}${files[name as keyof typeof files]}`;
    return route.fulfill({ contentType: 'application/octet-stream', path: join(profile, path) });
  });
  await page.goto(`${origin}/empty`);
  await page.evaluate(
    async ({ id, kinds }) => {
      const bytesOf = async (name: string): Promise<ArrayBuffer> =>
        (await fetch(`/moved/${name}`)).arrayBuffer();
      const root = await navigator.storage.getDirectory();
      const stores = await root.getDirectoryHandle('ganira-stores', { create: true });
      const store = await stores.getDirectoryHandle(id, { create: true });
      for (const kind of kinds) {
        const file = await store.getFileHandle(kind, { create: true });
        const writable = await file.createWritable();
        await writable.write(await bytesOf(kind));
        await writable.close();
      }
      const vault = new Uint8Array(await bytesOf('vault'));
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('ganira-vaults', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('vault');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction('vault', 'readwrite');
        transaction.objectStore('vault').put(vault, id);
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      database.close();
    },
    { id: accountId, kinds: Object.keys(files) },
  );
  await page.unrouteAll();
}
