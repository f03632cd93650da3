/** A fifth of the texts of a set, always the same, that nothing is trained on. */
export function isHeldOut(text: string): boolean {
  return hashOf(text) % 5 === 0;
}

/**
 * Half of a set, always the same, on which thresholds are set and wrong rules are found; figures come from the other
 * half. Of addresses it is the registered name that decides.
 */
export function isForSetting(key: string): boolean {
  return hashOf(`half${key}`) % 2 === 0;
}

/** FNV-1a (Fowler, Noll, Vo; 32 bits). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
