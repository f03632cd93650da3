// Stands in for the messenger in builds of mode `fake`: everything lives in the memory of the
// worker, and the invitation that one joins by names the scene.

import type { OpensMessenger } from '../worker/messenger-port.ts';
import { FakeMessenger } from './fake-messenger.ts';
import { readSavedScene, saveScene } from './saved-scene.ts';

export const openMessenger: OpensMessenger = async ({ server, handover }) => {
  const fake = new FakeMessenger({
    server,
    scene: await readSavedScene(),
    saveScene,
    isOpen: handover !== undefined,
  });
  return fake;
};
