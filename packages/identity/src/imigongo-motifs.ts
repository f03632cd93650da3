// The motifs: what each draws in one cell.
import { dark, opposite, stripes, tiles, type Motif } from './imigongo-arrangements.ts';
import {
  clipToSquare,
  diamond,
  mirrorX,
  rectangle,
  rotate,
  square,
  type Box,
  type Polygon,
  type Shape,
} from './imigongo-geometry.ts';

/** Concentric lozenges. */
const diamonds = tiles([2, 2, 3, 2], ([ground, inner, rings = 0, corner]) => {
  const shapes: Shape[] = [{ points: square, tone: dark(ground) }];
  for (const [i, radius] of [0.5, 0.36, 0.24, 0.12].slice(0, rings + 2).entries()) {
    shapes.push({ points: diamond(radius), tone: i % 2 === 0 ? 'light' : dark(inner) });
  }
  if (corner === 1) {
    for (const turn of [0, 1, 2, 3]) {
      const points: Polygon = [
        [0, 0],
        [0.22, 0],
        [0, 0.22],
      ];
      shapes.push({ points: points.map((point) => rotate(point, turn)), tone: 'light' });
    }
  }
  return shapes;
});

const halves: readonly Polygon[] = [
  [
    [0, 0],
    [1, 0],
    [0, 1],
  ],
  [
    [0, 0],
    [1, 0],
    [1, 1],
  ],
  [
    [0, 1],
    [0.5, 0],
    [1, 1],
  ],
  [
    [0, 0],
    [1, 0.5],
    [0, 1],
  ],
];

/** What lies on a half, or beside it where there is room. */
const littleOnes: readonly Polygon[] = [
  [
    [1, 1],
    [0.45, 1],
    [1, 0.45],
  ],
  [
    [0, 1],
    [0, 0.45],
    [0.55, 1],
  ],
  [
    [0.25, 1],
    [0.5, 0.5],
    [0.75, 1],
  ],
  [
    [0, 0.25],
    [0.5, 0.5],
    [0, 0.75],
  ],
];

/** Half squares and peaks. */
const triangles = tiles([2, 4, 2, 2], ([ground, kind = 0, isDark, little]) => {
  const base = dark(ground);
  const main = isDark === 1 ? opposite(base) : 'light';
  const shapes: Shape[] = [
    { points: square, tone: base },
    { points: halves[kind] ?? square, tone: main },
  ];
  if (little === 1) {
    const tone = kind >= 2 && main === 'light' ? opposite(base) : 'light';
    shapes.push({ points: littleOnes[kind] ?? square, tone });
  }
  return shapes;
});

/** A box whose sides are counted in ninths of the cell. */
const ninths = (box: Box) => rectangle([box[0] / 9, box[1] / 9, box[2] / 9, box[3] / 9]);
const spiralArms = [
  ninths([1, 1, 8, 2]),
  ninths([7, 1, 8, 8]),
  ninths([1, 7, 8, 8]),
  ninths([1, 3, 2, 8]),
  ninths([1, 3, 6, 4]),
  ninths([5, 3, 6, 6]),
  ninths([3, 5, 6, 6]),
];

/** Squared spirals, eight ways round, and nested squares between them. */
const spirals = tiles([2, 10], ([ground, figure = 0]) => {
  const base = dark(ground);
  const shapes: Shape[] = [{ points: square, tone: base }];
  if (figure >= 8) {
    shapes.push(
      { points: ninths([1, 1, 8, 8]), tone: 'light' },
      { points: ninths([2, 2, 7, 7]), tone: base },
    );
    shapes.push({ points: ninths([3, 3, 6, 6]), tone: figure === 8 ? 'light' : opposite(base) });
    return shapes;
  }
  for (const arm of spiralArms) {
    const points = arm.map((point) => rotate(figure >= 4 ? mirrorX(point) : point, figure));
    shapes.push({ points, tone: 'light' });
  }
  return shapes;
});

/** Crossing lines, and what stands in the fields between. */
const lattice = tiles([2, 2, 5], ([corner, field, inside]) => {
  const inner = dark(field);
  const shapes: Shape[] = [
    { points: square, tone: dark(corner) },
    { points: diamond(0.6), tone: 'light' },
    { points: diamond(0.4), tone: inner },
  ];
  if (inside === 1) shapes.push({ points: diamond(0.17), tone: 'light' });
  if (inside === 2) shapes.push({ points: diamond(0.25), tone: opposite(inner) });
  if (inside === 3) shapes.push({ points: diamond(0.31), tone: 'light' });
  if (inside === 4)
    shapes.push({ points: diamond(0.4), tone: 'light' }, { points: diamond(0.2), tone: inner });
  return shapes.map(({ points, tone }) => ({ points: clipToSquare(points), tone }));
});

/** Slanted lines that lean against each other. */
const hatching = tiles([2, 3, 2, 2], ([ground, lines = 0, isFalling, weight = 0]) => {
  const pitch = 1 / (1 + lines);
  const shapes: Shape[] = [{ points: square, tone: dark(ground) }];
  for (let from = -1 + pitch * 0.2; from < 1; from += pitch) {
    const to = from + pitch * (0.4 + 0.22 * weight);
    const points = clipToSquare([
      [from, 0],
      [to, 0],
      [to + 1, 1],
      [from + 1, 1],
    ]);
    shapes.push({ points: isFalling === 1 ? points.map(mirrorX) : points, tone: 'light' });
  }
  return shapes;
});

export const imigongoMotifs = {
  zigzags: stripes(0.8, 0),
  chevrons: stripes(0.5, 0),
  diamonds,
  triangles,
  steps: stripes(0.6, 5),
  spirals,
  lattice,
  hatching,
} as const satisfies Record<string, Motif>;
