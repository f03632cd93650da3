// A pattern as plain data: drawn, described, and shown beside another.
import type { Layout } from './imigongo-arrangements.ts';
import { imigongoPalettes, quietPalette, type ImigongoColour } from './imigongo-colours.ts';
import { clipToSquare, rotate, type Polygon, type Tone } from './imigongo-geometry.ts';
import { imigongoMotifs } from './imigongo-motifs.ts';

export type ImigongoMotif = keyof typeof imigongoMotifs;

/** Plain data: can be stored, sent to a view and compared by value. */
export interface ImigongoDescriptor extends Layout {
  readonly motif: ImigongoMotif;
  readonly colour: ImigongoColour;
  /** What it takes beside another pattern of the same colour; never equal to `colour`. */
  readonly otherColour: ImigongoColour;
  /** Quarter turns. */
  readonly turn: number;
  /** What each part of the motif looks like. */
  readonly cells: readonly number[];
}

export interface ImigongoPath {
  /** Path data as of SVG 1.1 section 8.3: M, L and Z only, inside 0 to `size`. */
  readonly d: string;
  /** #rrggbb. */
  readonly fill: string;
}

/**
 * Paths to paint in order; the first covers the whole square. All run the same way round, so that
 * neighbours of one fill can be joined in one path without holes where they overlap. `quiet` is for under a white letter:
 * the other colours step back to the ground so that the letter can be read.
 */
export function imigongoSvgPaths(
  descriptor: ImigongoDescriptor,
  size: number,
  strength: 'full' | 'quiet' = 'full',
): ImigongoPath[] {
  const palette = imigongoPalettes[descriptor.colour];
  const fills: Record<Tone, string> = strength === 'full' ? palette : quietPalette(palette);
  const paths: ImigongoPath[] = [{ d: `M0 0L${size} 0L${size} ${size}L0 ${size}Z`, fill: fills.ground }];
  for (const { points, tone } of imigongoMotifs[descriptor.motif].draw(descriptor, descriptor.cells)) {
    const inside = clipToSquare(points.map((point) => rotate(point, descriptor.turn)));
    if (inside.length < 3) continue;
    const corners = clockwise(inside).map(([x, y]) => `${round(x * size)} ${round(y * size)}`);
    paths.push({ d: `M${corners.join('L')}Z`, fill: fills[tone] });
  }
  return paths;
}

/** On a screen, where y grows downwards. */
function clockwise(points: Polygon): Polygon {
  const area = points.reduce((sum, [x, y], i) => {
    const [px, py] = points.at(i - 1) ?? [x, y];
    return sum + px * y - x * py;
  }, 0);
  return area < 0 ? [...points].reverse() : points;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}

/** Facts for a text alternative; the catalogues have the words for each code. */
export interface ImigongoDescription {
  readonly motif: ImigongoMotif;
  readonly colour: ImigongoColour;
  readonly columns: number;
  readonly rows: number;
}

/** Columns and rows as they are seen, after the turn. */
export function describeImigongo({
  motif,
  colour,
  columns,
  rows,
  turn,
}: ImigongoDescriptor): ImigongoDescription {
  const isOnItsSide = turn % 2 === 1;
  return { motif, colour, columns: isOnItsSide ? rows : columns, rows: isOnItsSide ? columns : rows };
}

/**
 * The two patterns as they are shown together, never of one colour. Which of the two steps aside
 * doesn't depend on the order of the arguments: both people see the same two pictures. A pattern
 * beside itself stays as it is.
 */
export function distinctPatterns(
  a: ImigongoDescriptor,
  b: ImigongoDescriptor,
): readonly [ImigongoDescriptor, ImigongoDescriptor] {
  if (a.colour !== b.colour) return [a, b];
  const [keyOfA, keyOfB] = [orderKey(a), orderKey(b)];
  if (keyOfA === keyOfB) return [a, b];
  return keyOfA < keyOfB ? [a, { ...b, colour: b.otherColour }] : [{ ...a, colour: a.otherColour }, b];
}

function orderKey(pattern: ImigongoDescriptor): string {
  const { motif, otherColour, arrangement, columns, rows, turn, cells } = pattern;
  return [motif, otherColour, arrangement, columns, rows, turn, ...cells].join(' ');
}
