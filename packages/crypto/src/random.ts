/** A source of unpredictable bytes. */
export type RandomBytes = (length: number) => Uint8Array;

/** The machine's own generator, in pieces that `getRandomValues` takes (65,536 bytes). */
export const systemRandom: RandomBytes = (length) => {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
};
