/** Asks the browser not to delete the store by itself. Only a page may ask, no worker. @returns its answer. */
export async function askToKeepStorage(storage: StorageManager): Promise<boolean> {
  if (await storage.persisted()) return true;
  return await storage.persist();
}
