// Imigongo, the geometric painting of Rwanda: the pattern of an account, from the hash of its
// genesis. The same on every device; another key gives another pattern.
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, limits, utf8 } from '@ganira/protocol';
import { IdentityError } from './errors.ts';
import { cellsOf, type Arrangement, type Layout } from './imigongo-arrangements.ts';
import { imigongoColours } from './imigongo-colours.ts';
import type { ImigongoDescriptor, ImigongoMotif } from './imigongo-draw.ts';
import { imigongoMotifs } from './imigongo-motifs.ts';

export * from './imigongo-draw.ts';

interface LayoutChoice extends Layout {
  /** Quarter turns that look different. */
  readonly turns: number;
}

const layout = (
  arrangement: Arrangement,
  [columns, rows]: readonly [number, number],
  turns = 2,
): LayoutChoice => ({
  arrangement,
  columns,
  rows,
  turns,
});

/** Each is a different scale of its motif. */
export const imigongoLayouts: Record<ImigongoMotif, readonly LayoutChoice[]> = {
  zigzags: [
    layout('rows', [2, 4], 4),
    layout('rows', [3, 4], 4),
    layout('rows', [2, 5], 4),
    layout('rows', [4, 4], 4),
  ],
  chevrons: [layout('facing', [1, 4]), layout('facing', [2, 4]), layout('facing', [1, 5])],
  diamonds: [layout('quilt', [4, 4]), layout('half', [2, 4], 4)],
  triangles: [layout('quilt', [4, 4]), layout('wheel', [4, 4], 1), layout('quilt', [6, 6])],
  steps: [layout('rows', [2, 4], 4), layout('rows', [3, 4], 4), layout('facing', [2, 3])],
  spirals: [layout('free', [2, 2], 1), layout('free', [3, 3], 1)],
  lattice: [layout('quilt', [4, 4]), layout('quilt', [6, 6]), layout('quilt', [4, 6])],
  hatching: [layout('quilt', [4, 4]), layout('half', [2, 4], 4), layout('wheel', [4, 4], 1)],
};

const motifs = Object.keys(imigongoLayouts) as readonly ImigongoMotif[];

/** @param hash 32 bytes: the genesis hash of the account. */
export function imigongoOf(hash: Uint8Array): ImigongoDescriptor {
  if (hash.length !== limits.hash)
    throw new IdentityError('usage', `hash: ${hash.length} bytes, expected ${limits.hash}`);
  const chance = drawFrom(sha256(concatBytes(utf8('ganira imigongo v1'), hash)));
  const motif = pick(motifs, chance(motifs.length));
  const { turns, ...chosen } = pick(imigongoLayouts[motif], chance(imigongoLayouts[motif].length));
  const colourAt = chance(imigongoColours.length);
  const otherAt = (colourAt + 1 + chance(imigongoColours.length - 1)) % imigongoColours.length;
  const turn = chance(turns);
  const [across, down] = cellsOf(chosen);
  return {
    motif,
    colour: pick(imigongoColours, colourAt),
    otherColour: pick(imigongoColours, otherAt),
    ...chosen,
    turn,
    cells: Array.from({ length: across * down }, () => chance(cellValues(motif))),
  };
}

/** How many things one cell of a motif can be. */
export function cellValues(motif: ImigongoMotif): number {
  return imigongoMotifs[motif].features.reduce((product, count) => product * count, 1);
}

/** Numbers below `count`, one after the other out of 256 bits read as one large number. */
function drawFrom(hash: Uint8Array): (count: number) => number {
  let rest = hash.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return (count) => {
    const drawn = Number(rest % BigInt(count));
    rest /= BigInt(count);
    return drawn;
  };
}

function pick<T>(from: readonly T[], at: number): T {
  const picked = from[at];
  if (picked === undefined) throw new IdentityError('usage', `nothing at ${at} of ${from.length}`);
  return picked;
}
