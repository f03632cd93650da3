// How cells make a square: figures side by side, or stripes across it.
import {
  clipAbove,
  mirrorX,
  mirrorY,
  rotate,
  type Point,
  type Shape,
  type Tone,
} from './imigongo-geometry.ts';

/**
 * How the cells fill the square. `quilt`: a quarter, mirrored both ways; `half`: mirrored left to
 * right; `wheel`: a quarter, turned about the middle; `free`: each cell its own; `rows`: each cell
 * a pair of stripes; `facing`: such stripes, the lower half answering the upper one.
 */
export type Arrangement = 'quilt' | 'half' | 'wheel' | 'free' | 'rows' | 'facing';

export interface Layout {
  readonly columns: number;
  readonly rows: number;
  readonly arrangement: Arrangement;
}

export interface Motif {
  /** How many values each feature of a cell has; their product is what a cell can be. */
  readonly features: readonly number[];
  readonly draw: (layout: Layout, cells: readonly number[]) => Shape[];
}

/** The values of the features of a cell: its digits, the first feature the lowest. */
function readFeatures(features: readonly number[], cell: number): number[] {
  let rest = cell;
  return features.map((count) => {
    const value = rest % count;
    rest = Math.floor(rest / count);
    return value;
  });
}

export function dark(feature: number | undefined): Tone {
  return feature === 1 ? 'deep' : 'ground';
}

export function opposite(tone: Tone): Tone {
  return tone === 'deep' ? 'ground' : 'deep';
}

export function cellsOf({ columns, rows, arrangement }: Layout): readonly [across: number, down: number] {
  switch (arrangement) {
    case 'quilt':
    case 'wheel':
      return [columns / 2, rows / 2];
    case 'half':
      return [columns / 2, rows];
    case 'free':
      return [columns, rows];
    case 'rows':
    case 'facing':
      return [1, rows];
  }
}

const copies: Record<Arrangement, readonly ((point: Point) => Point)[]> = {
  quilt: [(p) => p, mirrorX, mirrorY, (p) => rotate(p, 2)],
  wheel: [0, 1, 2, 3].map((quarters) => (p: Point) => rotate(p, quarters)),
  half: [(p) => p, mirrorX],
  free: [(p) => p],
  rows: [(p) => p],
  facing: [(p) => p, mirrorY],
};

// Neighbours overlap by this share of a cell: without it a hair of the ground shows between them.
const overlap = 1.01;

/** Each cell shows one figure, copied as the arrangement says. */
export function tiles(features: readonly number[], figure: (features: readonly number[]) => Shape[]): Motif {
  const draw: Motif['draw'] = (layout, cells) => {
    const [across, down] = cellsOf(layout);
    // Painted layer by layer, so that no cell's ground lies over a neighbour's drawing.
    const layers: Shape[][] = [];
    for (const [i, cell] of cells.slice(0, across * down).entries()) {
      const place = ([x, y]: Point): Point => [
        ((i % across) + 0.5 + (x - 0.5) * overlap) / layout.columns,
        (Math.floor(i / across) + 0.5 + (y - 0.5) * overlap) / layout.rows,
      ];
      for (const [depth, { points, tone }] of figure(readFeatures(features, cell)).entries()) {
        const layer = (layers[depth] ??= []);
        for (const copy of copies[layout.arrangement]) {
          layer.push({ points: points.map((point) => copy(place(point))), tone });
        }
      }
    }
    return layers.flat();
  };
  return { features, draw };
}

/**
 * Stripes along a line of teeth, kaolin and dark by turns, as wide as the cells say, some with a
 * seam. `share` is the height of a tooth by its width; `flights` the steps on each side of it, 0
 * for a straight one.
 */
export function stripes(share: number, flights: number): Motif {
  // Tone of the dark stripe, width of the light one, width of the dark one, seams.
  const features = [2, 2, 3, 3];
  const draw: Motif['draw'] = ({ columns, rows, arrangement }, cells) => {
    const isFacing = arrangement === 'facing';
    const height = share / columns;
    const bands = cells.slice(0, rows).flatMap((cell) => stripePair(readFeatures(features, cell)));
    const unit = ((isFacing ? 0.5 : 1) + height) / bands.reduce((sum, { width }) => sum + width, 0);
    const line = (y: number) => toothed(columns, flights).map(([x, up]): Point => [x, y + height * (1 - up)]);
    const shapes: Shape[] = [];
    const paint = (from: number, to: number, tone: Tone) =>
      shapes.push({ points: [...line(from), ...line(to).reverse()], tone });
    let at = -height;
    for (const { width, tone, seam } of bands) {
      const end = at + width * unit;
      paint(at, end + hair, tone);
      const half = Math.min(0.12 * width, 0.16) * unit;
      if (seam !== undefined) paint((at + end) / 2 - half, (at + end) / 2 + half, seam);
      at = end;
    }
    if (!isFacing) return shapes;
    const upper = shapes.map(({ points, tone }) => ({ points: clipAbove(points, 0.5 + hair), tone }));
    return copies.facing.flatMap((copy) =>
      upper.map(({ points, tone }) => ({ points: points.map(copy), tone })),
    );
  };
  return { features, draw };
}

const hair = 0.002;

interface Stripe {
  readonly width: number;
  readonly tone: Tone;
  readonly seam: Tone | undefined;
}

function stripePair([tone, light = 0, wide = 0, seam]: readonly number[]): Stripe[] {
  return [
    { width: 1 + light * 0.6, tone: 'light', seam: seam === 1 ? opposite(dark(tone)) : undefined },
    { width: 1.2 + wide * 0.9, tone: dark(tone), seam: seam === 2 ? 'light' : undefined },
  ];
}

/** A line of teeth from left to right, 0 to 1 high. */
function toothed(count: number, flights: number): Point[] {
  const points: Point[] = [];
  const slope = 1 / (2 * count);
  for (let i = 0; i < 2 * count; i++) {
    const isUp = i % 2 === 0;
    if (flights === 0) {
      points.push([i * slope, isUp ? 0 : 1], [(i + 1) * slope, isUp ? 1 : 0]);
      continue;
    }
    for (let step = 0; step < flights; step++) {
      const level = (isUp ? step : flights - 1 - step) / (flights - 1);
      points.push([(i + step / flights) * slope, level], [(i + (step + 1) / flights) * slope, level]);
    }
  }
  return points;
}
