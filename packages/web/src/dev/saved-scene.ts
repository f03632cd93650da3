const name = 'fake-scene';

export async function readSavedScene(): Promise<string | undefined> {
  const kept = await (await caches.open(name)).match('/fake-scene');
  return kept?.text();
}

export async function saveScene(scene: string): Promise<void> {
  await (await caches.open(name)).put('/fake-scene', new Response(scene));
}
